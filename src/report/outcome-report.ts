import type { NodeChanges } from '../compare/changes.ts'
import type { Role } from '../fleet/fleet.ts'
import type { Mode } from '../rollout/limit-plan.ts'
import type { ObjectOutcome } from '../rollout/object-commands.ts'
import type { NodeEnd, RolloutEnd, Wave } from '../rollout/rollout-plan.ts'

/** How a node stood before anything was done. */
export type NodeState =
  | { readonly status: 'in-sync' | 'pending' }
  | {
      readonly status:
        | 'drifted'
        | 'unadopted'
        | 'unreachable'
        | 'unauthenticated'
        | 'unauthorized'
        | 'mismatch'
        | 'unknown'
        /** plumbline has no way to nodes of this system yet. */
        | 'unsupported'
      readonly why: string
    }

export type NodeOutcome = {
  readonly node: string
  readonly role: Role
  readonly state: NodeState
  /** What differed from what was merged; absent where nothing did, or where it could not be seen. */
  readonly changes: NodeChanges | undefined
  /** Absent for a node that no rollout was to touch. */
  readonly end: NodeEnd | undefined
  /** What the node itself told about a failure. */
  readonly evidence: readonly { readonly title: string; readonly text: string }[]
}

/** Why a run was not allowed to start, and exactly what was in the way. */
export type Refusal = {
  readonly reason: 'ref' | 'stale' | 'unreviewed' | 'consent'
  readonly why: string
  /** One each: `k8s-node1 etc/sysctl.d/…: vm.swappiness = 1`. */
  readonly lines: readonly string[]
}

/** All that the reader of an apply may be shown. */
export type OutcomeReport = {
  readonly fleet: string
  readonly cluster: string
  readonly version: string
  readonly commit: string
  /** Root digest of what the commit renders to. */
  readonly digest: string
  readonly mode: Mode
  readonly end: RolloutEnd
  readonly refused: Refusal | undefined
  /** Where main is by now, where that stopped the run. */
  readonly moved: string | undefined
  /** Nodes that differ and that this mode leaves for the next one, in order. */
  readonly waiting: readonly string[]
  /** What a reader must know beside the nodes: a run without a forge that came before, what a policy let pass. */
  readonly notes: readonly string[]
  readonly waves: readonly Wave[]
  /** Milliseconds that the plan expected; absent where nothing was planned. */
  readonly estimate: number | undefined
  /** In order of name. */
  readonly nodes: readonly NodeOutcome[]
  /** What was not as merged in the cluster's API, in the order of writing. */
  readonly objects: readonly ObjectOutcome[]
  /** Milliseconds since the start, and what happened. */
  readonly timeline: readonly { readonly at: number; readonly text: string }[]
}
