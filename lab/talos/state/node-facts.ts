import type { MachineDocument } from '../config/machine-document.ts'
import type { ServiceStatus } from './services.ts'

/** A member of the cluster as discovery tells it. */
export type ClusterMember = {
  readonly id: string
  readonly name: string
  readonly addresses: readonly string[]
  readonly controlPlane: boolean
  /** `v1.13.9` */
  readonly version: string
}

/** What a computer and its neighbours add to the config that runs. */
export type NodeFacts = {
  /** `v1.13.9`, of the image that runs. */
  readonly version: string
  readonly schematic: string
  readonly extensions: readonly { readonly name: string; readonly version: string }[]
  /** What runs; undefined in maintenance. */
  readonly documents: readonly MachineDocument[] | undefined
  /** Loaded since the boot, in order. */
  readonly modules: readonly string[]
  /** The name where the config gives none. */
  readonly name: string
  readonly uuid: string
  /** `10.0.20.51/24` */
  readonly address: string
  /** More of them, from DHCP. */
  readonly leases: readonly string[]
  readonly link: { readonly name: string; readonly mac: string }
  readonly gateway: string | undefined
  readonly disks: readonly {
    readonly name: string
    readonly bytes: number
    readonly model?: string
    readonly serial?: string
    readonly wwid?: string
    readonly transport?: string
  }[]
  readonly cmdline: string
  readonly members: readonly ClusterMember[]
  /** Of this node, if it has one. */
  readonly etcdMember: bigint | undefined
  readonly services: readonly ServiceStatus[]
  /** As the API server shows the Node object; undefined where it does not answer or has none. */
  readonly node:
    | {
        readonly ready: boolean
        readonly unschedulable: boolean
        readonly labels?: Readonly<Record<string, string>>
        readonly annotations?: Readonly<Record<string, string>>
      }
    | undefined
  readonly staticPods: readonly { readonly name: string; readonly ready: boolean; readonly reason?: string }[]
  readonly diagnostics: readonly {
    readonly id: string
    readonly message: string
    readonly details: readonly string[]
  }[]
}
