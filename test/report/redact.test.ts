import { describe, expect, it } from 'vitest'
import { redact, redactDocument } from '../../src/report/redact.ts'
import { encodeBase64 } from '../../src/subjects/base64.ts'
import type { Json } from '../../src/fleet/json.ts'

const lines = [
  'API_TOKEN=hunter2',
  'export API_TOKEN=hunter2',
  'Environment="API_TOKEN=hunter2"',
  'ExecStart=/usr/bin/x --token=hunter2 --port=1',
  'TS_AUTHKEY=hunter2',
  'PresharedKey = hunter2',
  'psk: "hunter2"',
  '{"auths":{"x":{"auth":"hunter2"}}}',
]
const manifest = 'kind: Secret\nstringData:\n  foo: hunter2\n  bar: |\n    hunter2\ntype: Opaque\n'

describe('redact', () => {
  it.each(lines)('hides %s in one line, among lines, in a list and in a file', (line) => {
    const shown = [
      redact({ content: line }),
      redact({ content: `a = 1\n${line}\nb = 2\n` }),
      redact({ environment: [line] }),
      redactDocument({ path: 'etc/x', plane: 'disk', body: { text: `${line}\n` }, secrets: [] }),
    ].map((each) => JSON.stringify(each))
    for (const each of shown) {
      expect(each).toContain('(hidden)')
      expect(each).not.toContain('hunter2')
    }
    expect(shown[1]).toContain(String.raw`\nb = 2\n`)
  })

  it.each<[string, Json]>([
    ['a number', { token: 12_345_678 }],
    ['a pair of name and value', { env: [{ name: 'DB_PASSWORD', value: '12345678' }] }],
    ['a Secret', { kind: 'Secret', data: { foo: '12345678' } }],
    ['a Secret as text', manifest.replaceAll('hunter2', () => '12345678')],
    ['a file in base64', { encoding: 'b64', content: encodeBase64('token=12345678 ${secret:!}\n') }],
  ])('hides %s', (_, value) => {
    const shown = JSON.stringify(redact(value))
    expect(shown).toContain('(hidden)')
    expect(shown).not.toMatch(/12345678|MTIzNDU2Nz/)
  })

  it.each([
    '--anonymous-auth=true',
    'quay.io/x/secret:v1',
    'token:NoSchedule',
    'TOKEN=${secret:a/b}',
    'kind: Secret\nstringData:\n  foo: ${secret:a}\ntype: Opaque\n',
    'kind: ConfigMap\ndata:\n  foo: bar\n',
  ])('shows %s as it is', (text) => {
    expect(redact({ value: text })).toEqual({ value: text })
  })

  it.each(['a', '\n', ' ', 'a: ', '"'])('is not slowed down by a long run of %j', (character) => {
    const text = character.repeat(100_000)
    const start = performance.now()
    redact({ content: `${text}\n` })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
