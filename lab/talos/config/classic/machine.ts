import type { Json, JsonObject } from '../../../../src/fleet/json.ts'
import { endpointProblem, subnetProblems } from '../endpoints.ts'
import { at, has, isTrue, listAt, numberAt, objectAt, quote, textAt, textsAt } from '../problems.ts'
import type { Mode } from '../validate-classic.ts'
import type { machineTypeOf } from './machine-type.ts'

export const installProblems = (
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

export const typeProblems = (
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

export const kubespanMtu = (machine: JsonObject): number =>
  numberAt(machine, 'network', 'kubespan', 'mtu') || 1420

export const kubespanProblems = (
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

export type Judged = { readonly warnings: readonly string[]; readonly problems: readonly string[] }
