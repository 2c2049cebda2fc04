import { isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'

/** How one place of the machine config merges where that differs from its shape: maps merge, lists append. */
export type Rule = {
  /** `replace`: taken whole. `entries`: key by key, each taken whole. `pair`: a certificate and its key belong together. */
  readonly how?: 'replace' | 'entries' | 'pair' | 'url'
  /** 0 is a value here; elsewhere it means that nothing was said. */
  readonly zero?: true
  /** Entries of a list that are the same thing merge; others are appended. */
  readonly same?: (a: JsonObject, b: JsonObject) => boolean
  /** With `same`: the entry is taken whole. */
  readonly whole?: true
  /** By key; `*` stands for any. */
  readonly below?: Readonly<Record<string, Rule>>
}

const replace: Rule = { how: 'replace' }
const entries: Rule = { how: 'entries' }
const pair: Rule = { how: 'pair' }
const url: Rule = { how: 'url' }
const zero: Rule = { zero: true }

const by =
  (key: string) =>
  (a: JsonObject, b: JsonObject): boolean =>
    a[key] === b[key]

/** A name wins over a selector. Two selectors that say `physical` are never the same: Go compares the pointers. */
const sameDevice = (a: JsonObject, b: JsonObject): boolean => {
  if (typeof b['interface'] === 'string' && b['interface'] !== '') return a['interface'] === b['interface']
  const [ours, theirs] = [a['deviceSelector'], b['deviceSelector']]
  if (!isObject(ours) || !isObject(theirs)) return false
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  return keys.every((key) => key !== 'physical' && ours[key] === theirs[key])
}

const at = (below: Readonly<Record<string, Rule>>): Rule => ({ below })
const extraArgs = at({ extraArgs: entries })

const classic = at({
  machine: at({
    ca: pair,
    kubelet: extraArgs,
    network: at({
      interfaces: { same: sameDevice, below: { vlans: { same: by('vlanId') } } },
      kubespan: at({ mtu: zero }),
    }),
    registries: at({ config: at({ '*': at({ tls: at({ clientIdentity: pair }) }) }) }),
  }),
  cluster: at({
    ca: pair,
    aggregatorCA: pair,
    controlPlane: at({ endpoint: url }),
    network: at({ podSubnets: replace, serviceSubnets: replace }),
    apiServer: at({
      extraArgs: entries,
      auditPolicy: replace,
      admissionControl: { same: by('name') },
    }),
    controllerManager: extraArgs,
    scheduler: extraArgs,
    proxy: extraArgs,
    etcd: at({ ca: pair, extraArgs: entries }),
  }),
})

const numbers = at({ '*': zero })

/**
 * Where Talos' merge is not what the shape says. Found by walking the types of pkg/machinery v1.13.9: `merge:"replace"`
 * tags, types with a Merge method, and optional numbers.
 */
const rules: Readonly<Record<string, Rule>> = {
  v1alpha1: classic,
  BondConfig: at({ '*': zero, mtu: {} }),
  EthernetConfig: at({ rings: numbers, channels: numbers }),
  ExtensionServiceConfig: at({ configFiles: { same: by('mountPath') } }),
  ImageVerificationConfig: at({ rules: { same: by('image'), whole: true } }),
  KmsgLogConfig: at({ url }),
  KubeSpanConfig: at({ mtu: zero }),
  NetworkRuleConfig: at({ ingress: replace, portSelector: at({ ports: replace }) }),
  SideroLinkConfig: at({ apiUrl: url }),
  ZswapConfig: at({ maxPoolPercent: zero }),
  // Kinds of 1.14, after the v1alpha1 fields that they replace.
  KubeAPIServerConfig: extraArgs,
  KubeControllerManagerConfig: extraArgs,
  KubeSchedulerConfig: extraArgs,
  KubeProxyConfig: extraArgs,
  KubeletConfig: extraArgs,
  KubeNetworkConfig: at({ podSubnets: replace, serviceSubnets: replace }),
  KubeAuditPolicyConfig: at({ configuration: replace }),
}

/** A name that every object has is no entry of a table. */
const entryOf = <Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined

export const rulesOf = (kind: string): Rule => entryOf(rules, kind) ?? {}

export const ruleBelow = ({ below }: Rule, key: string): Rule => entryOf(below, key) ?? below?.['*'] ?? {}

const volume = [
  ['provisioning', 'diskSelector', 'match'],
  ['provisioning', 'minSize'],
]

/**
 * What a patch of a document takes away unless it says it again: types whose Merge method copies also an empty value.
 * Kinds of 1.14 could not be measured and keep theirs.
 */
const resets: Readonly<Record<string, readonly (readonly string[])[]>> = {
  VolumeConfig: volume,
  UserVolumeConfig: volume,
  RawVolumeConfig: volume,
  SwapVolumeConfig: volume,
  ExistingVolumeConfig: [['discovery', 'volumeSelector', 'match']],
  LinkAliasConfig: [['selector', 'match']],
  OOMConfig: [['triggerExpression'], ['cgroupRankingExpression']],
}

export const resetsOf = (kind: string): readonly (readonly string[])[] => entryOf(resets, kind) ?? []

/** Maps with keys of the user's own, where deleting a key that is not there is refused; other fields are structs. */
export const keyedMaps: ReadonlySet<string> = new Set([
  'sysctls',
  'sysfs',
  'params',
  'env',
  'variables',
  'nodeLabels',
  'nodeAnnotations',
  'nodeTaints',
  'labels',
  'annotations',
  'taints',
  'extraArgs',
  'extraConfig',
  'extraManifestHeaders',
  'mirrors',
  'config',
])

/** `accept` is the zero of its type, so that Talos takes it for nothing said. */
export const isZero = (value: Json, kind: string, key: string): boolean =>
  value === null ||
  value === '' ||
  value === 0 ||
  value === '0s' ||
  (kind === 'NetworkDefaultActionConfig' && key === 'ingress' && value === 'accept')
