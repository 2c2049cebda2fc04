import type { Role } from '../fleet/fleet.ts'
import type { Impact } from '../subjects/impact.ts'

/**
 * How a change reaches a node. `try`: the undo is armed on the node before the first write. `commit`: written for good,
 * then a reboot where the impact asks for one; never without consent.
 */
export type Method = 'try' | 'commit'

/** One node that differs from what is desired. */
export type NodeTask = {
  readonly node: string
  readonly role: Role
  readonly impact: Impact
  readonly method: Method
  /** cordon → drain → reboot → uncordon. */
  readonly reboot: boolean
  /** etcd can be touched: a snapshot is kept first. */
  readonly etcd: boolean
  /** There is no other control plane to keep the API and etcd up meanwhile, and that is consented to where it must be. */
  readonly outage: boolean
  /** Value of `maintenance.topologyKey`'s label; undefined stands alone, '' is everybody's where no key is declared. */
  readonly topology: string | undefined
  /** A check of `maintenance.checks` names it: treated as serially as a control plane. */
  readonly storage: boolean
  /** The runner runs here: last, and named. */
  readonly hostsRunner: boolean
  /** Why it may not be touched: no consent, an impact outside a window. It is reported and the run is not started. */
  readonly refused: string | undefined
  /** Of that, the consents that are missing or over. */
  readonly unconsented?: readonly string[]
}

/** Milliseconds everywhere. */
export type Durations = {
  readonly soak: number
  readonly ready: number
  readonly drain: number
  /** Before an apply undoes itself; longer than everything the runner does until it confirms. */
  readonly try: number
}

/** From `maintenance` in cluster.yaml, with defaults filled in. */
export type Policy = {
  readonly freeze: boolean
  /** Absolute. */
  readonly maxUnavailable: number
  readonly order: readonly string[]
  readonly windows: readonly string[]
  readonly timezone: string
  /** Names of `maintenance.checks`, with the nodes that each concerns; empty for all. */
  readonly checks: readonly { readonly name: string; readonly nodes: readonly string[] }[]
  readonly durations: { readonly worker: Durations; readonly 'control-plane': Durations }
}

export type Wave = {
  readonly name: 'left' | 'canary' | 'workers' | 'storage' | 'control-planes' | 'runner'
  readonly nodes: readonly string[]
  readonly atOnce: number
}

export type RolloutPlan = {
  /** What is being applied, and its `git rev-list --count`: a node whose ledger is further ahead is not written. */
  readonly commit: string
  readonly generation: number
  readonly tasks: readonly NodeTask[]
  readonly waves: readonly Wave[]
  readonly policy: Policy
  /** Milliseconds along the critical path, from the durations and the impact of each node. */
  readonly estimate: number
  /** Monotonic time at which the job must have ended; nothing starts that could not finish before. */
  readonly until: number | undefined
}

/** How a node ended. Exactly one of these per task. */
export type NodeEnd =
  | { readonly status: 'applied' | 'unchanged' }
  /** It was tried and is back on the old configuration. */
  | { readonly status: 'undone'; readonly why: string }
  /** Nothing was written. */
  | { readonly status: 'untouched' | 'refused' | 'unreachable' | 'held'; readonly why: string }
  /** A person must look: it stays cordoned and locked. */
  | { readonly status: 'stuck'; readonly why: string }
  /** The node finishes alone by its own timer; nobody saw how. */
  | { readonly status: 'left-to-timer'; readonly why: string }

/** How the run ended. */
export type RolloutEnd =
  | { readonly status: 'applied' | 'nothing-to-do' }
  /** Stopped between nodes without a failure: main moved, the window closed, the job's time ran out, frozen. */
  | { readonly status: 'stopped'; readonly why: string }
  | { readonly status: 'failed'; readonly node: string | undefined; readonly why: string }
