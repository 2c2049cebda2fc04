import type { Json, JsonPointer } from '../fleet/json.ts'

/** The same setting lives as a file, as what runs, and in the cluster. `first-boot` reaches new nodes only. */
export type Plane = 'disk' | 'running' | 'cluster' | 'first-boot'

/** A secret by name; `rev` is a hash of its ciphertext, so a rotated secret shows as a change. */
export type SecretReference = { readonly at: JsonPointer; readonly name: string; readonly rev: string }

export type Body = { readonly yaml: readonly Json[] } | { readonly text: string } | 'absent'

/** The atom of a rendering: one file, one running state or one API object of one node. */
export type Document = {
  /** Same for every source, without a leading slash: `etc/containerd/certs.d/docker.io/hosts.toml`. */
  readonly path: string
  readonly plane: Plane
  /** `absent` is how removal is said. Secrets stand in it as `${secret:name}`. */
  readonly body: Body
  /** Mode as a number (0o644). Only for documents that are files on the node. */
  readonly file?: { readonly mode: number; readonly owner: string; readonly group: string }
  /** `at` points into `{yaml: […]}` or is '' for text. */
  readonly secrets: readonly SecretReference[]
}
