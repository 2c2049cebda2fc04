import { Code, ConnectError } from '@connectrpc/connect'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ApplyConfigurationRequest_Mode as Mode } from '../../../src/adapters/talos/proto/machine_pb.js'
import { startTalos } from '../../../lab/talos/cluster.ts'
import type { LabNode } from '../../../lab/talos/node.ts'
import type { Talos } from '../../../lab/talos/cluster.ts'
import { connectAs } from './client.ts'
import type { TalosClient } from './client.ts'

let talos: Talos
let node: LabNode
let base: string

beforeAll(async () => {
  talos = await startTalos({ version: 'v1.13.9', nodes: [{ name: 'cp1', role: 'controlplane' }] })
  node = talos.node('cp1')
  base = new TextDecoder().decode(node.machine.persistent?.bytes)
})
afterAll(() => talos.stop())

const client = (): Promise<TalosClient> => connectAs(talos, 'cp1', 'os:admin')

const outcome = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    (error: unknown) => {
      const { code, rawMessage } = ConnectError.from(error)
      return `${Code[code]}: ${rawMessage}`
    }
  )

const broken = /^(?:Unavailable|Canceled|Aborted|Internal|Unknown): /

const changed = (value: number): Uint8Array =>
  Buffer.from(
    base.replace(
      '    type: controlplane\n',
      () => `    type: controlplane\n    sysctls:\n        vm.max_map_count: "${value}"\n`
    )
  )

const apply = async ({ machine }: TalosClient, data: Uint8Array, mode = Mode.NO_REBOOT): Promise<string> =>
  outcome(machine.applyConfiguration({ data, mode }, { timeoutMs: 3000 }))

const stored = (): string => new TextDecoder().decode(node.machine.persistent?.bytes)

const ready = async ({ state }: TalosClient): Promise<string> => {
  const { resource } = await state.get(
    { namespace: 'runtime', type: 'MachineStatuses.runtime.talos.dev', id: 'machine' },
    { timeoutMs: 1000 }
  )
  return resource?.spec?.yamlSpec ?? ''
}

describe('calls', () => {
  test('fail as often as they are told, then work', async () => {
    const { machine } = await client()
    await node.inject({ kind: 'error', method: 'Version', code: 'unavailable', message: 'not now', calls: 2 })
    expect(await outcome(machine.version({}))).toBe('Unavailable: not now')
    expect(await outcome(machine.hostname({}))).toBe('answered')
    expect(await outcome(machine.version({}))).toBe('Unavailable: not now')
    expect(await outcome(machine.version({}))).toBe('answered')
  })

  test('hang until the client gives up', async () => {
    const { machine } = await client()
    await node.inject({ kind: 'hang', method: 'Version' })
    expect(await outcome(machine.version({}, { timeoutMs: 100 }))).toMatch(/^DeadlineExceeded: /)
    expect(await outcome(machine.version({}))).toBe('answered')
  })

  test('an apply that breaks off may have taken effect or not', async () => {
    await node.inject({ kind: 'break-off', method: 'ApplyConfiguration', when: 'before' })
    expect(await apply(await client(), changed(1))).toMatch(broken)
    expect(stored()).toBe(base)
    await node.inject({ kind: 'break-off', method: 'ApplyConfiguration', when: 'after' })
    expect(await apply(await client(), changed(2))).toMatch(broken)
    expect(stored()).toContain('vm.max_map_count: "2"')
  })

  test('a slow apply keeps others out', async () => {
    await node.inject({ kind: 'slow', method: 'ApplyConfiguration', milliseconds: 300 })
    const first = apply(await client(), changed(3))
    const second = await client()
    await expect.poll(() => node.machine.boot.applying).toBe(true)
    expect(await apply(second, changed(4))).toBe(
      'FailedPrecondition: another apply configuration is already in progress'
    )
    expect(await first).toBe('answered')
    expect(stored()).toContain('vm.max_map_count: "3"')
  })

  test('a config is rejected, and a running try ends all the same', async () => {
    const admin = await client()
    await apply(admin, changed(5), Mode.TRY)
    expect(node.machine.boot.rollback).toBeDefined()
    await node.inject({ kind: 'reject-config', message: 'the lab says no' })
    expect(await apply(admin, changed(6))).toBe('InvalidArgument: the lab says no')
    expect(node.machine.boot.rollback).toBeUndefined()
  })
})

describe('connections', () => {
  test('break after so many bytes', async () => {
    await node.inject({ kind: 'drop', bytes: 20_000 })
    const { state } = await client()
    const list = async (): Promise<number> =>
      (await Array.fromAsync(state.list({ namespace: 'meta', type: 'ResourceDefinitions.meta.cosi.dev' })))
        .length
    expect(await outcome(list())).toMatch(broken)
    expect(await list()).toBeGreaterThan(100)
  })

  test('a certificate of another CA is noticed by the client', async () => {
    await node.inject({ kind: 'wrong-certificate' })
    expect(await outcome((await client()).machine.version({}))).toMatch(
      /self-signed|unable to verify|certificate/i
    )
    await node.inject({ kind: 'clear' })
    expect(await outcome((await client()).machine.version({}))).toBe('answered')
  })

  test('a node without power does not answer, and its boot is another one', async () => {
    const { id } = node.machine.boot
    await node.inject({ kind: 'power-off' })
    expect(await outcome((await client()).machine.version({}))).toMatch(/^Unavailable: /)
    await node.inject({ kind: 'power-on' })
    expect(await outcome((await client()).machine.version({}))).toBe('answered')
    expect(node.machine.boot.id).not.toBe(id)
  })
})

describe('configs', () => {
  test('one that never becomes healthy, until another one takes its place', async () => {
    const admin = await client()
    await apply(admin, Buffer.from(base))
    await node.inject({ kind: 'unhealthy-config', service: 'kubelet', milliseconds: 20 })
    await apply(admin, changed(7), Mode.TRY)
    await expect.poll(() => ready(admin), { interval: 10 }).toContain('kubelet not running')
    await node.inject({ kind: 'lose-try' })
    expect(stored()).toBe(base)
    await expect.poll(() => ready(admin), { interval: 10 }).toContain('ready: true')
  })

  test('one that cuts the node off, until its try ends', async () => {
    await node.inject({ kind: 'cut-off-config' })
    expect(await apply(await client(), changed(8), Mode.TRY)).toMatch(
      /^answered|^(?:Unavailable|Canceled|Aborted)/
    )
    await expect.poll(async () => outcome((await client()).machine.version({}))).toMatch(/^Unavailable: /)
    await node.inject({ kind: 'lose-try' })
    await expect.poll(async () => outcome((await client()).machine.version({}))).toBe('answered')
  })
})

test('somebody else writes META', async () => {
  const { machine, state } = await client()
  const read = async (): Promise<string> =>
    (await state.get({ namespace: 'runtime', type: 'MetaKeys.runtime.talos.dev', id: '0x0c' })).resource?.spec
      ?.yamlSpec ?? ''
  await machine.metaWrite({ key: 12, value: Buffer.from('ours') })
  expect(await read()).toBe('value: ours\n')
  await node.inject({ kind: 'meta', key: 12, value: 'theirs' })
  expect(await read()).toBe('value: theirs\n')
  await node.inject({ kind: 'meta', key: 12 })
  expect(await outcome(read())).toMatch(/^NotFound: /)
  expect(await outcome(machine.metaDelete({ key: 12 }))).toBe('NotFound: meta key not found')
})
