import type { Json, JsonObject } from '../../../src/fleet/json.ts'
import { isObject } from '../../../src/fleet/json.ts'
import { minorOf } from '../../../src/fleet/versions.ts'
import { endpointProblem, subnetProblems, urlParts } from './endpoints.ts'
import { imageProblem } from './kubernetes-image.ts'
import { nodeMetadataProblems } from './labels.ts'
import { at, has, isTrue, listAt, numberAt, objectAt, quote, textAt, textsAt } from './problems.ts'
import { deviceProblems } from './validate-devices.ts'

export type Mode = 'metal' | 'cloud' | 'container'

type Judged = { readonly warnings: readonly string[]; readonly problems: readonly string[] }

/** `controlplane` or `worker`, with its older names; undefined for none of them. */
export const machineTypeOf = (
  classic: JsonObject | undefined
): 'init' | 'controlplane' | 'worker' | undefined => {
  switch (textAt(classic, 'machine', 'type')) {
    case 'init':
      return 'init'
    case 'controlplane':
      return 'controlplane'
    case 'worker':
    case 'join':
    case '':
      return 'worker'
    default:
      return undefined
  }
}

export const isControlPlane = (classic: JsonObject | undefined): boolean =>
  ['init', 'controlplane'].includes(machineTypeOf(classic) ?? '')

/**
 * The classic document's own rules, in the order in which Talos tells them.
 * Source: siderolabs/talos pkg/machinery/config/types/v1alpha1/v1alpha1_validation.go.
 */
export const validateClassic = (
  classic: JsonObject,
  asks: { readonly version: string; readonly mode: Mode; readonly installed: boolean }
): Judged => {
  const minor = minorOf(asks.version)
  const { machine, cluster } = classic
  if (!isObject(machine)) return { warnings: [], problems: ['machine instructions are required'] }
  const type = machineTypeOf(classic)
  const warnings: string[] = []
  const problems: string[] = []
  const say = (...each: readonly string[]): void => void problems.push(...each)

  if (minor >= 14) {
    if (listAt(machine, 'files').length > 0)
      warnings.push('.machine.files is deprecated; use dedicated configuration documents instead')
    if (
      has(machine, 'baseRuntimeSpecOverrides') &&
      Object.keys(objectAt(machine, 'baseRuntimeSpecOverrides')).length > 0
    )
      warnings.push(
        '.machine.baseRuntimeSpecOverrides is deprecated; use a CRIBaseRuntimeSpecConfig document instead'
      )
  }
  say(...clusterProblems(cluster, isControlPlane(classic), minor))
  say(...installProblems(machine, asks, minor))
  if (asks.mode === 'container' && minor < 14) {
    if (!isTrue(machine, 'features', 'hostDNS', 'enabled'))
      say('feature HostDNS should be enabled in container mode (.machine.features.hostDNS.enabled)')
    if (!isTrue(machine, 'features', 'hostDNS', 'forwardKubeDNSToHost'))
      say(
        'feature HostDNS should forward kube-dns to host in container mode (.machine.features.hostDNS.forwardKubeDNSToHost)'
      )
  }
  if (
    minor >= 13 &&
    isTrue(machine, 'features', 'hostDNS', 'forwardKubeDNSToHost') &&
    !isTrue(machine, 'features', 'hostDNS', 'enabled')
  )
    say(
      'feature hostDNS.forwardKubeDNSToHost requires hostDNS.enabled to be true (.machine.features.hostDNS)'
    )
  if (type !== undefined && type !== textAt(machine, 'type'))
    warnings.push(`use ${quote(type)} instead of ${quote(textAt(machine, 'type'))} for machine type`)
  if (!has(machine, 'ca') && listAt(machine, 'acceptedCAs').length === 0)
    say('issuing CA or some accepted CAs are required (.machine.ca, machine.acceptedCAs)')
  const byType = typeProblems(machine, cluster, type, minor)
  warnings.push(...byType.warnings)
  say(...byType.problems)

  if (has(machine, 'network')) {
    const devices = deviceProblems(listAt(machine, 'network', 'interfaces'))
    warnings.push(...devices.warnings)
    say(...devices.problems)
    if (isTrue(machine, 'network', 'kubespan', 'enabled') && kubespanMtu(machine) < 1280)
      say('kubespan link MTU must be at least 1280')
  }
  for (const disk of listAt(machine, 'disks'))
    for (const [index, partition] of listAt(disk, 'partitions').entries())
      if (numberAt(partition, 'size') === 0 && index !== listAt(disk, 'partitions').length - 1)
        say(
          `partition for disk ${quote(textAt(disk, 'device'))} is set to occupy full disk, but it's not the last partition in the list`
        )
  if (has(machine, 'kubelet'))
    say(
      ...subnetProblems('kubelet nodeIP subnet', textsAt(machine, 'kubelet', 'nodeIP', 'validSubnets')),
      ...protectedKubeletFields(objectAt(machine, 'kubelet', 'extraConfig'))
    )
  say(...diskEncryptionProblems(machine), ...kubespanProblems(machine, cluster, minor))
  say(...loggingProblems(machine))
  const extensions = listAt(machine, 'install', 'extensions').map((each) => textAt(each, 'image'))
  say(
    ...extensions
      .filter((image, index) => extensions.indexOf(image) < index)
      .map((image) => `duplicate system extension ${quote(image)}`)
  )
  if (extensions.length > 0) warnings.push(extensionsWarning(minor))
  say(
    ...nodeMetadataProblems(
      'machine node',
      objectAt(machine, 'nodeLabels'),
      objectAt(machine, 'nodeAnnotations'),
      objectAt(machine, 'nodeTaints')
    )
  )
  say(...featureProblems(machine, isControlPlane(classic), minor))
  if (classic['persist'] === false) say('.persist should be enabled')
  for (const [section, key] of [
    ['config', 'config'],
    ['mirrors', 'mirrors'],
  ] as const)
    for (const [name, value] of Object.entries(objectAt(machine, 'registries', key)))
      if (value === null) say(`registries.${section}[${quote(name)}] is null`)
  if (minor >= 14) say(...kubernetesImageProblems(classic, asks.version))
  return { warnings, problems }
}

const extensionsWarning = (minor: number): string =>
  `.machine.install.extensions is deprecated, please see ${
    minor >= 13
      ? 'https://docs.siderolabs.com/talos/latest/platform-specific-installations/boot-assets'
      : 'https://www.talos.dev/latest/talos-guides/install/boot-assets/'
  }`

/** What Talos looks at only on the node: images from 1.11 to 1.13, where it is its own step. */
export const validateClassicAtRuntime = (
  classic: JsonObject,
  { version }: { readonly version: string }
): Judged => {
  const minor = minorOf(version)
  const warnings =
    minor >= 10 && listAt(classic, 'machine', 'install', 'extensions').length > 0
      ? [extensionsWarning(minor)]
      : []
  return { warnings, problems: minor >= 11 && minor < 14 ? kubernetesImageProblems(classic, version) : [] }
}

/** An image that is not set is the minor's own. */
const kubernetesImageProblems = (classic: JsonObject, version: string): readonly string[] => {
  const images: readonly (readonly [string, string])[] = [
    ['kubelet', textAt(classic, 'machine', 'kubelet', 'image')],
    ...(isControlPlane(classic)
      ? ([
          ['kube-apiserver', textAt(classic, 'cluster', 'apiServer', 'image')],
          ['kube-controller-manager', textAt(classic, 'cluster', 'controllerManager', 'image')],
          ['kube-scheduler', textAt(classic, 'cluster', 'scheduler', 'image')],
        ] as const)
      : []),
  ]
  return images.flatMap(([name, image]) => {
    const wrong = image === '' ? undefined : imageProblem(image, version)
    return wrong === undefined ? [] : [`${name} image is not valid: ${wrong}`]
  })
}

const dnsName = /^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,62}(?:\.[a-zA-Z0-9_][a-zA-Z0-9_-]{0,62})*[._]?$/

const clusterProblems = (
  cluster: Json | undefined,
  controlPlane: boolean,
  minor: number
): readonly string[] => {
  if (!isObject(cluster)) return ['cluster instructions are required']
  const endpoint = textAt(cluster, 'controlPlane', 'endpoint')
  const asksEndpoint = minor < 14 || has(cluster, 'controlPlane')
  if (asksEndpoint && !has(cluster, 'controlPlane', 'endpoint'))
    return ['cluster controlplane endpoint is required']
  const wrong = asksEndpoint ? endpointProblem(endpoint) : undefined
  const domain = textAt(cluster, 'network', 'dnsDomain')
  return [
    ...(wrong === undefined ? [] : [`invalid controlplane endpoint: ${wrong}`]),
    ...(domain !== '' && (domain.replaceAll('.', '').length > 255 || !dnsName.test(domain))
      ? [`${quote(domain)} is not a valid DNS name`]
      : []),
    ...cloudProviderProblems(cluster),
    ...etcdProblems(cluster, controlPlane),
    ...(!controlPlane && textAt(cluster, 'ca', 'key') !== ''
      ? ['cluster CA key is not allowed on non-controlplane nodes (.cluster.ca)']
      : []),
    ...manifestProblems(cluster),
    ...discoveryProblems(cluster, minor),
    ...apiServerProblems(cluster),
    ...resourceProblems('controller-manager', objectAt(cluster, 'controllerManager', 'resources')),
    ...resourceProblems('scheduler', objectAt(cluster, 'scheduler', 'resources')),
  ]
}

const cloudProviderProblems = (cluster: JsonObject): readonly string[] => {
  const manifests = textsAt(cluster, 'externalCloudProvider', 'manifests')
  if (manifests.length > 0 && !isTrue(cluster, 'externalCloudProvider', 'enabled'))
    return ['external cloud provider is disabled, but manifests are provided']
  return manifests.flatMap((url) => {
    const wrong = endpointProblem(url)
    return wrong === undefined ? [] : [`invalid external cloud provider manifest url ${quote(url)}: ${wrong}`]
  })
}

const etcdProblems = (cluster: JsonObject, controlPlane: boolean): readonly string[] => {
  if (!has(cluster, 'etcd')) return []
  if (!controlPlane) return ['etcd config is only allowed on control plane machines']
  const subnet = textAt(cluster, 'etcd', 'subnet')
  const advertised = textsAt(cluster, 'etcd', 'advertisedSubnets')
  const listen = textsAt(cluster, 'etcd', 'listenSubnets')
  const effective = advertised.length > 0 ? advertised : subnet === '' ? [] : [subnet]
  return [
    ...(has(cluster, 'etcd', 'ca') ? [] : ['key/cert combination should not be empty']),
    ...(subnet !== '' && advertised.length > 0
      ? ["etcd subnet can't be set when advertised subnets are set"]
      : []),
    ...subnetProblems('etcd advertised subnet', effective),
    ...subnetProblems('etcd listen subnet', listen.length > 0 ? listen : subnet === '' ? [] : [subnet]),
  ]
}

const manifestProblems = (cluster: JsonObject): readonly string[] => {
  const names = listAt(cluster, 'inlineManifests').map((each) => textAt(each, 'name'))
  return names.flatMap((name, index) => [
    ...(name.trim() === '' ? ["inline manifest name can't be empty"] : []),
    ...(names.indexOf(name) < index ? [`inline manifest name ${quote(name)} is duplicate`] : []),
  ])
}

const discoveryProblems = (cluster: JsonObject, _minor: number): readonly string[] => {
  if (!isTrue(cluster, 'discovery', 'enabled')) return []
  if (isTrue(cluster, 'discovery', 'registries', 'service', 'disabled')) return []
  const endpoint =
    textAt(cluster, 'discovery', 'registries', 'service', 'endpoint') || 'https://discovery.talos.dev/'
  const relative = !/^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(endpoint) && !endpoint.startsWith('/')
  const { path } = urlParts(endpoint)
  return [
    ...(relative
      ? [
          `cluster discovery service registry endpoint is invalid: parse ${quote(endpoint)}: invalid URI for request`,
        ]
      : path !== '' && path !== '/'
        ? ['cluster discovery service path should be empty']
        : []),
    ...(textAt(cluster, 'id') === '' ? ['cluster discovery service requires .cluster.id'] : []),
    ...(textAt(cluster, 'secret') === '' ? ['cluster discovery service requires .cluster.secret'] : []),
  ]
}

const resourceProblem = (resources: JsonObject): string | undefined => {
  for (const side of ['requests', 'limits'])
    for (const key of Object.keys(objectAt(resources, side)))
      if (key !== 'memory' && key !== 'cpu') return `unsupported pod resource ${quote(key)}`
  return undefined
}

export const resourceProblems = (component: string, resources: JsonObject): readonly string[] => {
  const wrong = resourceProblem(resources)
  return wrong === undefined ? [] : [`${component} resource validation failed: ${wrong}`]
}

export { resourceProblem }

const apiServerProblems = (cluster: JsonObject): readonly string[] => {
  if (has(cluster, 'apiServer', 'authorizationConfig'))
    for (const key of Object.keys(objectAt(cluster, 'apiServer', 'extraArgs'))) {
      if (key === 'authorization-mode')
        return [
          'authorization-mode cannot be used in conjunction with AuthorizationConfig, use eitherr AuthorizationConfig or authorization-mode',
        ]
      if (key.startsWith('authorization-webhook-'))
        return [
          'authorization-webhook-* flags cannot be used in conjunction with AuthorizationConfig, use either AuthorizationConfig or authorization-webhook-* flags',
        ]
    }
  return resourceProblems('apiserver', objectAt(cluster, 'apiServer', 'resources'))
}

const installProblems = (
  machine: JsonObject,
  { mode, installed }: { readonly mode: Mode; readonly installed: boolean },
  minor: number
): readonly string[] => {
  if (mode !== 'metal' || installed) return []
  if (!has(machine, 'install'))
    return minor >= 14 ? [] : ['install instructions are required in "metal" mode']
  const selector = at(machine, 'install', 'diskSelector')
  return [
    ...(textAt(selector, 'name') === ''
      ? []
      : ['install disk selector is invalid: selector on name is not supported']),
    ...(textAt(machine, 'install', 'disk') === '' &&
    (Object.keys(objectAt(machine, 'install', 'diskSelector')).length === 0 ||
      textAt(selector, 'name') !== '')
      ? ['either install disk or diskSelector should be defined']
      : []),
    ...(minor >= 12 &&
    textsAt(machine, 'install', 'extraKernelArgs').length > 0 &&
    isTrue(machine, 'install', 'grubUseUKICmdline')
      ? ["install.extraKernelArgs and install.grubUseUKICmdline can't be used together"]
      : []),
  ]
}

const typeProblems = (
  machine: JsonObject,
  cluster: Json | undefined,
  type: ReturnType<typeof machineTypeOf>,
  minor: number
): Judged => {
  if (type === undefined)
    return { warnings: [], problems: [`unknown machine type ${quote(textAt(machine, 'type'))}`] }
  if (type !== 'worker') {
    const cni =
      minor >= 14 && !has(cluster, 'network') ? { warnings: [], problems: [] } : cniProblems(cluster, minor)
    return {
      warnings: cni.warnings,
      problems: [
        ...cni.problems,
        ...(!has(machine, 'ca')
          ? ['issuing CA is required (.machine.ca)']
          : textAt(machine, 'ca', 'key') === ''
            ? ['issuing CA key is required for controlplane nodes (.machine.ca.key)']
            : []),
      ],
    }
  }
  const vip = 'virtual (shared) IP is not allowed on non-controlplane nodes'
  const vips = listAt(machine, 'network', 'interfaces').flatMap((device) =>
    [device, ...listAt(device, 'vlans')].filter((each) => has(each, 'vip')).map(() => vip)
  )
  return {
    warnings: [],
    problems: [
      ...vips,
      ...(has(machine, 'ca') && textAt(machine, 'ca', 'key') !== ''
        ? ['issuing Talos API CA key is not allowed on non-controlplane nodes (.machine.ca)']
        : []),
      ...(has(machine, 'ca') &&
      textAt(machine, 'ca', 'crt') === '' &&
      listAt(machine, 'acceptedCAs').length === 0
        ? [
            'trusted CA certificates are required on non-controlplane nodes (.machine.ca.crt, .machine.acceptedCAs)',
          ]
        : []),
      ...(textAt(cluster, 'ca', 'key') === ''
        ? []
        : ['issuing Kubernetes API CA key is not allowed on non-controlplane nodes (.cluster.ca)']),
    ],
  }
}

const cniProblems = (cluster: Json | undefined, minor: number): Judged => {
  const cni = at(cluster, 'network', 'cni')
  const name = cni === undefined ? 'flannel' : textAt(cni, 'name')
  const urls = textsAt(cni, 'urls')
  const flannelOnly = [
    ...(textsAt(cni, 'flannel', 'extraArgs').length > 0
      ? [`"flanneldExtraArgs" field should be empty for ${quote(name)} CNI`]
      : []),
    ...(minor >= 13 && isTrue(cni, 'flannel', 'kubeNetworkPoliciesEnabled')
      ? [`"flannelKubeNetworkPoliciesEnabled" should not be enabled for ${quote(name)} CNI`]
      : []),
  ]
  const noUrls = urls.length > 0 ? [`"urls" field should be empty for ${quote(name)} CNI`] : []
  switch (name) {
    case 'flannel':
      return { warnings: [], problems: noUrls }
    case 'none':
      return { warnings: [], problems: [...noUrls, ...flannelOnly] }
    case 'custom':
      return {
        warnings: urls.length === 0 ? [`"urls" field should not be empty for "custom" CNI`] : [],
        problems: [...flannelOnly, ...urls.flatMap((url) => endpointProblem(url) ?? [])],
      }
    default:
      return { warnings: [], problems: ['cni name should be one of ["flannel", "custom", "none"]'] }
  }
}

const kubespanMtu = (machine: JsonObject): number => numberAt(machine, 'network', 'kubespan', 'mtu') || 1420

const kubespanProblems = (
  machine: JsonObject,
  cluster: Json | undefined,
  minor: number
): readonly string[] => {
  const kubespan = at(machine, 'network', 'kubespan')
  if (!isTrue(kubespan, 'enabled')) return []
  const needs = (what: string): string => `${what} when .machine.network.kubespan is enabled`
  return [
    ...(minor >= 14
      ? []
      : [
          ...(isTrue(cluster, 'discovery', 'enabled') ? [] : [needs('.cluster.discovery should be enabled')]),
          ...(textAt(cluster, 'id') === '' ? [needs('.cluster.id should be set')] : []),
          ...(textAt(cluster, 'secret') === '' ? [needs('.cluster.secret should be set')] : []),
        ]),
    ...subnetProblems(
      minor >= 12 ? 'KubeSpan endpoint filter' : 'KubeSpan endpoint filer',
      textsAt(kubespan, 'filters', 'endpoints')
    ),
    ...textsAt(kubespan, 'filters', 'excludeAdvertisedNetworks')
      .filter((cidr) => !cidr.includes('/') || subnetProblems('', [cidr]).length > 0 || cidr.startsWith('!'))
      .map((cidr) => `KubeSpan exclude advertised networks filter is not valid: ${quote(cidr)}`),
  ]
}

/** Source: pkg/machinery/kubelet. */
const protectedFields = [
  'apiVersion',
  'authentication',
  'authorization',
  'cgroupRoot',
  'kind',
  'kubeletCgroups',
  'port',
  'protectKernelDefaults',
  'resolvConf',
  'rotateCertificates',
  'systemCgroups',
  'staticPodPath',
  'seccompDefault',
]

export const protectedKubeletFields = (config: JsonObject): readonly string[] =>
  protectedFields
    .filter((field) => Object.hasOwn(config, field))
    .map((field) => `kubelet configuration field ${quote(field)} can't be overridden`)

const diskEncryptionProblems = (machine: JsonObject): readonly string[] =>
  (
    [
      ['EPHEMERAL', 'ephemeral'],
      ['STATE', 'state'],
    ] as const
  ).flatMap(([label, key]) => {
    const config = at(machine, 'systemDiskEncryption', key)
    if (!isObject(config)) return []
    const keys = listAt(config, 'keys')
    const slots = keys.map((each) => numberAt(each, 'slot'))
    return [
      ...(keys.length === 0 ? [`partition ${quote(label)}: no encryption keys provided`] : []),
      ...keys.flatMap((each, index) => {
        const slot = slots[index] ?? 0
        return [
          ...(slots.indexOf(slot) < index
            ? [`partition ${quote(label)}: encryption key slot ${slot} is already in use`]
            : []),
          ...(['nodeID', 'static', 'kms', 'tpm'].some((method) => has(each, method))
            ? []
            : [
                `partition ${quote(label)}: encryption key at slot ${slot} doesn't have the configuration parameters`,
              ]),
        ]
      }),
    ]
  })

const loggingProblems = (machine: JsonObject): readonly string[] =>
  listAt(machine, 'logging', 'destinations').flatMap((destination) => {
    const endpoint = textAt(destination, 'endpoint')
    const { scheme, host } = urlParts(endpoint)
    const format = textAt(destination, 'format')
    return [
      ...(has(destination, 'endpoint')
        ? [
            ...(host === '' ? ["empty logging endpoint's host"] : []),
            ...(scheme === 'tcp' || scheme === 'udp'
              ? []
              : [`unexpected logging endpoint scheme ${quote(scheme)}`]),
          ]
        : ['empty logging endpoint']),
      ...(format === 'json_lines' ? [] : [`unknown logging format ${quote(format)}`]),
    ]
  })

const roles = ['os:admin', 'os:operator', 'os:reader', 'os:etcd:backup', 'os:impersonator']
const laterRoles = ['os:image:verifier', 'os:meta:writer']

export const isRole = (role: string, minor: number): boolean =>
  roles.includes(role) || (minor >= 13 && laterRoles.includes(role))

const featureProblems = (machine: JsonObject, controlPlane: boolean, minor: number): readonly string[] => {
  const access = at(machine, 'features', 'kubernetesTalosAPIAccess')
  const sort = textAt(machine, 'features', 'nodeAddressSortAlgorithm')
  return [
    ...(isTrue(access, 'enabled')
      ? [
          ...(controlPlane
            ? []
            : ['feature Kubernetes Talos API Access can only be enabled on control plane machines']),
          ...(minor < 12 && !isTrue(machine, 'features', 'rbac')
            ? ['feature API RBAC should be enabled when Kubernetes Talos API Access feature is enabled']
            : []),
          ...textsAt(access, 'allowedRoles')
            .filter((role) => !isRole(role, minor))
            .map((role) => `invalid role ${quote(role)} in allowed roles for Kubernetes Talos API Access`),
        ]
      : []),
    ...(sort === '' || /^v[12]$/i.test(sort)
      ? []
      : [`invalid node address sort algorithm: ${sort} does not belong to AddressSortAlgorithm values`]),
  ]
}
