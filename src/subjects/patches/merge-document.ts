import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { isZero, resetsOf, ruleBelow, rulesOf } from './merge-rules.ts'
import type { Rule } from './merge-rules.ts'

/** Two values that cannot merge; `path` leads to them inside the document. */
export class CannotMerge extends Error {
  override readonly name = 'CannotMerge'
  readonly path: readonly string[]
  constructor(path: readonly string[], message: string) {
    super(message)
    this.path = path
  }
}

/**
 * A document with a patch of the same document merged in, as Talos' strategic merge does it. Throws CannotMerge where
 * a map meets something else. Source: siderolabs/talos pkg/machinery/config/merge.
 */
export const mergeDocument = (kind: string, base: JsonObject, patch: JsonObject): JsonObject => {
  const merged = mergeMaps(kind, base, patch, rulesOf(kind), [])
  return resetsOf(kind)
    .filter((path) => valueAt(patch, path) === undefined)
    .reduce((document, path) => without(document, path), merged)
}

/** What of a document a patch takes away although it does not name it. */
export const resetBy = (kind: string, base: JsonObject, patch: JsonObject): readonly (readonly string[])[] =>
  resetsOf(kind).filter((path) => valueAt(base, path) !== undefined && valueAt(patch, path) === undefined)

const mergeMaps = (
  kind: string,
  base: JsonObject,
  patch: JsonObject,
  rule: Rule,
  path: readonly string[]
): JsonObject => {
  const merged: Record<string, Json> = { ...base }
  for (const [key, value] of Object.entries(patch)) {
    const below = [...path, key]
    const known = Object.hasOwn(merged, key) ? merged[key] : undefined
    if (value === null) continue
    merged[key] =
      known === undefined || known === null
        ? withoutNulls(value)
        : mergeValues(kind, known, value, ruleBelow(rule, key), below)
  }
  return merged
}

const mergeValues = (kind: string, base: Json, patch: Json, rule: Rule, path: readonly string[]): Json => {
  if (rule.how === 'replace') return patch
  if (isObject(base) !== isObject(patch) || (isList(base) !== isList(patch) && rule.how !== 'entries'))
    throw new CannotMerge(path, `${path.join('.')} is ${shape(base)} and the patch gives ${shape(patch)}`)
  if (isObject(base) && isObject(patch)) {
    if (rule.how === 'entries') return { ...base, ...patch }
    if (rule.how === 'pair') return { crt: '', key: '', ...patch }
    return mergeMaps(kind, base, patch, rule, path)
  }
  if (isList(base) && isList(patch)) return mergeLists(kind, base, patch, rule, path)
  if (rule.how === 'url' && typeof base === 'string' && typeof patch === 'string')
    return mergeUrls(base, patch)
  const said = rule.zero === true && patch === 0
  return isZero(patch, kind, path.at(-1) ?? '') && !said ? base : patch
}

const mergeLists = (
  kind: string,
  base: readonly Json[],
  patch: readonly Json[],
  { same, whole, below }: Rule,
  path: readonly string[]
): readonly Json[] => {
  if (same === undefined) return [...base, ...patch]
  return patch.reduce<readonly Json[]>((merged, item) => {
    if (!isObject(item)) return [...merged, item]
    const index = merged.findIndex((each) => isObject(each) && same(each, item))
    const known = merged[index]
    if (!isObject(known)) return [...merged, withoutNulls(item)]
    return merged.with(
      index,
      whole === true
        ? item
        : mergeMaps(kind, known, item, { ...(below && { below }) }, [...path, String(index)])
    )
  }, base)
}

const parts = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(\/[^?#]*)?(\?[^#]*)?(#.*)?$/i

/** An address merges by its parts: one without a path keeps the path that was there. */
const mergeUrls = (base: string, patch: string): string => {
  const ours = parts.exec(base)?.slice(1) ?? []
  const theirs = parts.exec(patch)?.slice(1) ?? []
  return [0, 1, 2, 3, 4].map((index) => theirs[index] || ours[index] || '').join('')
}

const shape = (value: Json): string =>
  isList(value) ? 'a list' : isObject(value) ? 'a map' : 'a single value'

const withoutNulls = (value: Json): Json => {
  if (isList(value)) return value.map(withoutNulls)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutNulls(item)]]))
  )
}

const valueAt = (value: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (below, key) => (isObject(below) && Object.hasOwn(below, key) ? below[key] : undefined),
    value
  )

const without = (document: JsonObject, [key, ...rest]: readonly string[]): JsonObject => {
  if (key === undefined) return document
  const { [key]: value, ...others } = document
  if (rest.length === 0) return others
  return isObject(value) ? { ...document, [key]: without(value, rest) } : document
}
