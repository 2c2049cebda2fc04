import type { JsonObject } from '../../../fleet/json.ts'
import type { ObjectOutcome } from '../../../rollout/object-commands.ts'
import type { Place } from '../api.ts'
import { nameAt, textAt } from '../read-field.ts'
import { sameContent } from './applying.ts'
import type { DesiredObject } from './desired-objects.ts'
import { isNamespace } from './kinds.ts'
import { readObject } from './labelled.ts'
import type { ObjectsContext } from './options.ts'
import { fieldManager, ownedPart } from './owned-fields.ts'
import { apiErrorIn, refusalWords } from './refusal.ts'

export const uidOf = (object: JsonObject): string => textAt(object, 'metadata', 'uid')

/** One object that is to change. */
export type Step = {
  readonly title: string
  readonly place: Place
  readonly do: 'apply' | 'remove'
  /** What is written; of a removal, what there is. */
  readonly object: JsonObject
  readonly holds: DesiredObject['holds']
  readonly before: JsonObject | undefined
  /** What the server said it would be; absent where it could not be asked, because the namespace is only to come. */
  readonly expected: JsonObject | undefined
}

export type Undone = Pick<ObjectOutcome, 'status' | 'why'>

/** Undefined where nothing had changed. */
export const putBack = async (context: ObjectsContext, step: Step): Promise<Undone | undefined> => {
  const { place, object, before, title, holds } = step
  try {
    const now = await readObject(context, object)
    if (before === undefined) return await takeAway(context, step, now)
    if (now !== undefined && sameContent(now, before) && uidOf(now) === uidOf(before)) return undefined
    const part = step.do === 'remove' ? wholeOf(before) : ownedPart(before)
    await context.api.apply(place, nameAt(before), part, { fieldManager })
    const after = await readObject(context, object)
    if (step.do === 'remove') return { status: 'undone', why: 'it was removed, and made anew as it was' }
    if (after !== undefined && sameContent(after, before)) return { status: 'undone' }
    return { status: 'unknown', why: `${title} was put back, and is not what it was: look at it` }
  } catch (thrown) {
    const said = refusalWords(apiErrorIn(thrown), title, holds)
    return { status: 'unknown', why: `it could not be put back: ${said}` }
  }
}

const takeAway = async (
  { api }: ObjectsContext,
  { place, object }: Step,
  now: JsonObject | undefined
): Promise<Undone | undefined> => {
  if (now === undefined) return undefined
  if (isNamespace(object))
    return { status: 'written', why: 'it was made and stays, because a namespace takes along what is in it' }
  await api.remove(place, nameAt(now), { uid: uidOf(now) })
  return { status: 'undone' }
}

/** An object to make anew, without what belonged to the one that is gone. */
const wholeOf = (object: JsonObject): JsonObject => {
  const { status: _, metadata, ...rest } = object
  const { name, namespace, labels, annotations } = metadata as JsonObject
  const kept = Object.entries({ name, namespace, labels, annotations }).filter(
    ([, value]) => value !== undefined
  )
  return { ...rest, metadata: Object.fromEntries(kept) as JsonObject }
}
