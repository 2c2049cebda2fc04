import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { isObject } from '../../src/fleet/json.ts'
import type { Json } from '../../src/fleet/json.ts'
import { structureOf } from '../../src/render/structure.ts'
import type { Document } from '../../src/subjects/document.ts'
import { subjects } from '../../src/subjects/table.ts'
import { lasting, load, onTalos, renderTexts, smallFleet } from '../fleet-files.ts'

const file = 'etc/systemd/timesyncd.conf.d/90-plumbline.conf'
const running = 'running/time.yaml'
const servers = "{ servers: [ntp.lab.example, 10.0.20.1, '2001:db8::9'] }"

const fleet = (time: string) => smallFleet('', `  time: ${time}\n`)
const documentsOf = (texts: Readonly<Record<string, string>>): readonly Document[] =>
  lasting(renderTexts(texts).rendering.nodes.find(({ name }) => name === 'cp1')?.documents)
const onUbuntu = (time: string) =>
  documentsOf(fleet(time)).map(({ path, plane, body }) => [path, plane, body] as const)
/** `machine.time` and TimeSyncConfig. */
const onContract = (contract: string, time: string): readonly (Json | undefined)[] => {
  const [document] = documentsOf(onTalos(fleet(time), 'v1.14.0', contract))
  const body = document?.body
  const all = body !== undefined && body !== 'absent' && 'yaml' in body ? body.yaml.filter(isObject) : []
  const machine = all[0]?.['machine']
  return [isObject(machine) ? machine['time'] : undefined, all.find(({ kind }) => kind === 'TimeSyncConfig')]
}
const structure = (path: string, body: Document['body']): Json =>
  structureOf({ path, plane: 'disk', body, secrets: [] }, subjects)

describe('time on Ubuntu', () => {
  it('is a drop-in that drops what earlier files say, and what runs', () => {
    expect(onUbuntu(servers)).toEqual([
      [file, 'disk', { text: '[Time]\nNTP=\nNTP=ntp.lab.example 10.0.20.1 2001:db8::9\n' }],
      [
        running,
        'running',
        { yaml: [{ enabled: true, servers: ['ntp.lab.example', '10.0.20.1', '2001:db8::9'] }] },
      ],
    ])
  })

  it('switched off, or on with the servers of the system, is a state and no file', () => {
    expect(onUbuntu('{ disabled: true }')).toEqual([[running, 'running', { yaml: [{ enabled: false }] }]])
    expect(onUbuntu('{ disabled: false }')).toEqual([[running, 'running', { yaml: [{ enabled: true }] }]])
    expect(onUbuntu('{ servers: [] }')).toEqual([])
  })

  it('is read as systemd-timesyncd reads it: comments out, lines adding up, an empty one starting anew', () => {
    const [ours] = documentsOf(fleet(servers))
    if (ours === undefined) throw new Error('no drop-in')
    const live =
      '# ours\n; too\n[Other]\nNTP=no.lab.example\n[Time]\nNTP=old.lab.example\nNTP=\nNTP = ntp.lab.example  10.0.20.1\nFallbackNTP=x\nNTP=2001:db8::9\n'
    expect(structure(file, { text: live })).toEqual(structureOf(ours, subjects))
    expect(structure(file, { text: live.replace('NTP=\n', () => '') })).not.toEqual(
      structureOf(ours, subjects)
    )
  })

  it('a server that changes is one change, on disk and running, and restarts the service', () => {
    const side = (time: string) => renderTexts(fleet(time)).rendering
    const { nodes } = compare(side('{ servers: [a.lab.example] }'), side('{ servers: [b.lab.example] }'))
    expect(
      nodes.flatMap(({ changes }) =>
        changes.map((each) => [each.subject, each.field, each.impact, each.planes])
      )
    ).toEqual([['time', 'servers[0]', 'service-restart', ['disk', 'running']]])
  })
})

describe('time on Talos', () => {
  it.each(['v1.9', 'v1.11'])('is machine.time on contract %s', (contract) => {
    expect(onContract(contract, servers)).toEqual([
      { servers: ['ntp.lab.example', '10.0.20.1', '2001:db8::9'] },
      undefined,
    ])
    expect(onContract(contract, '{ disabled: true }')).toEqual([{ disabled: true }, undefined])
    expect(onContract(contract, '{ disabled: false }')).toEqual([undefined, undefined])
  })

  it.each(['v1.12', 'v1.13', 'v1.14'])('is TimeSyncConfig, and never both, on contract %s', (contract) => {
    const document = { apiVersion: 'v1alpha1', kind: 'TimeSyncConfig' }
    expect(onContract(contract, servers)).toEqual([
      undefined,
      { ...document, ntp: { servers: ['ntp.lab.example', '10.0.20.1', '2001:db8::9'] } },
    ])
    expect(onContract(contract, '{ disabled: true }')).toEqual([undefined, { ...document, enabled: false }])
    expect(onContract(contract, '{ disabled: false }')).toEqual([undefined, undefined])
  })

  it('a default that a live config says is no difference', () => {
    const config = (time: Json, document: Json) =>
      structure('talos/machineconfig.yaml', { yaml: [{ machine: { time } }, document] })
    const ntp = { servers: ['a.lab.example'] }
    expect(config({ disabled: false, ...ntp }, { kind: 'TimeSyncConfig', enabled: true, ntp })).toEqual(
      config(ntp, { kind: 'TimeSyncConfig', ntp })
    )
    expect(config({ disabled: true }, null)).not.toEqual(config({}, null))
  })

  it('changes live', () => {
    const side = (contract: string, time: string) =>
      renderTexts(onTalos(fleet(time), 'v1.13.9', contract)).rendering
    for (const contract of ['v1.11', 'v1.13']) {
      const { nodes } = compare(
        side(contract, '{ servers: [a.lab.example] }'),
        side(contract, '{ servers: [b.lab.example] }')
      )
      expect(
        nodes.flatMap(({ changes }) => changes.map((each) => [each.subject, each.field, each.impact]))
      ).toEqual([['time', 'servers[0]', 'live']])
    }
  })
})

describe('what is wrong with a clock', () => {
  it('servers that nobody asks are warned about, once in a shared layer', () => {
    const time = '{ servers: [a.lab.example], disabled: true }'
    const found = (texts: Readonly<Record<string, string>>) =>
      load(texts).diagnostics.map(({ severity, rule, file: at, line }) => `${severity} ${rule} ${at}:${line}`)
    expect(found(fleet(time))).toEqual(['warning time-disabled nodes/cp1.yaml:6'])
    expect(found(smallFleet(`  defaults: { time: ${time} }\n`))).toEqual([
      'warning time-disabled nodes/cluster.yaml:8',
    ])
  })

  it.each([
    'a.lab.example b.lab.example',
    'a.lab.example\\nFallbackNTP=evil.lab.example',
    'a=b',
    '# a',
    '[Time]',
    '${secret:x}',
    '10.0.20.300',
    '',
  ])('a hostile server never reaches the file: %j', (server) => {
    const { fleet: read, diagnostics } = load(fleet(`{ servers: ["${server}"] }`))
    expect([read, diagnostics.map(({ rule }) => rule)]).toEqual([undefined, ['value']])
  })
})
