import type { Json } from '../fleet/json.ts'
import type { Os, Role } from '../fleet/fleet.ts'
import type { Document, Plane } from '../subjects/document.ts'
import type { Impact } from '../subjects/impact.ts'

/**
 * One field that differs. Equal changes of several planes are one change that names them all. A setting that only moved
 * to another home with the same value has a `field` that ends with ` (moved)`, and its homes in `from` and `to`.
 */
export type Change = {
  readonly subject: string
  /** Paths of the documents it stands in, the first being the one to show. */
  readonly documents: readonly string[]
  readonly planes: readonly Plane[]
  /** Path inside the document's structure, as people write it: `mirrors["docker.io"].endpoints[0]`. */
  readonly field: string
  readonly kind: 'add' | 'remove' | 'change'
  /** Absent for an addition. A secret stands as its reference. */
  readonly from?: Json
  readonly to?: Json
  readonly impact: Impact
  readonly undo: boolean
  readonly why: string
  readonly source: string
}

/** The two bodies of one document, for the text of the diff. */
export type DocumentChange = {
  readonly path: string
  readonly plane: Plane
  readonly from: Document | undefined
  readonly to: Document | undefined
}

export type NodeChanges = {
  readonly node: string
  readonly role: Role | 'cluster'
  /** `add` and `remove`: the node itself is new or gone. */
  readonly kind: 'add' | 'remove' | 'change'
  readonly changes: readonly Change[]
  readonly documents: readonly DocumentChange[]
  /** Worst of the changes that reach a running node. */
  readonly impact: Impact
  /** Whether the node can take all of it back by itself. */
  readonly undo: boolean
  /** What `maintenance.allow` must name before apply does it: an impact, `control-plane-outage`, or both. Mostly empty. */
  readonly consents: readonly string[]
  /** Everything here reaches new nodes only. */
  readonly firstBootOnly: boolean
}

export type Changes = {
  readonly os: { readonly from: Os | undefined; readonly to: Os | undefined }
  /** Only nodes that differ. */
  readonly nodes: readonly NodeChanges[]
  readonly unchanged: readonly string[]
  readonly digest: { readonly from: string | undefined; readonly to: string | undefined }
  readonly impact: Impact
}
