import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Alias, Document as YamlDocument, Node as YamlNode, YAMLMap } from 'yaml'
import type { ParsedFile, Position } from './parsed-file.ts'

type Path = readonly (string | number)[]
type Places = Pick<ParsedFile, 'positionOf' | 'positionOfKey' | 'positionInText' | 'sourceOf'>
type Entry = { readonly key: YamlNode; readonly value: YamlNode | null }

/** Turns offsets into places. Lines are counted when the first place is asked for: most files are never asked. */
export const positionsOf = (text: string): ((offset: number) => Position) => {
  let starts: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Finds places in a document's syntax tree, only when they are asked for. */
export const placesIn = (
  document: YamlDocument,
  targets: ReadonlyMap<Alias, YamlNode>,
  toPosition: (offset: number) => Position,
  text: string
): Places => {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Entry>>()

  const entryOf = (map: YAMLMap, key: string | number): Entry | undefined => {
    const index = indexes.get(map) ?? indexOf(map)
    indexes.set(map, index)
    return index.get(String(key))
  }

  /** Offsets of the key and of the value at `path`, or of the nearest existing ancestor. */
  const locate = (
    path: Path
  ): { readonly key: number; readonly at: number; readonly node: YamlNode | null | undefined } => {
    let node = document.contents as YamlNode | null
    let key = startOf(node, 0)
    for (const step of path) {
      const target = isAlias(node) ? (targets.get(node) ?? null) : node
      const entry = isMap(target) ? entryOf(target, step) : undefined
      const below = isSeq(target) ? (target.items[Number(step)] as YamlNode | null | undefined) : entry?.value
      if (below === undefined) return { key, at: startOf(node, key), node: undefined }
      key = startOf(entry === undefined ? below : entry.key, key)
      node = below
    }
    return { key, at: startOf(node, key), node }
  }

  return {
    positionOf: (path) => toPosition(locate(path).at),
    positionOfKey: (path) => toPosition(locate(path).key),
    positionInText: (path, offset) => {
      const { at, node } = locate(path)
      const start = toPosition(at)
      return isScalar(node) && node.type === 'BLOCK_LITERAL'
        ? inBlock(text, at, start.line, String(node.value), offset)
        : start
    },
    sourceOf: (path) => {
      const { node } = locate(path)
      const target = isAlias(node) ? targets.get(node) : node
      return isScalar(target) && target.type === 'PLAIN' ? target.source : undefined
    },
  }
}

/** A literal block holds its lines as they are, indented, from the line after its header. */
const inBlock = (text: string, header: number, line: number, value: string, offset: number): Position => {
  const before = value.slice(0, offset).split('\n')
  const first = value.split('\n').findIndex((each) => each.trim() !== '')
  const lines = text.slice(text.indexOf('\n', header) + 1).split('\n', first + 1)
  const indent = leading(lines[first] ?? '') - leading(value.split('\n')[first] ?? '')
  return { line: line + before.length, column: indent + (before.at(-1) ?? '').length + 1 }
}

const leading = (line: string): number => line.length - line.trimStart().length

/** The first of two equal keys wins, as in the value. */
const indexOf = (map: YAMLMap): ReadonlyMap<string, Entry> => {
  const index = new Map<string, Entry>()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : undefined
    if (name !== undefined && !index.has(name))
      index.set(name, { key: key as YamlNode, value: value as YamlNode | null })
  }
  return index
}

/** Where nothing was written, the place is that of the key. */
const startOf = (node: YamlNode | null, otherwise: number): number =>
  node === null || (isScalar(node) && node.source === '' && node.type === 'PLAIN')
    ? otherwise
    : (node.range?.[0] ?? otherwise)
