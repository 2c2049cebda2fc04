import { isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'
import { claimOf, reportField } from '../render/claims.ts'
import type { Owner } from '../render/claims.ts'
import { machineConfigPath } from '../subjects/machine-config.ts'
import { secretReference } from '../subjects/secrets.ts'
import type { Subject } from '../subjects/subject.ts'
import { lastThatReboots, rebootsForField } from '../subjects/talos-machine/live-fields.ts'
import type { Change } from './changes.ts'
import type { CompareSettings } from './compare-settings.ts'
import { fieldName } from './field-name.ts'
import type { FieldPath } from './field-name.ts'

/** Two machine configs without the settings that only changed their home, and those settings. */
export type Moved = {
  readonly from: JsonObject
  readonly to: JsonObject
  readonly changes: readonly Change[]
}

type Leaf = {
  readonly path: FieldPath
  readonly value: Json
  readonly owner: Owner & { claim: { field: string } }
}

/**
 * A newer contract says in documents what an older one says in fields of v1alpha1. A setting that says the same in its
 * new home is one change of place: Talos reads both as one. Claims say which places are homes of one setting, by `as`.
 * `revisions` gives what stands for the value of a secret on each side, so that a rotated one is no mere move.
 */
export const takeMoved = (
  from: JsonObject,
  to: JsonObject,
  revisions: { readonly from: ReadonlyMap<string, string>; readonly to: ReadonlyMap<string, string> },
  settings: CompareSettings
): Moved => {
  const { subjects } = settings
  const left = leavesMissingFrom(to, from, subjects)
  const came = new Map(
    leavesMissingFrom(from, to, subjects).map((leaf) => [meaningOf(leaf, revisions.to), leaf])
  )
  const pairs = left.flatMap((leaf) => {
    const other = came.get(meaningOf(leaf, revisions.from))
    return other !== undefined && isLegacy(leaf) !== isLegacy(other) ? [[leaf, other] as const] : []
  })
  if (pairs.length === 0) return { from, to, changes: [] }
  const gone = pairs.map(([leaf]) => leaf.path)
  const arrived = pairs.map(([, leaf]) => leaf.path)
  const changes = pairs.map(([a, b]) => moveOf(a, b, settings))
  const before = without(from, gone)
  const after = without(to, arrived)
  return {
    from: withShells(before, arrived, after),
    to: withShells(after, gone, before),
    changes: [
      ...new Map(changes.map((change) => [`${String(change.from)} ${String(change.to)}`, change])).values(),
    ],
  }
}

const leavesMissingFrom = (
  other: JsonObject,
  structure: JsonObject,
  subjects: readonly Subject[],
  path: FieldPath = []
): readonly Leaf[] =>
  Object.entries(structure).flatMap(([key, value]) => {
    const there = other[key]
    if (there === undefined || there === null) return leavesOf(value, [...path, key], subjects)
    return isObject(value) && isObject(there) ? leavesMissingFrom(there, value, subjects, [...path, key]) : []
  })

/** Only what a claim gives a name of its own can have two homes. A field that is read otherwise moves whole. */
const leavesOf = (value: Json, path: FieldPath, subjects: readonly Subject[]): readonly Leaf[] => {
  const field = fieldName(path)
  const owner = claimOf(machineConfigPath, field, subjects)
  const { claim } = owner ?? {}
  const whole = claim?.read !== undefined && claim.field === field
  if (!whole && isObject(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key], subjects))
  if (owner === undefined || claim?.as === undefined || claim.field === undefined) return []
  return [
    {
      path,
      value: claim.read !== undefined && whole ? claim.read(value) : value,
      owner: { ...owner, claim: { ...claim, field: claim.field } },
    },
  ]
}

const isLegacy = ({ path }: Leaf): boolean => path[0] === 'v1alpha1'

/** Equal for leaves that say the same about one setting. A secret may be base64 in one home and text in the other. */
const meaningOf = ({ path, value, owner }: Leaf, revisions: ReadonlyMap<string, string>): string => {
  const field = reportField(fieldName(path), owner).replaceAll(
    /\["([A-Za-z_][\w-]*)"\]/g,
    (_, key: string) => `.${key}`
  )
  const said = JSON.stringify(value).replaceAll(
    secretReference,
    (_, name: string) => `\${secret:${name}@${revisions.get(name) ?? ''}}`
  )
  return `${owner.subject.name} ${field} ${said}`
}

/** Says which document it is, and nothing about the node. */
const labels: readonly string[] = ['apiVersion', 'kind', 'name']

const isSilent = ([key, value]: readonly [string, Json]): boolean =>
  labels.includes(key) ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).every((each) => isSilent(['', each])))

/** A copy without what stands at the paths, and without the objects that then say nothing any more. */
const without = (object: JsonObject, paths: readonly FieldPath[]): JsonObject =>
  Object.fromEntries(
    Object.entries(object).flatMap(([key, value]): readonly (readonly [string, Json])[] => {
      const below = pathsBelow(paths, key)
      if (below.length === 0) return [[key, value]]
      if (below.some(({ length }) => length === 0) || !isObject(value)) return []
      const rest = without(value, below)
      return Object.entries(rest).every(isSilent) ? [] : [[key, rest]]
    })
  )

const pathsBelow = (paths: readonly FieldPath[], key: string): readonly FieldPath[] =>
  paths.filter(([first]) => first === key).map((path) => path.slice(1))

/** With a shell of each object that lost settings on the other side, so that what it still holds is compared one by one. */
const withShells = (object: JsonObject, lost: readonly FieldPath[], other: JsonObject): JsonObject =>
  Object.entries(other).reduce<JsonObject>((shelled, [key, there]) => {
    const below = pathsBelow(lost, key)
    const here = shelled[key] ?? shellOf(there)
    return below.length > 0 && isObject(there) && isObject(here)
      ? { ...shelled, [key]: withShells(here, below, there) }
      : shelled
  }, object)

const shellOf = (value: Json): Json =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => labels.includes(key))) : {}

/** `from` and `to` of a move are the homes; the value is the same in both. */
const moveOf = (a: Leaf, b: Leaf, { talos = NaN }: CompareSettings): Change => {
  const legacy = isLegacy(a) ? a : b
  const reboots = talos <= lastThatReboots && rebootsForField(fieldName(legacy.path))
  const { subject, claim } = a.owner
  return {
    subject: subject.name,
    // No name of a setting ends so: what stands in `from` and `to` is never taken for a value and hidden.
    field: `${claim.as === undefined || claim.as === '' ? legacy.owner.claim.field : claim.as} (moved)`,
    documents: [machineConfigPath],
    planes: ['disk'],
    kind: 'change',
    from: a.owner.claim.field,
    to: b.owner.claim.field,
    ...(reboots
      ? {
          impact: 'drain-reboot',
          undo: false,
          why: 'the same value in another place, but Talos up to 1.13 reboots where this field comes or goes',
          source:
            'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)',
        }
      : {
          impact: 'live',
          undo: true,
          why: 'the same value in another place: Talos reads both as one setting',
          source: 'siderolabs/talos pkg/machinery/config/container/container.go',
        }),
  }
}
