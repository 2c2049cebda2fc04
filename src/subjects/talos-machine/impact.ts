import type { ImpactRule } from '../impact.ts'
import { machineConfigPath } from '../machine-config.ts'

const canApply =
  'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)'
const editing =
  'https://docs.siderolabs.com/talos/latest/configure-your-talos-cluster/system-configuration/editing-machine-configuration'

const rule = (
  field: string,
  impact: ImpactRule['impact'],
  undo: boolean,
  why: string,
  source = canApply
): ImpactRule => ({
  os: 'talos',
  document: machineConfigPath,
  field,
  impact,
  undo,
  why,
  source,
})

const images = 'another version of Kubernetes'
const pki = 'keys and tokens of the cluster are rotated, not applied'
const networks = 'pod and service networks are chosen when the cluster is made'
const hostname = 'another name is another node'
const endpoint = 'every node loses the API until all have it'

export const impact: readonly ImpactRule[] = [
  rule('v1alpha1.machine.network.hostname', 'rebuild', false, hostname),
  rule('HostnameConfig', 'rebuild', false, hostname),
  rule('v1alpha1.machine.type', 'rebuild', false, 'another role is another node'),
  ...[
    'v1alpha1.machine.ca',
    'v1alpha1.machine.token',
    'v1alpha1.cluster.ca',
    'v1alpha1.cluster.token',
    'v1alpha1.cluster.id',
    'v1alpha1.cluster.secret',
    'v1alpha1.cluster.aggregatorCA',
    'v1alpha1.cluster.serviceAccount',
    'v1alpha1.cluster.secretboxEncryptionSecret',
    'v1alpha1.cluster.etcd',
    'KubeAPIServerCAConfig',
    'KubeAggregatorCAConfig',
    'KubeServiceAccountConfig',
    'KubeEtcdEncryptionConfig',
    'DiscoveryIdentityConfig',
  ].map((field) => rule(field, 'rebuild', false, pki)),
  ...['v1alpha1.cluster.network', 'KubeNetworkConfig', 'KubeFlannelCNIConfig'].map((field) =>
    rule(field, 'rebuild', false, networks)
  ),
  ...['v1alpha1.cluster.controlPlane', 'v1alpha1.cluster.clusterName', 'KubeClusterConfig'].map((field) =>
    rule(field, 'drain-reboot', false, endpoint)
  ),
  rule('v1alpha1.machine.kubelet.image', 'upgrade', false, images),
  rule('KubeletConfig.image', 'upgrade', false, images),
  rule(
    'v1alpha1.machine.features',
    'drain-reboot',
    false,
    'needs a reboot up to Talos 1.13, and 1.14 does not say',
    editing
  ),
  ...['apiServer', 'controllerManager', 'scheduler', 'proxy'].map((name) =>
    rule(`v1alpha1.cluster.${name}.image`, 'upgrade', false, images)
  ),
  ...['KubeAPIServerConfig', 'KubeControllerManagerConfig', 'KubeSchedulerConfig', 'KubeProxyConfig'].map(
    (kind) => rule(`${kind}.image`, 'upgrade', false, images)
  ),
  rule('v1alpha1.machine.kubelet', 'service-restart', true, 'the kubelet restarts; containers keep running'),
  rule('KubeletConfig', 'service-restart', true, 'the kubelet restarts; containers keep running'),
]
