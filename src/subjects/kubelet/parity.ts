import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'kubelet',
    ubuntu:
      '/etc/kubernetes/kubelet.conf.d/90-plumbline.conf, read through --config-dir in /etc/default/kubelet',
    talos: 'machine.kubelet.extraConfig; KubeletConfig.config from contract 1.14',
    note: 'the drop-in is merged over the file that kubeadm writes, map by map; on Talos a map such as evictionHard replaces the default',
  },
  {
    setting: 'kubelet.shutdownGracePeriodByPodPriority',
    ubuntu: 'the drop-in, with the plain grace periods at zero',
    talos: 'the same, because Talos sets 30s and 10s where they are not said',
    note: '',
  },
  {
    setting: 'kubelet.extraArgs',
    ubuntu: 'KUBELET_EXTRA_ARGS in /etc/default/kubelet',
    talos: 'machine.kubelet.extraArgs; KubeletConfig.extraArgs from contract 1.14',
    note: 'a repeated flag needs Talos 1.13',
  },
  {
    setting: 'kubelet.stopTimeoutSeconds',
    ubuntu: '/etc/systemd/system/kubelet.service.d/20-shutdown.conf',
    talos: 'none: Talos stops the kubelet itself',
    note: 'Talos waits as long as its own shutdown sequence takes',
  },
]
