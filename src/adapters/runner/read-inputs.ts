import { UserError } from '../../ports.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Reads one input; throws a plain Error whose message says what is wrong with it. */
export type Input<Value> = { readonly name: string; readonly read: (given: string) => Value }

export type InputsOf<Inputs extends Readonly<Record<string, Input<unknown>>>> = {
  readonly [Key in keyof Inputs]: ReturnType<Inputs[Key]['read']>
}

/** Text; empty means not given, which is an error. */
export const text = (name: string): Input<string> => ({
  name,
  read: (given) => {
    if (given === '')
      throw new Error(`input ${name} is empty: give it a value, or leave it out for its default`)
    return given
  },
})

/** Text that may be left out: then ''. */
export const optionalText = (name: string): Input<string> => ({ name, read: (given) => given })

export const flag = (name: string): Input<boolean> => ({
  name,
  read: (given) => {
    if (/^true$/i.test(given)) return true
    if (/^false$/i.test(given)) return false
    throw new Error(`input ${name} is ${JSON.stringify(given)}: write true or false`)
  },
})

/** Whole minutes in milliseconds; undefined where nothing is given. */
export const minutes = (name: string): Input<number | undefined> => ({
  name,
  read: (given) => {
    if (given === '') return undefined
    if (/^[1-9]\d{0,4}$/.test(given)) return Number(given) * 60_000
    throw new Error(`input ${name} is ${JSON.stringify(given)}: write whole minutes, such as 110`)
  },
})

export const oneOf = <const Values extends readonly string[]>(
  name: string,
  values: Values
): Input<Values[number]> => ({
  name,
  read: (given) => {
    const found = values.find((value) => value === given)
    if (found === undefined)
      throw new Error(`input ${name} is ${JSON.stringify(given)}: write one of ${values.join(', ')}`)
    return found
  },
})

/** Reads every input before it complains, so that one run shows all mistakes. Throws UserError. */
export const readInputs = <Inputs extends Readonly<Record<string, Input<unknown>>>>(
  inputs: Inputs,
  environment: Environment
): InputsOf<Inputs> => {
  const mistakes: string[] = []
  const values = Object.entries(inputs).map(([key, { name, read }]) => {
    try {
      return [
        key,
        read((environment[`INPUT_${name.replaceAll(' ', () => '_').toUpperCase()}`] ?? '').trim()),
      ] as const
    } catch (error) {
      mistakes.push(error instanceof Error ? error.message : String(error))
      return [key, undefined] as const
    }
  })
  if (mistakes.length > 0) throw new UserError(mistakes.join('\n'))
  return Object.fromEntries(values) as InputsOf<Inputs>
}
