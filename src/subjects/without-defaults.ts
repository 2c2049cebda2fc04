import canonicalize from 'canonicalize'
import { isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'

/** Only what differs from its default, key by key: what a program fills in and what nobody said are one. */
export const withoutDefaults = (object: JsonObject, defaults: Json | undefined): JsonObject =>
  isObject(defaults)
    ? Object.fromEntries(
        Object.entries(object).filter(([key, value]) => canonicalize(value) !== canonicalize(defaults[key]))
      )
    : object
