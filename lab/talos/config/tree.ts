import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Alias, Document, LineCounter, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Json, JsonObject } from '../../../src/fleet/json.ts'
import { resolvePlain } from './go-scalars.ts'
import type { Resolved } from './go-scalars.ts'
import { goName } from './shapes.ts'

/** A node of a parsed document, aliases followed. Absent values are undefined. */
export type Tree = YAMLMap | YAMLSeq | Scalar | undefined

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

export const isNull = (node: Tree): boolean =>
  node === undefined || (isScalar(node) && resolveScalar(node).tag === '!!null')

export const complain = (reader: Reader, node: Tree, type: string): undefined => {
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

export const complainOwn = (reader: Reader, node: Tree, text: string): undefined => {
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

export const collect = (
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
