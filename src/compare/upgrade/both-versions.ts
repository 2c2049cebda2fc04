import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { inCluster } from '../../fleet/findings.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import { minorOf } from '../../fleet/versions.ts'
import type { Versions } from '../../fleet/versions.ts'
import { talosSettings } from '../../subjects/talos-contract.ts'
import type { RuleName } from '../../fleet/rules.ts'

/** Of both sides. */
export type Both = { readonly from: Versions; readonly to: Versions }

export const versionsOf = ({ cluster }: Fleet): Versions => {
  const { version } = talosSettings(cluster)
  const kubernetes = minorOf(cluster.kubernetes)
  return cluster.os === 'talos' && version !== undefined
    ? { talos: minorOf(version), kubernetes }
    : { kubernetes }
}

export const ofKubernetes = (fleet: Fleet, severity: Severity, rule: RuleName, message: string): Diagnostic =>
  inCluster(fleet, ['kubernetes'], severity, rule, message)

export const ofTalos = (fleet: Fleet, severity: Severity, rule: RuleName, message: string): Diagnostic =>
  inCluster(fleet, ['talos', 'version'], severity, rule, message)

/** `v1.33, v1.34` for 33 to 34, shortened where it is absurdly long. */
export const minors = (first: number, last: number, name: (minor: number) => string): string => {
  const all = Array.from({ length: Math.max(0, Math.min(last - first + 1, 30)) }, (_, i) => name(first + i))
  return all.length < last - first + 1 ? `${all.join(', ')}, …` : all.join(', ')
}

/** Whether the way leads into this Kubernetes minor, or past it. */
export const crosses = (minor: number, { from, to }: Both): boolean =>
  from.kubernetes < minor && minor <= to.kubernetes
