import { isList, isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'

/** What the API fills in where a list is keyed by it; of all other defaults an object of the lab is without. */
export const withDefaults = (object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, key === 'spec' ? filled(value) : value])
  )

const filled = (value: Json): Json => {
  if (isList(value)) return value.map((item) => filled(item))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'ports' && isList(item)
        ? item.map((port) => (isObject(port) ? { protocol: 'TCP', ...port } : port))
        : filled(item),
    ])
  )
}
