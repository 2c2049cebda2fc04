import { dig } from '../fleet/findings.ts'
import { isList, isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'

export type LegacyField = {
  /** Path in the v1alpha1 document. */
  readonly field: string
  /** The document kind that replaces it. */
  readonly kind: string
  /** First Talos minor, and first contract, that has the kind. */
  readonly since: number
}

const replaced = (since: number, kind: string, ...fields: readonly string[]): readonly LegacyField[] =>
  fields.map((field) => ({ field, kind, since }))

/** Fields that still work in every minor and are deprecated. Source: siderolabs/talos pkg/machinery/config/types. */
const table: readonly LegacyField[] = [
  ...replaced(10, 'UserVolumeConfig', 'machine.disks'),
  ...replaced(11, 'VolumeConfig', 'machine.systemDiskEncryption'),
  ...replaced(12, 'HostnameConfig', 'machine.network.hostname'),
  ...replaced(12, 'LinkConfig', 'machine.network.interfaces'),
  ...replaced(12, 'ResolverConfig', 'machine.network.nameservers', 'machine.network.searchDomains'),
  ...replaced(12, 'StaticHostConfig', 'machine.network.extraHostEntries'),
  ...replaced(12, 'RegistryMirrorConfig', 'machine.registries.mirrors'),
  ...replaced(12, 'RegistryTLSConfig and RegistryAuthConfig', 'machine.registries.config'),
  ...replaced(12, 'TimeSyncConfig', 'machine.time'),
  ...replaced(13, 'KubeSpanConfig', 'machine.network.kubespan'),
  ...replaced(13, 'EnvironmentConfig', 'machine.env'),
  ...replaced(14, 'SysctlConfig', 'machine.sysctls'),
  ...replaced(14, 'SysfsConfig', 'machine.sysfs'),
  ...replaced(14, 'KernelModuleConfig', 'machine.kernel.modules'),
  ...replaced(14, 'UdevRulesConfig', 'machine.udev.rules'),
  ...replaced(14, 'KubeNodeConfig', 'machine.nodeLabels', 'machine.nodeAnnotations', 'machine.nodeTaints'),
  ...replaced(14, 'KubeletConfig', 'machine.kubelet'),
  ...replaced(14, 'UnattendedInstallConfig', 'machine.install'),
  ...replaced(14, 'EtcFileConfig', 'machine.files'),
  ...replaced(14, 'KubeStaticPodConfig', 'machine.pods'),
  ...replaced(14, 'KubePrismConfig', 'machine.features.kubePrism'),
  ...replaced(14, 'ResolverConfig', 'machine.features.hostDNS'),
  ...replaced(14, 'ImageCacheConfig', 'machine.features.imageCache'),
  ...replaced(14, 'KubeTalosAPIAccessConfig', 'machine.features.kubernetesTalosAPIAccess'),
  ...replaced(14, 'KubeAPIServerConfig', 'cluster.apiServer'),
  ...replaced(14, 'KubeControllerManagerConfig', 'cluster.controllerManager'),
  ...replaced(14, 'KubeSchedulerConfig', 'cluster.scheduler'),
  ...replaced(14, 'KubeProxyConfig', 'cluster.proxy'),
  ...replaced(14, 'KubeCoreDNSConfig', 'cluster.coreDNS'),
  ...replaced(14, 'KubeNetworkConfig', 'cluster.network'),
  ...replaced(14, 'KubeAPIServerCAConfig', 'cluster.ca'),
  ...replaced(14, 'KubeAggregatorCAConfig', 'cluster.aggregatorCA'),
  ...replaced(14, 'KubeServiceAccountConfig', 'cluster.serviceAccount'),
  ...replaced(14, 'KubeEtcdEncryptionConfig', 'cluster.secretboxEncryptionSecret'),
  ...replaced(14, 'KubeClusterConfig', 'cluster.clusterName', 'cluster.controlPlane'),
  ...replaced(14, 'DiscoveryIdentityConfig', 'cluster.id', 'cluster.secret'),
  ...replaced(14, 'DiscoveryServiceConfig', 'cluster.discovery'),
  ...replaced(14, 'KubeInlineManifestConfig', 'cluster.inlineManifests'),
  ...replaced(14, 'KubeExternalManifestConfig', 'cluster.extraManifests'),
]

/** The deprecated fields of a v1alpha1 document whose replacement a Talos minor knows. What is empty says nothing. */
export const legacyFields = (v1alpha1: JsonObject, talosMinor: number): readonly LegacyField[] =>
  table.filter(({ field, since }) => since <= talosMinor && says(dig(v1alpha1, field.split('.'))))

const says = (value: Json | undefined): boolean =>
  isObject(value)
    ? Object.keys(value).length > 0
    : isList(value)
      ? value.length > 0
      : value !== undefined && value !== null
