import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import { diskExpression } from '../install/disk-expression.ts'
import type { TalosPart } from '../subject.ts'
import { bundle, bundlePem, machineFacts, metadataPolicy, podSecurity } from './machine-facts.ts'
import type { MachineFacts } from './machine-facts.ts'

const document = (kind: string, fields: JsonObject): JsonObject => ({
  apiVersion: 'v1alpha1',
  kind,
  ...fields,
})

/** Contract 1.14: a small v1alpha1 document, and a kind for everything else. */
export const nativeMachine = (node: FleetNode, cluster: Cluster): TalosPart => {
  const facts = machineFacts(node, cluster)
  const { controlPlane: isControlPlane } = facts
  return {
    v1alpha1: {
      version: 'v1alpha1',
      debug: false,
      persist: true,
      machine: {
        type: isControlPlane ? 'controlplane' : 'worker',
        token: bundle('trustdinfo/token'),
        ca: { crt: bundle('certs/os/crt'), key: isControlPlane ? bundle('certs/os/key') : '' },
        certSANs: [],
        features: { diskQuotaSupport: true },
      },
      cluster: {
        token: bundle('secrets/bootstraptoken'),
        ...(isControlPlane && {
          etcd: { ca: { crt: bundle('certs/etcd/crt'), key: bundle('certs/etcd/key') } },
        }),
      },
    },
    documents: [...everyNode(node, cluster, facts), ...(isControlPlane ? controlPlane(cluster, facts) : [])],
  }
}

const everyNode = (node: FleetNode, cluster: Cluster, facts: MachineFacts): readonly JsonObject[] => {
  const { controlPlane: isControlPlane, install, installer, network } = facts
  return [
    document('DiscoveryIdentityConfig', {
      clusterID: bundle('cluster/id'),
      clusterSecret: bundle('cluster/secret'),
    }),
    document('DiscoveryServiceConfig', { name: 'default', endpoint: 'https://discovery.talos.dev/' }),
    document('FilesystemTrimConfig', { interval: '168h0m0s' }),
    document('HostnameConfig', { auto: 'off', hostname: node.name }),
    document(
      'KubeAPIServerCAConfig',
      isControlPlane
        ? { issuingCA: { cert: bundlePem('certs/k8s/crt'), key: bundlePem('certs/k8s/key') } }
        : { acceptedCAs: [bundlePem('certs/k8s/crt')] }
    ),
    document('KubeClusterConfig', { clusterName: cluster.name, endpoint: cluster.endpoint }),
    document('KubeNetworkConfig', {
      dnsDomain: network.dnsDomain,
      podSubnets: network.podSubnets,
      serviceSubnets: network.serviceSubnets,
    }),
    document('KubeNodeConfig', {
      nodeIP: {},
      ...(isControlPlane && {
        labels: {
          'node-role.kubernetes.io/control-plane': '',
          'node.kubernetes.io/exclude-from-external-load-balancers': '',
        },
        taints: { 'node-role.kubernetes.io/control-plane': 'NoSchedule' },
      }),
    }),
    document('KubePrismConfig', { port: 7445 }),
    document('KubeletConfig', {
      image: `ghcr.io/siderolabs/kubelet:${cluster.kubernetes}`,
      config: {},
      defaultRuntimeSeccompProfileEnabled: true,
    }),
    document('ResolverConfig', { hostDNS: { enabled: true, forwardKubeDNSToHost: true } }),
    document('SecurityProfileConfig', { workloadIsolation: true }),
    document('UnattendedInstallConfig', {
      installer: { image: installer },
      provisioning: { diskSelector: { match: diskExpression(install) }, wipe: install.wipe ?? false },
    }),
    document('VolumeConfig', { name: 'EPHEMERAL', mount: { secure: true } }),
  ]
}

const controlPlane = (
  { endpoint, kubernetes }: Cluster,
  { network }: MachineFacts
): readonly JsonObject[] => [
  document('KubeAPIServerConfig', { image: `registry.k8s.io/kube-apiserver:${kubernetes}` }),
  document('KubeAdmissionControlConfig', { name: 'PodSecurity', configuration: podSecurity }),
  document('KubeAggregatorCAConfig', {
    issuingCA: { cert: bundlePem('certs/k8saggregator/crt'), key: bundlePem('certs/k8saggregator/key') },
  }),
  document('KubeAuditPolicyConfig', { configuration: metadataPolicy }),
  document('KubeAuthenticationConfig', {
    configuration: {
      anonymous: {
        enabled: true,
        conditions: [{ path: '/livez' }, { path: '/readyz' }, { path: '/healthz' }],
      },
      jwt: [],
    },
  }),
  document('KubeAuthorizerConfig', { name: 'node', type: 'Node' }),
  document('KubeAuthorizerConfig', { name: 'rbac', type: 'RBAC' }),
  document('KubeControllerManagerConfig', { image: `registry.k8s.io/kube-controller-manager:${kubernetes}` }),
  document('KubeCoreDNSConfig', { enabled: true }),
  document('KubeEtcdEncryptionConfig', {
    config: {
      resources: [
        {
          providers: [
            { secretbox: { keys: [{ name: 'key2', secret: bundle('secrets/secretboxencryptionsecret') }] } },
          ],
          resources: ['secrets'],
        },
      ],
    },
  }),
  ...(network.cni === 'flannel'
    ? [document('KubeFlannelCNIConfig', { backendPort: 4789, backendType: 'vxlan' })]
    : []),
  document('KubeProxyConfig', { image: `registry.k8s.io/kube-proxy:${kubernetes}`, config: {} }),
  document('KubeSchedulerConfig', { image: `registry.k8s.io/kube-scheduler:${kubernetes}`, config: {} }),
  document('KubeServiceAccountConfig', {
    issuer: { issuerURL: endpoint, privateKey: bundlePem('certs/k8sserviceaccount/key') },
  }),
]
