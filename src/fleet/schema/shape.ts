import { patterns } from './patterns.ts'
import type { PatternName } from './patterns.ts'

/** JSON Schema as the language uses it: no unions of schemas, so that each place has one finding. */
export type Schema = {
  readonly type: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: { readonly pattern: string; readonly maxLength?: number }
  readonly items?: Schema
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly minProperties?: number
}

type More = Partial<Schema>

export const text = (description: string, pattern?: PatternName, more: More = {}): Schema => ({
  type: 'string',
  description,
  maxLength: 4096,
  ...(pattern !== undefined && { pattern: patterns[pattern].pattern }),
  ...more,
})

/** Text of any form and length, such as a certificate or a file's content. */
export const longText = (description: string, pattern?: PatternName): Schema => ({
  type: 'string',
  description,
  ...(pattern !== undefined && { pattern: patterns[pattern].pattern }),
})

export const flag = (description: string): Schema => ({ type: 'boolean', description })

export const integer = (description: string, minimum = 0, maximum = Number.MAX_SAFE_INTEGER): Schema => ({
  type: 'integer',
  description,
  minimum,
  maximum,
})

export const oneOf = (description: string, values: readonly string[]): Schema => ({
  type: 'string',
  description,
  enum: values,
})

export const list = (description: string, items: Schema, more: More = {}): Schema => ({
  type: 'array',
  description,
  items,
  maxItems: 1000,
  ...more,
})

/** A list in which a value may stand once. Items must be scalars. */
export const set = (description: string, items: Schema): Schema =>
  list(description, items, { uniqueItems: true })

export const object = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = []
): Schema => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false,
  ...(required.length > 0 && { required }),
})

export const map = (description: string, keys: PatternName, values: Schema): Schema => ({
  type: 'object',
  description,
  propertyNames: { pattern: patterns[keys].pattern },
  additionalProperties: values,
})

/** A part of somebody else's language, passed on as it is. */
export const anyObject = (description: string): Schema => ({
  type: 'object',
  description,
  additionalProperties: true,
})
