import type { NodeChanges } from '../../compare/changes.ts'
import type { Diagnostic } from '../../fleet/diagnostic.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import type { SourceFile } from '../../fleet/source-file.ts'
import type { Clock, ClusterObjects, FleetDriver, Git, NodeAccess, Secrets } from '../../ports.ts'
import type { RenderedNode, Rendering } from '../../render/rendering.ts'
import type { KnownSecret } from '../../report/known-secrets.ts'
import type { OutcomeReport, Refusal } from '../../report/outcome-report.ts'
import type { Mode } from '../../rollout/limit-plan.ts'
import type { RolloutFacts } from '../../rollout/plan-rollout.ts'
import type { Rollout } from '../../rollout/rollout-state.ts'
import type { Told } from '../perform-rollout.ts'
import type { Looked } from './look-at-nodes.ts'
import type { LookedObjects } from './look-at-objects.ts'

export type ApplyInputs = {
  /** What was merged. */
  readonly commit: string
  /** The branch that it was merged to. */
  readonly branch: string
  /** The fleet's folder below the repository root. */
  readonly fleet: string
  /** Names this run in ledgers and locks. */
  readonly run: string
  /** Monotonic time at which the job ends. */
  readonly until?: number
  readonly mode: Mode
}

/** What of the changes nobody reviewed, judged before anything is written. */
export type Review = { readonly refused: Refusal | undefined; readonly notes: readonly string[] }

export type ReviewAsks = {
  readonly fleet: Fleet
  readonly rendering: Rendering
  readonly looked: readonly Looked[]
  readonly objects: LookedObjects | undefined
  /** Nodes that a rollout would visit, also those of which it would only write the ledger. */
  readonly visited: readonly string[]
  /** From what is live to what is merged, of the nodes that would be written. */
  readonly changes: readonly NodeChanges[]
}

export type ApplyPorts = {
  readonly git: Git
  readonly clock: Clock
  /** `files` are the fleet's, at the commit that is applied. */
  readonly secrets: (fleet: Fleet, files: readonly SourceFile[]) => Secrets
  /** How a node is reached. */
  readonly nodes: (
    fleet: Fleet,
    values: ReadonlyMap<string, string>
  ) => (node: FleetNode, desired: RenderedNode) => NodeAccess
  readonly cluster: (fleet: Fleet) => Pick<FleetDriver, 'cluster' | 'gate'>
  /** The cluster's API as a place to write to; absent where nobody writes there. */
  readonly objects?: (fleet: Fleet, values: ReadonlyMap<string, string>) => ClusterObjects
  /** What the plan has to know beside the fleet: where the runner is. */
  readonly facts: (fleet: Fleet) => Promise<Omit<RolloutFacts, 'left'>>
  /** Why nodes of this system cannot be written at all; nothing is asked of them then. */
  readonly unsupported?: (fleet: Fleet) => string | undefined
  readonly review: (asks: ReviewAsks) => Promise<Review>
  readonly show: (state: Rollout, told: readonly Told[]) => void
  readonly stop?: AbortSignal
}

/** `known` are the secret values of this run, for the gate of whatever is written about it. */
export type Applied =
  | { readonly status: 'unrenderable'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly status: 'done'; readonly report: OutcomeReport; readonly known: readonly KnownSecret[] }
