import type { Etcd } from './etcd.ts'
import type { Machine } from './machine.ts'
import type { KeyPair } from './pki.ts'

/** What the nodes of one cluster share: each other, and etcd. */
export type LabCluster = {
  readonly name: string
  readonly machines: () => readonly Machine[]
  /** The os CA with its key for the CA certificate that a config names, as trustd of a control plane has it. */
  readonly authority: (crt: string) => KeyPair | undefined
  readonly etcd: Etcd
}
