import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { Say } from './say.ts'
import { kubeletConfiguration, kubeletOf } from './settings.ts'

const minorOfKubernetes = (version: string): number => Number(version.split('.')[1])

/** What one system, or an old Kubernetes, has no place for. */
export const checkVersion = (node: FleetNode, { os, kubernetes }: Cluster, say: Say): void => {
  if (os === 'talos') {
    if (kubeletOf(node).stopTimeoutSeconds !== undefined)
      say(
        ['kubelet', 'stopTimeoutSeconds'],
        'note',
        'other-system',
        'Talos stops the kubelet itself: stopTimeoutSeconds is without effect there'
      )
    return
  }
  // Alpha from 1.28, behind an environment variable that 1.30 removed.
  if (minorOfKubernetes(kubernetes) < 30 && kubeletConfiguration(node) !== undefined)
    say(
      ['kubelet'],
      'error',
      'kubelet-drop-in',
      `the kubelet reads a folder of drop-ins from Kubernetes 1.30, and this cluster has ${kubernetes}: upgrade it, or remove kubelet`
    )
}
