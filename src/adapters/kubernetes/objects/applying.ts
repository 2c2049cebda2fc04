import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../fleet/json.ts'
import type { Json, JsonObject } from '../../../fleet/json.ts'
import { ApiError } from '../api-error.ts'
import type { Place } from '../api.ts'
import { fieldOf, nameAt, textAt } from '../read-field.ts'
import type { ObjectsContext } from './options.ts'
import { fieldManager, withoutCoOwners } from './owned-fields.ts'

type Using = Pick<ObjectsContext, 'api' | 'timing'>

/** What the server would make of an object, judged as in earnest; nothing is kept. Throws ApiError. */
export const preview = ({ api }: Using, place: Place, object: JsonObject): Promise<JsonObject> =>
  api.apply(place, nameAt(object), object, { fieldManager, dryRun: true })

/** Whether applying would change nothing, ownership included. */
export const isUnchanged = (before: JsonObject | undefined, after: JsonObject): boolean =>
  before !== undefined && isDeepStrictEqual(contentOf(before), contentOf(after)) && sameOwners(before, after)

/** Whether two states of an object say the same, whoever owns it. */
export const sameContent = (a: JsonObject, b: JsonObject): boolean =>
  isDeepStrictEqual(contentOf(a), contentOf(b))

/**
 * Applies, and lets nobody else own what is now ours with the same value. A call that broke off counts by what is there
 * afterwards. Throws ApiError.
 */
export const applyWhole = async (
  using: Using,
  place: Place,
  object: JsonObject,
  expected: JsonObject
): Promise<JsonObject> => {
  const { api } = using
  const name = nameAt(object)
  let written: JsonObject
  try {
    written = await api.apply(place, name, object, { fieldManager })
  } catch (error) {
    if (!(error instanceof ApiError && error.again)) throw error
    written = await api.get(place, name)
    if (!isUnchanged(written, expected)) throw error
  }
  return takeOver(using, place, written)
}

const rounds = 6

const takeOver = async ({ api, timing }: Using, place: Place, written: JsonObject): Promise<JsonObject> => {
  let object = written
  for (let round = 1; ; round += 1) {
    const managedFields = withoutCoOwners(object)
    if (managedFields === undefined) return object
    try {
      const resourceVersion = textAt(object, 'metadata', 'resourceVersion')
      return await api.patch(place, nameAt(object), { metadata: { resourceVersion, managedFields } })
    } catch (error) {
      if (!(error instanceof ApiError && (error.code === 409 || error.again)) || round === rounds) throw error
      await timing.sleep(error.wait ?? 50 * 2 ** round)
      object = await api.get(place, nameAt(object))
    }
  }
}

/** Without what the API server and controllers keep beside it. */
const contentOf = (object: JsonObject): JsonObject => {
  const { status: _, metadata, ...rest } = object
  const {
    managedFields: __,
    resourceVersion: ___,
    generation: ____,
    uid: _____,
    creationTimestamp: ______,
    ...kept
  } = isObject(metadata) ? metadata : {}
  const { annotations } = kept
  const meant = Object.entries({
    ...kept,
    ...(isObject(annotations) && { annotations: withoutCounter(annotations) }),
  }).filter(([, value]) => !(isObject(value) && Object.keys(value).length === 0))
  return { ...rest, metadata: Object.fromEntries(meant) }
}

/** Counts the templates that a DaemonSet ever had. */
const withoutCounter = (annotations: JsonObject): JsonObject => {
  const { 'deprecated.daemonset.template.generation': _, ...kept } = annotations
  return kept
}

const sameOwners = (a: JsonObject, b: JsonObject): boolean => {
  const ours = (object: JsonObject): Json => {
    const entries = fieldOf(object, 'metadata', 'managedFields')
    return (Array.isArray(entries) ? (entries as readonly JsonObject[]) : [])
      .filter((entry) => entry['manager'] === fieldManager && entry['operation'] === 'Apply')
      .map((entry) => entry['fieldsV1'] ?? null)
  }
  return isDeepStrictEqual(ours(a), ours(b)) && withoutCoOwners(a) === undefined
}
