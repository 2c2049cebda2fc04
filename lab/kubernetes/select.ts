import type { JsonObject } from '../../src/fleet/json.ts'
import { isList, isObject } from '../../src/fleet/json.ts'
import { fieldOf, objectsAt, textAt } from './read.ts'
import { Refusal } from './status.ts'

const selectable = ['metadata.name', 'metadata.namespace', 'spec.nodeName', 'status.phase']

/** The fields that the API lets one select by, with `=` only. */
export const byFields = (selector: string | null): ((object: JsonObject) => boolean) => {
  const wanted = pairsOf(selector)
  const odd = wanted.find(([field]) => !selectable.includes(field))
  if (odd !== undefined) throw new Refusal(400, 'BadRequest', `field label not supported: ${odd[0]}`)
  return (object) => wanted.every(([field, value]) => textAt(object, ...field.split('.')) === value)
}

export const byLabels = (selector: string | null): ((object: JsonObject) => boolean) => {
  const wanted = pairsOf(selector)
  return (object) => wanted.every(([label, value]) => fieldOf(object, 'metadata', 'labels', label) === value)
}

const pairsOf = (selector: string | null): readonly (readonly [string, string])[] =>
  (selector ?? '')
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      const [key = '', value = ''] = part.split(/==?/)
      return [key, value] as const
    })

/** A LabelSelector of an object; an empty one selects everything. */
export const selects = (selector: JsonObject, object: JsonObject): boolean => {
  const labels = fieldOf(object, 'metadata', 'labels')
  const of = (key: string) => (isObject(labels) && Object.hasOwn(labels, key) ? labels[key] : undefined)
  const wanted = isObject(selector['matchLabels']) ? Object.entries(selector['matchLabels']) : []
  return (
    wanted.every(([key, value]) => of(key) === value) &&
    objectsAt(selector, 'matchExpressions').every((expression) => {
      const value = of(textAt(expression, 'key'))
      const values = isList(expression['values']) ? expression['values'] : []
      if (expression['operator'] === 'In') return value !== undefined && values.includes(value)
      if (expression['operator'] === 'NotIn') return value === undefined || !values.includes(value)
      return (expression['operator'] === 'Exists') === (value !== undefined)
    })
  )
}
