import type { Inspection } from './node-commands.ts'
import type { Durations, NodeEnd, NodeTask } from './rollout-plan.ts'

/** Where a transaction is. Most are named after the one command that they ask. */
export type Phase =
  | 'look'
  | 'lock'
  | 'recover'
  | 'look-again'
  | 'cordon'
  | 'drain'
  | 'yield-leadership'
  | 'snapshot'
  | 'look-last'
  | 'ask-cluster'
  | 'ask-checks'
  | 'ask-tip'
  | 'try'
  | 'commit'
  | 'reboot'
  | 'verify'
  | 'confirm'
  | 'read-back'
  | 'record'
  | 'undo'
  | 'verify-old'
  | 'evidence'
  | 'uncordon'
  | 'unlock'
  | 'done'

/** What holds for the whole transaction. */
export type Terms = {
  readonly durations: Durations
  readonly commit: string
  readonly generation: number
  /** Nodes that were done before this one. */
  readonly done: readonly NodeTask[]
  /** The checks that are asked again before the write. */
  readonly checks: readonly string[]
  /** Another member of etcd can take over the leadership. */
  readonly canYield: boolean
}

export type Evidence = readonly { readonly title: string; readonly text: string }[]

/** One node on its way. Plain data; times are monotonic milliseconds. */
export type Transaction = {
  readonly task: NodeTask
  readonly terms: Terms
  readonly phase: Phase
  readonly since: number
  /** By when the phase must be over. */
  readonly deadline: number
  /** The one command in flight. What answers another id is too late. */
  readonly pending: { readonly id: number; readonly asked: number; readonly deadline: number } | undefined
  /** Between two readings: when to read again. */
  readonly resume: number | undefined
  /** What the last look found. */
  readonly inspection: Inspection | undefined
  readonly locked: boolean
  /** Recovery found what another run had left open. */
  readonly recovered: boolean
  /** By us, or by a run of ours that died: so it is ours to take away. */
  readonly cordoned: boolean
  /** How many of the checks held when they were asked again. */
  readonly checked: number
  /** A write was asked for. */
  readonly written: boolean
  /** No confirm from here on. */
  readonly confirmBy: number | undefined
  /** When the node's own timer has fired at the latest. */
  readonly timer: number | undefined
  /** A confirm was asked for, so nobody knows whether the node's timer still runs. */
  readonly confirming: boolean
  /** Since when every reading was good. */
  readonly goodSince: number | undefined
  /** Whether the node itself said anything in this phase. */
  readonly heard: boolean
  /** Why it has to go back. */
  readonly why: string | undefined
  /** Why the run was stopped. */
  readonly stop: string | undefined
  /** How it ends, while it is being tidied up. */
  readonly end: NodeEnd | undefined
  /** What the node told about a failure. */
  readonly evidence: Evidence | undefined
}
