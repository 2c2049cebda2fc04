import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/fleet/parse-file.ts'

const parse = (text: string | Uint8Array, kind: 'file' | 'symlink' | 'submodule' = 'file') => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return parseFile({ path: 'nodes/n.yaml', kind, size: bytes.length, bytes })
}
const findings = (text: string | Uint8Array) =>
  parse(text).diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`)

describe('a file of the fleet', () => {
  it('becomes a value without a prototype', () => {
    const { file, diagnostics } = parse('a: { b: [1, x] }\n')
    expect(diagnostics).toEqual([])
    expect(Object.getPrototypeOf(file?.value)).toBeNull()
    expect(JSON.stringify(file?.value)).toBe('{"a":{"b":[1,"x"]}}')
  })

  it('knows where each value and key stands, and for what is missing its nearest ancestor', () => {
    const { file } = parse('a:\n  b:\n    - x\n    - y\n')
    expect(file?.positionOf(['a', 'b', 1])).toEqual({ line: 4, column: 7 })
    expect(file?.positionOfKey(['a', 'b'])).toEqual({ line: 2, column: 3 })
    expect(file?.positionOf(['a', 'nothing', 'below'])).toEqual({ line: 2, column: 3 })
  })

  it('finds places through an alias', () => {
    const { file } = parse('a: &x\n  b: 1\nc: *x\n')
    expect(file?.positionOf(['c', 'b'])).toEqual({ line: 2, column: 6 })
  })

  it('reports every mistake at once', () => {
    expect(findings('a: 1\na: 2\nmode: 0644\nbig: 9007199254740993\nt: !x y\n<<: { b: 1 }\n')).toEqual(
      expect.arrayContaining([
        'duplicate-key 2:1',
        'octal 3:7',
        'large-integer 4:6',
        'tag 5:4',
        'merge-key 6:1',
      ])
    )
  })

  it.each([
    ['octal', 'mode: 0644\n', "'0644'"],
    ['octal', 'mode: 0o644\n', "'0644'"],
    ['large-integer', 'n: 12345678901234567890\n', 'in quotes'],
    ['not-a-number', 'n: .inf\n', 'finite'],
    ['not-text', 'a: "\\ud800"\n', 'surrogate'],
    ['merge-key', 'a: &a { b: 1 }\nc:\n  <<: *a\n', 'profile'],
    ['key-type', '1: x\n', 'in quotes'],
    ['several-documents', 'a: 1\n---\nb: 2\n', 'file of its own'],
    ['empty', '', 'apiVersion'],
    ['empty', '# only a comment\n', 'apiVersion'],
    ['not-a-map', '- a\n', 'map'],
  ])('T13 %s says what to write instead: %j', (rule, text, hint) => {
    const { diagnostics, file } = parse(text)
    expect(file).toBeUndefined()
    expect(diagnostics.map((each) => each.rule)).toContain(rule)
    expect(diagnostics.find((each) => each.rule === rule)?.message).toContain(hint)
  })

  it.each(['__proto__', 'constructor', 'prototype'])(
    'T14 the key %s is refused at its place, and nothing is polluted',
    (key) => {
      expect(findings(`a:\n  ${key}: { polluted: true }\n`)).toEqual(['forbidden-key 2:3'])
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    }
  )

  it('T13 an alias bomb stops at the limit', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map(
        (name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`
      ),
    ].join('\n')
    expect(findings(bomb).filter((each) => each.startsWith('alias-limit'))).toHaveLength(1)
  })

  it('a few aliases are fine', () => {
    expect(parse('a: &x { b: 1 }\nc: *x\n').diagnostics).toEqual([])
  })

  it.each([33, 20_000])('T13 %d levels of nesting are a finding, not a crash', (depth) => {
    const { diagnostics } = parse(`a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`)
    expect(diagnostics.length).toBeGreaterThan(0)
  })

  it('T13 a file over the limit is not parsed', () => {
    expect(findings(`a: ${'x'.repeat(300 * 1024)}\n`)).toEqual(['too-large 1:1'])
  })

  it('bytes that are no UTF-8, and a NUL, are refused', () => {
    expect(findings(new Uint8Array([0x61, 0x3a, 0x20, 0xff]))).toEqual(['not-text 1:1'])
    expect(findings('a: b\0c\n')).toEqual(['not-text 1:5'])
  })

  it.each(['symlink', 'submodule'] as const)('T12 a %s is not followed', (kind) => {
    expect(parse('a: 1\n', kind).diagnostics.map(({ rule }) => rule)).toEqual(['not-a-file'])
  })

  it('broken YAML is placed where it breaks', () => {
    expect(parse('a: [1, 2\nb: 3\n').diagnostics[0]).toMatchObject({ rule: 'yaml', file: 'nodes/n.yaml' })
  })
})
