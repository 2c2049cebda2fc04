import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'

/** Fields of objects that others wrote: what is missing or of another type is empty, never an error. */
export const fieldOf = (value: Json | undefined, ...path: readonly string[]): Json | undefined => {
  let found = value
  for (const key of path) found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined
  return found
}

export const textAt = (value: Json | undefined, ...path: readonly string[]): string => {
  const found = fieldOf(value, ...path)
  return typeof found === 'string' ? found : ''
}

export const numberAt = (value: Json | undefined, ...path: readonly string[]): number | undefined => {
  const found = fieldOf(value, ...path)
  return typeof found === 'number' ? found : undefined
}

export const objectsAt = (value: Json | undefined, ...path: readonly string[]): readonly JsonObject[] => {
  const found = fieldOf(value, ...path)
  return isList(found) ? found.filter(isObject) : []
}

export const nameAt = (object: Json | undefined): string => textAt(object, 'metadata', 'name')

export type Condition = {
  readonly status: string
  readonly reason: string
  readonly message: string
  readonly observedGeneration: number | undefined
}

export const conditionOf = (object: Json, type: string): Condition | undefined => {
  const found = objectsAt(object, 'status', 'conditions').find((each) => each['type'] === type)
  return found === undefined
    ? undefined
    : {
        status: textAt(found, 'status'),
        reason: textAt(found, 'reason'),
        message: textAt(found, 'message'),
        observedGeneration: numberAt(found, 'observedGeneration'),
      }
}
