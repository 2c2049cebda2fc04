import type { Diagnostic } from '../../fleet/diagnostic.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import type { Rendering } from '../../render/rendering.ts'
import { versionsOf } from './both-versions.ts'
import { kubernetesUpgrade } from './kubernetes-upgrade.ts'
import { talosUpgrade } from './talos-upgrade.ts'
import { ubuntuUpgrade } from './ubuntu-upgrade.ts'

/**
 * What no field of a rendering shows about going from one version to another: steps that may not be skipped, what
 * does not support each other, what a minor does differently. `rendering` is of the right side, where it renders.
 */
export const upgradeFindings = (
  from: Fleet,
  to: Fleet,
  rendering: Rendering | undefined
): readonly Diagnostic[] => {
  const { os } = to.cluster
  if (from.cluster.os !== os) return []
  const versions = { from: versionsOf(from), to: versionsOf(to) }
  const found = [
    ...kubernetesUpgrade(to, versions),
    ...(os === 'talos' ? talosUpgrade(from, to, versions, rendering) : ubuntuUpgrade(from, to, versions)),
  ]
  // A layer shared by many nodes says one thing once.
  const key = ({ file, line, column, rule, message }: Diagnostic): string =>
    [file, line, column, rule, message].join('\n')
  return [...new Map(found.map((each) => [key(each), each])).values()]
}
