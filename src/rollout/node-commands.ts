import type { Role } from '../fleet/fleet.ts'
import type { EtcdMember } from './quorum.ts'

/** What a reading could find out. Unknown is never taken for well. */
export type Health =
  | { readonly status: 'healthy' }
  | { readonly status: 'unhealthy' | 'unknown'; readonly reasons: readonly string[] }

/** What stands on the node about its last confirmed transaction. */
export type Ledger = {
  readonly generation: number
  readonly commit: string
  /** Version of plumbline that wrote it. */
  readonly version: string
  /** SHA-256 over the raw bytes of the node's disk documents as they were read back at confirm. */
  readonly observed: string
  /** ISO 8601, by the runner's clock: for people only. */
  readonly time: string
  readonly run: string
}

/** What one look at a node says, before anything is written. */
export type Inspection = {
  /** `mismatch` says what was expected and found, never more of the stranger than its identity. */
  readonly identity: { readonly status: 'same' } | { readonly status: 'mismatch'; readonly why: string }
  readonly role: Role
  readonly health: Health
  /** Whether the node runs what is desired, the old, or something else. `mixed`: what runs is not what is on disk. */
  readonly config: 'desired' | 'old' | 'mixed' | 'other'
  /** A transaction that somebody left open on the node. */
  readonly open: boolean
  readonly ledger: Ledger | undefined
  /** The ledger was announced by a run that made it last and did not record it: nobody has seen the node well since. */
  readonly unrecorded?: boolean
  /** Who was cordoned before us stays so. `unknown` where the cluster's API did not answer. */
  readonly cordoned: 'by-us' | 'by-others' | 'no' | 'unknown'
}

/**
 * Everything that the engine asks of one node: what it asks with, and what may come back. A driver per system performs
 * these (ports.ts). A driver answers and never throws for what a node does; a call that broke off is `unknown`.
 */
export type NodeCommands = {
  /** Reads identity, health, configuration and ledger. Changes nothing. Identity first: on a mismatch nothing else is read. */
  readonly inspect: {
    readonly asks: {}
    readonly answers:
      | { readonly status: 'seen'; readonly inspection: Inspection }
      | Failed<'unreachable' | 'unknown'>
  }
  /** Takes the node's own lock for at most `seconds`, by the node's own clock that never jumps. */
  readonly lock: {
    readonly asks: { readonly seconds: number }
    readonly answers:
      | { readonly status: 'locked' }
      | { readonly status: 'held'; readonly by: string }
      | Failed<'unknown'>
  }
  /** Finishes a transaction that somebody left open by undoing it. Under the lock only. */
  readonly recover: {
    readonly asks: {}
    readonly answers:
      | { readonly status: 'clean' }
      | { readonly status: 'recovered'; readonly what: string }
      | Failed<'stuck'>
  }
  /**
   * Fetches what a change will need: images, packages, and a credential that outlives a try of `seconds` twice over.
   * Disturbs nothing; runs for all nodes before the first change.
   */
  readonly prestage: {
    readonly asks: { readonly seconds: number }
    readonly answers: { readonly status: 'ready' } | Failed<'failed'>
  }
  /** `before` is what it was, so that a node that others cordoned stays so. Kept on the Node object for a run that dies. */
  readonly cordon: {
    readonly asks: {}
    readonly answers:
      | { readonly status: 'cordoned'; readonly before: 'by-us' | 'by-others' | 'no' }
      | Failed<'unknown'>
  }
  readonly drain: {
    readonly asks: { readonly seconds: number }
    readonly answers:
      | { readonly status: 'drained' }
      | { readonly status: 'blocked'; readonly by: readonly string[] }
      | Failed<'unknown'>
  }
  /** Hands etcd's leadership to another member. */
  readonly 'yield-leadership': {
    readonly asks: {}
    readonly answers: { readonly status: 'yielded' } | Failed<'failed'>
  }
  /** Keeps a copy of etcd before a control plane is disturbed in a way that can touch it. */
  readonly snapshot: { readonly asks: {}; readonly answers: { readonly status: 'kept' } | Failed<'failed'> }
  /**
   * Arms an undo that fires after `seconds` without a confirm, also across a reboot, then writes and activates.
   * `refused`: nothing was changed. `undone`: it went wrong and the node is back. `unknown`: the call broke off.
   */
  readonly try: {
    readonly asks: { readonly seconds: number }
    readonly answers: { readonly status: 'trying' } | Failed<'refused' | 'undone' | 'unknown'>
  }
  /** Writes for good; only for what no node can take back and what was consented to. `staged` takes effect at the reboot that follows. */
  readonly commit: {
    readonly asks: {}
    readonly answers: { readonly status: 'written' | 'staged' } | Failed<'refused' | 'unknown'>
  }
  /** Reboots and waits until another boot answers. */
  readonly reboot: {
    readonly asks: { readonly seconds: number }
    readonly answers: { readonly status: 'rebooted' } | Failed<'unknown'>
  }
  /** Reads only, over a new connection: what runs is `against`, it is on disk where it should be, and the node is well. */
  readonly verify: { readonly asks: { readonly against: 'new' | 'old' }; readonly answers: Health }
  /** Makes the tried change lasting. `lost`: the undo came first, the node runs the old. */
  readonly confirm: {
    readonly asks: {}
    readonly answers: { readonly status: 'confirmed' } | Failed<'lost' | 'unknown'>
  }
  /** Writes the ledger. What it says was read back from the node. */
  readonly record: { readonly asks: {}; readonly answers: { readonly status: 'recorded' } | Failed<'failed'> }
  /** Takes the change back now instead of when its time is up. `unknown` leaves it to the node's own timer. */
  readonly undo: {
    readonly asks: {}
    readonly answers: { readonly status: 'undone' } | Failed<'failed' | 'unknown'>
  }
  readonly uncordon: {
    readonly asks: {}
    readonly answers: { readonly status: 'uncordoned' } | Failed<'unknown'>
  }
  readonly unlock: {
    readonly asks: {}
    readonly answers: { readonly status: 'unlocked' } | Failed<'unknown'>
  }
  /** What the node can tell about a failure: services, logs, kernel messages. Redacted by whoever prints it. */
  readonly evidence: {
    readonly asks: {}
    readonly answers:
      | {
          readonly status: 'read'
          readonly sections: readonly { readonly title: string; readonly text: string }[]
        }
      | Failed<'unknown'>
  }
}

type Failed<Status extends string> = { readonly status: Status; readonly why: string }

/** Everything that the engine asks of the cluster and of git. */
export type FleetCommands = {
  /** Whether main still is the commit of this run. Cannot be known: nothing starts. */
  readonly tip: {
    readonly asks: {}
    readonly answers:
      | { readonly status: 'same' }
      | { readonly status: 'moved'; readonly to: string }
      | Failed<'unknown'>
  }
  /** Who is a member of etcd and how every node is, asked anew each time. */
  readonly cluster: {
    readonly asks: {}
    readonly answers: { readonly status: 'seen'; readonly cluster: ClusterView } | Failed<'unknown'>
  }
  /** One of `maintenance.checks`, by name. */
  readonly gate: { readonly asks: { readonly check: string }; readonly answers: Health }
}

export type ClusterView = {
  /** Empty for a cluster that has no etcd yet. */
  readonly etcd: readonly EtcdMember[]
  readonly alarms: readonly string[]
  /** Nodes by name. What is missing is unknown. */
  readonly nodes: Readonly<Record<string, Health>>
}

export type NodeCommandName = keyof NodeCommands
export type FleetCommandName = keyof FleetCommands
