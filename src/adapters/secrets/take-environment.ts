/** Taken from, so that no child and no crash report inherits what was in it. */
export type TakenFrom = Record<string, string | undefined>

/** What the environment of a job gives to us alone. */
export type Taken = {
  /** `SOPS_AGE_KEY` and `SOPS_AGE_KEY_FILE`. */
  readonly ageKey: Readonly<Record<string, string>>
  /** By the whole name of the variable. */
  readonly secrets: ReadonlyMap<string, string>
  /** Meant for `secrets.command`, under the names that it gets them by. */
  readonly forCommand: Readonly<Record<string, string>>
}

export const variablePrefix = 'PLUMBLINE_SECRET_'
const commandPrefix = 'PLUMBLINE_COMMAND_'

/** Removes them, whatever the source of this fleet is: none of them is meant for anybody else. */
export const takeEnvironment = (environment: TakenFrom): Taken => {
  const take = (pattern: RegExp): readonly (readonly [string, string])[] =>
    Object.entries(environment).flatMap(([variable, value]) => {
      if (!pattern.test(variable)) return []
      Reflect.deleteProperty(environment, variable)
      return value === undefined ? [] : [[variable, value] as const]
    })
  return {
    ageKey: Object.fromEntries(
      // A secret that a forge does not have is empty there.
      take(/^SOPS_AGE_KEY(?:_FILE)?$/).filter(([, value]) => value !== '')
    ),
    secrets: new Map(take(/^PLUMBLINE_SECRET_/)),
    forCommand: Object.fromEntries(
      take(/^PLUMBLINE_COMMAND_/).map(([variable, value]) => [variable.slice(commandPrefix.length), value])
    ),
  }
}
