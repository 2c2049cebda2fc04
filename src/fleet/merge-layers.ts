import { isObject } from './json.ts'
import type { Json, JsonObject } from './json.ts'

/** Maps merge, lists and scalars replace, null removes. Parts that only one layer has are shared, not copied. */
export const mergeLayers = (layers: readonly JsonObject[]): JsonObject =>
  layers.reduce(mergeTwo, Object.create(null) as JsonObject)

const mergeTwo = (base: JsonObject, over: JsonObject): JsonObject => {
  const merged = Object.assign(Object.create(null) as Record<string, Json>, base)
  for (const key of Object.keys(over)) {
    const value = over[key]
    if (value === undefined) continue
    const below = merged[key]
    if (value === null) delete merged[key]
    else if (isObject(value)) merged[key] = isObject(below) ? mergeTwo(below, value) : withoutNulls(value)
    else merged[key] = value
  }
  return merged
}

/** A layer is the same for many nodes, and so is what is left of it. */
const cleaned = new WeakMap<JsonObject, JsonObject>()

/** A map that meets nothing below it still takes back what it says is null. */
const withoutNulls = (object: JsonObject): JsonObject => {
  const known = cleaned.get(object)
  if (known !== undefined) return known
  const clean = clear(object)
  cleaned.set(object, clean)
  return clean
}

const clear = (object: JsonObject): JsonObject => {
  const keys = Object.keys(object)
  if (!keys.some((key) => object[key] === null || isObject(object[key]))) return object
  const kept = Object.create(null) as Record<string, Json>
  for (const key of keys) {
    const value = object[key]
    if (value === undefined || value === null) continue
    kept[key] = isObject(value) ? withoutNulls(value) : value
  }
  return kept
}
