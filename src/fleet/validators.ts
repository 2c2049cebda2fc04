import * as generated from './validators.generated.ts'
import type { Json } from './json.ts'

/** One thing that ajv found. `instancePath` is a JSON pointer. */
export type SchemaError = {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  readonly propertyName?: string
}

export type Validator = ((value: Json) => boolean) & { errors?: readonly SchemaError[] | null }

export const validators = generated as unknown as Readonly<Record<'head' | 'cluster' | 'node' | 'layer', Validator>>
