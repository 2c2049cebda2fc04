import type { JsonObject } from '../../../src/fleet/json.ts'
import { certificateChecks } from './documents/certificates.ts'
import { isSet, when } from './documents/check.ts'
import type { Asks, Checks } from './documents/check.ts'
import { kubernetesChecks } from './documents/kubernetes.ts'
import { linkChecks } from './documents/links.ts'
import { networkChecks } from './documents/network.ts'
import { systemChecks } from './documents/system.ts'
import { volumeChecks } from './documents/volumes.ts'
import { at, has, quote, textAt } from './problems.ts'

const checks: Checks = {
  ...networkChecks,
  ...linkChecks,
  ...volumeChecks,
  ...kubernetesChecks,
  ...certificateChecks,
  ...systemChecks,
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
