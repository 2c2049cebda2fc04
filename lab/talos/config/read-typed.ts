import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Alias, Document, LineCounter, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Json, JsonObject } from '../../../src/fleet/json.ts'
import { isList, isObject } from '../../../src/fleet/json.ts'
import { parseDuration } from './duration.ts'
import { oldBoolean, resolvePlain } from './go-scalars.ts'
import type { Resolved } from './go-scalars.ts'
import { fieldsOf, goName } from './shapes.ts'
import { bytesOf, textTypes } from './text-types.ts'

/** A node of a parsed document, aliases followed. Absent values are undefined. */
type Tree = YAMLMap | YAMLSeq | Scalar | undefined

/** A complaint with the line it is about; `fatal` ends the reading where Talos' reader does not collect it. */
export type Complaint = { readonly line: number; readonly text: string; readonly custom: boolean }

export type Reader = {
  readonly minor: number
  readonly document: Document
  readonly lines: LineCounter
  readonly complaints: Complaint[]
}

export const lineOf = (reader: Pick<Reader, 'lines'>, node: Tree): number =>
  node?.range === undefined || node.range === null ? 0 : reader.lines.linePos(node.range[0]).line

/** Follows an alias to what it names. */
export const follow = (reader: Pick<Reader, 'document'>, node: unknown): Tree => {
  if (isAlias(node)) return (node as Alias).resolve(reader.document) as Tree
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined
}

/** How a scalar is read: quoted ones are strings whatever they say. */
export const resolveScalar = (node: Scalar): Resolved => {
  const text = textOf(node)
  if (node.tag?.startsWith('tag:yaml.org,2002:str') === true && node.type !== 'PLAIN') return { tag: '!!str' }
  return node.type === 'PLAIN' ? resolvePlain(text) : { tag: '!!str' }
}

export const textOf = (node: Scalar): string => (typeof node.value === 'string' ? node.value : '')

const isNull = (node: Tree): boolean =>
  node === undefined || (isScalar(node) && resolveScalar(node).tag === '!!null')

/**
 * Reads a node into a Go type as go-yaml does, and answers it as canonical JSON: only what is set, texts as their type
 * writes them again. Undefined stands for the zero value.
 */
export const readTyped = (reader: Reader, node: Tree, type: string): Json | undefined => {
  if (type.startsWith('*'))
    return isNull(node) ? undefined : (readTyped(reader, node, type.slice(1)) ?? zero(type))
  if (type.startsWith('yaml:')) return readByItself(reader, node, type.slice(5))
  if (isNull(node)) return undefined
  if (type.startsWith('text:')) return readText(reader, node, type.slice(5))
  if (type.startsWith('[]')) return readList(reader, node, type)
  if (type === 'any') return readAny(reader, node)
  if (type === 'Unstructured') return isMap(node) ? readAny(reader, node) : complain(reader, node, type)
  if (type.startsWith('map ')) return readMap(reader, node, type)
  return fieldsOf(type, reader.minor) === undefined
    ? readScalar(reader, node, type)
    : readStruct(reader, node, type)
}

/** A pointer to a zero value is not a nil pointer. */
const zero = (type: string): Json => {
  const inner = type.slice(1)
  if (inner === 'bool') return false
  if (/^u?int/.test(inner)) return 0
  return inner === 'string' || inner.startsWith('text:') ? '' : {}
}

const complain = (reader: Reader, node: Tree, type: string): undefined => {
  const verb = reader.minor >= 13 ? 'construct' : 'unmarshal'
  const tag = isMap(node)
    ? '!!map'
    : isSeq(node)
      ? '!!seq'
      : isScalar(node)
        ? resolveScalar(node).tag
        : '!!null'
  const text = isScalar(node) ? textOf(node) : undefined
  const shown = text === undefined ? '' : ` \`${text.length > 10 ? `${text.slice(0, 7)}...` : text}\``
  reader.complaints.push({
    line: lineOf(reader, node),
    text: `cannot ${verb} ${tag}${shown} into ${goName(type, reader.minor)}`,
    custom: false,
  })
  return undefined
}

const complainOwn = (reader: Reader, node: Tree, text: string): undefined => {
  reader.complaints.push({ line: lineOf(reader, node), text, custom: true })
  return undefined
}

/** Pairs of a map with their keys as text, merge keys resolved; says where a key comes twice. */
export const pairsOf = (reader: Reader, node: YAMLMap): readonly (readonly [string, Tree])[] => {
  const seen = new Map<string, number>()
  const merged: (readonly [string, Tree])[] = []
  const own: (readonly [string, Tree])[] = []
  for (const { key, value } of node.items) {
    const name = follow(reader, key)
    const text = isScalar(name) ? textOf(name) : ''
    const line = lineOf(reader, name)
    const before = seen.get(text)
    if (before !== undefined)
      reader.complaints.push({
        line,
        text: `mapping key ${JSON.stringify(text)} already defined at line ${before}`,
        custom: false,
      })
    seen.set(text, line)
    const content = follow(reader, value)
    if (isScalar(name) && name.type === 'PLAIN' && text === '<<') {
      const sources = isSeq(content) ? content.items.map((item) => follow(reader, item)) : [content]
      for (const source of sources.toReversed()) if (isMap(source)) merged.push(...pairsOf(reader, source))
    } else own.push([text, content])
  }
  const owned = new Set(own.map(([key]) => key))
  return [...new Map(merged.filter(([key]) => !owned.has(key))), ...own]
}

const readStruct = (reader: Reader, node: Tree, type: string): Json | undefined => {
  if (!isMap(node)) return complain(reader, node, type)
  const fields = new Map((fieldsOf(type, reader.minor) ?? []).map((field) => [field.key, field]))
  return collect(pairsOf(reader, node), (key, value) => {
    const field = fields.get(key)
    return field === undefined ? undefined : readTyped(reader, value, field.type)
  })
}

const collect = (
  pairs: readonly (readonly [string, Tree])[],
  read: (key: string, value: Tree) => Json | undefined
): JsonObject => {
  const made: Record<string, Json> = Object.create(null) as Record<string, Json>
  for (const [key, value] of pairs) {
    const each = read(key, value)
    if (each !== undefined) made[key] = each
  }
  return made
}

const readMap = (reader: Reader, node: Tree, type: string): Json | undefined => {
  if (!isMap(node)) return complain(reader, node, type)
  const inner = type.slice(4)
  // A null value of a map stays as its zero value.
  return collect(
    pairsOf(reader, node),
    (_, value) => readTyped(reader, value, inner) ?? (inner.startsWith('*') ? null : zero(`*${inner}`))
  )
}

const readList = (reader: Reader, node: Tree, type: string): Json | undefined => {
  if (!isSeq(node)) return complain(reader, node, type)
  const inner = type.slice(2)
  return node.items.map(
    (item) =>
      readTyped(reader, follow(reader, item), inner) ?? (inner.startsWith('*') ? null : zero(`*${inner}`))
  )
}

const readAny = (reader: Reader, node: Tree): Json => {
  if (isMap(node)) return collect(pairsOf(reader, node), (_, value) => readAny(reader, value))
  if (isSeq(node)) return node.items.map((item) => readAny(reader, follow(reader, item)))
  if (!isScalar(node)) return null
  const resolved = resolveScalar(node)
  if (resolved.tag === '!!null') return null
  return 'value' in resolved ? resolved.value : textOf(node)
}

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  int: [-(2 ** 63), 2 ** 63],
  int64: [-(2 ** 63), 2 ** 63],
  uint: [0, 2 ** 64],
  uint64: [0, 2 ** 64],
  uint32: [0, 2 ** 32 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint8: [0, 255],
  'out:FileMode': [0, 2 ** 32 - 1],
  'out:EtcFileMode': [0, 2 ** 32 - 1],
}

const readScalar = (reader: Reader, node: Tree, type: string): Json | undefined => {
  if (!isScalar(node)) return complain(reader, node, type)
  const text = textOf(node)
  const resolved = resolveScalar(node)
  if (type === 'string') return text
  if (type === 'bool') {
    if (resolved.tag === '!!bool') return resolved.value
    return oldBoolean.get(text) ?? complain(reader, node, type)
  }
  if (type === 'out:Duration') {
    if (resolved.tag === '!!int') return resolved.value
    return parseDuration(text) ?? complain(reader, node, type)
  }
  const [least, most] = ranges[type] ?? [-Infinity, Infinity]
  const number = 'value' in resolved && typeof resolved.value === 'number' ? resolved.value : undefined
  if (number === undefined || !fits(resolved, number, reader.minor) || number < least || number > most)
    return complain(reader, node, type)
  return Math.trunc(number)
}

/** Up to 1.12 a fraction is cut off; later it must be whole. */
const fits = (resolved: Resolved, number: number, minor: number): boolean =>
  resolved.tag === '!!int' || minor < 13 || Number.isInteger(number)

const readText = (reader: Reader, node: Tree, name: string): Json | undefined => {
  if (!isScalar(node)) return complain(reader, node, `text:${name}`)
  const read = textTypes[name]?.(textOf(node), reader.minor) ?? { text: textOf(node) }
  return 'error' in read ? complainOwn(reader, node, read.error) : read.text
}

const base64 = (text: string): string | undefined => {
  const clean = text.replaceAll(/[\r\n]/g, '')
  const body = clean.replace(/={1,2}$/, '')
  const bad = /[^A-Za-z0-9+/]/.exec(body)
  if (bad !== null) return `illegal base64 data at input byte ${bad.index}`
  return clean.length % 4 === 0
    ? undefined
    : `illegal base64 data at input byte ${Math.max(0, clean.length - (clean.length % 4))}`
}

/** What Go's url.Parse refuses of a reference. */
export const urlError = (text: string): string | undefined => {
  const fail = (why: string): string => `parse ${JSON.stringify(text)}: ${why}`
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) return fail('net/url: invalid control character in URL')
  if (text.startsWith(':')) return fail('missing protocol scheme')
  const [, scheme, rest = text] = /^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$/s.exec(text) ?? []
  if (scheme === undefined && /^[^/?#]*:/.test(text))
    return fail('first path segment in URL cannot contain colon')
  if (/%(?![0-9a-fA-F]{2})/.test(rest))
    return fail(`invalid URL escape ${JSON.stringify(/%.{0,2}/.exec(rest)?.[0] ?? '')}`)
  const [, host = ''] = /^\/\/([^/?#]*)/.exec(rest) ?? []
  if (/[ <>"\\^`{|}]/.test(host))
    return fail(`invalid character ${JSON.stringify(/[ <>"\\^`{|}]/.exec(host)?.[0])} in host name`)
  const port = /^(?:\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(host.replace(/^.*@/, ''))?.[1]
  if (port !== undefined && !/^\d*$/.test(port))
    return fail(`invalid port ${JSON.stringify(`:${port}`)} after host`)
  return undefined
}

const readUrl = (reader: Reader, node: Tree): Json | undefined => {
  if (isNull(node)) return undefined
  if (!isScalar(node)) return complain(reader, node, 'string')
  const error = urlError(textOf(node))
  // Go writes an empty host without its slashes.
  return error === undefined
    ? textOf(node).replace(/^([a-zA-Z][a-zA-Z0-9+.-]*:)\/\/$/, '$1')
    : complainOwn(reader, node, error)
}

/** `crt` and `key` of PEM blocks, in base64. */
const readPem = (reader: Reader, node: Tree, keys: readonly string[]): Json | undefined => {
  if (isNull(node)) return undefined
  if (!isMap(node))
    return complain(reader, node, 'struct { Crt string "yaml:\\"crt\\""; Key string "yaml:\\"key\\"" }')
  const pairs = pairsOf(reader, node)
  for (const [key, value] of pairs)
    if (keys.includes(key) && isScalar(value)) {
      const error = base64(textOf(value))
      if (error !== undefined) return complainOwn(reader, node, error)
    }
  return collect(pairs, (key, value) => (keys.includes(key) ? readTyped(reader, value, 'string') : undefined))
}

/** Blank lines before a manifest go. */
const trimManifests = (manifests: Json | undefined): Json | undefined =>
  isList(manifests)
    ? manifests.map((each) =>
        isObject(each) && typeof each['contents'] === 'string'
          ? { ...each, contents: each['contents'].replace(/^[\t\n\v\f\r]+/, '') }
          : each
      )
    : manifests

const readByItself = (reader: Reader, node: Tree, name: string): Json | undefined => {
  switch (name) {
    case 'Endpoint':
    case 'URL':
      return readUrl(reader, node)
    case 'PEMEncodedCertificateAndKey':
      return readPem(reader, node, ['crt', 'key'])
    case 'PEMEncodedCertificate':
      return readPem(reader, node, ['crt'])
    case 'PEMEncodedKey':
      return readPem(reader, node, ['key'])
    case 'ClusterInlineManifests':
      return isNull(node)
        ? undefined
        : trimManifests(readList(reader, node, '[]v1alpha1.ClusterInlineManifest'))
    case 'ArgValue':
      if (isSeq(node)) return readList(reader, node, '[]string')
      return isScalar(node)
        ? (readTyped(reader, node, 'string') ?? '')
        : complainOwn(reader, node, 'arg value must be a string or list of strings')
    case 'Base64Bytes': {
      const text = readTyped(reader, node, 'string')
      const error = typeof text === 'string' ? base64(text) : undefined
      return error === undefined ? text : complainOwn(reader, node, error)
    }
    case 'DiskSize': {
      const text = readTyped(reader, node, 'string')
      if (typeof text !== 'string') return undefined
      const bytes = bytesOf(text)
      return typeof bytes === 'number' ? bytes : complainOwn(reader, node, bytes.error)
    }
    case 'InstallDiskSizeMatcher': {
      const text = readTyped(reader, node, 'string')
      if (typeof text !== 'string') return undefined
      const condition = text.trim()
      const size = /^(?:>=|<=|>|<|==)?(.*)$/s.exec(condition)?.[1] ?? ''
      const bytes = bytesOf(size.trim())
      return typeof bytes === 'number'
        ? condition
        : complainOwn(reader, node, `failed to parse disk size ${size}: ${bytes.error}`)
    }
    case 'PortRange': {
      if (!isScalar(node)) return complain(reader, node, 'string')
      const text = textOf(node)
      const [lo, hi = lo] = /^\d+$/.test(text) ? [text] : text.split('-')
      return [lo, hi].every((port) => /^\d+$/.test(port ?? '') && Number(port) < 65536)
        ? lo === hi
          ? Number(lo)
          : `${Number(lo)}-${Number(hi)}`
        : complainOwn(reader, node, `invalid port range: ${JSON.stringify(text)}`)
    }
    default:
      return readAny(reader, node)
  }
}
