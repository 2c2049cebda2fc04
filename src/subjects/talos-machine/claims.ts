import { isList, isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import { machineConfigPath } from '../machine-config.ts'
import type { Claim } from '../subject.ts'

/** A setting that both layouts have: its name, its field of v1alpha1, and the place in a document that replaces it. */
const settings: readonly (readonly [name: string, field: string, document: string])[] = [
  ['hostname', 'machine.network.hostname', 'HostnameConfig.hostname'],
  ['kubeSpan', 'machine.network.kubespan', 'KubeSpanConfig'],
  ['environment', 'machine.env', 'EnvironmentConfig.variables'],
  ['sysfs', 'machine.sysfs', 'SysfsConfig.params'],
  ['udevRules', 'machine.udev.rules', 'UdevRulesConfig.rules'],
  ['baseRuntimeSpec', 'machine.baseRuntimeSpecOverrides', 'CRIBaseRuntimeSpecConfig.overrides'],
  ['hostDNS', 'machine.features.hostDNS', 'ResolverConfig.hostDNS'],
  ['kubelet', 'machine.kubelet', 'KubeletConfig'],
  ['kubelet.nodeIP', 'machine.kubelet.nodeIP', 'KubeNodeConfig.nodeIP'],
  ['kubelet.registerWithFQDN', 'machine.kubelet.registerWithFQDN', 'KubeNodeConfig.registerWithFQDN'],
  [
    'kubelet.skipNodeRegistration',
    'machine.kubelet.skipNodeRegistration',
    'KubeNodeConfig.skipNodeRegistration',
  ],
  ['clusterID', 'cluster.id', 'DiscoveryIdentityConfig.clusterID'],
  ['clusterSecret', 'cluster.secret', 'DiscoveryIdentityConfig.clusterSecret'],
  ['clusterName', 'cluster.clusterName', 'KubeClusterConfig.clusterName'],
  ['endpoint', 'cluster.controlPlane.endpoint', 'KubeClusterConfig.endpoint'],
  ['networking', 'cluster.network', 'KubeNetworkConfig'],
  ['controllerManager', 'cluster.controllerManager', 'KubeControllerManagerConfig'],
  ['scheduler', 'cluster.scheduler', 'KubeSchedulerConfig'],
  ['proxy', 'cluster.proxy', 'KubeProxyConfig'],
  ['coreDNS.image', 'cluster.coreDNS.image', 'KubeCoreDNSConfig.image'],
  ['ca.crt', 'cluster.ca.crt', 'KubeAPIServerCAConfig.issuingCA.cert'],
  ['ca.privateKey', 'cluster.ca.key', 'KubeAPIServerCAConfig.issuingCA.key'],
  ['aggregatorCA.crt', 'cluster.aggregatorCA.crt', 'KubeAggregatorCAConfig.issuingCA.cert'],
  ['aggregatorCA.privateKey', 'cluster.aggregatorCA.key', 'KubeAggregatorCAConfig.issuingCA.key'],
  ['serviceAccount.privateKey', 'cluster.serviceAccount.key', 'KubeServiceAccountConfig.issuer.privateKey'],
]

const claim = (field: string, as: string, read?: Claim['read']): Claim => ({
  document: machineConfigPath,
  field,
  as,
  ...(read !== undefined && { read }),
})

/** A worker knows the CA only to accept it. */
const onlyOne = (value: Json): Json => (isList(value) && value.length === 1 ? (value[0] ?? null) : value)

/** What `secretboxEncryptionSecret` stands for: one key, for Secrets alone. */
const secretboxKey = (config: Json): Json => {
  const keys = at(config, 'resources', 0, 'providers', 0, 'secretbox', 'keys')
  const secret = at(keys, 0, 'secret') ?? null
  const same = {
    resources: [{ providers: [{ secretbox: { keys: [{ name: 'key2', secret }] } }], resources: ['secrets'] }],
  }
  return JSON.stringify(config) === JSON.stringify(same) ? secret : config
}

const at = (value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (here, key) =>
      isList(here) && typeof key === 'number'
        ? here[key]
        : isObject(here) && typeof key === 'string'
          ? here[key]
          : undefined,
    value
  )

/** The document stands for a load balancer that is on. */
const prism = (value: Json): Json => {
  if (!isObject(value)) return value
  const { apiVersion: _version, kind: _kind, enabled = true, ...rest } = value
  return enabled === true ? rest : { ...rest, enabled }
}

/** Flannel as Talos sets it up where nothing else is said. */
const flannel = (value: Json): Json =>
  isObject(value) &&
  Object.keys(value).length === 4 &&
  value['backendType'] === 'vxlan' &&
  value['backendPort'] === 4789
    ? 'flannel'
    : value

/** The whole config, and by name what has a home in either layout. */
export const claims: readonly Claim[] = [
  { document: machineConfigPath },
  ...settings.flatMap(([name, field, document]) => [claim(`v1alpha1.${field}`, name), claim(document, name)]),
  claim('v1alpha1.machine.features.kubePrism', 'kubePrism', prism),
  claim('KubePrismConfig', 'kubePrism', prism),
  claim('KubeAPIServerCAConfig.acceptedCAs', 'ca.crt', onlyOne),
  claim('v1alpha1.cluster.secretboxEncryptionSecret', 'secretboxEncryptionSecret'),
  claim('KubeEtcdEncryptionConfig.config', 'secretboxEncryptionSecret', secretboxKey),
  claim('v1alpha1.cluster.network.cni.name', 'cni'),
  claim('KubeFlannelCNIConfig', 'cni', flannel),
]
