/** What an unquoted scalar is to Talos' YAML reader (go-yaml, resolve.go). */
export type Resolved =
  | { readonly tag: '!!null' }
  | { readonly tag: '!!bool'; readonly value: boolean }
  | { readonly tag: '!!int' | '!!float'; readonly value: number }
  | { readonly tag: '!!str' | '!!timestamp' | '!!merge' }

const nulls = new Set(['', '~', 'null', 'Null', 'NULL'])
const truths = new Set(['true', 'True', 'TRUE'])
const lies = new Set(['false', 'False', 'FALSE'])
const integer = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[1-9][0-9_]*|0)$/
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const timestamp =
  /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?)?$/

const integerOf = (text: string): number => {
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '')
  const value = /^0[0-7]/.test(digits) ? Number.parseInt(digits.slice(1), 8) : Number(digits)
  return text.startsWith('-') ? -value : value
}

export const resolvePlain = (text: string): Resolved => {
  if (nulls.has(text)) return { tag: '!!null' }
  if (truths.has(text)) return { tag: '!!bool', value: true }
  if (lies.has(text)) return { tag: '!!bool', value: false }
  if (text === '<<') return { tag: '!!merge' }
  if (integer.test(text)) return { tag: '!!int', value: integerOf(text) }
  if (float.test(text)) return { tag: '!!float', value: Number(text) }
  if (notFinite.test(text)) return { tag: '!!float', value: text.startsWith('-') ? -Infinity : Infinity }
  if (timestamp.test(text)) return { tag: '!!timestamp' }
  return { tag: '!!str' }
}

/** Words that older YAML takes for booleans: read as such into a bool, and quoted when written. */
export const oldBoolean: ReadonlyMap<string, boolean> = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
])

const base60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/

/** Whether go-yaml writes a string without quotes, its punctuation aside. */
export const readsAsString = (text: string): boolean =>
  resolvePlain(text).tag === '!!str' && !base60.test(text) && !oldBoolean.has(text)
