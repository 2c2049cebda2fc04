import { isMap, isScalar, isSeq } from 'yaml'
import { isList, isObject } from '../../../src/fleet/json.ts'
import type { Json } from '../../../src/fleet/json.ts'
import { readAny, readList, readTyped } from './read-typed.ts'
import { bytesOf } from './text-types.ts'
import { collect, complain, complainOwn, isNull, pairsOf, textOf } from './tree.ts'
import type { Reader, Tree } from './tree.ts'
import { urlError } from './urls.ts'

const base64 = (text: string): string | undefined => {
  const clean = text.replaceAll(/[\r\n]/g, '')
  const body = clean.replace(/={1,2}$/, '')
  const bad = /[^A-Za-z0-9+/]/.exec(body)
  if (bad !== null) return `illegal base64 data at input byte ${bad.index}`
  return clean.length % 4 === 0
    ? undefined
    : `illegal base64 data at input byte ${Math.max(0, clean.length - (clean.length % 4))}`
}

const readUrl = (reader: Reader, node: Tree): Json | undefined => {
  if (isNull(node)) return undefined
  if (!isScalar(node)) return complain(reader, node, 'string')
  const error = urlError(textOf(node))
  // Go writes an empty host without its slashes.
  return error === undefined
    ? textOf(node).replace(/(?<=^[a-zA-Z][a-zA-Z0-9+.-]*:)\/\/$/, () => '')
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

export const readByItself = (reader: Reader, node: Tree, name: string): Json | undefined => {
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
