import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../fleet/json.ts'
import type { JsonObject } from '../../../fleet/json.ts'
import { ApiError } from '../api-error.ts'
import type { Place } from '../api.ts'
import { nameAt, textAt } from '../read-field.ts'
import type { ObjectsContext } from './options.ts'
import { fieldManager, ownedFields, withoutCoOwners } from './owned-fields.ts'
import { apiErrorIn } from './refusal.ts'

type Using = Pick<ObjectsContext, 'api' | 'timing'>

/** What the server would make of an object, judged as in earnest; nothing is kept. Throws ApiError. */
export const preview = ({ api }: Using, place: Place, object: JsonObject): Promise<JsonObject> =>
  api.apply(place, nameAt(object), object, { fieldManager, dryRun: true })

/** Whether a write would change nothing, ownership included. */
export const isUnchanged = (before: JsonObject | undefined, after: JsonObject): boolean =>
  before !== undefined && saysAndOwns(before, after) && withoutCoOwners(before) === undefined

/** Whether two states of an object say the same, whoever owns it. */
export const sameContent = (a: JsonObject, b: JsonObject): boolean =>
  isDeepStrictEqual(contentOf(a), contentOf(b))

/** Applies. A call that broke off counts by what is there afterwards. Throws ApiError. */
export const applyWhole = async (
  { api }: Using,
  place: Place,
  object: JsonObject,
  expected: JsonObject
): Promise<void> => {
  try {
    await api.apply(place, nameAt(object), object, { fieldManager })
  } catch (error) {
    if (!(error instanceof ApiError && error.again)) throw error
    if (!saysAndOwns(await api.get(place, nameAt(object)), expected)) throw error
  }
}

const rounds = 6

/**
 * Lets nobody else own what is ours with the same value. The last thing of a write: before it an undo gives back what was
 * others', and after it takes away. Throws ApiError.
 */
const takeOver = async ({ api, timing }: Using, place: Place, name: string): Promise<void> => {
  for (let round = 1; ; round += 1) {
    const object = await api.get(place, name)
    const managedFields = withoutCoOwners(object)
    if (managedFields === undefined) return
    try {
      const resourceVersion = textAt(object, 'metadata', 'resourceVersion')
      await api.patch(place, name, { metadata: { resourceVersion, managedFields } })
      return
    } catch (error) {
      if (!(error instanceof ApiError && (error.code === 409 || error.again)) || round === rounds) throw error
      await timing.sleep(error.wait ?? 50 * 2 ** round)
    }
  }
}

/** Takes over, and answers where that did not work: all is written, and the next run tries again. */
export const shared = (using: Using, place: Place, name: string): Promise<string | undefined> =>
  takeOver(using, place, name).then(
    () => undefined,
    (thrown: unknown) => `it is still shared with others: ${apiErrorIn(thrown).message}`
  )

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

const saysAndOwns = (a: JsonObject, b: JsonObject): boolean =>
  sameContent(a, b) && isDeepStrictEqual(ownedFields(a), ownedFields(b))
