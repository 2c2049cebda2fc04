import * as generated from './validators.generated.js'
import type { Json } from './json.ts'

/** One thing that ajv found. `instancePath` is a JSON pointer. */
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}

export type Validator = ((value: Json) => boolean) & { errors?: readonly SchemaError[] | null }

const all: Readonly<Record<string, Validator>> = generated.validators

const named = (name: string): Validator => {
  const validator = all[name]
  if (validator === undefined) throw new Error(`no validator ${name}: run npm run generate`)
  return validator
}

export const validators = { head: named('head'), cluster: named('cluster_spec'), node: named('node_spec') }

/** Of one setting of a layer, by its top-level key; undefined for a key that is no setting. */
export const settingValidator = (key: string): Validator | undefined =>
  Object.hasOwn(all, `setting_${key}`) ? all[`setting_${key}`] : undefined
