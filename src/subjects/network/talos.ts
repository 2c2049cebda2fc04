import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument } from '../talos-contract.ts'
import { legacyNetwork } from './legacy-network.ts'
import { networkDocuments } from './network-documents.ts'
import { networkOf } from './network.ts'

/** `machine.network` up to contract 1.11, link documents and ResolverConfig from 1.12. Never the hostname: HostnameConfig has it. */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart => {
  const declared = networkOf(node)
  if (declared === undefined) return {}
  const { vip: _, ...network } = declared
  // Talos refuses a shared address on a worker.
  const own = node.role === 'control-plane' ? declared : network
  if (usesDocument(cluster, 'LinkConfig')) return { documents: networkDocuments(own) }
  const fields = legacyNetwork(own)
  return Object.keys(fields).length === 0 ? {} : { v1alpha1: { machine: { network: fields } } }
}
