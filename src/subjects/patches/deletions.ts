import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { CannotMerge } from './merge-document.ts'
import { keyedMaps } from './merge-rules.ts'

/** A place marked `$patch: delete`. `entry` chooses an entry of the list at `path` by its first field. */
export type Deletion = {
  readonly path: readonly string[]
  readonly entry?: readonly [key: string, value: string]
}

/** A patch document without what it deletes; `rest` is undefined where nothing is left to merge. */
export type Split = { readonly rest: JsonObject | undefined; readonly deletions: readonly Deletion[] }

const mark = '$patch'
const identity = new Set(['kind', 'name', 'version'])

/** Takes the deletions out of a patch document. Source: siderolabs/talos configloader/internal/decoder/delete.go. */
export const splitDeletions = (document: JsonObject): Split => {
  const deletions: Deletion[] = []
  const rest = visit(document, [], undefined, deletions)
  const says = isObject(rest) && Object.keys(rest).some((key) => !identity.has(key))
  return {
    rest: isObject(rest) && (says || deletions.length === 0) ? rest : undefined,
    deletions,
  }
}

const visit = (
  value: Json,
  path: readonly string[],
  list: readonly string[] | undefined,
  found: Deletion[]
): Json | undefined => {
  if (isList(value)) {
    const kept = value.flatMap((item, index) => {
      const below = visit(item, [...path, String(index)], path, found)
      return below === undefined ? [] : [below]
    })
    return kept.length === 0 && value.length > 0 ? undefined : kept
  }
  if (!isObject(value)) return value
  if (value[mark] !== undefined) {
    found.push(deletion(value, path, list))
    return undefined
  }
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const below = visit(item, [...path, key], undefined, found)
    return below === undefined ? [] : [[key, below] as const]
  })
  return kept.length === 0 && Object.keys(value).length > 0 ? undefined : Object.fromEntries(kept)
}

const deletion = (
  value: JsonObject,
  path: readonly string[],
  list: readonly string[] | undefined
): Deletion => {
  if (value[mark] !== 'delete')
    throw new CannotMerge([...path, mark], 'the only thing that $patch can be is delete')
  const lists = path.filter((key) => /^\d+$/.test(key)).length
  if (list === undefined && lists > 0)
    throw new CannotMerge(
      path,
      'Talos cannot delete inside an entry of a list: delete the entry and write it again'
    )
  if (list === undefined) return { path }
  if (lists > 1)
    throw new CannotMerge(
      path,
      'Talos cannot delete from a list inside a list: delete the outer entry and write it again'
    )
  const [chosen] = Object.entries(value).filter(([key]) => key !== mark)
  if (chosen === undefined)
    throw new CannotMerge(path, 'an entry to delete needs a field that chooses it, such as its name')
  if (typeof chosen[1] === 'object')
    throw new CannotMerge(path, `an entry is chosen by a plain value: ${chosen[0]} is none`)
  return { path: list, entry: [chosen[0], String(chosen[1])] }
}

/** A document without what a patch deletes. Throws CannotMerge where there is nothing to delete. */
export const deleteFrom = (document: JsonObject, deletion: Deletion): JsonObject =>
  removeAt(document, deletion.path, deletion)

const removeAt = (document: JsonObject, below: readonly string[], deletion: Deletion): JsonObject => {
  const { path, entry } = deletion
  const [key, ...rest] = below
  if (key === undefined) return document
  const value = Object.hasOwn(document, key) ? document[key] : undefined
  const gone = (): never => {
    throw new CannotMerge(path, `there is nothing to delete at ${path.join('.')}`)
  }
  if (rest.length > 0) {
    if (!isObject(value)) return gone()
    const left = removeAt(value, rest, deletion)
    const emptied = Object.keys(left).length === 0 && keyedMaps.has(key)
    return emptied ? omit(document, key) : { ...document, [key]: left }
  }
  if (entry === undefined) return omit(document, key)
  if (!isList(value)) return gone()
  const index = value.findIndex((item) => isObject(item) && String(item[entry[0]]) === entry[1])
  if (index < 0) return gone()
  const left = value.toSpliced(index, 1)
  return left.length === 0 ? omit(document, key) : { ...document, [key]: left }
}

/** Whether deleting at `path` is refused because a map of the user's own keys has no such key. */
export const lacks = (document: JsonObject, { path, entry }: Deletion): boolean => {
  if (entry !== undefined) return false
  const parent = path
    .slice(0, -1)
    .reduce<Json | undefined>((below, key) => (isObject(below) ? below[key] : undefined), document)
  return isObject(parent) && keyedMaps.has(path.at(-2) ?? '') && !Object.hasOwn(parent, path.at(-1) ?? '')
}

const omit = (object: JsonObject, key: string): JsonObject => {
  const { [key]: _, ...rest } = object
  return rest
}
