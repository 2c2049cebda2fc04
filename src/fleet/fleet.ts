import type { JsonObject } from './json.ts'
import type { ParsedFile } from './parsed-file.ts'

export type Os = 'ubuntu' | 'talos'
export type Role = 'control-plane' | 'worker'

/** Lowest first: cluster defaults < role < profiles in order < node. */
export type LayerName = 'cluster' | 'role' | 'profile' | 'node'

/** One place that a node's settings come from. `at` points into the file's value. */
export type Layer = {
  readonly name: LayerName
  readonly file: ParsedFile
  readonly at: readonly string[]
  readonly settings: JsonObject
}

export type FleetNode = {
  readonly name: string
  readonly role: Role
  readonly state: 'active' | 'decommissioned'
  /** The merged settings: maps merged, lists replaced, nulls gone. */
  readonly settings: JsonObject
  readonly layers: readonly Layer[]
  readonly file: ParsedFile
}

export type Cluster = {
  readonly name: string
  readonly os: Os
  /** With the leading `v`: `v1.34.2`. */
  readonly kubernetes: string
  readonly endpoint: string
  /** The whole `spec` of cluster.yaml. */
  readonly spec: JsonObject
  readonly file: ParsedFile
  /** Ciphertext hash per secret name, 12 hex digits; empty where values come from elsewhere. */
  readonly secretRevisions: ReadonlyMap<string, string>
}

/** A cluster and its nodes, whole and valid. Nodes are in order of name. */
export type Fleet = {
  readonly cluster: Cluster
  readonly nodes: readonly FleetNode[]
}
