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

/** What became of one object of the cluster's API. */
export type ObjectOutcome = {
  /** A node's name, or `cluster`. */
  readonly owner: string
  /** `Node node1`, `DaemonSet monitoring/node-exporter`. */
  readonly object: string
  /**
   * `refused`: it was not taken, and is what it was. `undone`: written, and put back because it or a later one failed.
   * `untouched`: nobody came to it. `unknown`: it may or may not be what it was.
   */
  readonly status: 'unchanged' | 'written' | 'removed' | 'refused' | 'undone' | 'untouched' | 'unknown'
  readonly why?: string
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
