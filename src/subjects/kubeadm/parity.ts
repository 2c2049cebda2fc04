import type { ParityRow } from '../subject.ts'

const network = 'cluster.network; KubeNetworkConfig from contract 1.14'

/** What both systems are told about the cluster as a whole. */
export const parity: readonly ParityRow[] = [
  {
    setting: 'networking.podSubnets',
    kind: 'same',
    ubuntu: 'kubeadm-config: networking.podSubnet',
    talos: network,
    note: 'chosen when the cluster is made',
  },
  {
    setting: 'networking.serviceSubnets',
    kind: 'same',
    ubuntu: 'kubeadm-config: networking.serviceSubnet',
    talos: network,
    note: 'chosen when the cluster is made',
  },
  {
    setting: 'networking.dnsDomain',
    kind: 'same',
    ubuntu: 'kubeadm-config: networking.dnsDomain',
    talos: network,
    note: 'chosen when the cluster is made',
  },
  {
    setting: 'networking.cni',
    kind: 'differs',
    ubuntu: 'nothing: kubeadm brings no pod network',
    talos: 'cluster.network.cni; KubeFlannelCNIConfig from contract 1.14',
    note: 'Talos brings flannel, unless this says external or none',
  },
]
