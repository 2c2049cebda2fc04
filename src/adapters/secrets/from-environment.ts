import { UserError } from '../../ports.ts'
import type { Source, TakenFrom } from './source.ts'

const prefix = 'PLUMBLINE_SECRET_'

/** `registry/password` is read from `PLUMBLINE_SECRET_REGISTRY_PASSWORD`. */
export const variableOf = (name: string): string =>
  prefix + name.toUpperCase().replaceAll(/[^A-Z0-9]/g, () => '_')

/** Variables are taken out of the environment at once, asked for or not. */
export const fromEnvironment = (environment: TakenFrom): Source => {
  const taken = new Map<string, string>()
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(prefix) || value === undefined) continue
    taken.set(variable, value)
    Reflect.deleteProperty(environment, variable)
  }
  return (names) => {
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
}
