import type { Json, JsonObject } from '../fleet/json.ts'

/**
 * A subject's settings, as its schema describes them. The loader has validated them, so this is the one place
 * where a JSON value gets its type back.
 */
export const settingsOf = <Settings>(settings: JsonObject, key: string): Settings | undefined => {
  const value: Json | undefined = settings[key]
  return value === undefined || value === null ? undefined : (value as Settings)
}
