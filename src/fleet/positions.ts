import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Document as YamlDocument, LineCounter, Node as YamlNode } from 'yaml'
import type { ParsedFile, Position } from './parsed-file.ts'

type Path = readonly (string | number)[]

/** Finds places only when they are asked for: most values never are. */
export const positionsIn = (
  document: YamlDocument,
  counter: LineCounter
): Pick<ParsedFile, 'positionOf' | 'positionOfKey'> => {
  const toPosition = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  /** Offsets of the key and of the value at `path`, or of the nearest existing ancestor. */
  const locate = (path: Path): { readonly key: number; readonly value: number } => {
    let node: YamlNode | null = document.contents
    let found = { key: startOf(node), value: startOf(node) }
    for (const step of path) {
      const target: YamlNode | null = isAlias(node) ? (node.resolve(document) ?? null) : node
      if (isMap(target)) {
        const pair = target.items.find(({ key }) => isScalar(key) && key.value === step)
        if (pair === undefined) break
        const key = startOf(pair.key as YamlNode)
        node = pair.value as YamlNode | null
        found = { key, value: node === null ? key : startOf(node, key) }
      } else if (isSeq(target)) {
        const item = target.items[Number(step)] as YamlNode | undefined
        if (item === undefined) break
        node = item
        found = { key: startOf(item), value: startOf(item) }
      } else break
    }
    return found
  }

  return {
    positionOf: (path) => toPosition(locate(path).value),
    positionOfKey: (path) => toPosition(locate(path).key),
  }
}

const startOf = (node: YamlNode | null, otherwise = 0): number => node?.range?.[0] ?? otherwise
