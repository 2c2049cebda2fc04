import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument } from '../talos-contract.ts'
import { kubeletConfiguration, kubeletOf, sortKeys } from './settings.ts'

/** `machine.kubelet` up to contract 1.13, KubeletConfig from 1.14: the plain machine has either already. */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart => {
  const configuration = kubeletConfiguration(node)
  const { extraArgs } = kubeletOf(node)
  const args = extraArgs && { extraArgs: sortKeys(extraArgs) }
  if (configuration === undefined && args === undefined) return {}
  return usesDocument(cluster, 'KubeletConfig')
    ? {
        documents: [
          {
            apiVersion: 'v1alpha1',
            kind: 'KubeletConfig',
            ...(configuration && { config: configuration }),
            ...args,
          },
        ],
      }
    : {
        v1alpha1: {
          machine: { kubelet: { ...(configuration && { extraConfig: configuration }), ...args } },
        },
      }
}
