import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { inCluster } from '../../fleet/findings.ts'
import type { Cluster, Fleet } from '../../fleet/fleet.ts'
import type { RuleName } from '../../fleet/rules.ts'
import type { FlagValue } from '../flags.ts'
import { versionMinor } from '../talos-contract.ts'
import { flagsOf } from './components.ts'
import type { Component } from './components.ts'
import { isMounted } from './mounted-paths.ts'
import { ownedFlags } from './owned-flags.ts'

/** Flags that are not ours to give, that this Talos cannot read, or that name a file nobody mounts. One finding each. */
export const check =
  (component: Component) =>
  (fleet: Fleet): readonly Diagnostic[] =>
    Object.entries(flagsOf(component, fleet.cluster)).flatMap(([name, value]) => {
      const found = judge(component, fleet.cluster, name, value)
      if (found === undefined) return []
      const [severity, rule, message] = found
      return [inCluster(fleet, [component.setting, 'extraArgs', name], severity, rule, message)]
    })

type Finding = readonly [severity: Severity, rule: RuleName, message: string]

/** kubeadm and Talos derive these, and a second word for them would win in one place only. */
const networks: Readonly<Record<string, string>> = {
  'cluster-cidr': 'networking.podSubnets',
  'service-cluster-ip-range': 'networking.serviceSubnets',
}

const judge = (
  component: Component,
  cluster: Cluster,
  name: string,
  value: FlagValue
): Finding | undefined => {
  const { setting, words } = component
  const { os } = cluster
  const system = os === 'talos' ? 'Talos' : 'kubeadm'
  if (ownedFlags(component, os, versionMinor(cluster)).has(name)) {
    const late =
      os === 'talos' && setting === 'etcd'
        ? ', and with yours etcd would not start after the next reboot'
        : ''
    return ['error', 'owned-flag', `${name} is set by ${system} itself${late}: remove it`]
  }
  const network = setting === 'controllerManager' ? networks[name] : undefined
  if (network !== undefined)
    return ['error', 'owned-flag', `${name} is what ${network} says, for every component: write it there`]
  if (os === 'talos' && typeof value !== 'string' && versionMinor(cluster) < 13) {
    const message = `a repeated flag needs Talos 1.13, this cluster has 1.${versionMinor(cluster)}: write one value`
    return ['error', 'talos-flag', message]
  }
  if (setting === 'controllerManager' && name === 'controllers' && os === 'ubuntu' && !signsTokens(value)) {
    const message =
      'kubeadm join needs the controllers bootstrapsigner and tokencleaner, which are off by default: add both, as in *,bootstrapsigner,tokencleaner'
    return ['warning', 'token-controllers', message]
  }
  const path = [value].flat().find((each) => each.startsWith('/') && !isMounted(component, os, each))
  if (path === undefined) return undefined
  return [
    'warning',
    'not-mounted',
    `nothing mounts ${path} into ${words}, which would not start if it needs the file: use a path that ${system} mounts, or remove the flag`,
  ]
}

const signsTokens = (value: FlagValue): boolean => {
  const names = [value].flat().flatMap((each) => each.split(','))
  return names.includes('bootstrapsigner') && names.includes('tokencleaner')
}
