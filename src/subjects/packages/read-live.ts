import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { declaredPart } from '../declared-part.ts'
import { packagesRunning } from './paths.ts'

/** Of the packages and holds of a machine, those that are declared; any version is right where none is. */
export const readLive = (live: Json, desired: Json, path: string): Json => {
  if (path !== packagesRunning || !isObject(live) || !isObject(desired)) return live
  const { installed, held } = desired
  const found = declaredPart(live['installed'] ?? null, installed ?? null)
  return {
    ...(isObject(installed) && {
      installed: Object.fromEntries(
        Object.entries(isObject(found) ? found : {}).map(([name, version]) => [
          name,
          installed[name] === 'any' ? 'any' : version,
        ])
      ),
    }),
    ...(isList(held) && { held: listed(live['held']).filter((name) => held.includes(name)) }),
  }
}

/** Holds that nobody declared: such a package is never upgraded, and nobody knows why. */
export const undeclared = (live: Json, desired: Json, path: string): readonly string[] => {
  if (path !== packagesRunning || !isObject(live)) return []
  const held = isObject(desired) ? listed(desired['held']) : []
  return listed(live['held'])
    .filter((name) => !held.includes(name))
    .map((name) => `hold ${String(name)}`)
}

const listed = (value: Json | undefined): readonly Json[] => (isList(value) ? value : [])

/**
 * `{installed, held}` of a machine, from `dpkg-query -W -f '${Package}\t${db:Status-Abbrev}\t${Version}\n'` and
 * `apt-mark showhold`. What is removed but not purged (`rc`) is not installed.
 */
export const readPackages = (query: string, holds: string): JsonObject => ({
  installed: Object.fromEntries(
    query
      .split('\n')
      .map((line) => line.split('\t'))
      .flatMap(([name = '', status = '', version = '']) => (/^.i/.test(status) ? [[name, version]] : []))
  ) as JsonObject,
  held: holds.split('\n').filter((name) => name !== ''),
})
