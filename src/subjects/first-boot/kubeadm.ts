import { addressesOf } from '../../fleet/check-addresses.ts'
import type { Cluster, Fleet, FleetNode } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import type { JsonObject } from '../../fleet/json.ts'
import type { Made } from '../subject.ts'
import { controlPlanes, endpointParts, ownerOf } from '../kubeadm/control-plane-endpoint.ts'
import { nodeMetadataOf } from '../node-metadata/node-object.ts'
import { readTaint } from '../node-metadata/taint.ts'

const apiVersion = 'kubeadm.k8s.io/v1beta4'
const patchesFolder = 'etc/kubernetes/patches'

/** Minted for one boot by whoever builds the machine: they stay in the node's user-data, and are worthless soon after. */
const token = '${secret:kubeadm/token}'
const caHash = '${secret:kubeadm/ca-hash}'
const certificateKey = '${secret:kubeadm/certificate-key}'

/** The first control plane by name makes the cluster; every other node joins it. */
export const makesCluster = (node: FleetNode, fleet: Fleet): boolean => controlPlanes(fleet)[0] === node

/**
 * What kubeadm reads: https://kubernetes.io/docs/reference/config-api/kubeadm-config.v1beta4/.
 * The kubelet's flags are not said again: kubeadm would write them into /var/lib/kubelet/kubeadm-flags.env, where
 * nobody could take them back.
 */
export const kubeadmConfiguration = (node: FleetNode, fleet: Fleet, made: Made): readonly JsonObject[] =>
  makesCluster(node, fleet) ? initDocuments(node, fleet, made) : [joinDocument(node, fleet.cluster, made)]

const initDocuments = (node: FleetNode, fleet: Fleet, made: Made): readonly JsonObject[] => [
  {
    apiVersion,
    kind: 'InitConfiguration',
    // Without one kubeadm makes its own, which lives for a day and is known to nobody.
    bootstrapTokens: [
      {
        token,
        ttl: '2h0m0s',
        usages: ['signing', 'authentication'],
        groups: ['system:bootstrappers:kubeadm:default-node-token'],
      },
    ],
    ...(hasCompany(fleet) && { certificateKey }),
    ...registration(node, made),
    localAPIEndpoint: localEndpoint(node, fleet.cluster),
  },
  ...made.cluster.flatMap(({ body, path }) =>
    path.startsWith('kubeadm/') && typeof body === 'object' && 'yaml' in body
      ? body.yaml.filter(isObject)
      : []
  ),
]

/** Certificates are left in the cluster, encrypted and for two hours, only if another control plane fetches them. */
export const hasCompany = (fleet: Fleet): boolean => controlPlanes(fleet).length > 1

const joinDocument = (node: FleetNode, cluster: Cluster, made: Made): JsonObject => ({
  apiVersion,
  kind: 'JoinConfiguration',
  discovery: {
    bootstrapToken: { apiServerEndpoint: endpointOf(cluster), token, caCertHashes: [caHash] },
  },
  ...registration(node, made),
  ...(node.role === 'control-plane' && {
    controlPlane: { localAPIEndpoint: localEndpoint(node, cluster), certificateKey },
  }),
})

const registration = (node: FleetNode, { node: documents }: Made): JsonObject => {
  const taints = taintsOf(node)
  return {
    nodeRegistration: {
      name: node.name,
      criSocket: 'unix:///run/containerd/containerd.sock',
      ...(taints.length > 0 && { taints }),
    },
    ...(documents.some(({ path }) => path.startsWith(`${patchesFolder}/`)) && {
      patches: { directory: `/${patchesFolder}` },
    }),
  }
}

const controlPlaneTaint = 'node-role.kubernetes.io/control-plane'

/** From the first moment, so that nothing is scheduled before the API is told. A list replaces kubeadm's own taint. */
const taintsOf = (node: FleetNode): readonly JsonObject[] => {
  const declared = Object.entries(nodeMetadataOf(node)?.taints ?? {})
  const own = declared.map(([key, taint]) => ({ key, ...readTaint(taint) }))
  const missing =
    node.role === 'control-plane' && own.length > 0 && own.every(({ key }) => key !== controlPlaneTaint)
  return missing ? [{ key: controlPlaneTaint, effect: 'NoSchedule' }, ...own] : own
}

/** Without an address kubeadm takes that of the default route. An endpoint that is this very node says its port. */
const localEndpoint = (node: FleetNode, cluster: Cluster): JsonObject => {
  const { host, port } = endpointParts(cluster)
  const advertiseAddress = nodeAddress(node)
  return {
    ...(advertiseAddress !== undefined && { advertiseAddress }),
    bindPort: ownerOf(host, [node]) === undefined ? 6443 : Number(port),
  }
}

/** The node's first address, without its prefix length. */
export const nodeAddress = (node: FleetNode): string | undefined => addressesOf(node)[0]?.text.split('/')[0]

/** `host:port` of the API, as nodes reach it. */
const endpointOf = (cluster: Cluster): string => {
  const { host, port } = endpointParts(cluster)
  return `${host}:${port}`
}
