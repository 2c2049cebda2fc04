import { readsAsString } from './go-scalars.ts'

/** A YAML node to be written as go-yaml does. A string of `raw` is written as it stands. */
export type Node =
  | { readonly string: string }
  | { readonly raw: string }
  | { readonly list: readonly Node[]; readonly flow?: boolean }
  | { readonly map: readonly (readonly [key: string, value: Node])[]; readonly flow?: boolean }

/** With four spaces and no folding, ending in a newline. Source: go-yaml emitterc.go and encode.go. */
export const writeYaml = (node: Node): string => {
  const lines = block(node, 0)
  return `${lines.join('\n')}\n`
}

/** The lines of a node whose own lines stand at column `at`, without that indentation on the first. */
const block = (node: Node, at: number): readonly string[] => {
  const inline = inlineOf(node, at)
  if (inline !== undefined) return inline
  if ('list' in node)
    return node.list.flatMap((item, index) => {
      const lines = block(item, at + 2)
      const [first = '', ...rest] = lines
      return [`${index === 0 ? '' : pad(at)}- ${first}`, ...rest]
    })
  if (!('map' in node)) return []
  return node.map.flatMap(([key, value], index) => {
    const head = `${index === 0 ? '' : pad(at)}${keyOf(key)}:`
    const inner = next(at)
    const inline = inlineOf(value, at)
    if (inline !== undefined) {
      const [first = '', ...rest] = inline
      return [`${head} ${first}`, ...rest]
    }
    const [first = '', ...rest] = block(value, inner)
    return [head, `${pad(inner)}${first}`, ...rest]
  })
}

const pad = (columns: number): string => ' '.repeat(columns)

/** Indentation goes to the next multiple of four, which is two columns below the items of a list. */
const next = (at: number): number => 4 * Math.floor((at + 4) / 4)

/** What can follow a key on its line: scalars (a literal goes on below), flow and empty collections. */
const inlineOf = (node: Node, at: number): readonly string[] | undefined => {
  if ('raw' in node) return [node.raw]
  if ('string' in node) return scalar(node.string, at)
  if ('list' in node)
    return node.list.length === 0 || node.flow === true ? [`[${node.list.map(flow).join(', ')}]`] : undefined
  return node.map.length === 0 || node.flow === true
    ? [`{${node.map.map(([key, value]) => `${keyOf(key, true)}: ${flow(value)}`).join(', ')}}`]
    : undefined
}

const flow = (node: Node): string => {
  if ('raw' in node) return node.raw
  if ('string' in node) return inQuotes(node.string, true)
  return (inlineOf({ ...node, flow: true }, 0) ?? []).join('')
}

const keyOf = (key: string, inFlow = false): string => inQuotes(key, inFlow)

const scalar = (text: string, at: number): readonly string[] => {
  if (!text.includes('\n') || unprintable.test(text) || / (?:\n|$)/.test(text) || /^\n/.test(text))
    return [inQuotes(text, false)]
  const inner = next(at)
  const hint = /^[ \n]/.test(text) ? '4' : ''
  const chomp = text.endsWith('\n\n') || text === '\n' ? '+' : text.endsWith('\n') ? '' : '-'
  const body = text.replace(/\n$/, '').split('\n')
  return [`|${hint}${chomp}`, ...body.map((line) => (line === '' ? '' : `${pad(inner)}${line}`))]
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/

const inQuotes = (text: string, inFlow: boolean): string => {
  if (text === '' || unprintable.test(text) || text.includes('\n')) return doubled(text)
  if (!readsAsString(text)) return doubled(text)
  if (plainAllowed(text, inFlow)) return text
  return text.includes('\t') ? doubled(text) : `'${text.replaceAll("'", "''")}'`
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
      return unprintable.test(char) ? `\\x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}` : char
    })
    .join('')}"`
