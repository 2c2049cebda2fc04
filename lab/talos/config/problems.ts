import type { Json, JsonObject } from '../../../src/fleet/json.ts'
import { isList, isObject } from '../../../src/fleet/json.ts'

/** Problems as hashicorp/go-multierror writes them. */
export const problemList = (problems: readonly string[]): string =>
  `${problems.length === 1 ? '1 error occurred' : `${problems.length} errors occurred`}:\n\t${problems
    .map((problem) => `* ${problem}`)
    .join('\n\t')}\n\n`

/** Go's %q. */
export const quote = (text: string): string => JSON.stringify(text)

/** What lies below an object, by its path; undefined where any step is missing. */
export const at = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((inner, key) => (isObject(inner) ? inner[key] : undefined), value)

export const textAt = (value: Json | undefined, ...path: readonly string[]): string => {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : ''
}

export const numberAt = (value: Json | undefined, ...path: readonly string[]): number => {
  const found = at(value, ...path)
  return typeof found === 'number' ? found : 0
}

export const isTrue = (value: Json | undefined, ...path: readonly string[]): boolean =>
  at(value, ...path) === true

export const listAt = (value: Json | undefined, ...path: readonly string[]): readonly Json[] => {
  const found = at(value, ...path)
  return isList(found) ? found : []
}

export const textsAt = (value: Json | undefined, ...path: readonly string[]): readonly string[] =>
  listAt(value, ...path).filter((item) => typeof item === 'string')

export const objectAt = (value: Json | undefined, ...path: readonly string[]): JsonObject => {
  const found = at(value, ...path)
  return isObject(found) ? found : {}
}

export const has = (value: Json | undefined, ...path: readonly string[]): boolean => {
  const found = at(value, ...path)
  return found !== undefined && found !== null
}
