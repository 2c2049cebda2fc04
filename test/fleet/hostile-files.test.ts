import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/fleet/parse-file.ts'

const parse = (text: string | Uint8Array) => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return parseFile({ path: 'nodes/n.yaml', kind: 'file', size: bytes.length, bytes })
}
const findings = (text: string | Uint8Array) =>
  parse(text).diagnostics.map(({ rule, line, column }) => `${rule} ${line}:${column}`)

describe('a hostile file', () => {
  it.each([
    ['30,000 keys in one map', Array.from({ length: 30_000 }, (_, i) => `k${i}: x`).join('\n')],
    [
      '900 aliases beside 60,000 values',
      `z: &z 1\nl: [${'0,'.repeat(60_000)}${Array(900).fill('*z').join(',')}]`,
    ],
    ['250,000 open brackets', '['.repeat(250_000)],
    ['100,000 nested sequences', `${'- '.repeat(100_000)}a`],
    ['20,000 nested maps', `${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['50,000 broken lines', '}\n'.repeat(50_000)],
  ])(
    'T13 of %s is judged within seconds, without meeting the end of the stack',
    { timeout: 5000 },
    (_, text) => {
      const { diagnostics } = parse(text)
      expect(diagnostics.length).toBeLessThanOrEqual(201)
      expect(diagnostics.map(({ message }) => message).join()).not.toMatch(/call stack|Stack overflow/)
    }
  )

  it('T13 cannot say that it is YAML 1.1', () => {
    const { file, diagnostics } = parse('%YAML 1.1\n---\na: yes\n')
    expect(file).toBeUndefined()
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['directive'])
  })

  it('T13 an alias of nothing is an error and not a null, which would remove a setting', () => {
    expect(findings('a: *nowhere\n')).toEqual(['alias 1:4'])
    expect(findings('a: &a [*a]\n')).toEqual(['alias 1:8'])
    expect(findings('a: *b\nb: &b 1\n')).toEqual(['alias 1:4'])
  })

  it('an alias means the last anchor before it', () => {
    const { file } = parse('a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: &y { f: *x }\ng: &x 3\nh: *y\n')
    expect(JSON.stringify(file?.value)).toBe('{"a":1,"b":1,"c":2,"d":2,"e":{"f":2},"g":3,"h":{"f":2}}')
  })

  it.each([
    ['T11 a NUL by escape', 'a: "x\\0y"\n', 'not-text 1:4'],
    ['T11 a NUL in a key', '"x\\0y": 1\n', 'not-text 1:1'],
    ['half a character', 'a: "\\ud800"\n', 'not-text 1:4'],
    ['a byte order mark', '\ufeffa: 1\n', 'byte-order-mark 1:1'],
    ['a number with leading zeros', 'a: 08\n', 'octal 1:4'],
    ['a number too large for any', 'a: 1e400\n', 'not-a-number 1:4'],
    ['an alias as a key', 'a: &x k\n*x : 1\n', 'key-type 2:1'],
  ])('%s is a finding', (_, text, finding) => {
    expect(findings(text)).toEqual([finding])
  })

  it.each(['!x 1', '!!int "7"', '!!binary aGk=', '!!set { a: 1 }', '!!timestamp 2001-01-01'])(
    'T13 the tag of %j is one finding, at the tag',
    (value) => {
      expect(findings(`a: ${value}\n`)).toEqual(['tag 1:4'])
    }
  )

  it('a duplicate key is reported at both places', () => {
    expect(findings('a: 1\nb: 2\n"a": 3\n')).toEqual(['duplicate-key 1:1', 'duplicate-key 3:1'])
  })

  it('dates, times and the words of YAML 1.1 stay text', () => {
    expect(JSON.stringify(parse('a: 2001-01-01\nb: 12:30:45\nc: yes\nd: 1_000\n').file?.value)).toBe(
      '{"a":"2001-01-01","b":"12:30:45","c":"yes","d":"1_000"}'
    )
  })

  it('T13 T14 whatever its bytes are, gives findings or a value, never an exception', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '!x ',
      '"',
      "'",
      '|',
      '>',
      '#',
      '? ',
      '<<',
      '---\n',
      '%YAML 1.1\n',
      '__proto__',
      '0644',
      '\t',
      ',',
      '\\u0000',
      '~'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
          fc.uint8Array({ maxLength: 60 })
        ),
        (bytes) => {
          const { file, diagnostics } = parse(bytes)
          expect(file !== undefined || diagnostics.length > 0).toBe(true)
          for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
        }
      ),
      { numRuns: 500 }
    )
  })
})
