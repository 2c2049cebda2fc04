import { isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'

/** A copy with the value at `path` changed; the same object where there is nothing at `path`. */
export const updateAt = (
  object: JsonObject,
  path: readonly string[],
  change: (value: Json) => Json
): JsonObject => {
  const [key, ...rest] = path
  if (key === undefined) return object
  const value = object[key]
  if (value === undefined) return object
  if (rest.length === 0) return { ...object, [key]: change(value) }
  return isObject(value) ? { ...object, [key]: updateAt(value, rest, change) } : object
}
