import { isList, isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'
import type { Change, Changes, DocumentChange } from '../compare/changes.ts'
import type { Document } from '../subjects/document.ts'

const hidden = '(hidden)'
const secretName =
  /(?:^|[^a-z])(?:password|passwd|passphrase|psk|token|secret|(?:private|api|client|auth|access|pre[-_]?shared|certificate)[-_]?key|credential|auth|identitytoken)$/i
const reference = /\$\{secret:[^}]+\}/
/** Switches such as `--anonymous-auth=false`: whoever reviews must see them. */
const harmless = /^["']?(?:true|false|yes|no)["']?$/i

/** Whether a value under this name must not be read out when it stands literally. */
const isSecretName = (name: string): boolean =>
  secretName.test(name.replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a}-${b}`))

const hideText = (text: string): string =>
  text.replaceAll(
    /-----BEGIN ([A-Z0-9 ]*(?:PRIVATE KEY|SECRET)[A-Z0-9 ]*)-----[\s\S]*?(?:-----END \1-----|$)/g,
    () => hidden
  )

const isSecret = (name: string, value: string): boolean =>
  isSecretName(name) && value !== '' && !reference.test(value) && !harmless.test(value)

/** The same value without what nobody may read: literal secrets by name, private keys by form. References stay. */
export const redact = (value: Json, name = ''): Json => {
  if (typeof value === 'number') return isSecretName(name) ? hidden : value
  if (typeof value === 'string') {
    if (isSecret(name, value)) return hidden
    // A file inside of a document, such as those that user-data writes, or one word of a command line.
    return value.includes('\n') ? redactLines(value) : redactLine(hideText(value), wordStart)
  }
  if (isList(value)) return value.map((item) => redact(item, name))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactItem(value, key, item)]))
  return value
}

/** Some objects say elsewhere what their value is: `{name: PASSWORD, value}`, a Secret's data, a file in base64. */
const redactItem = (object: JsonObject, key: string, item: Json): Json => {
  const { name, kind, encoding } = object
  if (key === 'value' && typeof name === 'string') return redact(item, name)
  if (kind === 'Secret' && /^(?:data|stringData)$/.test(key) && isObject(item))
    return Object.fromEntries(
      Object.entries(item).map(([each, text]) => [
        each,
        typeof text === 'string' && reference.test(text) ? text : hidden,
      ])
    )
  if (key === 'content' && encoding === 'b64' && typeof item === 'string') {
    const text = atob(item)
    return redactLines(text) === text ? item : hidden
  }
  return redact(item, structural.has(key) && (isObject(item) || isList(item)) ? '' : key)
}

/** Names that sound secret and hold whole structures. */
const structural = new Set(['auth', 'secrets'])

/** `password = x`, `token: x`, `export TOKEN=x`: all that follows is the value. */
const lineStart = /^(\s*(?:- |export )?(?:--)?["']?)([A-Za-z0-9_.-]+)(["']?\s*[:=]\s*)(\S.*?)(\n?)$/
/** In a single value a colon without a space is an image's tag or a taint. */
const wordStart = /^(\s*(?:- |export )?(?:--)?["']?)([A-Za-z0-9_.-]+)(["']?\s*(?:=\s*|:\s+))(\S.*?)(\n?)$/
/** Anywhere in a line: `Environment="TOKEN=x"`, `--token=x`, `{"auth":"x"}`. */
const inside =
  /(?<![A-Za-z0-9_.-])([A-Za-z0-9_.-]+)(=|["']\s*:\s*|:\s+)(?=("(?:[^"\\]|\\.)*"|'[^']*'|(?:\$\{[^}]*\}|[^\s"',;&})\]])+))/g

const redactLine = (line: string, start: RegExp): string => {
  const [, before = '', key = '', between = '', value = '', end = ''] = start.exec(line) ?? []
  if (isSecret(key, value) && !/^[[{|>]/.test(value)) return `${before}${key}${between}${hidden}${end}`
  let shown = ''
  let from = 0
  for (const { 0: whole, 1: name = '', 3: found = '', index } of line.matchAll(inside)) {
    if (index < from || !isSecret(name, found) || /^[[{|>(]/.test(found)) continue
    shown += line.slice(from, index) + whole + hidden
    from = index + whole.length + found.length
  }
  return shown + line.slice(from)
}

const redactLines = (text: string): string =>
  hideText(text)
    .split(/^(?=---)/m)
    .map((part) => (isSecretManifest.test(part) ? hideData(part) : part))
    .flatMap((part) => part.split(/(?<=\n)/))
    .map((line) => redactLine(line, lineStart))
    .join('')

const isSecretManifest = /^[ \t]*["']?kind["']?:[ \t]*["']?Secret["']?[ \t]*,?$/m

/** What stands below `data` and `stringData` of a Secret, whatever its keys are called. */
const hideData = (manifest: string): string => {
  let start = -1
  return manifest
    .split('\n')
    .map((line) => {
      const indent = line.search(/\S/)
      if (indent < 0) return line
      const [, key = '', value = ''] = /^(\s*[^\s:]+:\s*)(.*)$/.exec(line) ?? []
      if (start >= 0 && indent > start)
        return reference.test(line) ? line : `${key === '' ? ' '.repeat(indent) : key}${hidden}`
      start = /^\s*["']?(?:data|stringData)["']?:/.test(line) ? indent : -1
      return start < 0 || value === '' || reference.test(value) ? line : key + hidden
    })
    .join('\n')
}

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
