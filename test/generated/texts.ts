import fc from 'fast-check'

/** Legal in a line of text, and something else to YAML 1.1, TOML, INI, a shell, Go templates, apt or Markdown. */
const hostile = [
  'yes',
  'off',
  'null',
  '~',
  'NaN',
  '1e3',
  '0o7',
  '0x1F',
  '0b1',
  '1_000',
  '12:30:45',
  '2026-12-01',
  '.inf',
  '=',
  '<<',
  ' leading',
  'trailing ',
  '  both  ',
  '- item',
  '? key',
  ': value',
  'a: b',
  'a #b',
  '#b',
  '&anchor',
  '*alias',
  '!tag',
  '|',
  '>',
  '%TAG',
  '@at',
  '`tick`',
  '"double"',
  "it's",
  "'''",
  '"""',
  'back\\slash',
  '\\n',
  '$(reboot)',
  '${HOME}',
  '$$',
  '{{ .Values }}',
  '{{- end }}',
  '[a, b]',
  '{a: b}',
  'a,b',
  '; drop',
  '&& halt',
  '</details>',
  '![x](y)',
  'größe',
  '日本語',
  'a\u00a0b',
  'a\u2028b',
  'a\u0085b',
  '\ufeffbom',
  '\u202egnp',
  '😀',
  'x'.repeat(300),
  `${'word '.repeat(60)}end`,
  '---',
  '...',
  '__proto__',
  'constructor',
  '%41',
  '::error::',
]

/** One line without control characters; sometimes two such in one. */
export const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile))
      .map((both) => both.join('')),
  }
)

/** Several lines: what a file or a patch may hold. */
export const lines: fc.Arbitrary<string> = fc
  .array(fc.oneof(line, fc.constantFrom('', '\tx', '  indented', '# comment', '${secret:lab/a}')), {
    maxLength: 6,
  })
  .map((all) => all.join('\n'))

export const secret = fc.constantFrom('${secret:lab/a}', '${secret:lab/b.c}', '${secret:x-1}')

export const pem = fc.oneof(
  secret,
  fc
    .constantFrom('CERTIFICATE', 'EC PRIVATE KEY')
    .map((kind) => `-----BEGIN ${kind}-----\nMIIB\n-----END ${kind}-----\n`)
)

export const duration = fc.constantFrom('90s', '5m', '5m0s', '1h30m', '2h', '1.5s', '300000ms')
export const quantity = fc.constantFrom('512Mi', '0.5Gi', '1Gi', '1024Mi', '200m', '1', '2k', '1.5G')

/** Any of the fields, each there or not. */
export const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<
  Partial<T>
> => fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>

export const few = <T>(item: fc.Arbitrary<T>, minLength = 0, maxLength = 3): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { minLength, maxLength })

/** A map with some of these keys. */
export const mapOf = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, T>
  >
