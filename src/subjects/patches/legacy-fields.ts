/** A field of the classic document that a kind has replaced. */
export type LegacyField = {
  readonly path: readonly string[]
  readonly kinds: readonly string[]
  /** The minor of the kinds. */
  readonly since: number
  /** Talos refuses a config that has both; else both are merged. Absent: they merge. */
  readonly conflict?: 'present' | 'true' | 'not-empty'
  /** Whether the new kind has all that the field can say. */
  readonly partly?: true
}

const field = (
  path: string,
  kinds: string,
  since: number,
  conflict?: LegacyField['conflict'],
  more: Pick<LegacyField, 'partly'> = {}
): LegacyField => ({
  path: path.split('.'),
  kinds: kinds.split(' ').map((kind) => `${kind}Config`),
  since,
  ...(conflict && { conflict }),
  ...more,
})

/**
 * Source: siderolabs/talos pkg/machinery/config/types (V1Alpha1ConflictValidate of each kind) and the deprecation notes
 * of v1alpha1_types.go, at the tags of each minor.
 */
export const legacyFields: readonly LegacyField[] = [
  field('machine.network.hostname', 'Hostname', 12, 'not-empty'),
  field('machine.features.stableHostname', 'Hostname', 12, 'true'),
  field('machine.network.interfaces', 'Link', 12),
  field('machine.network.nameservers', 'Resolver', 12, 'not-empty'),
  field('machine.network.searchDomains', 'Resolver', 12, 'present'),
  field('machine.network.disableSearchDomain', 'Resolver', 12, 'true'),
  field('machine.network.extraHostEntries', 'StaticHost', 12),
  field('machine.registries.mirrors', 'RegistryMirror', 12),
  field('machine.registries.config', 'RegistryAuth RegistryTLS', 12),
  field('machine.time.servers', 'TimeSync', 12, 'not-empty'),
  field('machine.time.disabled', 'TimeSync', 12, 'true'),
  field('machine.time.bootTimeout', 'TimeSync', 12, 'not-empty'),
  field('machine.network.kubespan', 'KubeSpan', 13, 'present'),
  field('machine.env', 'Environment', 13),
  field('machine.sysctls', 'Sysctl', 14),
  field('machine.sysfs', 'Sysfs', 14),
  field('machine.kernel.modules', 'KernelModule', 14),
  field('machine.udev.rules', 'UdevRules', 14),
  field('machine.nodeLabels', 'KubeNode', 14, 'present'),
  field('machine.nodeAnnotations', 'KubeNode', 14, 'present'),
  field('machine.nodeTaints', 'KubeNode', 14, 'present'),
  field('machine.kubelet', 'Kubelet KubeNode KubeCredentialProvider', 14, 'present', { partly: true }),
  field('machine.install', 'UnattendedInstall', 14, 'present'),
  field('machine.pods', 'KubeStaticPod', 14),
  field('machine.features.kubePrism', 'KubePrism', 14, 'present'),
  field('machine.features.hostDNS', 'Resolver', 14, 'present'),
  field('machine.features.imageCache', 'ImageCache', 14, 'present'),
  field('machine.features.kubernetesTalosAPIAccess', 'KubeTalosAPIAccess', 14, 'present'),
  field('machine.baseRuntimeSpecOverrides', 'CRIBaseRuntimeSpec', 14, 'present'),
  field('machine.controlPlane.controllerManager', 'KubeControllerManager', 14, 'present'),
  field('machine.controlPlane.scheduler', 'KubeScheduler', 14, 'present'),
  field('cluster.apiServer', 'KubeAPIServer', 14, 'present', { partly: true }),
  field('cluster.apiServer.admissionControl', 'KubeAdmissionControl', 14, 'not-empty'),
  field('cluster.apiServer.auditPolicy', 'KubeAuditPolicy', 14, 'not-empty'),
  field('cluster.controllerManager', 'KubeControllerManager', 14, 'present'),
  field('cluster.scheduler', 'KubeScheduler', 14, 'present'),
  field('cluster.proxy', 'KubeProxy', 14, 'present'),
  field('cluster.coreDNS', 'KubeCoreDNS', 14, 'present'),
  field('cluster.network', 'KubeNetwork KubeFlannelCNI', 14, 'present'),
  field('cluster.ca', 'KubeAPIServerCA', 14, 'present'),
  field('cluster.aggregatorCA', 'KubeAggregatorCA', 14, 'present'),
  field('cluster.serviceAccount', 'KubeServiceAccount', 14, 'present'),
  field('cluster.secretboxEncryptionSecret', 'KubeEtcdEncryption', 14, 'not-empty'),
  field('cluster.aescbcEncryptionSecret', 'KubeEtcdEncryption', 14, 'not-empty'),
  field('cluster.clusterName', 'KubeCluster', 14, 'not-empty'),
  field('cluster.controlPlane.endpoint', 'KubeCluster', 14, 'present'),
  field('cluster.id', 'DiscoveryIdentity', 14, 'not-empty'),
  field('cluster.secret', 'DiscoveryIdentity', 14, 'not-empty'),
  field('cluster.discovery', 'DiscoveryService', 14, 'present'),
  field('cluster.inlineManifests', 'KubeInlineManifest', 14),
  field('cluster.extraManifests', 'KubeExternalManifest', 14),
  field('cluster.allowSchedulingOnControlPlanes', 'KubeNode', 14, 'present'),
]

/** Kinds that Talos 1.14 takes on a control plane only. */
export const controlPlaneKinds: ReadonlySet<string> = new Set(
  'AdmissionControl AggregatorCA APIServer AuditPolicy Authentication Authorizer ControllerManager CoreDNS EtcdEncryption FlannelCNI Proxy Scheduler ServiceAccount TalosAPIAccess'
    .split(' ')
    .map((name) => `Kube${name}Config`)
)
