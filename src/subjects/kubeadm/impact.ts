import type { ImpactRule } from '../impact.ts'
import { clusterConfigurationPath } from './paths.ts'

export const reconfigure = 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-reconfigure/'

const rule = (
  more: Pick<ImpactRule, 'impact' | 'undo' | 'why' | 'source'> & { field?: string }
): ImpactRule => ({
  os: 'ubuntu',
  document: clusterConfigurationPath,
  ...more,
})

/** For a component's part of the ConfigMap: what runs changes with its manifest. */
export const atNextUpgrade: ImpactRule = rule({
  impact: 'none',
  undo: true,
  why: 'kubeadm reads it at the next upgrade',
  source: reconfigure,
})

export const impact: readonly ImpactRule[] = [
  rule({
    field: 'kubernetesVersion',
    impact: 'upgrade',
    undo: false,
    why: 'another version of Kubernetes',
    source: 'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/kubeadm-upgrade/',
  }),
  rule({
    field: 'networking',
    impact: 'rebuild',
    undo: false,
    why: 'pod and service networks are chosen when the cluster is made',
    source: reconfigure,
  }),
  rule({
    field: 'controlPlaneEndpoint',
    impact: 'rebuild',
    undo: false,
    why: 'chosen when the cluster is made: certificates and every kubeconfig name it, and kubeadm does not change it',
    source:
      'https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/#considerations-about-apiserver-advertise-address-and-controlplaneendpoint',
  }),
  atNextUpgrade,
]
