import type { Connection } from './connection.ts'
import type { Kind, Resource } from './cosi.ts'

/** How a config is applied. Talos' AUTO and REBOOT are not among them: the node would choose, or reboot unasked. */
export type ApplyHow =
  /** Undone by the node after so many milliseconds. */
  | { readonly mode: 'try'; readonly milliseconds: number }
  | { readonly mode: 'no-reboot' | 'staged' }
  /** Asks what a try would say. A dry run in any other mode would cancel a try that is under way. */
  | { readonly mode: 'try-dry-run' }

export type Service = {
  readonly id: string
  readonly state: string
  readonly health: 'healthy' | 'unhealthy' | 'unknown'
  readonly message: string
  /** When it last was anything but running, by the node's clock, milliseconds since 1970; undefined where it does not say. */
  readonly disturbed: number | undefined
}

export type EtcdStatus = {
  readonly member: bigint
  readonly leader: bigint
  readonly learner: boolean
  readonly errors: readonly string[]
}

/** What plumbline asks of one node, over one connection. Every call throws CallFailed. */
export type TalosNode = {
  /** Calls that were sent. */
  readonly requests: () => number
  readonly peer: Connection['peer']
  readonly get: (kind: Kind, id: string) => Promise<Resource | undefined>
  readonly list: (kind: Kind) => Promise<readonly Resource[]>
  /** Talos version with its `v`, and the mode of the platform: `metal`, `cloud`. */
  readonly version: () => Promise<{ readonly tag: string; readonly platform: string }>
  /** A file of the node; at most `most` bytes. Undefined where there is none. */
  readonly read: (path: string, most?: number) => Promise<Uint8Array | undefined>
  readonly apply: (
    config: Uint8Array,
    how: ApplyHow
  ) => Promise<{ readonly warnings: readonly string[]; readonly details: string }>
  readonly reboot: () => Promise<void>
  readonly writeMeta: (key: number, value: Uint8Array, milliseconds?: number) => Promise<void>
  readonly deleteMeta: (key: number) => Promise<void>
  readonly services: () => Promise<readonly Service[]>
  readonly etcdMembers: () => Promise<
    readonly { readonly id: bigint; readonly name: string; readonly learner: boolean }[]
  >
  readonly etcdStatus: () => Promise<EtcdStatus>
  /** `NOSPACE of member 1`. */
  readonly etcdAlarms: () => Promise<readonly string[]>
  readonly forfeitLeadership: () => Promise<void>
  readonly etcdSnapshot: () => AsyncIterable<Uint8Array>
  /** The last lines of a service's log; at most `most` bytes. */
  readonly logs: (service: string, lines: number, most?: number) => Promise<Uint8Array>
  /** The kernel's whole ring, oldest first. */
  readonly dmesg: (most?: number) => Promise<Uint8Array>
  /** What happened last, oldest first, as far as it comes within `milliseconds`: the node would go on telling. */
  readonly events: (most: number, milliseconds: number) => Promise<readonly string[]>
  readonly close: () => void
}
