/**
 * One COSI resource as plain data, as the State service shows it (talos `cosi.resource.Resource`). Shared by what derives
 * resources here and by the server that lists and watches them.
 */
export type Resource = {
  readonly namespace: string
  /** Full name: `Members.cluster.talos.dev`. */
  readonly type: string
  readonly id: string
  /** Counts from 1 and grows whenever the resource is set anew. */
  readonly version: number
  /** Controller that owns it; '' where nobody does. */
  readonly owner: string
  readonly phase: 'running' | 'tearingDown'
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  /** The `yaml_spec`. */
  readonly spec: string
  /** The `proto_spec`, where anybody reads it. */
  readonly protoSpec?: Uint8Array
}

/** A resource as it is derived, before anybody has counted how often it changed. */
export type DerivedResource = Omit<Resource, 'version'>

/** What happened to a resource, for a watch. `old` is what it was. */
export type ResourceEvent =
  | { readonly type: 'created'; readonly resource: Resource }
  | { readonly type: 'updated'; readonly resource: Resource; readonly old: Resource }
  | { readonly type: 'destroyed'; readonly resource: Resource }

/** Distinguishes resources of one node. */
export const resourceKey = ({ namespace, type, id }: Pick<Resource, 'namespace' | 'type' | 'id'>): string =>
  `${namespace}/${type}/${id}`
