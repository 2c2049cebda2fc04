import { clusterNode } from '../../render/rendering.ts'
import type { Rendering } from '../../render/rendering.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import type { ClusterObjects } from '../../ports.ts'
import type { ObjectsObservation } from '../../rollout/object-commands.ts'
import type { RolloutEnd } from '../../rollout/rollout-plan.ts'
import type { Document } from '../../subjects/document.ts'
import { objectOwners, pendingOwners } from './assert-objects.ts'

/** What the cluster's API has of a fleet. */
export type LookedObjects = {
  readonly observation: ObjectsObservation
  /** Owners of which something would be written, taken over or removed. */
  readonly pending: ReadonlySet<string>
  readonly documents: ReadonlyMap<string, readonly Document[]>
}

/** Nothing, where nobody is there to look. */
export const lookAtObjects = async (
  fleet: Fleet,
  rendering: Rendering,
  objects: ClusterObjects | undefined
): Promise<LookedObjects | undefined> => {
  if (objects === undefined) return undefined
  const observation = await objects.observe(objectOwners(fleet, rendering))
  const owners = observation.status === 'seen' ? observation.owners : []
  return {
    observation,
    pending: pendingOwners(rendering, observation),
    documents: new Map(owners.map(({ name, documents }) => [name, documents])),
  }
}

/** What keeps the run from starting: an API that does not answer could not be brought to what was merged either. */
export const objectsObstacle = (looked: LookedObjects | undefined): RolloutEnd | undefined =>
  looked === undefined || looked.observation.status === 'seen'
    ? undefined
    : {
        status: 'failed',
        node: undefined,
        why: `nothing was started, because the objects in the cluster could not be read: ${looked.observation.why}`,
      }

/** Whether something waits that belongs to no node. */
export const clusterWaits = (looked: LookedObjects | undefined): boolean =>
  looked?.pending.has(clusterNode) === true
