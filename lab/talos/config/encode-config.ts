import type { Json, JsonObject } from '../../../src/fleet/json.ts'
import { isList, isObject } from '../../../src/fleet/json.ts'
import { minorOf } from '../../../src/fleet/versions.ts'
import { formatDuration } from './duration.ts'
import type { MachineDocument } from './machine-document.ts'
import { fieldsOf, typeOfKind } from './shapes.ts'
import { writeYaml } from './write-yaml.ts'
import type { Node } from './write-yaml.ts'

/**
 * A config as Talos encodes it anew: the classic document first, fields in the order of its own types, no comments, four
 * spaces. Source: pkg/machinery/config/container (EncodeBytes) and its types' MarshalYAML.
 */
export const encodeConfig = (documents: readonly MachineDocument[], version: string): string => {
  const minor = minorOf(version)
  const classic = documents.filter(({ kind }) => kind === 'v1alpha1')
  const others = documents.filter(({ kind }) => kind !== 'v1alpha1')
  return [...classic, ...others]
    .map(({ kind, value }) =>
      writeYaml(struct(value, typeOfKind(kind, minor) ?? '', minor), minor >= 14 ? 'late' : 'early')
    )
    .join('---\n')
}

const number = (value: number): Node => ({ raw: String(value) })

const struct = (value: JsonObject, type: string, minor: number): Node => ({
  map: (fieldsOf(type, minor) ?? []).flatMap(
    ({ key, type: own, omitEmpty }): readonly (readonly [string, Node])[] => {
      const each = value[key]
      if (omitEmpty && isEmpty(each, own, minor)) return []
      return [[key, node(each, own, minor)]]
    }
  ),
})

/** Kinds of emptiness that `omitempty` leaves out; a pointer is empty only if it is nil. */
const isEmpty = (value: Json | undefined, type: string, minor: number): boolean => {
  if (value === undefined || value === null) return true
  if (type.startsWith('*')) return false
  if (isList(value)) return value.length === 0
  if (isObject(value)) {
    const fields = fieldsOf(type, minor)
    if (fields === undefined || type === 'Unstructured') return Object.keys(value).length === 0
    return fields.every((field) => isEmpty(value[field.key], field.type, minor))
  }
  if (Object.hasOwn(zeroWords, type)) return zeroWords[type] === value
  return value === '' || value === 0 || value === false
}

/** Enumerations whose first word is their zero. */
const zeroWords: Readonly<Record<string, string>> = {
  'text:DefaultAction': 'accept',
  'text:FilesystemType': 'none',
  'text:EncryptionProviderType': 'none',
  'text:RoutingTable': 'unspec',
  'text:DNSProtocol': 'Do53',
}

const node = (value: Json | undefined, type: string, minor: number): Node => {
  if (type.startsWith('*'))
    return value === undefined || value === null ? { raw: 'null' } : node(value, type.slice(1), minor)
  if (type.startsWith('[]'))
    return { list: (isList(value) ? value : []).map((item) => node(item, type.slice(2), minor)) }
  if (type.startsWith('map ') || type === 'Unstructured') {
    const inner = type === 'Unstructured' ? 'any' : type.slice(4)
    return {
      map: Object.entries(isObject(value) ? value : {})
        .toSorted(([a], [b]) => byKey(a, b))
        .map(([key, item]) => [key, node(item, inner, minor)]),
    }
  }
  switch (type) {
    case 'any':
      return anything(value ?? null)
    case 'string':
      return { string: typeof value === 'string' ? value : '' }
    case 'bool':
      return { raw: String(value ?? false) }
    case 'out:Duration':
      return { raw: formatDuration(typeof value === 'number' ? value : 0) }
    case 'out:FileMode':
    case 'out:EtcFileMode':
      return { raw: `0o${Number(value ?? 0).toString(8)}` }
    case 'yaml:ClusterInlineManifests':
      return node(value, '[]v1alpha1.ClusterInlineManifest', minor)
    case 'yaml:PEMEncodedCertificateAndKey':
      return pem(value, ['crt', 'key'])
    case 'yaml:PEMEncodedCertificate':
      return pem(value, ['crt'])
    case 'yaml:PEMEncodedKey':
      return pem(value, ['key'])
    case 'yaml:DiskSize':
      return diskSize(typeof value === 'number' ? value : 0)
  }
  if (/^(?:text|yaml):/.test(type)) {
    if (isList(value)) return { list: value.map(anything) }
    if (typeof value === 'number') return number(value)
    return { string: typeof value === 'string' ? value : '' }
  }
  if (fieldsOf(type, minor) !== undefined) return struct(isObject(value) ? value : {}, type, minor)
  return number(typeof value === 'number' ? value : 0)
}

const pem = (value: Json | undefined, keys: readonly string[]): Node => ({
  map: keys.map((key) => {
    const text = isObject(value) ? value[key] : ''
    return [key, { string: typeof text === 'string' ? text.replaceAll(/[\r\n]/g, '') : '' }]
  }),
})

/** In words where that loses nothing. */
const diskSize = (bytes: number): Node => {
  if (bytes % 1000 !== 0) return number(bytes)
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB']
  const power = bytes < 10 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const scaled = bytes / 1000 ** power
  const shown = scaled < 10 ? Number(scaled.toFixed(1)) : Math.round(scaled)
  const text = `${scaled < 10 ? shown.toFixed(1).replace(/\.0$/, '.0') : shown} ${units[power]}`
  return shown * 1000 ** power === bytes ? { string: text } : number(bytes)
}

const anything = (value: Json): Node => {
  if (value === null) return { raw: 'null' }
  if (typeof value === 'string') return { string: value }
  if (typeof value === 'number') return { raw: float(value) }
  if (typeof value === 'boolean') return { raw: String(value) }
  if (isList(value)) return { list: value.map(anything) }
  return {
    map: Object.entries(value)
      .toSorted(([a], [b]) => byKey(a, b))
      .map(([key, item]) => [key, anything(item)]),
  }
}

const float = (value: number): string =>
  Number.isFinite(value) ? String(value) : value < 0 ? '-.inf' : '.inf'

/** Keys sort with numbers inside them taken as numbers, letters after everything else (go-yaml sorter.go). */
const byKey = (a: string, b: string): number => {
  const left = [...a]
  const right = [...b]
  let digits = false
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const x = left[i] ?? ''
    const y = right[i] ?? ''
    if (x === y) {
      digits = isDigit(x)
      continue
    }
    if (isLetter(x) && isLetter(y)) return x < y ? -1 : 1
    if (isLetter(x) || isLetter(y)) {
      const letterFirst = isLetter(x)
      return digits ? (letterFirst ? -1 : 1) : letterFirst ? 1 : -1
    }
    return byNumber(left, right, i, x, y)
  }
  return left.length - right.length
}

const byNumber = (
  left: readonly string[],
  right: readonly string[],
  at: number,
  x: string,
  y: string
): number => {
  let zeros = 0
  if (x === '0' || y === '0')
    for (let j = at - 1; j >= 0 && isDigit(left[j] ?? ''); j -= 1)
      if (left[j] !== '0') {
        zeros = 1
        break
      }
  const run = (chars: readonly string[]): [number, number] => {
    let value = zeros
    let i = at
    while (i < chars.length && isDigit(chars[i] ?? '')) {
      value = value * 10 + Number(chars[i])
      i += 1
    }
    return [value, i]
  }
  const [a, ai] = run(left)
  const [b, bi] = run(right)
  if (a !== b) return a - b
  if (ai !== bi) return ai - bi
  return x < y ? -1 : 1
}

const isDigit = (char: string): boolean => /^\p{Nd}$/u.test(char)
const isLetter = (char: string): boolean => /^\p{L}$/u.test(char)
