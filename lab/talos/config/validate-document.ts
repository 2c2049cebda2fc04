import { X509Certificate, createPrivateKey } from 'node:crypto'
import { isIP } from 'node:net'
import type { Json, JsonObject } from '../../../src/fleet/json.ts'
import { formatDuration } from './duration.ts'
import { endpointProblem, subnetProblems, urlParts } from './endpoints.ts'
import { imageProblem } from './kubernetes-image.ts'
import { nodeMetadataProblems, subdomainProblem } from './labels.ts'
import { at, has, isTrue, listAt, numberAt, objectAt, quote, textAt, textsAt } from './problems.ts'
import { bytesOf } from './text-types.ts'
import { isRole, protectedKubeletFields, resourceProblem } from './validate-classic.ts'

type Asks = { readonly minor: number; readonly version: string }
type Check = (document: JsonObject, asks: Asks) => readonly string[]

const when = (holds: boolean, problem: string): readonly string[] => (holds ? [problem] : [])
const named = (document: JsonObject, problem = 'name must be specified'): readonly string[] =>
  when(textAt(document, 'name') === '', problem)
/** Kinds that tell only their first problem. */
const firstOf = (problems: readonly string[]): readonly string[] => problems.slice(0, 1)

const unspecified = (address: string): boolean => /^(?:0\.0\.0\.0|::)$/.test(address)

const linkProblems: Check = (document) => [
  ...listAt(document, 'addresses').flatMap((each, index) => {
    const address = textAt(each, 'address')
    if (address === '') return [`address ${index} must be specified`]
    return when(unspecified(address.split('/')[0] ?? ''), `address ${index} must be a valid IP address`)
  }),
  ...listAt(document, 'routes').flatMap((route, index) => [
    ...when(
      unspecified(textAt(route, 'destination').split('/')[0] ?? ''),
      `route ${index} destination must be a valid IP prefix`
    ),
    ...when(unspecified(textAt(route, 'gateway')), `route ${index} gateway must be a valid IP address`),
    ...when(unspecified(textAt(route, 'source')), `route ${index} source must be a valid IP address`),
  ]),
]

const link: Check = (document, asks) => [...named(document), ...linkProblems(document, asks)]

const addressName = (document: JsonObject): readonly string[] => {
  const name = textAt(document, 'name')
  if (name === '') return ['name must be specified']
  return when(
    isIP(name) === 0,
    `name must be a valid IP address: ParseAddr(${quote(name)}): unable to parse IP`
  )
}

const dhcp: Check = (document) => {
  const duid = textAt(document, 'clientIdentifier') === 'duid'
  const raw = textAt(document, 'duidRaw') !== ''
  return [
    ...named(document),
    ...when(raw && !duid, "duidRaw can only be set if clientIdentifier is 'duid'"),
    ...when(duid && !raw, "duidRaw must be set if clientIdentifier is 'duid'"),
  ]
}

const volumeName = (document: JsonObject, most = 34): readonly string[] => {
  const name = textAt(document, 'name')
  return [
    ...when(name === '', 'name is required'),
    ...when(name.length < 1 || name.length > most, `name must be between 1 and ${most} characters long`),
    ...when(
      /[^A-Za-z0-9-]/.test(name),
      'name can only contain lowercase and uppercase ASCII letters, digits, and hyphens'
    ),
  ]
}

const provisioning = (spec: Json | undefined, required: boolean, sized: boolean): readonly string[] => {
  const [least, most] = ['minSize', 'maxSize'].map((key) => textAt(spec, key)) as [string, string]
  const size = (text: string): number => {
    const bytes = bytesOf(text.replace(/^-/, ''))
    return typeof bytes === 'number' ? bytes : 0
  }
  const comparable = least !== '' && most !== '' && !most.includes('%') && !most.startsWith('-')
  return [
    ...when(required && textAt(spec, 'diskSelector', 'match') === '', 'disk selector is required'),
    ...(sized
      ? [
          ...when(comparable && size(least) > size(most), 'min size is greater than max size'),
          ...when(required && least === '' && most === '', 'min size or max size is required'),
          ...when(least.startsWith('-'), 'min size cannot be negative'),
        ]
      : when(
          least !== '' || most !== '' || has(spec, 'grow'),
          'min size, max size and grow are not supported'
        )),
  ]
}

const encryption = (spec: Json | undefined, minor: number): readonly string[] => {
  const provider = textAt(spec, 'provider')
  const keys = listAt(spec, 'keys')
  const nothing =
    minor >= 12
      ? Object.keys(objectAt({ spec: spec ?? {} }, 'spec')).length === 0
      : provider === '' && keys.length === 0
  if (nothing) return []
  const slots = keys.map((key) => numberAt(key, 'slot'))
  return [
    ...when(provider !== 'luks2', `unsupported encryption provider: ${provider || 'none'}`),
    ...when(keys.length === 0, 'encryption keys are required'),
    ...keys.flatMap((key, index) => [
      ...when(slots.indexOf(slots[index] ?? 0) < index, `duplicate key slot ${slots[index]}`),
      ...when(
        !['static', 'nodeID', 'kms', 'tpm'].some((method) => has(key, method)),
        `at least one encryption key type must be specified for slot ${slots[index]}`
      ),
      ...listAt(key, 'tpm', 'options', 'pcrs')
        .filter((pcr) => Number(pcr) < 0 || Number(pcr) > 23)
        .map((pcr) => `TPM PCR ${Number(pcr)} is out of range (0-23)`),
    ]),
  ]
}

const trimAndScrub = (document: JsonObject): readonly string[] => [
  ...when(numberAt(document, 'trim', 'interval') < 0, 'trim interval cannot be negative'),
  ...scrub(numberAt(document, 'scrub', 'interval')),
]

const leastScrub = 10e9
const scrub = (interval: number): readonly string[] =>
  when(
    interval !== 0 && interval < leastScrub,
    `scrub interval: minimum value is ${formatDuration(leastScrub)}`
  )

const filesystem = (spec: Json | undefined): readonly string[] => {
  const type = textAt(spec, 'type')
  if (!['', 'none', 'xfs', 'ext4', 'btrfs'].includes(type)) return [`unsupported filesystem type: ${type}`]
  // Nothing said means xfs.
  const xfs = ['', 'none', 'xfs'].includes(type)
  if (isTrue(spec, 'projectQuotaSupport') && !xfs)
    return ['project quota support is only available for xfs filesystem']
  return when(has(spec, 'xfs') && !xfs, 'xfs options are only available for xfs filesystem')
}

const isSet = (value: Json | undefined): boolean =>
  Object.keys(objectAt({ value: value ?? {} }, 'value')).length > 0

const systemVolumes = (minor: number): readonly string[] => [
  ...(minor >= 11 ? ['STATE'] : []),
  'EPHEMERAL',
  'IMAGECACHE',
  ...(minor >= 14 ? ['ETCD', 'CRI', 'KUBELET', 'LOG'] : []),
]

const volume: Check = (document, { minor }) => {
  const name = textAt(document, 'name')
  const allowed = systemVolumes(minor)
  if (!allowed.includes(name)) return [`only [${allowed.map(quote).join(' ')}] volumes are supported`]
  const noMount = when(
    minor >= 13 && isSet(document['mount']),
    `mount config is not allowed for the ${quote(name)} volume`
  )
  const own =
    name === 'STATE'
      ? [
          ...when(
            isSet(document['provisioning']),
            `provisioning config is not allowed for the ${quote(name)} volume`
          ),
          ...listAt(document, 'encryption', 'keys')
            .filter((key) => isTrue(key, 'lockToState'))
            .map(() => `state-locked key is not allowed for the ${quote(name)} volume`),
          ...noMount,
        ]
      : name === 'IMAGECACHE'
        ? [
            ...noMount,
            ...when(
              isSet(document['filesystem']),
              `filesystem config is not allowed for the ${quote(name)} volume`
            ),
          ]
        : name === 'EPHEMERAL'
          ? []
          : when(
              isSet(document['mount']) && !isSet(document['provisioning']),
              `mount config for the ${quote(name)} volume is only supported when it is provisioned onto a dedicated partition`
            )
  return [
    ...own,
    ...provisioning(document['provisioning'], false, true),
    ...(minor >= 11 ? encryption(document['encryption'], minor) : []),
    ...trimAndScrub(document),
  ]
}

const userVolume: Check = (document, { minor }) => {
  const type = textAt(document, 'volumeType') || 'partition'
  const invalid = (key: string): readonly string[] =>
    when(isSet(document[key]), `${key} spec is invalid for volumeType directory`)
  const body =
    type === 'directory'
      ? [
          ...invalid('provisioning'),
          ...invalid('encryption'),
          ...invalid('filesystem'),
          ...(minor >= 13 ? invalid('mount') : []),
        ]
      : type === 'disk' || type === 'partition'
        ? [
            ...provisioning(document['provisioning'], true, type === 'partition'),
            ...filesystem(document['filesystem']),
            ...encryption(document['encryption'], minor),
          ]
        : [`unsupported volume type ${quote(type)}`]
  return [...volumeName(document), ...body, ...trimAndScrub(document)]
}

const rawVolume: Check = (document, { minor }) => [
  ...volumeName(document),
  ...provisioning(document['provisioning'], true, true),
  ...encryption(document['encryption'], minor),
]

const pemBlocks = (text: string): readonly string[] =>
  [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----\r?\n[\s\S]*?-----END \1-----/g)].map(
    (match) => match[1] ?? ''
  )

const pemProblem = (text: string, type?: string): string | undefined => {
  const blocks = pemBlocks(text)
  const other = type === undefined ? undefined : blocks.find((each) => each !== type)
  if (other !== undefined)
    return `unexpected PEM block type ${quote(other)}, expected one of [${quote(type ?? '')}]`
  return blocks.length === 0 ? 'no PEM blocks found' : undefined
}

const certificateAndKey = (pair: Json | undefined): string | undefined => {
  const [cert, key] = [textAt(pair, 'cert'), textAt(pair, 'key')]
  if (cert === '') return 'certificate is required'
  if (key === '') return 'key is required'
  const certWrong = pemProblem(cert, 'CERTIFICATE')
  if (certWrong !== undefined) return `certificate: ${certWrong}`
  const keyWrong = pemProblem(key)
  return keyWrong === undefined ? undefined : `key: ${keyWrong}`
}

/** Whether Go could read the certificate; its own words differ. */
const isCertificate = (pem: string): boolean => {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    return false
  }
}

const isPrivateKey = (pem: string): boolean => {
  try {
    createPrivateKey(pem.replaceAll('ED25519 PRIVATE KEY', 'PRIVATE KEY'))
    return true
  } catch {
    return false
  }
}

const acceptedCAs: Check = (document) =>
  textsAt(document, 'acceptedCAs').flatMap((pem, index) => {
    const wrong = pemProblem(pem, 'CERTIFICATE')
    return wrong === undefined ? [] : [`accepted CA #${index}: ${wrong}`]
  })

const issuingCA = (document: JsonObject, required: boolean): readonly string[] => {
  if (!has(document, 'issuingCA')) return when(required, 'issuing CA is not set')
  const wrong = certificateAndKey(document['issuingCA'])
  if (wrong !== undefined) return [`issuing CA: ${wrong}`]
  if (!isCertificate(textAt(document, 'issuingCA', 'cert'))) return ['issuing CA: certificate is invalid']
  return when(!isPrivateKey(textAt(document, 'issuingCA', 'key')), 'issuing CA: key is invalid')
}

const image = (document: JsonObject, name: string, { version }: Asks): readonly string[] => {
  const text = textAt(document, 'image')
  if (text === '') return [`${name} image cannot be empty`]
  const wrong = imageProblem(text, version)
  return wrong === undefined ? [] : [`${name} image is not valid: ${wrong}`]
}

const resources = (document: JsonObject): readonly string[] => {
  const wrong = resourceProblem(objectAt(document, 'resources'))
  return wrong === undefined ? [] : [wrong]
}

const pod =
  (name: string): Check =>
  (document, asks) =>
    document['enabled'] === false ? [] : [...image(document, name, asks), ...resources(document)]

const deniedApiServerArgs: readonly (readonly [prefix: string, instead: string])[] = [
  ['anonymous-auth', 'KubeAuthenticationConfig'],
  ['authentication-config', 'KubeAuthenticationConfig'],
  ['authorization-config', 'KubeAuthorizationConfig'],
  ['authorization-mode', 'KubeAuthorizationConfig'],
  ['authorization-webhook-', 'KubeAuthorizationConfig'],
  ['oidc-', 'KubeAuthenticationConfig'],
]

const manifestName = (document: JsonObject, what: string): readonly string[] => {
  const name = textAt(document, 'name')
  if (name === '') return [`${what} name is required`]
  const wrong = subdomainProblem(name)
  return wrong === undefined ? [] : [`${what} name is invalid: ${wrong}`]
}

const subnetsProblem = (
  subnets: readonly string[],
  sizeProblem: (subnet: string, bits: number, six: boolean) => string | undefined
): string | undefined => {
  if (subnets.length === 0) return 'at least one subnet must be specified'
  if (subnets.length > 2) return 'at most two subnets can be specified for dual-stack clusters'
  for (const subnet of subnets) {
    const wrong = sizeProblem(subnet, Number(subnet.split('/')[1]), subnet.includes(':'))
    if (wrong !== undefined) return wrong
  }
  const six = subnets.filter((subnet) => subnet.includes(':')).length
  return six > 1 || subnets.length - six > 1
    ? 'at most one IPv4 and one IPv6 subnet can be specified for dual-stack clusters'
    : undefined
}

const wireguardKey = (key: string, what: string, where = ''): readonly string[] => {
  if (key === '') return [`${what} must be specified${where}`]
  return when(
    Buffer.from(key, 'base64').length !== 32,
    `${what} is invalid${where}: invalid wireguard key length`
  )
}

const vethName = (what: string, name: string): readonly string[] =>
  name === ''
    ? [`${what} must be specified`]
    : when(name.length > 15, `${what} must not be longer than 15 characters`)

const kubeNetwork: Check = (document) => {
  const mask = (key: string, usual: number): number => numberAt(document, key) || usual
  const [v4, v6] = [mask('nodeCIDRMaskSizeIPv4', 24), mask('nodeCIDRMaskSizeIPv6', 80)]
  const pods = textsAt(document, 'podSubnets')
  const services = textsAt(document, 'serviceSubnets')
  const podWrong = subnetsProblem(pods, (subnet, bits, six) => {
    const node = six ? v6 : v4
    if (bits > node)
      return `invalid subnet: ${subnet} is smaller than the per-node pod CIDR mask size /${node}`
    return node - bits > 16
      ? `invalid subnet: ${subnet} is too large for the per-node pod CIDR mask size /${node}, the difference must be at most 16 bits`
      : undefined
  })
  const serviceWrong = subnetsProblem(services, (subnet, bits, six) => {
    const most = six ? 128 : 32
    return most - bits > 20
      ? `invalid subnet: ${subnet} is too large, it must be at least /${most - 20} (at most 20 host identifier bits)`
      : undefined
  })
  return [
    ...when(v4 < 1 || v4 > 32, 'nodeCIDRMaskSizeIPv4 must be between 1 and 32'),
    ...when(v6 < 1 || v6 > 128, 'nodeCIDRMaskSizeIPv6 must be between 1 and 128'),
    ...(podWrong === undefined ? [] : [`pod subnets: ${podWrong}`]),
    ...(serviceWrong === undefined ? [] : [`service subnets: ${serviceWrong}`]),
    ...when(
      pods.length !== services.length,
      'the number of pod subnets must match the number of service subnets'
    ),
  ]
}

const hostname: Check = (document) => {
  const auto = textAt(document, 'auto')
  const name = textAt(document, 'hostname')
  const label = name.split('.')[0] ?? ''
  return [
    ...when(!has(document, 'auto') && name === '', "either 'auto' or 'hostname' must be set"),
    ...when(
      auto !== '' && auto !== 'off' && name !== '',
      "'auto' and 'hostname' cannot be set at the same time"
    ),
    ...when(auto === 'talos-addr', "invalid value for 'auto': talos-addr"),
    ...(name === ''
      ? []
      : [
          ...when(name.length > 253, `fqdn is too long: ${name.length}`),
          ...when(label.length === 0 || label.length > 63, `invalid hostname ${quote(label)}`),
        ]),
  ]
}

const resolver: Check = (document) => [
  ...(isSet(document['hostDNS']) && !isTrue(document, 'hostDNS', 'enabled')
    ? ['forwardKubeDNSToHost', 'resolveMemberNames']
        .filter((key) => isTrue(document, 'hostDNS', key))
        .map((key) => `hostDNS.${key} cannot be enabled when hostDNS.enabled is false`)
    : []),
  ...listAt(document, 'nameservers').flatMap((server, index) => {
    const protocol = textAt(server, 'protocol') || 'Do53'
    const name = textAt(server, 'tlsServerName')
    return [
      ...(protocol === 'Do53'
        ? when(name !== '', `tlsServerName must be empty when protocol is Do53: entry ${index}`)
        : when(name === '', `tlsServerName must be set when protocol is ${protocol}: entry ${index}`)),
      ...when(textAt(server, 'address') === '', `nameserver address must be a valid IP: entry ${index}`),
    ]
  }),
]

const portsProblem = (ports: readonly Json[]): string | undefined => {
  const ranges = ports
    .map((port) => String(port).split('-').map(Number))
    .map(([lo = 0, hi = lo]) => [lo, hi] as const)
    .toSorted(([a], [b]) => a - b)
  for (const [index, [lo, hi]] of ranges.entries()) {
    if (lo > hi) return `invalid port range: ${lo}-${hi}`
    const [beforeLo, before] = ranges[index - 1] ?? [-1, -1]
    if (before >= lo) return `invalid port range: ${lo}-${hi}, overlaps with ${beforeLo}-${before}`
  }
  return undefined
}

/** By kind, in the order in which Talos tells them. Sources: the Validate methods below pkg/machinery/config/types. */
const checks: Readonly<Record<string, Check>> = {
  HostnameConfig: hostname,
  ResolverConfig: resolver,
  TimeSyncConfig: (document) => [
    ...when(numberAt(document, 'bootTimeout') < 0, 'bootTimeout cannot be negative'),
    ...when(
      has(document, 'ntp') && has(document, 'ptp'),
      'only one of ntp or ptp configuration can be specified'
    ),
    ...(isTrue(document, 'ntp', 'useNTS')
      ? textsAt(document, 'ntp', 'servers')
          .filter((server) => isIP(server) !== 0)
          .map((server) => `NTS requires hostnames, not IP addresses: ${quote(server)}`)
      : []),
  ],
  StaticHostConfig: (document) => [
    ...named(document, 'name is required'),
    ...when(isIP(textAt(document, 'name')) === 0, 'name must be a valid IP address'),
    ...when(textsAt(document, 'hostnames').length === 0, 'at least one hostname is required'),
  ],
  LinkConfig: link,
  DummyLinkConfig: link,
  BridgeConfig: link,
  VLANConfig: (document, asks) => [
    ...named(document),
    ...when(
      numberAt(document, 'vlanID') === 0 || numberAt(document, 'vlanID') > 4094,
      'vlanID must be specified and between 1 and 4094'
    ),
    ...when(textAt(document, 'parent') === '', 'parent must be specified'),
    ...linkProblems(document, asks),
  ],
  BondConfig: (document, asks) => [
    ...named(document),
    ...when(textsAt(document, 'links').length === 0, 'at least one link must be specified'),
    ...when(!has(document, 'bondMode'), 'bond mode must be specified'),
    ...linkProblems(document, asks),
  ],
  VRFConfig: (document, asks) => {
    const table = textAt(document, 'table') || 'unspec'
    return [
      ...named(document),
      ...when(
        ['unspec', 'local', 'main', 'default'].includes(table),
        `cannot create vrf with reserved table ${table}`
      ),
      ...linkProblems(document, asks),
    ]
  },
  WireguardConfig: (document, asks) => [
    ...named(document),
    ...wireguardKey(textAt(document, 'privateKey'), 'wireguard private key'),
    ...listAt(document, 'peers').flatMap((peer, index) => [
      ...wireguardKey(textAt(peer, 'publicKey'), 'wireguard peer public key', ` (peer index ${index})`),
      ...(textAt(peer, 'presharedKey') === ''
        ? []
        : wireguardKey(
            textAt(peer, 'presharedKey'),
            'wireguard peer preshared key',
            ` (peer index ${index})`
          )),
    ]),
    ...linkProblems(document, asks),
  ],
  DHCPv4Config: dhcp,
  DHCPv6Config: dhcp,
  Layer2VIPConfig: (document) => [
    ...addressName(document),
    ...when(textAt(document, 'link') === '', 'link must be specified'),
  ],
  HCloudVIPConfig: (document) => [
    ...addressName(document),
    ...when(textAt(document, 'link') === '', 'link must be specified'),
    ...when(textAt(document, 'apiToken') === '', 'apiToken must be specified'),
  ],
  LinkAliasConfig: (document) => [
    ...named(document),
    ...when(textAt(document, 'selector', 'match') === '', 'link selector is required'),
  ],
  KubeSpanConfig: (document) => [
    ...when(
      has(document, 'mtu') && numberAt(document, 'mtu') < 1280,
      'kubespan link MTU must be at least 1280'
    ),
    ...subnetProblems('KubeSpan endpoint filter', textsAt(document, 'filters', 'endpoints')),
  ],
  NetworkRuleConfig: (document) =>
    firstOf([
      ...named(document, 'name is required'),
      ...when(listAt(document, 'portSelector', 'ports').length === 0, 'portSelector.ports is required'),
      ...[portsProblem(listAt(document, 'portSelector', 'ports'))].filter((each) => each !== undefined),
      ...listAt(document, 'ingress').flatMap((rule) =>
        when(textAt(rule, 'subnet') === '', 'invalid subnet: invalid Prefix')
      ),
    ]),
  RegistryMirrorConfig: (document) => [
    ...named(document),
    ...listAt(document, 'endpoints').flatMap((endpoint, index) => {
      if (!has(endpoint, 'url')) return [`endpoints[${index}].url must be specified`]
      const { scheme } = urlParts(textAt(endpoint, 'url'))
      return when(
        !['http', 'https'].includes(scheme),
        `endpoints[${index}].url has unsupported scheme: ${quote(scheme)}`
      )
    }),
  ],
  RegistryAuthConfig: (document) => {
    const [user, token, auth] = ['username', 'identityToken', 'auth'].map(
      (key) => textAt(document, key) !== ''
    ) as [boolean, boolean, boolean]
    return [
      ...named(document),
      ...when(
        user && token,
        'only one of username/password or identityToken authentication can be specified'
      ),
      ...when(
        auth && (user || token),
        'only one of auth, username/password or identityToken authentication can be specified'
      ),
    ]
  },
  RegistryTLSConfig: (document) => {
    const ca = textAt(document, 'ca')
    const identity = has(document, 'clientIdentity')
      ? certificateAndKey(document['clientIdentity'])
      : undefined
    return [
      ...named(document),
      ...when(ca !== '' && !isCertificate(ca), 'ca must be a valid PEM-encoded certificate'),
      ...(identity === undefined ? [] : [`client identity: ${identity}`]),
    ]
  },
  VolumeConfig: volume,
  UserVolumeConfig: userVolume,
  RawVolumeConfig: rawVolume,
  SwapVolumeConfig: rawVolume,
  ExistingVolumeConfig: (document) => [
    ...volumeName(document, Infinity).filter((problem) => !problem.startsWith('name must be between')),
    ...when(textAt(document, 'discovery', 'volumeSelector', 'match') === '', 'volume selector is required'),
    ...trimAndScrub(document),
  ],
  FilesystemTrimConfig: (document) => when(numberAt(document, 'interval') < 0, 'interval cannot be negative'),
  FilesystemScrubConfig: (document) => scrub(numberAt(document, 'interval')),
  KubeletConfig: (document, asks) => [
    ...image(document, 'kubelet', asks),
    ...protectedKubeletFields(objectAt(document, 'config')),
  ],
  KubeNodeConfig: (document) => [
    ...subnetProblems('nodeIP subnet', textsAt(document, 'nodeIP', 'validSubnets')),
    ...nodeMetadataProblems(
      'node',
      objectAt(document, 'labels'),
      objectAt(document, 'annotations'),
      objectAt(document, 'taints')
    ),
  ],
  KubeClusterConfig: (document) => {
    const wrong = endpointProblem(textAt(document, 'endpoint'))
    return [
      ...when(textAt(document, 'clusterName') === '', 'clusterName must be specified'),
      ...(has(document, 'endpoint')
        ? wrong === undefined
          ? []
          : [`cluster endpoint is invalid: ${wrong}`]
        : ['endpoint must be specified']),
    ]
  },
  KubeNetworkConfig: kubeNetwork,
  KubeAPIServerConfig: (document, asks) => [
    ...image(document, 'kube-apiserver', asks),
    ...deniedApiServerArgs.flatMap(([prefix, instead]) =>
      Object.keys(objectAt(document, 'extraArgs'))
        .filter((key) => key.startsWith(prefix))
        .map((key) => `kube-apiserver extra argument ${quote(key)} is not allowed: use ${instead}`)
    ),
    ...resources(document),
  ],
  KubeControllerManagerConfig: pod('kube-controller-manager'),
  KubeSchedulerConfig: pod('scheduler'),
  KubeProxyConfig: (document, asks) => {
    if (document['enabled'] === false) return []
    const mode = textAt(document, 'mode')
    return [
      ...image(document, 'proxy', asks),
      ...when(
        !['', 'nftables', 'iptables', 'ipvs'].includes(mode),
        `invalid proxy mode ${quote(mode)}: supported modes are iptables, ipvs and nftables`
      ),
      ...resources(document),
    ]
  },
  KubeFlannelCNIConfig: (document) => [
    ...when(textAt(document, 'backendType') === '', 'flannel backend type must be specified'),
    ...resources(document),
  ],
  KubeAdmissionControlConfig: (document) => named(document, 'admission control plugin name is required'),
  KubeAuthorizerConfig: (document) => {
    const type = textAt(document, 'type')
    return [
      ...named(document, 'authorizer name is required'),
      ...when(type === '', 'authorizer type is required'),
      ...when(
        !['Node', 'RBAC', 'Webhook'].includes(type),
        `authorizer type ${type} is not allowed, allowed types are [Node RBAC Webhook]`
      ),
      ...when(
        type === 'Webhook' && !isSet(document['webhook']),
        'authorizer webhook configuration is required for Webhook authorizer type'
      ),
    ]
  },
  KubeEtcdEncryptionConfig: (document) =>
    when(!isSet(document['config']), 'etcd encryption config is required'),
  KubeAPIServerCAConfig: (document, asks) => [...issuingCA(document, false), ...acceptedCAs(document, asks)],
  KubeAggregatorCAConfig: (document, asks) => [...issuingCA(document, true), ...acceptedCAs(document, asks)],
  KubeServiceAccountConfig: (document) => {
    const key = textAt(document, 'issuer', 'privateKey')
    return [
      ...when(key === '', 'service issuer private key is required'),
      ...when(key !== '' && !isPrivateKey(key), 'service issuer private key is invalid'),
      ...when(!has(document, 'issuer', 'issuerURL'), 'service issuer URL is required'),
    ]
  },
  KubeInlineManifestConfig: (document) => manifestName(document, 'manifest'),
  KubeExternalManifestConfig: (document) => {
    const { scheme } = urlParts(textAt(document, 'url'))
    return [
      ...manifestName(document, 'manifest'),
      ...(has(document, 'url')
        ? when(
            !['http', 'https'].includes(scheme),
            `manifest URL scheme must be http or https: ${quote(scheme)}`
          )
        : ['manifest URL is required']),
    ]
  },
  KubeStaticPodConfig: (document) => [
    ...manifestName(document, 'static pod'),
    ...when(!isSet(document['pod']), 'static pod spec is required'),
  ],
  KubeTalosAPIAccessConfig: (document, { minor }) =>
    textsAt(document, 'allowedRoles')
      .filter((role) => !isRole(role, minor))
      .map((role) => `invalid role ${quote(role)} in .allowedRoles`),
  DiscoveryIdentityConfig: (document) => {
    const secret = textAt(document, 'clusterSecret')
    const bytes = Buffer.from(secret, 'base64').length
    return firstOf([
      ...when(textAt(document, 'clusterID') === '', 'clusterID is required'),
      ...when(secret === '', 'clusterSecret is required'),
      ...when(bytes !== 32, `invalid clusterSecret: expected 32 bytes, got ${bytes}: ${secret}`),
    ])
  },
  DiscoveryServiceConfig: (document) => {
    const { scheme, hostname: host } = urlParts(textAt(document, 'endpoint'))
    return firstOf([
      ...named(document, 'name is required'),
      ...when(!has(document, 'endpoint'), 'endpoint is required'),
      ...when(scheme === '', 'endpoint scheme is required'),
      ...when(
        !['http', 'https', 'grpc'].includes(scheme),
        'endpoint scheme must be http://, https:// or grpc://'
      ),
      ...when(host === '', 'endpoint host is required'),
    ])
  },
  EnvironmentConfig: (document) =>
    Object.keys(objectAt(document, 'variables'))
      .filter((key) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(key))
      .map((key) => `invalid environment variable name: ${quote(key)}`),
  EtcFileConfig: (document) => named(document, 'user etc file name cannot be empty'),
  EventSinkConfig: (document) => {
    const endpoint = textAt(document, 'endpoint')
    return when(
      !/^(?:\[[^\]]+\]|[^:]*):[^:]*$/.test(endpoint),
      `event sink endpoint: address ${endpoint}: missing port in address`
    )
  },
  SideroLinkConfig: (document) => {
    const { scheme, path } = urlParts(textAt(document, 'apiUrl'))
    return firstOf([
      ...when(!has(document, 'apiUrl'), 'apiUrl is required'),
      ...when(!['https', 'grpc'].includes(scheme), 'apiUrl scheme must be https:// or grpc://'),
      ...when(!['', '/'].includes(path), 'apiUrl path must be empty'),
    ])
  },
  BlackholeRouteConfig: (document) => {
    const name = textAt(document, 'name')
    return [
      ...named(document),
      ...when(
        !name.includes('/'),
        `name must be a valid address prefix: netip.ParsePrefix(${quote(name)}): no '/'`
      ),
    ]
  },
  RoutingRuleConfig: (document) => {
    const name = textAt(document, 'name')
    const table = textAt(document, 'table') || 'unspec'
    const action = textAt(document, 'action') || 'unspec'
    return [
      ...named(document),
      ...when(
        !/^\d+$/.test(name),
        `invalid name: must be priority parsable unsigned integer: strconv.ParseUint: parsing ${quote(name)}: invalid syntax`
      ),
      ...when(
        table === 'unspec' && ['unspec', 'unicast'].includes(action),
        'either table or a non-unicast action must be specified'
      ),
      ...when(
        numberAt(document, 'fwMask') !== 0 && numberAt(document, 'fwMark') === 0,
        'fwMask requires fwMark to be set'
      ),
    ]
  },
  TCPProbeConfig: (document) => [
    ...named(document, 'probe name is required'),
    ...when(textAt(document, 'endpoint') === '', 'TCP probe endpoint is required'),
  ],
  HTTPProbeConfig: (document) => {
    const { scheme, hostname: host } = urlParts(textAt(document, 'url'))
    const http = ['http', 'https'].includes(scheme)
    return [
      ...named(document, 'probe name is required'),
      ...(has(document, 'url')
        ? [
            ...when(!http, `HTTP probe URL scheme must be http or https, got ${quote(scheme)}`),
            ...when(
              http && host === '',
              'HTTP probe URL must be an absolute http or https URL with a non-empty host'
            ),
          ]
        : ['HTTP probe URL is required']),
    ]
  },
  VethConfig: (document, asks) => [
    ...vethName('name', textAt(document, 'name')),
    ...vethName('peer name', textAt(document, 'peer', 'name')),
    ...when(
      textAt(document, 'name') !== '' && textAt(document, 'name') === textAt(document, 'peer', 'name'),
      'name and peer name must be different'
    ),
    ...linkProblems(document, asks),
    ...linkProblems(objectAt(document, 'peer'), asks),
  ],
  ExternalVolumeConfig: (document) => {
    const type = textAt(document, 'filesystemType') || 'none'
    return [
      ...volumeName(document),
      ...(type !== 'virtiofs'
        ? [`invalid filesystem type: ${type}`]
        : !has(document, 'mount', 'virtiofs')
          ? ['virtiofs mount spec is required']
          : when(textAt(document, 'mount', 'virtiofs', 'tag') === '', 'virtiofs tag is required')),
    ]
  },
  ImageVerificationConfig: (document) =>
    listAt(document, 'rules').flatMap((rule, index) => {
      const [skip, deny] = [isTrue(rule, 'skip'), isTrue(rule, 'deny')]
      const [keyless, publicKey] = [has(rule, 'keyless'), has(rule, 'publicKey')]
      return [
        ...when(textAt(rule, 'image') === '', 'imagePattern must be specified'),
        ...when(skip && deny, 'skip and deny cannot both be true'),
        ...when(
          (skip || deny) && (keyless || publicKey),
          'verifiers cannot be configured if skip or deny is true'
        ),
        ...when(!skip && !deny && !keyless && !publicKey, 'at least one verifier must be configured'),
        ...when(keyless && publicKey, 'only one of keyless or publicKey verifier can be configured'),
        ...when(
          keyless && textAt(rule, 'keyless', 'issuer') === '',
          'verifier OIDC issuer must be specified'
        ),
        ...when(
          keyless &&
            textAt(rule, 'keyless', 'subject') === '' &&
            textAt(rule, 'keyless', 'subjectRegex') === '',
          'verifier subject or subjectRegex must be specified'
        ),
        ...when(
          publicKey && textAt(rule, 'publicKey', 'certificate') === '',
          'verifier certificates must be specified'
        ),
      ].map((problem) => `rule ${index}: ${problem}`)
    }),
  KernelModuleConfig: (document) => named(document, 'name is required'),
  KmsgLogConfig: (document) => {
    const { scheme, path, port } = urlParts(textAt(document, 'url'))
    return firstOf([
      ...named(document, 'name is required'),
      ...when(!has(document, 'url'), 'url is required'),
      ...when(!['tcp', 'udp'].includes(scheme), 'url scheme must be tcp:// or udp://'),
      ...when(!['', '/'].includes(path), 'url path must be empty'),
      ...when(port === '', 'url port is required'),
    ])
  },
  SysctlConfig: (document) =>
    when(Object.hasOwn(objectAt(document, 'params'), ''), 'sysctl key cannot be empty'),
  SysfsConfig: (document) =>
    when(Object.hasOwn(objectAt(document, 'params'), ''), 'sysfs key cannot be empty'),
  UnattendedInstallConfig: (document) =>
    when(
      textAt(document, 'provisioning', 'diskSelector', 'match') === '',
      'provisioning.volumeSelector.match is required'
    ),
  WatchdogTimerConfig: (document) =>
    firstOf([
      ...when(textAt(document, 'device') === '', 'watchdog device: empty value'),
      ...when(
        has(document, 'timeout') &&
          numberAt(document, 'timeout') !== 0 &&
          numberAt(document, 'timeout') < 10e9,
        'watchdog timeout: minimum value is 10s'
      ),
    ]),
  ExtensionServiceConfig: (document) => {
    const name = textAt(document, 'name')
    const files = listAt(document, 'configFiles')
    return firstOf([
      ...named(document, 'name is required'),
      ...when(
        files.length === 0 && textsAt(document, 'environment').length === 0,
        `no config files found for extension ${quote(name)}`
      ),
      ...files.flatMap((file) => [
        ...when(textAt(file, 'content') === '', `extension content is required for extension ${quote(name)}`),
        ...when(
          textAt(file, 'mountPath') === '',
          `extension mount path is required for extension ${quote(name)}`
        ),
      ]),
    ])
  },
}

export const documentProblems = (kind: string, document: JsonObject, asks: Asks): readonly string[] =>
  Object.hasOwn(checks, kind) ? (checks[kind]?.(document, asks) ?? []) : []

export const documentWarnings = (kind: string, document: JsonObject): readonly string[] => {
  switch (kind) {
    case 'UnattendedInstallConfig':
      return when(
        textAt(document, 'installer', 'image') === '',
        'installer.image is not set, if Talos is not booted from asset built by Image Factory, installation will fail'
      )
    case 'BondConfig':
      return textAt(document, 'bondMode') === '802.3ad'
        ? ['miimon', 'updelay', 'downdelay']
            .filter((key) => !has(document, key))
            .map((key) => `${key} was not specified for 802.3ad bond`)
        : []
    case 'KubeProxyConfig':
      if (document['enabled'] === false) return []
      return [
        ...when(
          ['iptables', 'ipvs'].includes(textAt(document, 'mode')),
          `proxy mode ${quote(textAt(document, 'mode'))} is not recommended, please switch to nftables if possible`
        ),
        ...when(
          isSet(at(document, 'extraArgs')),
          'extra arguments for kube-proxy may not work as expected, please use configuration instead'
        ),
      ]
    default:
      return []
  }
}
