import { isList, isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'
import { spellDuration } from './duration.ts'
import { mapValues } from './map-values.ts'

/** Flags whose order within one value means nothing. */
const sets = new Set([
  'enable-admission-plugins',
  'disable-admission-plugins',
  'feature-gates',
  'runtime-config',
  'tls-cipher-suites',
  'api-audiences',
  'oidc-signing-algs',
  'tls-sni-cert-key',
  'allow-metric-labels',
  'controllers',
])

/** One spelling for every value: sets in order, durations in seconds. */
export const spellFlags = (flags: Json): Json =>
  isObject(flags)
    ? mapValues(flags, (value, name) => {
        if (!isList(value)) return spellFlag(name, String(value))
        const values = value.map((each) => spellFlag(name, String(each))).toSorted()
        return values.length === 1 ? (values[0] ?? '') : values
      })
    : flags

const spellFlag = (name: string, value: string): string =>
  sets.has(name)
    ? value
        .split(',')
        .map((part) => part.trim())
        .toSorted()
        .join(',')
    : /^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(value)
      ? spellDuration(value)
      : value

/** The flags of a command line. `--name` alone is true. */
export const flagsOfWords = (words: Json | undefined): JsonObject =>
  collect(
    (isList(words) ? words : [])
      .map(String)
      .filter((word) => word.startsWith('--'))
      .map((word) => {
        const at = word.indexOf('=')
        return at < 0 ? [word.slice(2), 'true'] : [word.slice(2, at), word.slice(at + 1)]
      })
  )

/** The flags of kubeadm's `{ name, value }`. */
export const flagsOfArguments = (args: Json | undefined): JsonObject =>
  collect((isList(args) ? args : []).filter(isObject).map(({ name, value }) => [String(name), String(value)]))

const collect = (pairs: readonly (readonly [string, string])[]): JsonObject => {
  const flags: Record<string, Json> = {}
  for (const [name, value] of pairs) {
    const known = flags[name]
    flags[name] = known === undefined ? value : [...(isList(known) ? known : [known]), value]
  }
  return spellFlags(flags) as JsonObject
}
