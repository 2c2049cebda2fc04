import type { Machine } from './machine.ts'
import type { KeyPair } from './pki.ts'
import type { EtcdCluster } from './state/etcd.ts'

/** A Node object as the cluster's API shows it. */
export type NodeObject = {
  readonly ready: boolean
  readonly unschedulable: boolean
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** What the nodes of one cluster share: each other, etcd, and Kubernetes. */
export type LabCluster = {
  readonly name: string
  readonly machines: () => readonly Machine[]
  /** The os CA with its key for the CA certificate that a config names, as trustd of a control plane has it. */
  readonly authority: (crt: string) => KeyPair | undefined
  etcd: EtcdCluster
  /** What Kubernetes says of a node; without it a node is ready when its kubelet is. */
  readonly nodeObject: ((name: string) => NodeObject | undefined) | undefined
}
