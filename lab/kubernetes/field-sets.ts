import { isList, isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'

/**
 * Places in an object as `managedFields` names them, each with the value that stands there: `f:name` for a field,
 * `k:{…}` for an item of a list with keys, `v:…` for one of a set, and `.` for the item itself.
 */
export type Leaves = ReadonlyMap<string, Json>

type ListType = 'set' | { readonly keys: readonly string[]; readonly defaults?: JsonObject }

const keys = (...names: readonly string[]): ListType => ({ keys: names })

/** By the end of the path; every other list is one value. x-kubernetes-list-type in the API's own description. */
const listTypes: readonly (readonly [RegExp, ListType])[] = [
  [/\.metadata\.finalizers$/, 'set'],
  [/\.metadata\.ownerReferences$/, keys('uid')],
  [/\.(?:initC|c)ontainers$/, keys('name')],
  [/ontainers\.ports$/, { keys: ['containerPort', 'protocol'], defaults: { protocol: 'TCP' } }],
  [/ontainers\.env$/, keys('name')],
  [/ontainers\.volumeMounts$/, keys('mountPath')],
  [/\.spec\.volumes$/, keys('name')],
  [/^\.spec\.ports$/, { keys: ['port', 'protocol'], defaults: { protocol: 'TCP' } }],
  [/^\.status\.conditions$/, keys('type')],
]

/** Maps that are one value. */
const wholeMaps = /\.(?:nodeSelector|selector|fieldRef|secretKeyRef|configMapKeyRef)$/

const bookkeeping = [
  'name',
  'namespace',
  'creationTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
]

/** Without what has no owner: identity and bookkeeping. */
export const ownable = (object: JsonObject): JsonObject => {
  const { apiVersion: _, kind: __, metadata, ...rest } = object
  const kept = Object.entries(isObject(metadata) ? metadata : {}).filter(
    ([key]) => !bookkeeping.includes(key)
  )
  return kept.length === 0 ? rest : { ...rest, metadata: Object.fromEntries(kept) }
}

type Steps = readonly string[]

export const leavesOf = (object: JsonObject): Leaves => {
  const found = new Map<string, Json>()
  const walk = (value: Json, steps: Steps, path: string): void => {
    const type = listTypeAt(path)
    if (isList(value) && type !== undefined) {
      for (const item of value) {
        const step = stepOf(item, type)
        found.set(JSON.stringify([...steps, step, '.']), null)
        if (isObject(item) && type !== 'set')
          for (const [key, below] of Object.entries(item))
            walk(below, [...steps, step, `f:${key}`], `${path}.${key}`)
      }
    } else if (isObject(value) && Object.keys(value).length > 0 && !wholeMaps.test(path))
      for (const [key, below] of Object.entries(value)) walk(below, [...steps, `f:${key}`], `${path}.${key}`)
    else found.set(JSON.stringify(steps), value)
  }
  for (const [key, value] of Object.entries(ownable(object))) walk(value, [`f:${key}`], `.${key}`)
  return found
}

const listTypeAt = (path: string): ListType | undefined =>
  listTypes.find(([pattern]) => pattern.test(path))?.[1]

const stepOf = (item: Json, type: ListType): string => {
  if (type === 'set' || !isObject(item)) return `v:${JSON.stringify(item)}`
  const named = type.keys.toSorted().map((key) => [key, item[key] ?? type.defaults?.[key] ?? null])
  return `k:${JSON.stringify(Object.fromEntries(named))}`
}

/** FieldsV1. */
export const toFields = (places: Iterable<string>): JsonObject => {
  const root: { [key: string]: Json } = {}
  for (const place of places) {
    let at = root
    for (const step of JSON.parse(place) as Steps) at = (at[step] ??= {}) as { [key: string]: Json }
  }
  return root
}

export const fromFields = (fields: Json): ReadonlySet<string> => {
  const found = new Set<string>()
  const walk = (value: Json, steps: Steps): void => {
    const entries = isObject(value) ? Object.entries(value) : []
    if (entries.length === 0) found.add(JSON.stringify(steps))
    for (const [key, below] of entries) walk(below, [...steps, key])
  }
  for (const [key, below] of isObject(fields) ? Object.entries(fields) : []) walk(below, [key])
  return found
}

/** The live object with what is applied laid over it. */
export const overlay = (live: Json | undefined, applied: Json, path = ''): Json => {
  const type = listTypeAt(path)
  if (isList(applied) && isList(live) && type !== undefined) {
    const steps = applied.map((item) => stepOf(item, type))
    const kept = live.map((item) => {
      const at = steps.indexOf(stepOf(item, type))
      return at < 0 ? item : overlay(item, applied[at] ?? null, path)
    })
    const there = new Set(live.map((item) => stepOf(item, type)))
    return [...kept, ...applied.filter((_, at) => !there.has(steps[at] ?? ''))]
  }
  if (!isObject(applied) || !isObject(live) || wholeMaps.test(path)) return applied
  const merged: { [key: string]: Json } = { ...live }
  for (const [key, value] of Object.entries(applied))
    merged[key] = overlay(live[key], value, `${path}.${key}`)
  return merged
}

/** The object without what stands at a place; a map that this leaves empty goes too. */
export const without = (object: JsonObject, place: string): JsonObject => {
  const steps = JSON.parse(place) as Steps
  const drop = (value: Json, at: number, path: string): Json | undefined => {
    const step = steps[at]
    if (step === undefined) return undefined
    if (step === '.') return undefined
    if (isList(value)) {
      const type = listTypeAt(path)
      if (type === undefined) return value
      return value.flatMap((item) => {
        if (stepOf(item, type) !== step) return [item]
        const left = drop(item, at + 1, path)
        return left === undefined ? [] : [left]
      })
    }
    const key = step.slice(2)
    if (!isObject(value) || !(key in value)) return value
    const left = drop(value[key] ?? null, at + 1, `${path}.${key}`)
    const { [key]: _, ...rest } = value
    if (left !== undefined) return { ...rest, [key]: left }
    return Object.keys(rest).length === 0 && at > 0 ? undefined : rest
  }
  const left = drop(object, 0, '')
  return isObject(left) ? left : object
}

/** `.metadata.labels.a`, as refusals name a place. */
export const placeWords = (place: string): string =>
  (JSON.parse(place) as Steps)
    .filter((step) => step !== '.')
    .map((step) => {
      if (step.startsWith('f:')) return `.${step.slice(2)}`
      if (step.startsWith('v:')) return `[=${step.slice(2)}]`
      const named = Object.entries(JSON.parse(step.slice(2)) as JsonObject)
      return `[${named.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(',')}]`
    })
    .join('')
