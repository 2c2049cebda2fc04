import { Composer, Parser, isScalar } from 'yaml'
import type { CST, Document as YamlDocument } from 'yaml'
import { limits } from './read-text.ts'
import type { Say } from './read-text.ts'
import { showSentence } from './show.ts'

/** YAML 1.2 whatever a file says of itself: no merge keys, no types of 1.1, no tags but those of JSON. */
const options = {
  schema: 'core',
  version: '1.2',
  merge: false,
  resolveKnownTags: false,
  // The library compares each key with all others; one walk with a map finds the same.
  uniqueKeys: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** Beyond this the library's recursion could meet the end of the stack. The language's own limit is lower. */
const safeDepth = 3 * limits.depth

/** `broken`: YAML could not read all of it, so that the tree's value means nothing. */
export type Composed = { readonly document: YamlDocument; readonly broken: boolean }

/** The syntax tree of the one document in a text; undefined where there is none, or none that can be walked. */
export const composeYaml = (text: string, say: Say): Composed | undefined => {
  const documents = composeDocuments(text, say)
  const [first, second] = documents
  if (first === undefined) return undefined
  if (second !== undefined)
    say(
      second.range[0],
      'several-documents',
      'one file holds one document: move the rest to a file of its own'
    )
  if (isEmpty(first) && second === undefined) {
    if (first.errors.length === 0) say(0, 'empty', 'the file is empty: start with apiVersion: plumbline/v1')
    return undefined
  }
  return { document: first, broken: first.errors.length > 0 }
}

/** The syntax trees of all documents in a text, broken ones included; none where one cannot be walked. */
export const composeDocuments = (
  text: string,
  say: Say
): readonly (YamlDocument & { readonly range: readonly [number, number, number] })[] => {
  const tokens = [...new Parser().parse(text)]
  const { tooDeep, tags } = inspect(tokens)
  for (const offset of tags) say(offset, 'tag', 'tags are not part of the language: write the plain value')
  if (tooDeep !== undefined) {
    say(tooDeep, 'too-deep', `nested deeper than ${limits.depth} levels: flatten it`)
    return []
  }
  const documents = [...new Composer(options).compose(tokens, true, text.length)]
  for (const token of tokens) {
    if (token.type === 'directive')
      say(token.offset, 'directive', 'directives are not part of the language: remove the line')
  }
  for (const { errors } of documents) {
    for (const { pos, code, message } of errors) {
      if (code !== 'TAG_RESOLVE_FAILED') say(pos[0], 'yaml', showSentence(withoutSource(message)))
    }
  }
  return documents
}

/** The library quotes what it could not read, and that may be half of a password: `password: |x`. */
const withoutSource = (message: string): string =>
  message.replace(/((?:extra characters|YAML stream|alias\)?)): .*$/s, (_, start: string) => start)

const isEmpty = ({ contents }: YamlDocument): boolean =>
  contents === null || (isScalar(contents) && contents.source === '' && contents.type === 'PLAIN')

type Inspected = { readonly tooDeep: number | undefined; readonly tags: readonly number[] }

const plainTags = new Set(['!!str', '!!map', '!!seq'])

/** Offsets of tags and of a value nested too deep. Walks with a list of its own, because depth is what is in doubt. */
const inspect = (tokens: readonly CST.Token[]): Inspected => {
  const tags: number[] = []
  const noteTags = (sources: readonly CST.SourceToken[] = []): void => {
    for (const { type, source, offset } of sources)
      if (type === 'tag' && !plainTags.has(source)) tags.push(offset)
  }
  const open: { readonly token: CST.Token; readonly level: number }[] = tokens.map((token) => ({
    token,
    level: 0,
  }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, level } = next
    if (level > safeDepth) return { tooDeep: token.offset, tags }
    if (token.type === 'document') {
      noteTags(token.start)
      if (token.value) open.push({ token: token.value, level })
    } else if ('items' in token) {
      for (const { start, key, sep, value } of token.items) {
        noteTags(start)
        noteTags(sep)
        if (key) open.push({ token: key, level: level + 1 })
        if (value) open.push({ token: value, level: level + 1 })
      }
    }
  }
  return { tooDeep: undefined, tags }
}
