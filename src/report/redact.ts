import { isList, isObject } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'
import type { Change, Changes, DocumentChange } from '../compare/changes.ts'
import type { Document } from '../subjects/document.ts'

const hidden = '(hidden)'
const secretName =
  /(?:^|[^a-z])(?:password|passwd|passphrase|token|secret|private[-_]?key|api[-_]?key|client[-_]?key|credential|auth|identitytoken)$/i
const reference = /\$\{secret:[^}]+\}/

/** Whether a value under this name must not be read out when it stands literally. */
const isSecretName = (name: string): boolean =>
  secretName.test(name.replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a}-${b}`))

const hideText = (text: string): string =>
  text.replaceAll(
    /-----BEGIN ([A-Z0-9 ]*(?:PRIVATE KEY|SECRET)[A-Z0-9 ]*)-----[\s\S]*?(?:-----END \1-----|$)/g,
    () => hidden
  )

/** The same value without what nobody may read: literal secrets by name, private keys by form. References stay. */
export const redact = (value: Json, name = ''): Json => {
  if (typeof value === 'string') {
    if (isSecretName(name) && value !== '' && !reference.test(value)) return hidden
    // A file inside of a document, such as those that user-data writes.
    return value.includes('\n') ? redactLines(value) : hideText(value)
  }
  if (isList(value)) return value.map((item) => redact(item, name))
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        redact(item, structural.has(key) && (isObject(item) || isList(item)) ? '' : key),
      ])
    )
  return value
}

/** Names that sound secret and hold whole structures. */
const structural = new Set(['auth', 'secrets'])

/** One line of a file at a time: `password = x`, `token: x`, `--token=x`. */
const redactLines = (text: string): string =>
  hideText(text)
    .split('\n')
    .map((line) => {
      const match = /^(\s*(?:- )?(?:--)?["']?)([A-Za-z0-9_.-]+)(["']?\s*[:=]\s*)(\S.*)$/.exec(line)
      const [, start = '', key = '', between = '', value = ''] = match ?? []
      return match !== null && isSecretName(key) && !reference.test(value) && !/^[[{|>]/.test(value)
        ? `${start}${key}${between}${hidden}`
        : line
    })
    .join('\n')

export const redactDocument = (document: Document): Document => {
  const { body } = document
  if (body === 'absent') return document
  return 'text' in body
    ? { ...document, body: { text: redactLines(body.text) } }
    : { ...document, body: { yaml: body.yaml.map((value) => redact(value)) } }
}

/** Both sides of everything, before anything is rendered: an old value is as secret as a new one. */
export const redactChanges = (changes: Changes): Changes => ({
  ...changes,
  nodes: changes.nodes.map((node) => ({
    ...node,
    changes: node.changes.map(redactChange),
    documents: node.documents.map(redactSides),
  })),
})

const redactChange = (change: Change): Change => {
  const name = /([A-Za-z0-9_-]+)(?:"?\])?$/.exec(change.field)?.[1] ?? ''
  return {
    ...change,
    ...(change.from !== undefined && { from: redact(change.from, name) }),
    ...(change.to !== undefined && { to: redact(change.to, name) }),
  }
}

const redactSides = (document: DocumentChange): DocumentChange => ({
  ...document,
  from: document.from && redactDocument(document.from),
  to: document.to && redactDocument(document.to),
})
