import { readsAsString, resolvePlain } from './go-scalars.ts'

/** A YAML node to be written as go-yaml does. A string of `raw` is written as it stands. */
export type Node =
  | { readonly string: string }
  | { readonly raw: string }
  | { readonly list: readonly Node[]; readonly flow?: boolean }
  | { readonly map: readonly (readonly [key: string, value: Node])[]; readonly flow?: boolean }

/** Where two releases of go-yaml differ: `early` is v3 to v4-rc.4, `late` is v4-rc.6. */
export type Writer = 'early' | 'late'

/** With four spaces and no folding, ending in a newline. Source: go-yaml emitterc.go and encode.go. */
export const writeYaml = (node: Node, writer: Writer = 'early'): string =>
  `${block(node, 0, writer).join('\n')}\n`

/** The lines of a node whose own lines stand at column `at`, without that indentation on the first. */
const block = (node: Node, at: number, writer: Writer): readonly string[] => {
  const inline = inlineOf(node, at, writer, writer === 'late' && at > 0 ? at : next(at))
  if (inline !== undefined) return inline
  if ('list' in node)
    return node.list.flatMap((item, index) => {
      const lines = block(item, at + 2, writer)
      const [first = '', ...rest] = lines
      return [`${index === 0 ? '' : pad(at)}- ${first}`, ...rest]
    })
  if (!('map' in node)) return []
  return node.map.flatMap(([key, value], index) => {
    const head = `${index === 0 ? '' : pad(at)}${keyOf(key, false, writer)}:`
    const inner = next(at)
    const inline = inlineOf(value, at, writer)
    if (inline !== undefined) {
      const [first = '', ...rest] = inline
      return [`${head} ${first}`, ...rest]
    }
    const [first = '', ...rest] = block(value, inner, writer)
    return [head, `${pad(inner)}${first}`, ...rest]
  })
}

const pad = (columns: number): string => ' '.repeat(columns)

/** Indentation goes to the next multiple of four, which is two columns below the items of a list. */
const next = (at: number): number => 4 * Math.floor((at + 4) / 4)

/** What can follow a key on its line: scalars (a literal goes on below), flow and empty collections. */
const inlineOf = (
  node: Node,
  at: number,
  writer: Writer,
  inner = next(at)
): readonly string[] | undefined => {
  if ('raw' in node) return [node.raw]
  if ('string' in node) return scalar(node.string, inner, writer)
  if ('list' in node)
    return node.list.length === 0 || node.flow === true
      ? [`[${node.list.map((item) => flow(item, writer)).join(', ')}]`]
      : undefined
  return node.map.length === 0 || node.flow === true
    ? [
        `{${node.map.map(([key, value]) => `${keyOf(key, true, writer)}: ${flow(value, writer)}`).join(', ')}}`,
      ]
    : undefined
}

const flow = (node: Node, writer: Writer): string => {
  if ('raw' in node) return node.raw
  if ('string' in node) return inQuotes(node.string, true, writer)
  return (inlineOf({ ...node, flow: true }, 0, writer) ?? []).join('')
}

const keyOf = (key: string, inFlow: boolean, writer: Writer): string => inQuotes(key, inFlow, writer)

const scalar = (text: string, inner: number, writer: Writer): readonly string[] => {
  if (!text.includes('\n') || unprintable.test(text) || / (?:\n|$)/.test(text) || text.startsWith('\n'))
    return [inQuotes(text, false, writer)]
  const hint = /^[ \n]/.test(text) ? '4' : ''
  const chomp = text.endsWith('\n\n') || text === '\n' ? '+' : text.endsWith('\n') ? '' : '-'
  const body = text.replace(/\n$/, '').split('\n')
  return [`|${hint}${chomp}`, ...body.map((line) => (line === '' ? '' : `${pad(inner)}${line}`))]
}

const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/

const inQuotes = (text: string, inFlow: boolean, writer: Writer): string => {
  if (text === '' || unprintable.test(text) || text.includes('\n')) return doubled(text)
  const reads = readsAsString(text)
  if (reads && plainAllowed(text, inFlow)) return text
  const isString = resolvePlain(text).tag === '!!str'
  const single = !text.includes('\t') && (reads || (isString && writer === 'late'))
  return single ? `'${text.replaceAll("'", "''")}'` : doubled(text)
}

const plainAllowed = (text: string, inFlow: boolean): boolean =>
  !/^[#,[\]{}&*!|>'"%@`]/.test(text) &&
  !/^[-?:](?:\s|$)/.test(text) &&
  !/^(?:---|\.\.\.)/.test(text) &&
  !/:(?:\s|$)/.test(text) &&
  !/\s#/.test(text) &&
  !/^\s|\s$|\t/.test(text) &&
  !(inFlow && (/[,?[\]{}]/.test(text) || /^[?:]/.test(text) || text.includes(':')))

const escapes: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\u000b': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
}

const doubled = (text: string): string =>
  `"${[...text]
    .map((char) => {
      const escape = escapes[char]
      if (escape !== undefined) return escape
      return unprintable.test(char)
        ? `\\x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
        : char
    })
    .join('')}"`
