import type { Os, Role } from '../fleet/fleet.ts'
import type { Document } from '../subjects/document.ts'

/** What belongs to no node: kubeadm's ConfigMaps, in-cluster manifests. No node may have this name. */
export const clusterNode = 'cluster'

export type RenderedNode = {
  readonly name: string
  readonly role: Role | 'cluster'
  /** In order of path. */
  readonly documents: readonly Document[]
  /** SHA-256, hex, over every document but those of the first boot. */
  readonly digest: string
}

/** One side of a comparison. `nodes` starts with the pseudo-node `cluster`, then in order of name. */
export type Rendering = {
  readonly os: Os
  readonly kubernetes: string
  /** Minor of the Talos image that the nodes run: 13 for v1.13.9. Absent on Ubuntu. */
  readonly talos?: number
  readonly nodes: readonly RenderedNode[]
  /** SHA-256, hex, over the nodes' digests. */
  readonly digest: string
}
