import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument } from '../talos-contract.ts'
import { nodeMetadataOf, nodeObjectDocument } from './node-object.ts'

/**
 * Written twice on purpose. The machine config serves registration; on a registered worker NodeRestriction refuses
 * the kubelet's own change of taints and protected labels, and Talos then drops the whole update, so the Node object
 * is asserted through the API as well (siderolabs/talos node_apply.go; #8193, #10935, #13443).
 */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart => {
  const metadata = nodeMetadataOf(node)
  if (metadata === undefined) return {}
  const { labels, annotations, taints } = metadata
  const beside = [nodeObjectDocument(node, metadata)]
  if (usesDocument(cluster, 'KubeNodeConfig')) {
    const fields = withoutEmpty({ labels, annotations, taints })
    return { documents: [{ apiVersion: 'v1alpha1', kind: 'KubeNodeConfig', ...fields }], beside }
  }
  const machine = withoutEmpty({ nodeLabels: labels, nodeAnnotations: annotations, nodeTaints: taints })
  return { v1alpha1: { machine }, beside }
}

const withoutEmpty = (maps: Readonly<Record<string, Readonly<Record<string, string>>>>): JsonObject =>
  Object.fromEntries(Object.entries(maps).filter(([, map]) => Object.keys(map).length > 0))
