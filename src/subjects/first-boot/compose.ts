import { dig } from '../../fleet/findings.ts'
import type { Cluster, Fleet, FleetNode } from '../../fleet/fleet.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { netplan } from '../network/netplan.ts'
import { networkOf } from '../network/network.ts'
import { netplanFile } from '../network/ubuntu.ts'
import { collectSecrets } from '../secrets.ts'
import type { Made } from '../subject.ts'
import { kubeadmConfiguration } from './kubeadm.ts'
import { kubeadmPath, metaDataPath, networkConfigPath, userDataPath } from './paths.ts'
import { userData } from './user-data.ts'

/** What a new machine is given so that it becomes this node. */
export const compose = (node: FleetNode, fleet: Fleet, made: Made): readonly Document[] => {
  const { cluster } = fleet
  const kubeadm = kubeadmConfiguration(node, fleet, made)
  const network = made.node.some(({ path }) => path === netplanFile) ? networkOf(node) : undefined
  return [
    document(kubeadmPath, kubeadm, cluster),
    document(metaDataPath, [metaData(node, cluster)], cluster),
    // cloud-init brings the network up before it writes the file that says the same.
    ...(network === undefined ? [] : [document(networkConfigPath, [netplan(network)], cluster)]),
    document(userDataPath, [userData(node, fleet, made.node, kubeadm)], cluster),
  ]
}

/**
 * Never made from content: at another instance-id cloud-init does a running node's first boot again, and replaces its
 * host keys.
 */
const metaData = (node: FleetNode, cluster: Cluster): JsonObject => {
  const uuid = dig(node.file.value, ['spec', 'identity', 'uuid'])
  const parts = [cluster.name, node.name, ...(typeof uuid === 'string' ? [uuid] : [])]
  return { 'instance-id': parts.join('.'), 'local-hostname': node.name }
}

const document = (path: string, yaml: readonly Json[], cluster: Cluster): Document => ({
  path,
  plane: 'first-boot',
  body: { yaml },
  secrets: collectSecrets({ yaml }, cluster),
})
