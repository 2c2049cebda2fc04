import type { ImpactRule } from '../impact.ts'
import { talosRules as rules } from '../talos-rule.ts'
import { canApply, caRotation, controller, editing13, editing14 } from '../talos-sources.ts'

const cluster = (...fields: readonly string[]): readonly string[] =>
  fields.map((field) => `v1alpha1.cluster.${field}`)

const manifests = controller('k8s/manifest_apply.go')
const staticPods = controller('k8s/control_plane_static_pod.go')
const created = 'Talos makes the object where it is missing'
const kept =
  'Talos never changes an object that it once made: it stays as it is until talosctl upgrade-k8s, or plumbline, writes it'
const bootstrapped = [
  ...cluster('inlineManifests', 'extraManifests', 'extraManifestHeaders', 'proxy', 'coreDNS'),
  'KubeInlineManifestConfig',
  'KubeExternalManifestConfig',
  'KubeProxyConfig',
  'KubeCoreDNSConfig',
]
const components = ['controllerManager', 'scheduler']
const componentKinds = ['KubeControllerManagerConfig', 'KubeSchedulerConfig']

/** What stands in `cluster`, and the documents that replace it, of equal effect. */
export const clusterImpact: readonly ImpactRule[] = [
  ...rules(
    [
      ...cluster(
        'ca',
        'token',
        'id',
        'secret',
        'aggregatorCA',
        'serviceAccount',
        'secretboxEncryptionSecret'
      ),
      ...cluster('aescbcEncryptionSecret', 'etcd.ca'),
      'KubeAPIServerCAConfig.issuingCA',
      'KubeAggregatorCAConfig.issuingCA',
      'DiscoveryIdentityConfig',
      'KubeServiceAccountConfig.issuer.privateKey',
      'KubeEtcdEncryptionConfig',
    ],
    'rebuild',
    'no undo',
    'keys and tokens of the cluster are rotated, not applied',
    caRotation
  ),
  ...rules(
    [
      ...cluster('acceptedCAs'),
      'KubeAPIServerCAConfig',
      'KubeAggregatorCAConfig',
      'KubeServiceAccountConfig',
    ],
    'control-plane-restart',
    'undo',
    'the API server starts anew and accepts what the new list names',
    staticPods
  ),
  ...rules(
    [...cluster('clusterName', 'controlPlane'), 'KubeClusterConfig'],
    'drain-reboot',
    'no undo',
    'kubelet and API server take the new endpoint at once; tokens of the old issuer no longer count, so pods have to start anew',
    controller('k8s/control_plane.go')
  ),

  ...rules(
    [
      ...cluster(...components.map((name) => `${name}.image`), 'proxy.image'),
      ...[...componentKinds, 'KubeProxyConfig', 'KubeletConfig'].map((kind) => `${kind}.image`),
    ],
    'upgrade',
    'no undo',
    'another version of Kubernetes',
    editing13
  ),
  ...rules(
    [...cluster(...components), ...componentKinds],
    'control-plane-restart',
    'undo',
    'it starts anew on this node; another control plane leads meanwhile',
    staticPods
  ),
  ...rules(
    cluster('externalCloudProvider'),
    'control-plane-restart',
    'undo',
    'the API server starts anew: requests to this node fail for half a minute',
    staticPods
  ),
  ...rules(
    ['KubeletConfig', 'KubeCredentialProviderConfig'],
    'service-restart',
    'undo',
    'Talos restarts the kubelet; containers keep running',
    controller('k8s/kubelet_service.go')
  ),
  ...rules(
    ['KubeNodeConfig'],
    'service-restart',
    'undo',
    'the kubelet starts anew where its address or its registration changes',
    controller('k8s/nodeip.go')
  ),
  ...rules(
    cluster('allowSchedulingOnControlPlanes', 'allowSchedulingOnMasters'),
    'live',
    'undo',
    'the taint of control planes comes or goes',
    controller('k8s/node_taint_spec.go')
  ),

  ...rules(
    cluster('etcd'),
    'drain-reboot',
    'no undo',
    'Talos accepts it at once and never restarts etcd for it: it holds after a reboot',
    canApply,
    { talos: { until: 13 } }
  ),
  ...rules(
    cluster('etcd'),
    'drain-reboot',
    'no undo',
    'Talos accepts it at once and never restarts etcd for it: it holds after a reboot',
    editing14,
    { talos: { from: 14 } }
  ),
  ...rules(
    [...cluster('discovery'), 'DiscoveryServiceConfig'],
    'live',
    'undo',
    'nodes are found, or no longer, through the discovery service',
    controller('cluster/config.go')
  ),
  ...rules(
    cluster('adminKubeconfig'),
    'none',
    'undo',
    'how long the next kubeconfig that is asked for is valid',
    'siderolabs/talos pkg/machinery/config/types/v1alpha1/v1alpha1_types.go (AdminKubeconfigConfig)'
  ),

  ...rules(['KubeFlannelCNIConfig', ...cluster('network.cni.flannel')], 'none', 'undo', kept, manifests, {
    kind: 'change',
  }),
  ...rules(
    [...cluster('network'), 'KubeNetworkConfig', 'KubeFlannelCNIConfig'],
    'rebuild',
    'no undo',
    'pod and service networks are chosen when the cluster is made',
    controller('k8s/control_plane.go')
  ),
  ...rules(bootstrapped, 'live', 'no undo', `${created}; taking the line back leaves it there`, manifests, {
    kind: 'add',
  }),
  ...rules(bootstrapped, 'none', 'undo', kept, manifests),
]
