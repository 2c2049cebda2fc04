import type { Changes } from '../../compare/changes.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import type { NodeAccess, Observation } from '../../ports.ts'
import type { RenderedNode, Rendering } from '../../render/rendering.ts'
import type { NodeState } from '../../report/outcome-report.ts'
import { stateWords } from '../../report/outcome-words.ts'
import type { RolloutEnd } from '../../rollout/rollout-plan.ts'

/** One node as it was found. `seen` is there where it could be read. */
export type Looked = {
  readonly node: FleetNode
  readonly access: NodeAccess
  readonly observation: Observation
  readonly seen: Extract<Observation, { readonly status: 'seen' }> | undefined
}

/** All nodes at once: none waits for another. */
export const lookAtAll = async (
  fleet: Fleet,
  rendering: Rendering,
  open: (node: FleetNode, desired: RenderedNode) => NodeAccess
): Promise<readonly Looked[]> =>
  Promise.all(
    fleet.nodes.flatMap((node) => {
      const desired = rendering.nodes.find(({ name }) => name === node.name)
      return desired === undefined ? [] : [lookAt(node, open(node, desired))]
    })
  )

const lookAt = async (node: FleetNode, access: NodeAccess): Promise<Looked> => {
  const observation = await access.observe()
  return { node, access, observation, seen: observation.status === 'seen' ? observation : undefined }
}

/** How a node stands, by what was read and by what its ledger says. */
export const stateOf = (
  { node, observation, seen }: Looked,
  changes: Changes,
  adopt: readonly string[]
): NodeState => {
  if (observation.status !== 'seen' || seen === undefined)
    return {
      status: observation.status as Exclude<Observation['status'], 'seen'>,
      why: 'why' in observation ? observation.why : '',
    }
  const pending = changes.nodes.some((each) => each.node === node.name) || isUntidy(seen)
  if (seen.ledger === undefined && !adopt.includes('*') && !adopt.includes(node.name))
    return {
      status: 'unadopted',
      why: `plumbline never wrote to it: let cluster.yaml say adopt: [${node.name}] once what differs is meant`,
    }
  if (seen.ledger !== undefined && seen.ledger.observed !== seen.observed)
    return {
      status: 'drifted',
      why: `it was changed through another door since generation ${seen.ledger.generation} was confirmed`,
    }
  return { status: pending || seen.ledger === undefined ? 'pending' : 'in-sync' }
}

/** What a run that died leaves: something half written, not yet recorded, or its lock, which is given back last. */
const isUntidy = ({ unsettled, lockedBy, unrecorded }: NonNullable<Looked['seen']>): boolean =>
  unsettled.length > 0 || lockedBy !== undefined || unrecorded

/** A transaction of a run that died, or nothing to write but the ledger: somebody has to tidy up. */
export const isLeftOpen = ({ node, seen }: Looked, changes: Changes): boolean =>
  seen !== undefined &&
  (isUntidy(seen) || (seen.ledger === undefined && !changes.nodes.some((each) => each.node === node.name)))

/** What keeps the whole run from starting: a node of which nothing is known could be the one that must not be next. */
export const obstacleIn = (states: ReadonlyMap<string, NodeState>): RolloutEnd | undefined => {
  for (const [node, state] of states) {
    if (!('why' in state) || state.status === 'unadopted' || state.status === 'drifted') continue
    return {
      status: 'failed',
      node,
      why: `nothing was started, because of ${node} (${stateWords[state.status]}): ${state.why}`,
    }
  }
  return undefined
}
