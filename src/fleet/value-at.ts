import { isList, isObject } from './json.ts'
import type { Json } from './json.ts'

/** The value below `path`; undefined where it is missing. */
export const valueAt = (value: Json | undefined, path: readonly string[]): Json | undefined => {
  let below = value
  for (const key of path)
    below = isList(below) ? below[Number(key)] : isObject(below) ? below[key] : undefined
  return below
}

export const textsAt = (value: Json | undefined, path: readonly string[]): readonly string[] => {
  const found = valueAt(value, path)
  return isList(found) ? found.map(String) : []
}
