import { isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'

/** Maps merge, everything else is replaced. Neither side is changed. */
export const mergeDeep = (base: JsonObject, over: JsonObject): JsonObject => {
  const merged: Record<string, Json> = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    merged[key] = isObject(below) && isObject(value) ? mergeDeep(below, value) : value
  }
  return merged
}
