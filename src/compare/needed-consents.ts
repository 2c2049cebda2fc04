import { impacts } from '../subjects/impact.ts'
import type { Impact } from '../subjects/impact.ts'
import type { NodeChanges } from './changes.ts'
import type { CompareSettings } from './compare-settings.ts'

/**
 * What `maintenance.allow` must name: the impact, where the node cannot take it back or its pods are moved away, and the
 * outage, where no other control plane keeps the cluster up.
 */
export const neededConsents = (
  { role, impact, undo }: Pick<NodeChanges, 'role' | 'impact' | 'undo'>,
  { controlPlanes }: Pick<CompareSettings, 'controlPlanes'>
): readonly string[] => [
  ...(!undo || isAtLeast(impact, 'drain-reboot') ? [impact] : []),
  ...(role === 'control-plane' && controlPlanes <= 2 && isAtLeast(impact, 'control-plane-restart')
    ? ['control-plane-outage']
    : []),
]

/** One member of etcd of two is no quorum, and one API server of one is no API. */
const isAtLeast = (impact: Impact, least: Impact): boolean =>
  impacts.indexOf(impact) >= impacts.indexOf(least)
