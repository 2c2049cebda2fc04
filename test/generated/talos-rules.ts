import { readFileSync } from 'node:fs'
import { isList, isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { root } from '../fleet-files.ts'

/*
 * What Talos itself would say of a machine config, from data and nothing of src/: kinds and their keys per minor, the
 * nested fields of what is rendered, and which legacy field each document excludes.
 * Source: siderolabs/talos pkg/machinery/config at the tags of 1.9 to 1.14.
 */
type Table = Readonly<Record<string, readonly string[]>>
const read = <T>(name: string): T => JSON.parse(readFileSync(`${root}/test/fixtures/${name}`, 'utf8')) as T
const kinds = read<Readonly<Record<string, Table>>>('talos-kinds.json')
const fields = read<Table>('talos-fields.json')

/** Fields that came after 1.9, by path and minor. */
const fieldsSince: Readonly<Record<string, number>> = {
  'v1alpha1.machine.install.grubUseUKICmdline': 12,
  'ResolverConfig.hostDNS': 14,
  'ResolverConfig.nameservers.*.protocol': 14,
  'ResolverConfig.nameservers.*.tlsServerName': 14,
  'TimeSyncConfig.ntp.useNTS': 14,
}

/** `[document, legacy field]`: Talos refuses both, or, where it merges them, one would silently win. */
const exclusive: readonly (readonly [kind: string, path: string])[] = [
  ['HostnameConfig', 'machine.network.hostname'],
  ['ResolverConfig', 'machine.network.nameservers'],
  ['ResolverConfig', 'machine.network.searchDomains'],
  ['ResolverConfig', 'machine.network.disableSearchDomain'],
  ['LinkConfig', 'machine.network.interfaces'],
  ['BondConfig', 'machine.network.interfaces'],
  ['VLANConfig', 'machine.network.interfaces'],
  ['DHCPv4Config', 'machine.network.interfaces'],
  ['Layer2VIPConfig', 'machine.network.interfaces'],
  ['TimeSyncConfig', 'machine.time'],
  ['RegistryMirrorConfig', 'machine.registries'],
  ['RegistryTLSConfig', 'machine.registries'],
  ['RegistryAuthConfig', 'machine.registries'],
  ['SysctlConfig', 'machine.sysctls'],
  ['KernelModuleConfig', 'machine.kernel'],
  ['UnattendedInstallConfig', 'machine.install'],
  ['KubeletConfig', 'machine.kubelet'],
  ['KubeNodeConfig', 'cluster.allowSchedulingOnControlPlanes'],
  ['KubeNodeConfig', 'machine.nodeLabels'],
  ['KubeNodeConfig', 'machine.nodeAnnotations'],
  ['KubeNodeConfig', 'machine.nodeTaints'],
  ['KubeClusterConfig', 'cluster.clusterName'],
  ['KubeClusterConfig', 'cluster.controlPlane'],
  ['KubeAPIServerConfig', 'cluster.apiServer'],
  ['KubeAuthenticationConfig', 'cluster.apiServer'],
  ['KubeAdmissionControlConfig', 'cluster.apiServer'],
  ['KubeAuthorizerConfig', 'cluster.apiServer'],
  ['KubeAuditPolicyConfig', 'cluster.apiServer'],
  ['KubeAPIServerCAConfig', 'cluster.ca'],
  ['KubeAggregatorCAConfig', 'cluster.aggregatorCA'],
  ['KubeServiceAccountConfig', 'cluster.serviceAccount'],
  ['KubeEtcdEncryptionConfig', 'cluster.secretboxEncryptionSecret'],
  ['KubeEtcdEncryptionConfig', 'cluster.aescbcEncryptionSecret'],
  ['KubeControllerManagerConfig', 'cluster.controllerManager'],
  ['KubeSchedulerConfig', 'cluster.scheduler'],
  ['KubeProxyConfig', 'cluster.proxy'],
  ['KubeCoreDNSConfig', 'cluster.coreDNS'],
  ['KubeNetworkConfig', 'cluster.network'],
  ['KubeFlannelCNIConfig', 'cluster.network'],
  ['KubePrismConfig', 'machine.features.kubePrism'],
  ['KubeTalosAPIAccessConfig', 'machine.features.kubernetesTalosAPIAccess'],
  ['ImageCacheConfig', 'machine.features.imageCache'],
  ['DiscoveryServiceConfig', 'cluster.discovery'],
  ['DiscoveryIdentityConfig', 'cluster.id'],
  ['DiscoveryIdentityConfig', 'cluster.secret'],
]

const controlPlaneOnly = [
  'KubeAdmissionControlConfig',
  'KubeAggregatorCAConfig',
  'KubeAPIServerConfig',
  'KubeAuditPolicyConfig',
  'KubeAuthenticationConfig',
  'KubeAuthorizerConfig',
  'KubeControllerManagerConfig',
  'KubeCoreDNSConfig',
  'KubeEtcdEncryptionConfig',
  'KubeFlannelCNIConfig',
  'KubeProxyConfig',
  'KubeSchedulerConfig',
  'KubeServiceAccountConfig',
  'KubeTalosAPIAccessConfig',
]

/** Everything that a Talos of this minor would refuse or read in two ways; empty for a good machine config. */
export const judgeMachineConfig = (
  documents: readonly Json[],
  minor: number,
  role: 'control-plane' | 'worker'
): readonly string[] => {
  const known = kinds[`1.${minor}`] ?? {}
  const objects = documents.filter(isObject)
  const [v1alpha1] = objects.filter((each) => each['kind'] === undefined)
  const names = objects.map((each) => String(each['kind'] ?? 'v1alpha1'))
  const keys = objects.map(({ kind, name }) => [kind ?? 'v1alpha1', name ?? ''].join('/'))
  return [
    ...(objects.length === documents.length ? [] : ['an empty document']),
    ...(v1alpha1 === undefined ? ['no v1alpha1 document'] : []),
    ...keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${key} twice`),
    ...objects.flatMap((each) => judgeKeys(each, known, minor)),
    ...exclusive
      .filter(([kind, path]) => names.includes(kind) && at(v1alpha1 ?? {}, path.split('.')) !== undefined)
      .map(([kind, path]) => `${kind} and ${path}`),
    ...(role === 'worker'
      ? names.filter((kind) => controlPlaneOnly.includes(kind)).map((kind) => `${kind} on a worker`)
      : []),
  ]
}

const judgeKeys = (document: JsonObject, known: Table, minor: number): readonly string[] => {
  const kind = String(document['kind'] ?? 'v1alpha1')
  const allowed = known[kind]
  if (allowed === undefined) return [`1.${minor} has no ${kind}`]
  const { apiVersion, kind: _, ...rest } = document
  return [
    ...(kind === 'v1alpha1' || apiVersion === 'v1alpha1' ? [] : [`${kind} without apiVersion`]),
    ...Object.keys(rest)
      .filter((key) => !allowed.includes(key))
      .map((key) => `${kind} of 1.${minor} has no ${key}`),
    ...judgeFields(rest, kind, minor),
  ]
}

/** Maps whose keys are the user's own have an entry for `*` alone. */
const judgeFields = (value: Json, path: string, minor: number): readonly string[] => {
  if (isList(value)) return value.flatMap((each) => judgeFields(each, `${path}.*`, minor))
  if (!isObject(value)) return []
  const free = fields[path] === undefined && fields[`${path}.*`] !== undefined
  return Object.entries(value).flatMap(([key, each]) => {
    const below = free ? `${path}.*` : `${path}.${key}`
    const wrong =
      (fields[path]?.includes(key) === false && path.includes('.')) || (fieldsSince[below] ?? 0) > minor
    return [...(wrong ? [`1.${minor} has no ${path}.${key}`] : []), ...judgeFields(each, below, minor)]
  })
}

const at = (value: Json, path: readonly string[]): Json | undefined => {
  const [key, ...rest] = path
  if (key === undefined) return value
  const below = isObject(value) ? value[key] : undefined
  return below === undefined || below === null ? undefined : at(below, rest)
}
