import type { JsonObject } from '../../../../src/fleet/json.ts'
import { endpointProblem, subnetProblems, urlParts } from '../endpoints.ts'
import { imageProblem } from '../kubernetes-image.ts'
import { nodeMetadataProblems, subdomainProblem } from '../labels.ts'
import { has, numberAt, objectAt, quote, textAt, textsAt } from '../problems.ts'
import { resourceProblem } from '../classic/cluster.ts'
import { isRole, protectedKubeletFields } from '../classic/features.ts'
import { isSet, named, when } from './check.ts'
import type { Asks, Check, Checks } from './check.ts'

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

/** Source: pkg/machinery/config/types/k8s. */
export const kubernetesChecks: Checks = {
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
}
