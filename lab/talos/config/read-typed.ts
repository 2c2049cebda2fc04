import { isMap, isScalar, isSeq } from 'yaml'
import type { Json } from '../../../src/fleet/json.ts'
import { parseDuration } from './duration.ts'
import { oldBoolean } from './go-scalars.ts'
import type { Resolved } from './go-scalars.ts'
import { readByItself } from './own-types.ts'
import { fieldsOf } from './shapes.ts'
import { textTypes } from './text-types.ts'
import { collect, complain, complainOwn, follow, isNull, pairsOf, resolveScalar, textOf } from './tree.ts'
import type { Reader, Tree } from './tree.ts'

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

const readStruct = (reader: Reader, node: Tree, type: string): Json | undefined => {
  if (!isMap(node)) return complain(reader, node, type)
  const fields = new Map((fieldsOf(type, reader.minor) ?? []).map((field) => [field.key, field]))
  return collect(pairsOf(reader, node), (key, value) => {
    const field = fields.get(key)
    return field === undefined ? undefined : readTyped(reader, value, field.type)
  })
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

export const readList = (reader: Reader, node: Tree, type: string): Json | undefined => {
  if (!isSeq(node)) return complain(reader, node, type)
  const inner = type.slice(2)
  return node.items.map(
    (item) =>
      readTyped(reader, follow(reader, item), inner) ?? (inner.startsWith('*') ? null : zero(`*${inner}`))
  )
}

export const readAny = (reader: Reader, node: Tree): Json => {
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
