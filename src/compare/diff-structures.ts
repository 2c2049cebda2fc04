import { diffArrays } from 'diff'
import { isList, isObject } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'
import { canonicalJson } from '../render/digest.ts'
import type { FieldPath } from './field-name.ts'

/** One place at which two structures differ. */
export type Difference = {
  readonly path: FieldPath
  readonly kind: 'add' | 'remove' | 'change'
  readonly from?: Json
  readonly to?: Json
}

/** Strict equality of normalised structures, place by place. `undefined` is absence; null counts as absence too. */
export const diffStructures = (
  from: Json | undefined,
  to: Json | undefined,
  path: FieldPath = []
): readonly Difference[] => {
  const gone = from === undefined || from === null
  const none = to === undefined || to === null
  if (gone && none) return []
  if (isObject(from) && isObject(to)) return diffObjects(from, to, path)
  if (path.length === 0 && gone && isObject(to)) return diffObjects({}, to, path)
  if (path.length === 0 && none && isObject(from)) return diffObjects(from, {}, path)
  if (isList(from) && isList(to)) return diffLists(from, to, path)
  if (gone) return [{ path, kind: 'add', to: to ?? null }]
  if (none) return [{ path, kind: 'remove', from: from ?? null }]
  return from === to || canonicalJson(from) === canonicalJson(to) ? [] : [{ path, kind: 'change', from, to }]
}

const diffObjects = (
  from: { readonly [key: string]: Json },
  to: { readonly [key: string]: Json },
  path: FieldPath
) => {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].toSorted()
  return keys.flatMap((key) => diffStructures(from[key], to[key], [...path, key]))
}

/** Normalising has sorted the lists whose order means nothing, so here order counts. */
const diffLists = (from: readonly Json[], to: readonly Json[], path: FieldPath): readonly Difference[] => {
  const differences: Difference[] = []
  const parts = diffArrays(from.map(canonicalJson), to.map(canonicalJson))
  let a = 0
  let b = 0
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]
    if (part === undefined) continue
    const size = part.value.length
    if (!part.added && !part.removed) {
      a += size
      b += size
      continue
    }
    const next = parts[index + 1]
    if (part.removed && next?.added === true) {
      differences.push(...pairUp(from.slice(a, a + size), to.slice(b, b + next.value.length), path, a, b))
      a += size
      b += next.value.length
      index += 1
    } else if (part.removed) {
      differences.push(...from.slice(a, a + size).map((value, i) => removed(path, a + i, value)))
      a += size
    } else {
      differences.push(...to.slice(b, b + size).map((value, i) => added(path, b + i, value)))
      b += size
    }
  }
  return differences
}

/** Elements that took each other's place are compared inside; what is left over came or went. */
const pairUp = (
  from: readonly Json[],
  to: readonly Json[],
  path: FieldPath,
  a: number,
  b: number
): readonly Difference[] => {
  const paired = Math.min(from.length, to.length)
  return [
    ...from.slice(0, paired).flatMap((value, i) => diffStructures(value, to[i], [...path, b + i])),
    ...from.slice(paired).map((value, i) => removed(path, a + paired + i, value)),
    ...to.slice(paired).map((value, i) => added(path, b + paired + i, value)),
  ]
}

const removed = (path: FieldPath, index: number, from: Json): Difference => ({
  path: [...path, index],
  kind: 'remove',
  from,
})
const added = (path: FieldPath, index: number, to: Json): Difference => ({
  path: [...path, index],
  kind: 'add',
  to,
})
