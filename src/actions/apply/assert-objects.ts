import { compareLive } from '../../compare/compare-live.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import type { ClusterObjects } from '../../ports.ts'
import type { ObjectsObservation, OwnedDocuments, Recorded } from '../../rollout/object-commands.ts'
import { clusterNode } from '../../render/rendering.ts'
import type { Rendering } from '../../render/rendering.ts'
import type { ObjectOutcome } from '../../rollout/object-commands.ts'
import type { Ledger } from '../../rollout/node-commands.ts'
import { manifestsOf } from '../../subjects/manifests/settings.ts'

export type ObjectsGoal = {
  readonly fleet: Fleet
  readonly rendering: Rendering
  /** Of `objectOwners`, made before anything was written. */
  readonly observation: ObjectsObservation
  /** Nodes that the rollout left as merged: applied or unchanged. No other Node is written. */
  readonly finished: ReadonlySet<string>
  /** Whether what belongs to no node may be written too; not after a rollout that failed. */
  readonly cluster: boolean
  readonly ledger: Omit<Ledger, 'observed'>
}

export type AssertedObjects = {
  /** What was not as merged, in the order of writing. Empty where all was. */
  readonly outcomes: readonly ObjectOutcome[]
  /** Why not everything that was to be written is as merged. */
  readonly failure: string | undefined
  /** Absent where it already said so, or could not be said. */
  readonly recorded: Recorded | undefined
}

/** Whose objects are observed and written: nodes by name, then the cluster's, unless another tool applies those. */
export const objectOwners = (fleet: Fleet, { nodes }: Rendering): readonly OwnedDocuments[] => [
  ...nodes.filter(({ name }) => name !== clusterNode),
  ...(manifestsOf(fleet.cluster).managedBy === 'external'
    ? []
    : nodes.filter(({ name }) => name === clusterNode)),
]

/** Owners of which something would be written, taken over or removed. */
export const pendingOwners = (rendering: Rendering, observation: ObjectsObservation): ReadonlySet<string> => {
  if (observation.status !== 'seen') return new Set()
  const { owners } = observation
  const live = new Map(owners.map(({ name, documents }) => [name, documents]))
  return new Set([
    ...compareLive(live, rendering).nodes.map(({ node }) => node),
    ...owners.flatMap(({ name, pruned, unowned }) => (pruned.length + unowned.length > 0 ? [name] : [])),
  ])
}

const settled: readonly ObjectOutcome['status'][] = ['unchanged', 'written', 'removed']

/**
 * Brings the cluster's API to what was merged, once the rollout is over: Nodes first, then what belongs to none, then the
 * ledger. Stops at the first failure; what is written is read back. Where all is as merged, nothing is sent.
 */
export const assertObjects = async (goal: ObjectsGoal, objects: ClusterObjects): Promise<AssertedObjects> => {
  const { fleet, rendering, observation, finished } = goal
  if (observation.status !== 'seen')
    return { outcomes: [], failure: `the cluster's objects: ${observation.why}`, recorded: undefined }
  const all = objectOwners(fleet, rendering)
  const pending = pendingOwners(rendering, observation)
  const outcomes: ObjectOutcome[] = []
  let failure: string | undefined
  for (const owner of all.filter(({ name }) => pending.has(name))) {
    const may = owner.name === clusterNode ? goal.cluster : finished.has(owner.name)
    if (failure !== undefined || !may) {
      outcomes.push(untouched(owner.name, may ? undefined : whyNot(owner.name)))
      continue
    }
    const written = await objects.write(owner)
    outcomes.push(...written)
    const failed = written.filter(({ status }) => !settled.includes(status))
    const cause = failed.find(({ why }) => why !== undefined) ?? failed[0]
    if (cause !== undefined) failure = wordsOf(cause)
  }
  if (failure !== undefined) return { outcomes, failure, recorded: undefined }
  const wrote = new Set(outcomes.flatMap(({ owner, status }) => (status === 'untouched' ? [] : [owner])))
  const after = wrote.size === 0 ? observation : await objects.observe(all)
  const unread = unreadBack(rendering, after, wrote)
  if (after.status !== 'seen' || unread !== undefined)
    return { outcomes, failure: unread, recorded: undefined }
  return { outcomes, failure: undefined, ...(await record(goal, after, objects)) }
}

const untouched = (owner: string, why: string | undefined): ObjectOutcome => ({
  owner,
  object: owner === clusterNode ? 'the objects of the cluster' : `Node ${owner}`,
  status: 'untouched',
  ...(why !== undefined && { why }),
})

const whyNot = (owner: string): string =>
  owner === clusterNode
    ? 'the rollout did not get through'
    : `the rollout did not bring ${owner} to what was merged`

const wordsOf = ({ object, status, why }: ObjectOutcome): string => `${object}: ${why ?? status}`

const unreadBack = (
  rendering: Rendering,
  after: ObjectsObservation,
  wrote: ReadonlySet<string>
): string | undefined => {
  if (after.status !== 'seen') return `what was written could not be read back: ${after.why}`
  const still = [...pendingOwners(rendering, after)].filter((owner) => wrote.has(owner))
  return still.length === 0
    ? undefined
    : `${still.join(', ')}: written, and read back as something else: somebody else writes there too`
}

const record = async (
  { cluster, rendering, ledger }: ObjectsGoal,
  after: Extract<ObjectsObservation, { readonly status: 'seen' }>,
  objects: ClusterObjects
): Promise<Pick<AssertedObjects, 'recorded'>> => {
  const behind = pendingOwners(rendering, after).has(clusterNode)
  const said = after.ledger?.commit === ledger.commit && after.ledger.observed === after.observed
  if (!cluster || behind || said) return { recorded: undefined }
  return { recorded: await objects.record({ ...ledger, observed: after.observed }) }
}
