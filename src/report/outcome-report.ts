import type { NodeChanges } from '../compare/changes.ts'
import type { Role } from '../fleet/fleet.ts'
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

/** All that the reader of an apply may be shown. */
export type OutcomeReport = {
  readonly fleet: string
  readonly cluster: string
  readonly version: string
  readonly commit: string
  readonly end: RolloutEnd
  readonly waves: readonly Wave[]
  /** Milliseconds that the plan expected; absent where nothing was planned. */
  readonly estimate: number | undefined
  /** In order of name. */
  readonly nodes: readonly NodeOutcome[]
  /** Milliseconds since the start, and what happened. */
  readonly timeline: readonly { readonly at: number; readonly text: string }[]
}
