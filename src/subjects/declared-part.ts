import { isList, isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'

/**
 * What a live structure says at the places that the desired one names, at any depth of maps; lists are taken whole.
 * Whoever else writes there, and defaults that are filled in, are so no difference. What is declared and not there
 * stays missing.
 */
export const declaredPart = (live: Json, desired: Json): Json => pick(live, desired, () => false)

/** The same where a program leaves zero values out of what it prints: a declared zero that is missing is there. */
export const declaredOrZero = (live: Json, desired: Json): Json => pick(live, desired, isZero)

const pick = (live: Json, desired: Json, mayMiss: (wanted: Json) => boolean): Json => {
  if (!isObject(live) || !isObject(desired)) return live
  return Object.fromEntries(
    Object.entries(desired).flatMap(([key, wanted]): readonly (readonly [string, Json])[] => {
      const found = Object.hasOwn(live, key) ? (live[key] ?? null) : null
      if (found === null) return mayMiss(wanted) ? [[key, wanted]] : []
      return [[key, pick(found, wanted, mayMiss)]]
    })
  )
}

const isZero = (value: Json): boolean =>
  isList(value)
    ? value.length === 0
    : isObject(value)
      ? Object.keys(value).length === 0
      : value === false || value === 0 || value === ''

/** Keys of a live map that the desired one lacks, in order. */
export const keysBeside = (live: Json | undefined, desired: Json | undefined): readonly string[] => {
  const declared: JsonObject = isObject(desired) ? desired : {}
  return Object.keys(isObject(live) ? live : {})
    .filter((key) => !Object.hasOwn(declared, key))
    .toSorted()
}
