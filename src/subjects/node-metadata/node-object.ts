import type { FleetNode } from '../../fleet/fleet.ts'
import type { Json } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { settingsOf } from '../settings-of.ts'
import { readTaint } from './taint.ts'

/** The part of the Node object that plumbline answers for. */
export const nodeObject = 'kubernetes/node.yaml'

export type NodeMetadata = {
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  /** As declared: `value:Effect` or `Effect`, by key. */
  readonly taints: Readonly<Record<string, string>>
}

const sorted = (map: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/** Each map in order of key; undefined where the node declares none of the three. */
export const nodeMetadataOf = (node: FleetNode): NodeMetadata | undefined => {
  const read = (key: string) => sorted(settingsOf<Readonly<Record<string, string>>>(node.settings, key) ?? {})
  const metadata = { labels: read('labels'), annotations: read('annotations'), taints: read('taints') }
  return Object.values(metadata).every((map) => Object.keys(map).length === 0) ? undefined : metadata
}

/** The Node object as the API has it, on either system: a registered node's own agent may not change all of it. */
export const nodeObjectDocument = (node: FleetNode, metadata: NodeMetadata): Document => ({
  path: nodeObject,
  plane: 'cluster',
  body: { yaml: [nodeObjectBody(node.name, metadata)] },
  secrets: [],
})

const nodeObjectBody = (name: string, { labels, annotations, taints }: NodeMetadata): Json => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: {
    name,
    ...(Object.keys(labels).length > 0 && { labels }),
    ...(Object.keys(annotations).length > 0 && { annotations }),
  },
  ...(Object.keys(taints).length > 0 && {
    spec: { taints: Object.entries(taints).map(([key, taint]) => ({ key, ...readTaint(taint) })) },
  }),
})
