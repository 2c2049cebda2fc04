import { UserError } from '../../ports.ts'
import type { Source } from './source.ts'
import { variablePrefix } from './take-environment.ts'

/** `registry/password` is read from `PLUMBLINE_SECRET_REGISTRY_PASSWORD`. */
export const variableOf = (name: string): string =>
  variablePrefix + name.toUpperCase().replaceAll(/[^A-Z0-9]/g, () => '_')

/** From variables by name, as they were taken. */
export const fromEnvironment =
  (taken: ReadonlyMap<string, string>): Source =>
  (names) => {
    // `/` and `.` are two ways to write one name.
    const shared = Map.groupBy(new Set(names.map((name) => name.replaceAll('.', () => '/'))), variableOf)
    const clashes = [...shared].filter(([, each]) => each.length > 1)
    if (clashes.length > 0) {
      throw new UserError(
        clashes
          .map(([variable, each]) => `${each.join(' and ')} would both be ${variable}: rename one`)
          .join('\n')
      )
    }
    return Promise.resolve(
      new Map(
        names.flatMap((name) => {
          const value = taken.get(variableOf(name))
          return value === undefined ? [] : [[name, value] as const]
        })
      )
    )
  }
