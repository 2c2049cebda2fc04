import { isDeepStrictEqual } from 'node:util'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { isObject } from '../../src/fleet/json.ts'
import type { Leaves } from './field-sets.ts'
import { fromFields, leavesOf, overlay, ownable, placeWords, toFields, without } from './field-sets.ts'
import { objectsAt, textAt } from './read.ts'
import { Refusal } from './status.ts'
import { metadataOf } from './store.ts'

export type Writer = { readonly manager: string; readonly apiVersion: string; readonly subresource: string }

type Entry = Writer & {
  readonly operation: 'Apply' | 'Update'
  readonly time: string
  readonly places: ReadonlySet<string>
}

/** An object after an ordinary write: what it changed belongs to its writer, and no longer to others. */
export const afterUpdate = (old: JsonObject | undefined, next: JsonObject, writer: Writer): JsonObject => {
  const before = leavesOf(old ?? {})
  const after = leavesOf(next)
  const changed = new Set(
    [...after].flatMap(([place, value]) =>
      before.has(place) && same(before.get(place), value) ? [] : [place]
    )
  )
  const gone = new Set([...before.keys()].filter((place) => !after.has(place)))
  if (changed.size === 0 && gone.size === 0) return next
  const entries = entriesOf(next)
  // What nobody is written down for stays so until somebody applies.
  if (old !== undefined && entriesOf(old).length === 0) return next
  const own = entries.find((entry) => isBy(entry, writer, 'Update'))
  const others = entries
    .filter((entry) => entry !== own)
    .map((entry) => ({ ...entry, places: minus(entry.places, changed, gone) }))
  const places = new Set([...minus(own?.places ?? new Set(), gone), ...changed])
  return withEntries(next, [...others, { ...writer, operation: 'Update', time: now(), places }])
}

/**
 * Server-side apply: https://kubernetes.io/docs/reference/using-api/server-side-apply/ Throws Refusal where another
 * manager owns a field with another value, unless it is forced.
 */
export const afterApply = (
  old: JsonObject | undefined,
  applied: JsonObject,
  writer: Writer,
  force: boolean
): JsonObject => {
  const live = leavesOf(old ?? {})
  const wanted = leavesOf(applied)
  const entries = entriesOf(old ?? {})
  if (old !== undefined && entries.length === 0) entries.push(unknownOwner(writer, live))
  const own = entries.find((entry) => isBy(entry, writer, 'Apply'))
  const others = entries.filter((entry) => entry !== own)
  if (!force)
    refuseConflicts(
      others.flatMap((entry) =>
        [...wanted].flatMap(([place, value]) =>
          entry.places.has(place) && live.has(place) && !same(live.get(place), value)
            ? [{ entry, place }]
            : []
        )
      )
    )
  const laid = overlay(old === undefined ? undefined : ownable(old), ownable(applied)) as JsonObject
  const left = [...(own?.places ?? [])].filter(
    (place) => !wanted.has(place) && !others.some(({ places }) => places.has(place))
  )
  const merged = left.reduce(without, laid)
  const { apiVersion = null, kind = null } = applied
  const metadata = {
    ...bookkeepingOf(old ?? applied),
    ...(isObject(merged['metadata']) ? merged['metadata'] : {}),
  }
  const next = { ...merged, apiVersion, kind, metadata }
  const places = new Set(wanted.keys())
  const settled = own !== undefined && same([...own.places].toSorted(), [...places].toSorted())
  const entry = { ...writer, operation: 'Apply', time: settled ? own.time : now(), places } as const
  // A list that is one value may have been laid over another's.
  const changed = new Set(
    [...wanted].flatMap(([place, value]) => (same(live.get(place), value) ? [] : [place]))
  )
  const rest = others.map((each) => ({ ...each, places: minus(each.places, new Set(left), changed) }))
  const place = own === undefined ? entries.length : entries.indexOf(own)
  return withEntries(next, [...rest.slice(0, place), entry, ...rest.slice(place)])
}

const refuseConflicts = (conflicts: readonly { readonly entry: Entry; readonly place: string }[]): void => {
  if (conflicts.length === 0) return
  const causes = conflicts.map(({ entry, place }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with ${managerWords(entry)}`,
    field: placeWords(place),
  }))
  const [first] = causes
  const said =
    causes.length === 1
      ? `Apply failed with 1 conflict: ${first?.message ?? ''}: ${first?.field ?? ''}`
      : `Apply failed with ${causes.length} conflicts: ${causes.map(({ message, field }) => `${message.replace('conflict', () => 'conflicts')}:\n- ${field}`).join('\n')}`
  throw new Refusal(409, 'Conflict', said, causes)
}

const managerWords = ({ manager, operation, apiVersion, subresource }: Entry): string =>
  [
    JSON.stringify(manager),
    ...(subresource === '' ? [] : [`with subresource ${JSON.stringify(subresource)}`]),
    ...(operation === 'Update' ? [`using ${apiVersion}`] : []),
  ].join(' ')

const isBy = (
  entry: Entry,
  { manager, apiVersion, subresource }: Writer,
  operation: Entry['operation']
): boolean =>
  entry.manager === manager &&
  entry.operation === operation &&
  entry.subresource === subresource &&
  (operation === 'Apply' || entry.apiVersion === apiVersion)

/** Whoever wrote before anybody was written down. */
const unknownOwner = ({ apiVersion }: Writer, live: Leaves): Entry => ({
  manager: 'before-first-apply',
  operation: 'Update',
  apiVersion,
  subresource: '',
  time: now(),
  places: new Set(live.keys()),
})

const entriesOf = (object: JsonObject): Entry[] =>
  objectsAt(object, 'metadata', 'managedFields').map((entry) => ({
    manager: textAt(entry, 'manager'),
    operation: entry['operation'] === 'Apply' ? 'Apply' : 'Update',
    apiVersion: textAt(entry, 'apiVersion'),
    subresource: textAt(entry, 'subresource'),
    time: textAt(entry, 'time'),
    places: fromFields(entry['fieldsV1'] ?? null),
  }))

const withEntries = (object: JsonObject, entries: readonly Entry[]): JsonObject => {
  const managedFields = entries
    .filter(({ places }) => places.size > 0)
    .map(({ manager, operation, apiVersion, time, places, subresource }) => ({
      manager,
      operation,
      apiVersion,
      time,
      fieldsType: 'FieldsV1',
      fieldsV1: toFields(places),
      ...(subresource !== '' && { subresource }),
    }))
  return { ...object, metadata: { ...metadataOf(object), managedFields } }
}

const bookkeepingOf = (object: JsonObject): JsonObject => {
  const { labels: _, annotations: __, finalizers: ___, ownerReferences: ____, ...rest } = metadataOf(object)
  return rest
}

const minus = (places: ReadonlySet<string>, ...taken: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...places].filter((place) => !taken.some((each) => each.has(place))))

const same = (a: Json | undefined, b: Json | undefined): boolean => isDeepStrictEqual(a, b)

const now = (): string => new Date().toISOString().replace(/\.\d+/, () => '')
