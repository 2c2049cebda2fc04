import type { Json, JsonObject } from '../../../../src/fleet/json.ts'
import { objectAt, textAt } from '../problems.ts'

export type Asks = { readonly minor: number; readonly version: string }

export type Check = (document: JsonObject, asks: Asks) => readonly string[]

/** By kind. Each answers its problems in the order in which Talos tells them. */
export type Checks = Readonly<Record<string, Check>>

export const when = (holds: boolean, problem: string): readonly string[] => (holds ? [problem] : [])

export const named = (document: JsonObject, problem = 'name must be specified'): readonly string[] =>
  when(textAt(document, 'name') === '', problem)

/** Kinds that tell only their first problem. */
export const firstOf = (problems: readonly string[]): readonly string[] => problems.slice(0, 1)

export const isSet = (value: Json | undefined): boolean =>
  Object.keys(objectAt({ value: value ?? {} }, 'value')).length > 0
