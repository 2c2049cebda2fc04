import type { JsonObject } from '../../../src/fleet/json.ts'
import type { MachineDocument } from './machine-document.ts'
import { at, has, isTrue, listAt, numberAt, objectAt, quote, textAt } from './problems.ts'

type Rule = {
  readonly since: number
  /** First complaint that holds about the classic document. */
  readonly complaint: (classic: JsonObject, document: JsonObject) => string | undefined
}

/** A complaint where something is in the classic document, null aside. */
const present =
  (complaint: string, ...path: readonly string[]) =>
  (classic: JsonObject): string | undefined =>
    has(classic, ...path) ? complaint : undefined

const first =
  (...rules: readonly Rule['complaint'][]): Rule['complaint'] =>
  (classic, document) => {
    for (const rule of rules) {
      const complaint = rule(classic, document)
      if (complaint !== undefined) return complaint
    }
    return undefined
  }

const set = (path: string): string => `.${path} is already set in v1alpha1 config`
const presentPath = (path: string): Rule['complaint'] => present(set(path), ...path.split('.'))
const admission: Rule['complaint'] = (classic) =>
  listAt(classic, 'cluster', 'apiServer', 'admissionControl').length > 0
    ? 'admission control plugin config is already set in v1alpha1 config'
    : undefined
const onlyTheNew = (kind: string): string =>
  `Please remove it and use only the new ${kind} document to avoid conflicts`

/** Kinds that must not stand beside a part of the classic document. Source: V1Alpha1ConflictValidate of each type. */
const rules: Readonly<Record<string, Rule>> = {
  VolumeConfig: {
    since: 11,
    complaint: (classic, document) => {
      const name = textAt(document, 'name')
      const key = name === 'STATE' ? 'state' : name === 'EPHEMERAL' ? 'ephemeral' : undefined
      return key !== undefined &&
        Object.keys(objectAt(document, 'encryption')).length > 0 &&
        has(classic, 'machine', 'systemDiskEncryption', key)
        ? `system disk encryption for ${quote(name)} is configured in both v1alpha1.Config and VolumeConfig`
        : undefined
    },
  },
  HostnameConfig: {
    since: 12,
    complaint: first(
      (classic) =>
        textAt(classic, 'machine', 'network', 'hostname') === ''
          ? undefined
          : 'static hostname is already set in v1alpha1 config',
      (classic) =>
        isTrue(classic, 'machine', 'features', 'stableHostname')
          ? 'stable hostname is already set in v1alpha1 config'
          : undefined
    ),
  },
  ResolverConfig: {
    since: 12,
    complaint: first(
      presentPath('machine.network.searchDomains'),
      (classic) =>
        listAt(classic, 'machine', 'network', 'nameservers').length > 0
          ? set('machine.network.nameservers')
          : undefined,
      (classic) =>
        isTrue(classic, 'machine', 'network', 'disableSearchDomain')
          ? set('machine.network.disableSearchDomain')
          : undefined,
      (classic, document) =>
        Object.keys(objectAt(document, 'hostDNS')).length > 0 &&
        has(classic, 'machine', 'features', 'hostDNS')
          ? set('machine.features.hostDNS')
          : undefined
    ),
  },
  TimeSyncConfig: {
    since: 12,
    complaint: (classic) => {
      const time = at(classic, 'machine', 'time')
      if (isTrue(time, 'disabled'))
        return 'time sync cannot be disabled in both v1alpha1 and new-style configuration'
      if (listAt(time, 'servers').length > 0)
        return 'time servers cannot be specified in both v1alpha1 and new-style configuration'
      return numberAt(time, 'bootTimeout') === 0
        ? undefined
        : 'boot timeout cannot be specified in both v1alpha1 and new-style configuration'
    },
  },
  KubeSpanConfig: {
    since: 13,
    complaint: present(
      'kubespan is already configured in v1alpha1 machine.network.kubespan',
      'machine',
      'network',
      'kubespan'
    ),
  },
  UnattendedInstallConfig: {
    since: 14,
    complaint: present(
      'UnattendedInstallConfig config is incompatible with v1alpha1 config (.machine.install)',
      'machine',
      'install'
    ),
  },
  KubeletConfig: {
    since: 14,
    complaint: present(
      'kubelet config is already set in v1alpha1 config (.machine.kubelet)',
      'machine',
      'kubelet'
    ),
  },
  KubeCredentialProviderConfig: {
    since: 14,
    complaint: present(
      'cannot use KubeCredentialProviderConfig with legacy kubelet configuration (.machine.kubelet)',
      'machine',
      'kubelet'
    ),
  },
  KubeNodeConfig: {
    since: 14,
    complaint: first(
      presentPath('cluster.allowSchedulingOnControlPlanes'),
      presentPath('cluster.allowSchedulingOnMasters'),
      presentPath('machine.kubelet.skipNodeRegistration'),
      presentPath('machine.kubelet.registerWithFQDN'),
      presentPath('machine.kubelet.nodeIP'),
      presentPath('machine.nodeLabels'),
      presentPath('machine.nodeAnnotations'),
      presentPath('machine.nodeTaints')
    ),
  },
  KubeClusterConfig: {
    since: 14,
    complaint: first(
      (classic) =>
        textAt(classic, 'cluster', 'clusterName') === ''
          ? undefined
          : `cluster name is already set in the v1alpha1 config (.cluster.clusterName). ${onlyTheNew('KubeClusterConfig')}`,
      present(
        `cluster endpoint is already set in the v1alpha1 config (.cluster.controlPlane.endpoint). ${onlyTheNew('KubeClusterConfig')}`,
        'cluster',
        'controlPlane',
        'endpoint'
      )
    ),
  },
  KubeAPIServerConfig: {
    since: 14,
    complaint: first(
      present(
        'kube-apiserver config is already set in v1alpha1 config (.cluster.apiServer)',
        'cluster',
        'apiServer'
      ),
      (classic) =>
        numberAt(classic, 'cluster', 'controlPlane', 'localAPIServerPort') === 0
          ? undefined
          : 'kube-apiserver API port is already set in v1alpha1 config (.cluster.controlPlane.localAPIServerPort)'
    ),
  },
  KubeAPIServerCAConfig: {
    since: 14,
    complaint: present('kube-apiserver CA is already set in v1alpha1 config (.cluster.ca)', 'cluster', 'ca'),
  },
  KubeAggregatorCAConfig: {
    since: 14,
    complaint: present(
      'kube-apiserver aggregator CA is already set in v1alpha1 config (.cluster.aggregatorCA), please remove it and use the new KubeAggregatorCAConfig document instead',
      'cluster',
      'aggregatorCA'
    ),
  },
  KubeServiceAccountConfig: {
    since: 14,
    complaint: present(
      'service account is already set in v1alpha1 config (.cluster.serviceAccount)',
      'cluster',
      'serviceAccount'
    ),
  },
  KubeEtcdEncryptionConfig: {
    since: 14,
    complaint: (classic) =>
      textAt(classic, 'cluster', 'secretboxEncryptionSecret') === '' &&
      textAt(classic, 'cluster', 'aescbcEncryptionSecret') === ''
        ? undefined
        : 'etcd encryption config is already set in v1alpha1 config',
  },
  KubeAdmissionControlConfig: { since: 14, complaint: admission },
  // It looks at admission control, too.
  KubeAuthorizerConfig: { since: 14, complaint: admission },
  KubeAuditPolicyConfig: {
    since: 14,
    complaint: (classic) =>
      Object.keys(objectAt(classic, 'cluster', 'apiServer', 'auditPolicy')).length > 0
        ? 'audit policy config is already set in v1alpha1 config'
        : undefined,
  },
  KubeControllerManagerConfig: {
    since: 14,
    complaint: first(
      present(
        'kube-controller-manager config is already set in v1alpha1 config (.cluster.controllerManager)',
        'cluster',
        'controllerManager'
      ),
      present(
        'kube-controller-manager config is already set in v1alpha1 config (.machine.controlplane.controllerManager)',
        'machine',
        'controlPlane',
        'controllerManager'
      )
    ),
  },
  KubeSchedulerConfig: {
    since: 14,
    complaint: first(
      present(
        'kube-scheduler config is already set in v1alpha1 config (.cluster.scheduler)',
        'cluster',
        'scheduler'
      ),
      present(
        'kube-scheduler config is already set in v1alpha1 config (.machine.controlplane.scheduler)',
        'machine',
        'controlPlane',
        'scheduler'
      )
    ),
  },
  KubeProxyConfig: {
    since: 14,
    complaint: present(
      "cluster proxy config in v1alpha1 config (.machine.cluster.proxy) can't be used with KubeProxyConfig document, please remove it to avoid conflicts",
      'cluster',
      'proxy'
    ),
  },
  KubeCoreDNSConfig: {
    since: 14,
    complaint: present(
      'CoreDNS config is already set in v1alpha1 config (.cluster.coreDNS)',
      'cluster',
      'coreDNS'
    ),
  },
  KubeNetworkConfig: {
    since: 14,
    complaint: present(
      `cluster network config is already set in the v1alpha1 config (.machine.cluster.network). ${onlyTheNew('KubeNetworkConfig')}`,
      'cluster',
      'network'
    ),
  },
  KubeFlannelCNIConfig: {
    since: 14,
    complaint: present(
      "cluster network config in v1alpha1 config (.machine.cluster.network) can't be used with KubeFlannelCNIConfig document, please remove it to avoid conflicts",
      'cluster',
      'network'
    ),
  },
  KubePrismConfig: {
    since: 14,
    complaint: present(
      "KubePrism config in v1alpha1 config (.machine.features.kubePrism) can't be used with KubePrismConfig document, please remove it to avoid conflicts",
      'machine',
      'features',
      'kubePrism'
    ),
  },
  KubeTalosAPIAccessConfig: {
    since: 14,
    complaint: presentPath('machine.features.kubernetesTalosAPIAccess'),
  },
  ImageCacheConfig: {
    since: 14,
    complaint: present(
      'image cache config is already set in v1alpha1 config',
      'machine',
      'features',
      'imageCache'
    ),
  },
  DiscoveryServiceConfig: {
    since: 14,
    complaint: present(
      'discovery service is already configured in .cluster.discovery of the v1alpha1 config',
      'cluster',
      'discovery'
    ),
  },
  DiscoveryIdentityConfig: {
    since: 14,
    complaint: (classic) =>
      textAt(classic, 'cluster', 'id') === '' && textAt(classic, 'cluster', 'secret') === ''
        ? undefined
        : 'cluster identity is already configured in .cluster.id/.cluster.secret of the v1alpha1 config',
  },
  CRIBaseRuntimeSpecConfig: {
    since: 14,
    complaint: present(
      'base runtime spec overrides are already set in v1alpha1 config',
      'machine',
      'baseRuntimeSpecOverrides'
    ),
  },
}

/** What documents and the classic one say twice, by order of documents. */
export const conflictProblems = (
  classic: JsonObject,
  documents: readonly MachineDocument[],
  minor: number
): readonly string[] =>
  documents.flatMap(({ kind, value }) => {
    const rule = Object.hasOwn(rules, kind) ? rules[kind] : undefined
    return rule === undefined || rule.since > minor ? [] : (rule.complaint(classic, value) ?? [])
  })
