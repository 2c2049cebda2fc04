import { at, has, isTrue, listAt, numberAt, objectAt, quote, textAt } from '../problems.ts'
import { first, present, presentPath, set } from './rule.ts'
import type { Rule } from './rule.ts'

/** Kinds that must not stand beside a part of the classic document. Source: V1Alpha1ConflictValidate of each type. */
export const machineConflicts: Readonly<Record<string, Rule>> = {
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
