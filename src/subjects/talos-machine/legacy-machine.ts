import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import type { TalosPart } from '../subject.ts'
import { bundle, machineFacts, metadataPolicy, podSecurity } from './machine-facts.ts'
import type { MachineFacts } from './machine-facts.ts'

/**
 * Contracts 1.9 to 1.13: one v1alpha1 document, and from 1.12 a HostnameConfig beside it.
 * Source: siderolabs/talos pkg/machinery/config/generate.
 */
export const legacyMachine = (node: FleetNode, cluster: Cluster): TalosPart => {
  const facts = machineFacts(node, cluster)
  const hostname = facts.minor >= 12
  return {
    v1alpha1: {
      version: 'v1alpha1',
      debug: false,
      persist: true,
      machine: machine(node, cluster, facts),
      cluster: facts.controlPlane
        ? { ...shared(cluster, facts), ...controlPlane(cluster, facts) }
        : shared(cluster, facts),
    },
    ...(hostname && {
      documents: [{ apiVersion: 'v1alpha1', kind: 'HostnameConfig', auto: 'off', hostname: node.name }],
    }),
  }
}

const machine = (node: FleetNode, { kubernetes }: Cluster, facts: MachineFacts): JsonObject => {
  const { controlPlane: isControlPlane, install, installer, minor } = facts
  return {
    type: isControlPlane ? 'controlplane' : 'worker',
    token: bundle('trustdinfo/token'),
    ca: { crt: bundle('certs/os/crt'), key: isControlPlane ? bundle('certs/os/key') : '' },
    certSANs: [],
    kubelet: {
      image: `ghcr.io/siderolabs/kubelet:${kubernetes}`,
      defaultRuntimeSeccompProfileEnabled: true,
      disableManifestsDirectory: true,
    },
    // stableHostname names nodes by their hardware until a name is given: ours is given.
    ...(minor < 12 ? { network: { hostname: node.name } } : minor < 13 ? { network: {} } : {}),
    install: {
      ...(install.diskSelector === undefined
        ? { disk: install.disk ?? '/dev/sda' }
        : { diskSelector: install.diskSelector }),
      image: installer,
      wipe: install.wipe ?? false,
      ...(minor >= 12 && { grubUseUKICmdline: true }),
    },
    features: {
      ...(minor < 12 && { rbac: true, stableHostname: true, apidCheckExtKeyUsage: true }),
      diskQuotaSupport: true,
      kubePrism: { enabled: true, port: 7445 },
      hostDNS: { enabled: true, forwardKubeDNSToHost: true },
    },
    ...(isControlPlane && { nodeLabels: { 'node.kubernetes.io/exclude-from-external-load-balancers': '' } }),
  }
}

const shared = (cluster: Cluster, { network }: MachineFacts): JsonObject => ({
  id: bundle('cluster/id'),
  secret: bundle('cluster/secret'),
  controlPlane: { endpoint: cluster.endpoint },
  clusterName: cluster.name,
  network: {
    ...(network.cni !== 'flannel' && { cni: { name: 'none' } }),
    dnsDomain: network.dnsDomain,
    podSubnets: network.podSubnets,
    serviceSubnets: network.serviceSubnets,
  },
  token: bundle('secrets/bootstraptoken'),
  ca: { crt: bundle('certs/k8s/crt'), key: '' },
  discovery: { enabled: true, registries: { kubernetes: { disabled: true }, service: {} } },
})

const controlPlane = ({ kubernetes }: Cluster, { endpointHost, minor }: MachineFacts): JsonObject => ({
  ca: { crt: bundle('certs/k8s/crt'), key: bundle('certs/k8s/key') },
  secretboxEncryptionSecret: bundle('secrets/secretboxencryptionsecret'),
  aggregatorCA: { crt: bundle('certs/k8saggregator/crt'), key: bundle('certs/k8saggregator/key') },
  serviceAccount: { key: bundle('certs/k8sserviceaccount/key') },
  apiServer: {
    image: `registry.k8s.io/kube-apiserver:${kubernetes}`,
    ...(minor < 12 && { certSANs: [endpointHost], disablePodSecurityPolicy: true }),
    admissionControl: [{ name: 'PodSecurity', configuration: podSecurity }],
    auditPolicy: metadataPolicy,
  },
  controllerManager: { image: `registry.k8s.io/kube-controller-manager:${kubernetes}` },
  proxy: { image: `registry.k8s.io/kube-proxy:${kubernetes}` },
  scheduler: { image: `registry.k8s.io/kube-scheduler:${kubernetes}` },
  etcd: { ca: { crt: bundle('certs/etcd/crt'), key: bundle('certs/etcd/key') } },
})
