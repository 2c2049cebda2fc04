import { createHmac } from 'node:crypto'
import { isList, isObject } from '../../../fleet/json.ts'
import type { Json, JsonObject } from '../../../fleet/json.ts'
import { fieldOf } from '../read-field.ts'

/** Set on what we write with secret values in it, so that it is read with care also when git no longer says so. */
export const secretsMark = 'plumbline.dev/holds-secrets'

/** Shorter values would turn up by chance in text that has nothing to do with them. */
const leastLength = 6

export type Hiding = {
  /** Values by name. */
  readonly secrets: ReadonlyMap<string, string>
  /** Keys the marks of values that nobody may read: one per run. */
  readonly markKey: Uint8Array
}

/**
 * A live object as it may be shown: references where a value is the desired one. Where an object holds secrets, or held
 * some, whatever else differs from git is a mark; anywhere else only text that contains a known secret is.
 */
export const hideIn = (
  live: JsonObject,
  template: JsonObject | undefined,
  filled: JsonObject | undefined,
  { secrets, markKey }: Hiding
): JsonObject => {
  const references = new Map(pairsOf(filled, template))
  const held = fieldOf(live, 'metadata', 'annotations', secretsMark) !== undefined
  const holds = held || [...references].some(([value, reference]) => value !== reference)
  const known = [...secrets.values()].filter((value) => value.length >= leastLength)
  const mark = (text: string): string =>
    `(hidden ${createHmac('sha256', markKey).update(text).digest('hex').slice(0, 12)})`
  const hide = (value: Json): Json => {
    if (isList(value)) return value.map(hide)
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hide(item)]))
    if (typeof value !== 'string') return value
    const reference = references.get(value)
    if (reference !== undefined) return reference
    return holds || known.some((secret) => value.includes(secret)) ? mark(value) : value
  }
  const { kind = null, apiVersion = null } = live
  const shown = withoutMark(hide(live) as JsonObject)
  return { ...shown, kind, apiVersion }
}

const withoutMark = (object: JsonObject): JsonObject => {
  const { metadata } = object
  const annotations = isObject(metadata) ? metadata['annotations'] : undefined
  if (!isObject(metadata) || !isObject(annotations)) return object
  const { [secretsMark]: _, ...kept } = annotations
  return { ...object, metadata: { ...metadata, annotations: kept } }
}

/** Every text of what is written, with how git spells it. */
const pairsOf = (
  filled: Json | undefined,
  template: Json | undefined
): readonly (readonly [string, string])[] => {
  if (typeof filled === 'string') return [[filled, typeof template === 'string' ? template : filled]]
  if (isList(filled))
    return filled.flatMap((item, at) => pairsOf(item, isList(template) ? template[at] : undefined))
  if (!isObject(filled)) return []
  return Object.entries(filled).flatMap(([key, value]) =>
    pairsOf(value, isObject(template) ? template[key] : undefined)
  )
}
