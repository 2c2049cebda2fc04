import type { Subject } from '../subject.ts'
import { claims } from './claims.ts'
import { impact } from './impact.ts'
import { normaliseTalos } from './normalise.ts'
import { talos } from './talos.ts'

/** The plain machine that every other subject adds to: identity, cluster, images, secrets by reference. */
export const talosMachine: Subject = {
  name: 'machine',
  settings: [],
  ubuntu: () => [],
  talos,
  claims,
  normaliseTalos,
  impact,
  parity: [
    {
      setting: 'networking',
      kind: 'differs',
      ubuntu: 'networking of kubeadm ClusterConfiguration',
      talos: 'cluster.network; KubeNetworkConfig from contract 1.14',
      note: 'without cni, Talos brings flannel itself; an external one is cni: none, and you install it as today',
    },
  ],
}
