import type { Cluster } from '../../fleet/fleet.ts'
import { inOrder } from '../flags.ts'
import type { Flags } from '../flags.ts'
import { settingsOf } from '../settings-of.ts'
import type { GatedKind } from '../talos-contract.ts'

/** What differs between the components of a control plane that are nothing but flags here. */
export type Component = {
  readonly name: string
  /** Its key in cluster.yaml, in kubeadm's ClusterConfiguration and in Talos' v1alpha1 `cluster`. */
  readonly setting: 'controllerManager' | 'scheduler' | 'etcd'
  /** Its program, and so its static pod. */
  readonly program: string
  /** Its document on Talos. etcd has none and stays a field. */
  readonly kind?: GatedKind
  /** For findings and reports. */
  readonly words: string
  /** What a restart does. */
  readonly restart: string
}

export const components: readonly Component[] = [
  {
    name: 'controller-manager',
    setting: 'controllerManager',
    program: 'kube-controller-manager',
    kind: 'KubeControllerManagerConfig',
    words: 'the controller manager',
    restart:
      'the controller manager restarts: where it is the only one, no controller works until it leads again, some 20 seconds later',
  },
  {
    name: 'scheduler',
    setting: 'scheduler',
    program: 'kube-scheduler',
    kind: 'KubeSchedulerConfig',
    words: 'the scheduler',
    restart:
      'the scheduler restarts: where it is the only one, new pods wait until it leads again, some 20 seconds later',
  },
  {
    name: 'etcd',
    setting: 'etcd',
    program: 'etcd',
    words: 'etcd',
    restart:
      'the etcd member restarts: where it is the only one, that is an outage of the API, which waits for it',
  },
]

export const flagsOf = ({ setting }: Component, { spec }: Cluster): Flags =>
  inOrder(settingsOf<{ readonly extraArgs?: Flags }>(spec, setting)?.extraArgs ?? {})
