import { isObject } from './json.ts'
import type { JsonObject } from './json.ts'
import { patterns } from './schema/patterns.ts'

/** What a side may say otherwise than its cluster.yaml: where it stands in the spec, and what its value must be. */
const known = {
  os: { path: ['os'], pattern: '^(?:ubuntu|talos)$', words: 'ubuntu or talos' },
  kubernetes: { path: ['kubernetes'], ...patterns.version },
  talos: { path: ['talos', 'version'], ...patterns.version },
  contract: { path: ['talos', 'contract'], ...patterns.minor },
} as const

export type OverrideKey = keyof typeof known

/** One value of the cluster's spec, replaced in memory: `talos=v1.14.0`. */
export type Override = { readonly key: OverrideKey; readonly value: string }

export const overrideKeys: readonly string[] = Object.keys(known)

/** No revision holds `=`, so a word that does is meant as an override. */
export const looksLikeOverride = (word: string): boolean => word.includes('=')

/** Reads `key=value`. A text is what is wrong with it. */
export const readOverride = (word: string): Override | string => {
  const at = word.indexOf('=')
  const key = word.slice(0, at)
  const value = word.slice(at + 1)
  if (!isKey(key)) return `"${key}" cannot be overridden: ${overrideKeys.join(', ')} can`
  const { pattern, words } = known[key]
  return new RegExp(pattern, 'u').test(value) ? { key, value } : `${key}=${value}: it must be ${words}`
}

const isKey = (key: string): key is OverrideKey => Object.hasOwn(known, key)

/** The cluster's spec as the side means it. What the file says elsewhere stays, and so do its positions. */
export const overrideSpec = (spec: JsonObject, overrides: readonly Override[]): JsonObject =>
  overrides.reduce((changed, { key, value }) => setAt(changed, known[key].path, value), spec)

const setAt = (object: JsonObject, [key, ...rest]: readonly string[], value: string): JsonObject => {
  if (key === undefined) return object
  const below = object[key]
  return {
    ...object,
    [key]: rest.length === 0 ? value : setAt(isObject(below) ? below : {}, rest, value),
  }
}
