import type { JsonObject } from '../../../fleet/json.ts'
import type { ObjectOutcome, OwnedDocuments } from '../../../rollout/object-commands.ts'
import { ApiError } from '../api-error.ts'
import { fieldOf, nameAt } from '../read-field.ts'
import { applyWhole, isUnchanged, preview, shared } from './applying.ts'
import { isManifest, objectsIn } from './desired-objects.ts'
import type { DesiredObject } from './desired-objects.ts'
import { secretsMark } from './hide.ts'
import { isNamespace, placeOf, rankOf, titleOf } from './kinds.ts'
import { listLabelled, readObject } from './labelled.ts'
import type { ObjectsContext } from './options.ts'
import { putBack, uidOf } from './put-back.ts'
import type { Step, Undone } from './put-back.ts'
import { apiErrorIn, refusalWords } from './refusal.ts'
import { awaitRollout } from './rolled-out.ts'

type Failure = {
  readonly title: string
  readonly status: 'refused' | 'undone' | 'untouched' | 'unknown'
  readonly why: string
}

/**
 * The cluster's own objects: all of them, or what was there before. The server judges every one before the first is
 * written. Namespaces first and DaemonSets last, then what is no longer declared goes, then the DaemonSets have to run.
 */
export const writeManifests = async (
  context: ObjectsContext,
  owner: OwnedDocuments
): Promise<readonly ObjectOutcome[]> => {
  const desired = owner.documents
    .filter(isManifest)
    .flatMap((document) => objectsIn(document, context.secrets))
    .toSorted((a, b) => rankOf(a.filled) - rankOf(b.filled))
  const done = new Set<string>()
  const remarks = new Map<string, string>()
  let titles = desired.map(({ title }) => title)
  let steps: readonly Step[] = []
  const report = (
    failure?: Failure,
    undone: ReadonlyMap<string, Undone> = new Map()
  ): readonly ObjectOutcome[] =>
    titles.map((title) => {
      const step = steps.find((each) => each.title === title)
      const about = { owner: owner.name, object: title }
      if (failure?.title === title) return { ...about, ...failureOf(failure, undone.get(title)) }
      const back = undone.get(title)
      if (back !== undefined) return { ...about, ...back }
      const why = remarks.get(title)
      if (done.has(title))
        return {
          ...about,
          status: step?.do === 'remove' ? 'removed' : 'written',
          ...(why !== undefined && { why }),
        }
      return { ...about, status: step === undefined && failure === undefined ? 'unchanged' : 'untouched' }
    })
  const planned = await plan(context, desired)
  titles = [...titles, ...planned.removals]
  if ('failure' in planned) return report(planned.failure)
  steps = planned.steps
  const failure = await perform(context, steps, done)
  if (failure === undefined) {
    for (const { do: deed, object, place, title } of steps) {
      const why = deed === 'apply' ? await shared(context, place, nameAt(object)) : undefined
      if (why !== undefined) remarks.set(title, why)
    }
    return report()
  }
  const undone = new Map<string, Undone>()
  const touched = steps.filter(({ title }) => done.has(title) || title === failure.title)
  for (const step of touched.toReversed()) {
    const back = await putBack(context, step)
    if (back !== undefined) undone.set(step.title, back)
  }
  return report(failure, undone)
}

const failureOf = ({ status, why }: Failure, undone: Undone | undefined): Undone => {
  if (undone?.status === 'unknown') return { status: 'unknown', why: `${why}; ${undone.why ?? ''}` }
  return { status: status === 'unknown' ? 'undone' : status, why }
}

type Planned =
  | { readonly steps: readonly Step[]; readonly removals: readonly string[] }
  | { readonly failure: Failure; readonly removals: readonly string[] }

const plan = async (context: ObjectsContext, desired: readonly DesiredObject[]): Promise<Planned> => {
  let about = desired[0]?.title ?? 'the objects of the cluster'
  let holds: DesiredObject['holds'] = 'no secrets'
  const removals: string[] = []
  try {
    const labelled = await listLabelled(context)
    const declared = new Set(desired.map(({ title }) => title))
    const beside = labelled
      .filter((object) => !declared.has(titleOf(object)) && !isNamespace(object))
      .toSorted((a, b) => rankOf(b) - rankOf(a))
    removals.push(...beside.map(titleOf))
    const steps: Step[] = []
    const coming = new Set<string>()
    for (const object of desired) {
      about = object.title
      holds = object.holds
      const place = placeOf(object.filled)
      if (place === undefined)
        return { removals, failure: { title: about, status: 'refused', why: 'no kind that is written' } }
      // Read anew: what a list said may be older than what was written since.
      const before = await readObject(context, object.filled)
      if (before === undefined && isNamespace(object.filled)) coming.add(nameAt(object.filled))
      const expected = coming.has(place.namespace ?? '')
        ? undefined
        : await preview(context, place, object.filled)
      if (expected !== undefined && isUnchanged(before, expected)) continue
      steps.push({ title: about, place, do: 'apply', object: object.filled, holds, before, expected })
    }
    for (const object of beside) {
      about = titleOf(object)
      const place = placeOf(object)
      if (place === undefined) continue
      holds = heldBy(object)
      await context.api.remove(place, nameAt(object), { uid: uidOf(object), dryRun: true })
      steps.push({ title: about, place, do: 'remove', object, holds, before: object, expected: undefined })
    }
    return { steps, removals }
  } catch (thrown) {
    const error = apiErrorIn(thrown)
    const status = error.again ? 'untouched' : 'refused'
    return { removals, failure: { title: about, status, why: refusalWords(error, about, holds) } }
  }
}

const heldBy = (object: JsonObject): DesiredObject['holds'] =>
  fieldOf(object, 'metadata', 'annotations', secretsMark) === undefined ? 'no secrets' : 'secrets'

/** Writes in order; `done` names what was written. */
const perform = async (
  context: ObjectsContext,
  steps: readonly Step[],
  done: Set<string>
): Promise<Failure | undefined> => {
  const fail = ({ title, holds }: Step, thrown: unknown): Failure => {
    const error = apiErrorIn(thrown)
    const status = error.again ? 'unknown' : 'refused'
    return { title, status, why: refusalWords(error, title, holds) }
  }
  const namespaces = steps.filter(({ object, do: deed }) => deed === 'apply' && isNamespace(object))
  const judged = new Map<string, JsonObject>()
  for (const step of namespaces) {
    try {
      await write(context, step, judged)
      done.add(step.title)
    } catch (thrown) {
      return fail(step, thrown)
    }
  }
  const rest = steps.filter((step) => !namespaces.includes(step))
  // In a namespace that was only to come, the server can be asked from now on.
  for (const step of rest.filter(({ do: deed, expected }) => deed === 'apply' && expected === undefined)) {
    try {
      judged.set(step.title, await preview(context, step.place, step.object))
    } catch (thrown) {
      return fail(step, thrown)
    }
  }
  for (const step of rest) {
    try {
      await write(context, step, judged)
      done.add(step.title)
    } catch (thrown) {
      return fail(step, thrown)
    }
  }
  for (const step of rest.filter(
    ({ object, do: deed }) => deed === 'apply' && object['kind'] === 'DaemonSet'
  )) {
    try {
      const late = await awaitRollout(
        context.api,
        context.timing,
        step.place,
        nameAt(step.object),
        context.rollout
      )
      if (late !== undefined) return { title: step.title, status: 'undone', why: late }
    } catch (thrown) {
      return fail(step, thrown)
    }
  }
  return undefined
}

const write = async (
  context: ObjectsContext,
  { place, object, do: deed, expected, title }: Step,
  judged: ReadonlyMap<string, JsonObject>
): Promise<void> => {
  if (deed === 'apply') {
    await applyWhole(context, place, object, expected ?? judged.get(title) ?? object)
    return
  }
  try {
    await context.api.remove(place, nameAt(object), { uid: uidOf(object) })
  } catch (error) {
    if (error instanceof ApiError && error.code === 404) return
    if (!(error instanceof ApiError && error.again) || (await readObject(context, object)) !== undefined)
      throw error
  }
}
