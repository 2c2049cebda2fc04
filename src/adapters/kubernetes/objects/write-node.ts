import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../../fleet/json.ts'
import type { ObjectOutcome, OwnedDocuments } from '../../../rollout/object-commands.ts'
import type { JsonObject } from '../../../fleet/json.ts'
import { ApiError } from '../api-error.ts'
import { nodes } from '../places.ts'
import { fieldOf, textAt } from '../read-field.ts'
import { applyWhole, isUnchanged, preview, shared } from './applying.ts'
import { nodeMetadataIn, objectsIn } from './desired-objects.ts'
import type { ObjectsContext } from './options.ts'
import { ownedFields, ownedPart } from './owned-fields.ts'
import { apiErrorIn, refusalWords } from './refusal.ts'
import { ownedTaints, planTaints, taintId, taintsOf } from './taints.ts'

/** Labels, annotations and taints of one Node: all of them, or what it had before. */
export const writeNode = async (
  context: ObjectsContext,
  { name, documents }: OwnedDocuments
): Promise<ObjectOutcome> => {
  const object = `Node ${name}`
  const outcome = (status: ObjectOutcome['status'], why?: string): ObjectOutcome => ({
    owner: name,
    object,
    status,
    ...(why !== undefined && { why }),
  })
  const words = (error: ApiError): string => refusalWords(error, object, 'no secrets')
  const document = nodeMetadataIn(documents)
  const desired = document === undefined ? undefined : objectsIn(document, context.secrets)[0]?.filled
  let before: JsonObject
  let expected: JsonObject
  let applied: JsonObject
  try {
    before = await context.api.get(nodes, name)
    applied = appliedOf(before, desired)
    expected = await preview(context, nodes, applied)
    const plan = planTaints(before, taintsOf(desired))
    if (plan.status === 'refused') return outcome('refused', plan.why)
    const nothing = nothingToOwn(before, applied) || isUnchanged(before, expected)
    if (nothing && plan.status === 'same') return outcome('unchanged')
  } catch (thrown) {
    const error = apiErrorIn(thrown)
    if (error.code === 404)
      return outcome('refused', `the cluster has no Node ${name}: it has not joined, or under another name`)
    return outcome(error.again ? 'untouched' : 'refused', words(error))
  }
  const failed = await settle(context, name, applied, expected, taintsOf(desired), words)
  if (failed === undefined) return outcome('written', await shared(context, nodes, name))
  const left = await putBack(context, before)
  return left === undefined
    ? outcome('undone', failed)
    : outcome('unknown', `${failed}; and it could not be put back: ${left}`)
}

/** Its uid keeps a Node that was removed meanwhile from being made anew. */
const appliedOf = (node: JsonObject, desired: JsonObject | undefined): JsonObject => {
  const maps = (['labels', 'annotations'] as const).flatMap((map) => {
    const declared = fieldOf(desired, 'metadata', map)
    return isObject(declared) ? [[map, declared] as const] : []
  })
  const [name, uid] = [textAt(node, 'metadata', 'name'), textAt(node, 'metadata', 'uid')]
  return { apiVersion: 'v1', kind: 'Node', metadata: { name, uid, ...Object.fromEntries(maps) } }
}

const nothingToOwn = (node: JsonObject, applied: JsonObject): boolean =>
  Object.keys(ownedFields(node)).length === 0 &&
  ['labels', 'annotations'].every((map) => fieldOf(applied, 'metadata', map) === undefined)

const settle = async (
  context: ObjectsContext,
  name: string,
  applied: JsonObject,
  expected: JsonObject,
  taints: readonly JsonObject[],
  words: (error: ApiError) => string
): Promise<string | undefined> => {
  try {
    await applyWhole(context, nodes, applied, expected)
    return await setTaints(context, name, taints)
  } catch (thrown) {
    return words(apiErrorIn(thrown))
  }
}

const rounds = 6

/** Reads, decides and writes until no one else wrote in between. Answers why it did not come to that. Throws ApiError. */
const setTaints = async (
  { api, timing }: ObjectsContext,
  name: string,
  declared: readonly JsonObject[]
): Promise<string | undefined> => {
  for (let round = 1; ; round += 1) {
    const plan = planTaints(await api.get(nodes, name), declared)
    if (plan.status === 'same') return undefined
    if (plan.status === 'refused') return plan.why
    try {
      await api.patch(nodes, name, plan.patch)
    } catch (error) {
      if (!(error instanceof ApiError && (error.code === 409 || error.again)) || round === rounds) throw error
      await timing.sleep(error.wait ?? 50 * 2 ** round)
    }
  }
}

/** Answers what it could not put back. */
const putBack = async (context: ObjectsContext, before: JsonObject): Promise<string | undefined> => {
  const name = textAt(before, 'metadata', 'name')
  const ours = ownedTaints(before)
  const taints = taintsOf(before).filter((taint) => ours.has(taintId(taint)))
  try {
    const part = ownedPart(before)
    const { uid = null } = before['metadata'] as JsonObject
    const object = { ...part, metadata: { ...(part['metadata'] as JsonObject), uid } }
    await applyWhole(context, nodes, object, before)
    const refused = await setTaints(context, name, taints)
    if (refused !== undefined) return refused
    const after = await context.api.get(nodes, name)
    const same = (['labels', 'annotations'] as const).every((map) =>
      isDeepStrictEqual(fieldOf(after, 'metadata', map) ?? {}, fieldOf(before, 'metadata', map) ?? {})
    )
    return same && isDeepStrictEqual(taintsOf(after), taintsOf(before))
      ? undefined
      : `${name} has not the labels, annotations and taints that it had`
  } catch (thrown) {
    return apiErrorIn(thrown).message
  }
}
