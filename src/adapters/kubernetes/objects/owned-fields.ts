import { isList, isObject } from '../../../fleet/json.ts'
import type { Json, JsonObject } from '../../../fleet/json.ts'
import { fieldOf, objectsAt, textAt } from '../read-field.ts'

/** By which the API knows what is ours. */
export const fieldManager = 'plumbline'

/** The fields that we applied, as `managedFields` says it; empty where there are none. */
export const ownedFields = (object: JsonObject | undefined): JsonObject => {
  const ours = objectsAt(object, 'metadata', 'managedFields').find(isOurs)
  const fields = fieldOf(ours, 'fieldsV1')
  return isObject(fields) ? fields : {}
}

/** The part of an object that we applied: applying it again is what it was before. */
export const ownedPart = (object: JsonObject): JsonObject => {
  const metadata = isObject(object['metadata']) ? object['metadata'] : {}
  const picked = pick(object, ownedFields(object))
  const part = isObject(picked) && Object.keys(ownedFields(object)).length > 0 ? picked : {}
  const identity = Object.fromEntries(
    ['name', 'namespace'].flatMap((key) => (metadata[key] === undefined ? [] : [[key, metadata[key]]]))
  )
  return {
    ...part,
    apiVersion: object['apiVersion'] ?? null,
    kind: object['kind'] ?? null,
    metadata: { ...(isObject(part['metadata']) ? part['metadata'] : {}), ...identity },
  }
}

/**
 * `managedFields` in which what we applied is ours alone; undefined where it is. Only writers that declare nothing
 * (operation Update) let go: people with kubectl, or the node's agent. Who applies the same field as we do declares it
 * somewhere, and that is for a person to settle. Of use after an apply that was not forced, when the values are equal.
 */
export const withoutCoOwners = (object: JsonObject): readonly JsonObject[] | undefined => {
  const ours = ownedFields(object)
  const entries = objectsAt(object, 'metadata', 'managedFields')
  const left = entries.flatMap((entry): readonly JsonObject[] => {
    const theirs = entry['fieldsV1']
    if (entry['operation'] !== 'Update' || textAt(entry, 'subresource') !== '' || !isObject(theirs))
      return [entry]
    const kept = subtract(theirs, ours)
    return Object.keys(kept).length === 0 ? [] : [{ ...entry, fieldsV1: kept }]
  })
  return JSON.stringify(left) === JSON.stringify(entries) ? undefined : left
}

const isOurs = (entry: JsonObject): boolean =>
  entry['manager'] === fieldManager && entry['operation'] === 'Apply' && textAt(entry, 'subresource') === ''

const below = (fields: JsonObject): readonly string[] => Object.keys(fields).filter((key) => key !== '.')

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/ describes the format, FieldsV1. */
const pick = (value: Json, fields: JsonObject): Json => {
  if (below(fields).length === 0) return '.' in fields && isObject(value) ? {} : value
  if (isList(value))
    return value.flatMap((item) =>
      below(fields).flatMap((key) => {
        const part = fields[key]
        return isObject(part) && isItem(item, key) ? [pick(item, part)] : []
      })
    )
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]): readonly (readonly [string, Json])[] => {
      const part = fields[`f:${key}`]
      return isObject(part) ? [[key, pick(item, part)]] : []
    })
  )
}

const isItem = (item: Json, key: string): boolean => {
  if (key.startsWith('v:')) return JSON.stringify(item) === key.slice(2)
  if (!key.startsWith('k:') || !isObject(item)) return false
  const wanted = JSON.parse(key.slice(2)) as JsonObject
  return Object.entries(wanted).every(([name, value]) => item[name] === value)
}

const subtract = (theirs: JsonObject, ours: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(theirs).flatMap(([key, mine]): readonly (readonly [string, Json])[] => {
      const our = ours[key]
      if (!isObject(our) || !isObject(mine)) return [[key, mine]]
      if (below(our).length === 0 || below(mine).length === 0) return []
      const kept = subtract(mine, our)
      return Object.keys(kept).length === 0 ? [] : [[key, kept]]
    })
  )
