import { isMap, isScalar, isSeq } from 'yaml'
import type { Scalar } from 'yaml'
import { follow, pairsOf, textOf } from './tree.ts'
import type { Reader } from './tree.ts'
import { fieldsOf } from './shapes.ts'
import { writeYaml } from './write-yaml.ts'
import type { Node } from './write-yaml.ts'

const pem: Readonly<Record<string, readonly string[]>> = {
  PEMEncodedCertificateAndKey: ['crt', 'key'],
  PEMEncodedCertificate: ['crt'],
  PEMEncodedKey: ['key'],
}

/** The decoder's complaint about keys that a type does not have, with an excerpt of them and their values. */
export const unknownKeys = (reader: Reader, node: unknown, type: string): string | undefined => {
  const found = search(reader, node, type)
  return found === undefined ? undefined : `unknown keys found during decoding:\n${writeYaml(found)}`
}

const search = (reader: Reader, at: unknown, pointer: string): Node | undefined => {
  const node = follow(reader, at)
  const type = pointer.replace(/^\*+/, '')
  if (type === 'any' || type === 'Unstructured' || type.startsWith('text:') || type.startsWith('out:'))
    return undefined
  const name = type.startsWith('yaml:') ? type.slice(5) : undefined
  if (isSeq(node)) {
    const inner =
      name === 'ClusterInlineManifests'
        ? 'v1alpha1.ClusterInlineManifest'
        : type.startsWith('[]')
          ? type.slice(2)
          : undefined
    if (inner === undefined) return undefined
    const list = node.items.flatMap((item) => search(reader, item, inner) ?? [])
    return list.length === 0 ? undefined : { list }
  }
  if (!isMap(node)) return undefined
  const inner = type.startsWith('map ') ? type.slice(4) : undefined
  const keys = name === undefined ? undefined : pem[name]
  const fields = fieldsOf(type, reader.minor)
  if (inner === undefined && keys === undefined && fields === undefined) return undefined
  const types = new Map((fields ?? []).map((field) => [field.key, field.type]))
  const map = pairsOf({ ...reader, complaints: [] }, node).flatMap(
    ([key, value]): readonly (readonly [string, Node])[] => {
      const own = inner ?? (keys?.includes(key) === true ? 'string' : types.get(key))
      if (own === undefined) return [[key, asWritten(reader, value)]]
      const found = search(reader, value, own)
      return found === undefined ? [] : [[key, found]]
    }
  )
  return map.length === 0 ? undefined : { map: map.toSorted(([a], [b]) => (a < b ? -1 : 1)) }
}

/** A node in the style in which its author wrote it. */
const asWritten = (reader: Reader, at: unknown): Node => {
  const node = follow(reader, at)
  if (isMap(node))
    return {
      map: node.items.map(({ key, value }) => [textOf(key as Scalar), asWritten(reader, value)]),
      flow: node.flow === true,
    }
  if (isSeq(node))
    return { list: node.items.map((item) => asWritten(reader, item)), flow: node.flow === true }
  if (!isScalar(node)) return { raw: 'null' }
  const text = textOf(node)
  if (node.type === 'QUOTE_SINGLE') return { raw: `'${text.replaceAll("'", "''")}'` }
  if (node.type === 'QUOTE_DOUBLE') return { raw: JSON.stringify(text) }
  return node.type === 'PLAIN' ? { raw: text } : { string: text }
}
