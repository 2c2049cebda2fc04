import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { TalosPart } from '../subject.ts'
import { contractMinor } from '../talos-contract.ts'
import { legacyMachine } from './legacy-machine.ts'
import { nativeMachine } from './native-machine.ts'

/** A plain node as Talos' own generator makes it for the pinned contract, with the hostname pinned to the node's name. */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart =>
  contractMinor(cluster) >= 14 ? nativeMachine(node, cluster) : legacyMachine(node, cluster)
