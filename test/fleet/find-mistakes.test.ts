import { describe, expect, it } from 'vitest'
import { load, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const errors = (texts: Texts) => load(texts).diagnostics.filter(({ severity }) => severity === 'error')
const messages = (texts: Texts) =>
  errors(texts)
    .map(({ message }) => message)
    .join('\n')

describe('a mistake', () => {
  it('quotes a number as it was written, because 1.10 is not 1.1', () => {
    expect(messages(smallFleet('', '  containerd: { version: 1.10 }\n'))).toContain("write '1.10' in quotes")
  })

  it('below a key with dots or digits still knows its place in the language', () => {
    const node =
      "  registries:\n    config: { '10.0.20.10:5000': { tls: { insecureSkipVerfy: true } } }\n    mirrors: { docker.io: { endpoints: [{ ulr: http://10.0.20.10:5000 }] } }\n"
    expect(messages(smallFleet('', node))).toMatch(
      /did you mean insecureSkipVerify\?[\s\S]*did you mean url\?/
    )
  })

  it.each([
    'password: 12345678',
    'password: hunter2',
    'auth: true',
    'identityToken: [hunter2]',
    'passwrod: hunter2',
  ])('T15 never repeats what may be a secret: %s', (auth) => {
    const found = errors(
      smallFleet('', `  registries: { config: { a.lab.example: { auth: { ${auth} } } } }\n`)
    )
    expect(found.length).toBeGreaterThan(0)
    expect(JSON.stringify(found)).not.toMatch(/12345678|hunter2/)
  })

  it('in a profile does not suggest what only a node file may say', () => {
    const profile =
      'apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: p }\nspec: { state: active, stat: active }\n'
    const texts = { ...smallFleet('', '  profiles: [p]\n'), 'profiles/p.yaml': profile }
    expect(messages(texts)).toContain('unknown key state: it belongs to the spec of a node file')
    expect(messages(texts)).not.toContain('did you mean state?')
  })

  it('of the head does not hide those of the spec, nor an octal those of the schema', () => {
    const node =
      'apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: other }\nspec:\n  role: wroker\n  labels: { a: 0644 }\n  sysctl: {}\n'
    const found = errors({ ...smallFleet(), 'w1.yaml': node }).map(
      ({ rule, line, column }) => `${rule} ${line}:${column}`
    )
    expect(found).toEqual(['file-name 3:19', 'value 5:9', 'octal 6:16', 'unknown-key 7:3'])
  })

  it.each([
    [
      'a name',
      'apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: { a: b } }\nspec: { role: worker }\n',
    ],
    ['a profile', worker('w1', '  profiles: [{ a: b }]\n')],
    ['a kind', 'apiVersion: plumbline/v1\nkind: { a: b }\nmetadata: { name: w1 }\nspec: { role: worker }\n'],
    ['a key', worker('w1', '  ? { a: b }\n  : 1\n')],
  ])('is a finding and no crash where %s is a map', (_, text) => {
    expect(errors({ ...smallFleet(), 'w1.yaml': text }).length).toBeGreaterThan(0)
  })

  it('in the name of a profile is a finding and no crash', () => {
    const profile = 'apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: { a: b } }\nspec: {}\n'
    expect(errors({ ...smallFleet(), 'profiles/p.yaml': profile }).map(({ rule }) => rule)).toContain('type')
  })

  it('of the wrong kind is said once, at the kind', () => {
    const node = 'apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: p }\nspec: { role: worker }\n'
    const texts = { ...smallFleet('', '  profiles: [p]\n'), 'profiles/p.yaml': node }
    expect(errors(texts).map(({ rule, file }) => `${rule} ${file}`)).toEqual(['kind nodes/profiles/p.yaml'])
  })

  it('in a list names the list, and stands at the entry', () => {
    const [found] = errors(smallFleet('', '  network:\n    nameservers:\n      - 10.0.20.300\n'))
    expect(found).toMatchObject({ line: 8, column: 9 })
    expect(found?.message).toContain('nameservers must be an IP address')
  })

  it('null takes a setting back in a layer, and is a mistake where a value must be', () => {
    expect(errors(smallFleet('', '  labels: null\n  network: { mtu: ~ }\n'))).toEqual([])
    expect(errors(smallFleet('', '  vm: { id: null }\n')).map(({ rule }) => rule)).toEqual(['type'])
  })

  it('T13 among 12,000 unknown keys is judged within seconds and ends its list', { timeout: 5000 }, () => {
    const keys = Array.from({ length: 12_000 }, (_, i) => `  unknownKey${i}: x\n`).join('')
    const { diagnostics } = load(smallFleet('', keys))
    expect(diagnostics.length).toBeGreaterThan(100)
    expect(diagnostics.length).toBeLessThan(300)
  })

  it('what it says cannot act on a terminal, a log or a page', () => {
    const keys = ['x\\n::error::y', '\\u001b[31mred', 'a\\u202eb', `${'k'.repeat(500)}`]
    const { diagnostics } = load(smallFleet('', keys.map((key) => `  "${key}": 1\n`).join('')))
    const messages = diagnostics.map(({ message }) => message)
    expect(messages).toHaveLength(keys.length)
    for (const message of messages) {
      expect(message).not.toMatch(/[\u0000-\u001f\u007f\u202e]/)
      expect(message.length).toBeLessThan(700)
    }
  })
})
