import type { ClusterView } from './node-commands.ts'
import type { NodeEnd, RolloutEnd, RolloutPlan } from './rollout-plan.ts'
import type { Transaction } from './transaction-state.ts'
import type { Watch } from './watch.ts'

/**
 * Where the run is. `before`: what must hold before the next nodes. `tip`: whether main still is our commit. `nodes`:
 * transactions are on their way. `soak` and `gates`: what must hold after them.
 */
export type Stage = 'new' | 'prestage' | 'before' | 'tip' | 'nodes' | 'soak' | 'gates' | 'over'

/** The whole run. Plain data; times are monotonic milliseconds. */
export type Rollout = {
  readonly plan: RolloutPlan
  readonly stage: Stage
  readonly since: number
  readonly nextId: number
  /** Still fetching, by the id of the command. */
  readonly prestaging: readonly { readonly id: number; readonly node: string }[]
  /** Of `prestage` and of `tip`. */
  readonly deadline: number | undefined
  readonly tip: number | undefined
  readonly watch: Watch | undefined
  /** The nodes of this turn. */
  readonly batch: readonly string[]
  /** The cluster as it was seen last. */
  readonly seen: ClusterView | undefined
  /** Every transaction of the run, in the order in which they began. */
  readonly transactions: readonly Transaction[]
  readonly ends: readonly { readonly node: string; readonly end: NodeEnd }[]
  readonly stop: string | undefined
  readonly end: RolloutEnd | undefined
  /** The wake that was asked for last. */
  readonly wake: number | undefined
}
