import type { Fleet } from '../../fleet/fleet.ts'
import type { Changes } from '../../compare/changes.ts'
import type { Clock, ClusterObjects, FleetDriver } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import type { Rendering } from '../../render/rendering.ts'
import { isChanged } from '../../report/count-changed.ts'
import { movedWords, notNow } from '../../rollout/before-nodes.ts'
import type { Mode } from '../../rollout/limit-plan.ts'
import type { Ledger } from '../../rollout/node-commands.ts'
import type { ObjectOutcome } from '../../rollout/object-commands.ts'
import type { Policy, RolloutEnd } from '../../rollout/rollout-plan.ts'
import type { Performed } from '../perform-rollout.ts'
import { assertObjects } from './assert-objects.ts'
import type { LookedObjects } from './look-at-objects.ts'

type Goal = {
  readonly fleet: Fleet
  readonly rendering: Rendering
  readonly looked: LookedObjects | undefined
  /** Nodes that were as merged before anything was done. */
  readonly inSync: readonly string[]
  readonly mode: Mode
  readonly ledger: Omit<Ledger, 'observed'>
  readonly tip: FleetDriver['tip']
  /** What differs, for what it may disturb. */
  readonly changes: Changes
  readonly policy: Policy
  readonly clock: Clock
  /** Monotonic time at which the job ends. */
  readonly until: number | undefined
  readonly stop: AbortSignal | undefined
}

export type Finished = {
  readonly end: RolloutEnd
  readonly outcomes: readonly ObjectOutcome[]
  readonly notes: readonly string[]
}

/**
 * After the rollout, the cluster's API: only where every node that was to be done is done, main is still this commit, and
 * somebody is there to write. A canary writes its own Node alone.
 */
export const finishObjects = async (
  { end, nodes }: Performed,
  goal: Goal,
  objects: ClusterObjects | undefined
): Promise<Finished> => {
  const { looked, mode } = goal
  const asIs = { end, outcomes: [], notes: [] }
  if (objects === undefined || looked === undefined || mode === 'observe') return asIs
  if (end.status !== 'applied' && end.status !== 'nothing-to-do') return asIs
  if (looked.pending.size > 0) {
    const stopped = notYet(goal, looked) ?? (await askTip(goal.tip))
    if (stopped !== undefined) return { ...asIs, end: stopped }
  }
  const done = nodes.map(({ node }) => node)
  const { outcomes, failure, recorded } = await assertObjects(
    {
      ...goal,
      observation: looked.observation,
      finished: new Set(mode === 'all' ? [...done, ...goal.inSync] : done),
      cluster: mode === 'all',
    },
    objects
  )
  const wrote = outcomes.some(isChanged)
  return {
    outcomes,
    end:
      failure === undefined
        ? wrote
          ? { status: 'applied' }
          : end
        : { status: 'failed', node: undefined, why: failure },
    notes:
      recorded === undefined || recorded.status === 'recorded'
        ? []
        : [`the ledger of the cluster could not be written: ${recorded.why}`],
  }
}

/** As for a node: a freeze, a window, the end of the job, a cancelled run, and nobody goes back by accident. */
const notYet = (
  { changes, policy, clock, until, stop, ledger }: Goal,
  { pending, observation }: LookedObjects
): RolloutEnd | undefined => {
  const ahead = observation.status === 'seen' ? observation.ledger : undefined
  if (ahead !== undefined && ahead.generation > ledger.generation)
    return {
      status: 'failed',
      node: undefined,
      why: `the objects in the cluster are of generation ${ahead.generation} (${ahead.commit}), and this run is generation ${ledger.generation}`,
    }
  const impacts = changes.nodes.filter(({ node }) => pending.has(node))
  const why =
    stop?.aborted === true
      ? 'the job was cancelled'
      : until !== undefined && clock.monotonic() >= until
        ? 'the job ends before the objects in the cluster could be written'
        : notNow(policy, impacts, clock.now())
  return why === undefined ? undefined : { status: 'stopped', why }
}

/** A drain or a soak may have taken minutes since the last time. */
const askTip = async (tip: FleetDriver['tip']): Promise<RolloutEnd | undefined> => {
  try {
    const answer = await tip({}, { signal: AbortSignal.timeout(120_000) })
    if (answer.status === 'same') return undefined
    if (answer.status === 'moved') return { status: 'stopped', why: movedWords(answer.to) }
    return { status: 'failed', node: undefined, why: answer.why }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      status: 'failed',
      node: undefined,
      why: `whether main has moved could not be asked: ${error.message}`,
    }
  }
}
