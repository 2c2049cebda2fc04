import type { Json, JsonObject } from '../fleet/json.ts'

/** The same keys with other values. */
export const mapValues = (object: JsonObject, change: (value: Json, key: string) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
