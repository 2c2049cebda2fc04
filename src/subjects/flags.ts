import type { JsonObject } from '../fleet/json.ts'

export type FlagValue = string | readonly string[]

/** Flags of a component without leading dashes; a list for a flag that is repeated. */
export type Flags = Readonly<Record<string, FlagValue>>

/** One value is a text, never a list: Talos before 1.13 refuses lists. No value is no flag. */
export const inOrder = (flags: Flags): Flags =>
  Object.fromEntries(
    Object.entries(flags)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, value]): readonly (readonly [string, FlagValue])[] => {
        const [only] = value
        if (typeof value === 'string' || value.length > 1) return [[name, value]]
        return only === undefined ? [] : [[name, only]]
      })
  )

export const hasFlags = (flags: Flags): boolean => Object.keys(flags).length > 0

/** As a command line has them: `--event-ttl=1h`. */
export const flagWords = (flags: Flags): readonly string[] =>
  pairs(flags).map(([name, value]) => `--${name}=${value}`)

/** As kubeadm's v1beta4 has them: `{ name, value }`. */
export const kubeadmArguments = (flags: Flags): readonly JsonObject[] =>
  pairs(flags).map(([name, value]) => ({ name, value }))

const pairs = (flags: Flags): readonly (readonly [string, string])[] =>
  Object.entries(flags).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => [name, each] as const)
  )
