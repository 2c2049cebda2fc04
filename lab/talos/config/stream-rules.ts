import type { JsonObject } from '../../../src/fleet/json.ts'
import type { MachineDocument } from './machine-document.ts'
import { at, has, isTrue, listAt, textAt } from './problems.ts'
import { isControlPlane } from './classic/machine-type.ts'
import type { Mode } from './validate-classic.ts'

const controlPlaneOnly = new Set([
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
])

/** Rules about the whole stream, from 1.14 on. Source: pkg/machinery/config/container/validate.go validateContainer. */
export const streamProblems = (
  classic: JsonObject | undefined,
  documents: readonly MachineDocument[],
  { minor, mode }: { readonly minor: number; readonly mode: Mode }
): readonly string[] => {
  if (minor < 14) return []
  const of = (kind: string): JsonObject | undefined =>
    documents.find((document) => document.kind === kind)?.value
  const problems: string[] = []
  const resolver = of('ResolverConfig')
  // The document counts only where it turns it on.
  const dns = isTrue(resolver, 'hostDNS', 'enabled')
    ? at(resolver, 'hostDNS')
    : at(classic, 'machine', 'features', 'hostDNS')
  if (mode === 'container') {
    if (dns === undefined) problems.push('hostDNS config is required in container mode')
    else {
      if (!isTrue(dns, 'enabled')) problems.push('hostDNS must be enabled in container mode')
      if (!isTrue(dns, 'forwardKubeDNSToHost'))
        problems.push('forwardKubeDNSToHost must be enabled in container mode')
    }
  }
  const encrypted = listAt(resolver, 'nameservers').some((server) =>
    ['DoT', 'DoH'].includes(textAt(server, 'protocol'))
  )
  if (encrypted && !isTrue(dns, 'enabled'))
    problems.push('hostDNS must be enabled when using non-default DNS protocols')

  const discovery =
    of('DiscoveryServiceConfig') !== undefined ||
    (isTrue(classic, 'cluster', 'discovery', 'enabled') &&
      !isTrue(classic, 'cluster', 'discovery', 'registries', 'service', 'disabled'))
  const identity = of('DiscoveryIdentityConfig')
  if (discovery) {
    const needs = (what: string, key: string): string =>
      `cluster ${what} (.cluster.${key} or DiscoveryIdentityConfig) should be set when cluster discovery (DiscoveryServiceConfig) is enabled`
    if (textAt(identity, 'clusterID') === '' && textAt(classic, 'cluster', 'id') === '')
      problems.push(needs('ID', 'id'))
    if (textAt(identity, 'clusterSecret') === '' && textAt(classic, 'cluster', 'secret') === '')
      problems.push(needs('secret', 'secret'))
  }
  const kubespan =
    isTrue(of('KubeSpanConfig'), 'enabled') || isTrue(classic, 'machine', 'network', 'kubespan', 'enabled')
  if (kubespan && !discovery) problems.push('KubeSpan requires cluster discovery to be enabled')

  if (isControlPlane(classic) && textAt(classic, 'machine', 'type') !== '') {
    const apiServer = of('KubeAPIServerCAConfig') !== undefined || has(classic, 'cluster', 'ca')
    const encryption =
      of('KubeEtcdEncryptionConfig') !== undefined ||
      textAt(classic, 'cluster', 'secretboxEncryptionSecret') !== '' ||
      textAt(classic, 'cluster', 'aescbcEncryptionSecret') !== ''
    if (apiServer && !encryption)
      problems.push('etcd encryption config is required for control plane machines running kube-apiserver')
  }
  const misplaced = documents.map(({ kind }) => kind).filter((kind) => controlPlaneOnly.has(kind))
  if (misplaced.length > 0 && !(classic !== undefined && isControlPlane(classic)))
    problems.push(
      `the following document kinds are only allowed on control plane machines: [${[...new Set(misplaced)].toSorted().join(' ')}]`
    )
  return problems
}
