import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'apiServer.extraArgs',
    kind: 'same',
    ubuntu: 'kubeadm-config, the manifest and what runs',
    talos: 'cluster.apiServer.extraArgs; KubeAPIServerConfig.extraArgs from contract 1.14',
    note: 'repeated flags need contract 1.13',
  },
  {
    setting: 'apiServer.extraVolumes',
    kind: 'differs',
    ubuntu: 'kubeadm-config and the manifest',
    talos: 'cluster.apiServer.extraVolumes',
    note: 'none from contract 1.14',
  },
  {
    setting: 'apiServer.certSANs',
    kind: 'same',
    ubuntu: 'kubeadm-config, then a new certificate',
    talos: 'cluster.apiServer.certSANs; KubeAPIServerConfig.certExtraSANs from contract 1.14',
    note: '',
  },
  {
    setting: 'apiServer.oidc',
    kind: 'differs',
    ubuntu: 'flags',
    talos: 'flags; KubeAuthenticationConfig from contract 1.14',
    note: 'from contract 1.14 the same issuer in structured form',
  },
  {
    setting: 'apiServer.authentication',
    kind: 'differs',
    ubuntu: 'a file and one flag',
    talos: 'machine.files and one flag; KubeAuthenticationConfig from contract 1.14',
    note: 'before contract 1.14 a change of the file needs a reboot',
  },
  {
    setting: 'apiServer.audit.policy',
    kind: 'same',
    ubuntu: 'a file, flags and mounts',
    talos: 'cluster.apiServer.auditPolicy; KubeAuditPolicyConfig from contract 1.14',
    note: '',
  },
  {
    setting: 'apiServer.audit.log',
    kind: 'differs',
    ubuntu: 'flags',
    talos: 'flags for age, backups and size',
    note: 'Talos writes to /var/log/audit/kube/kube-apiserver.log: log shipping must look there',
  },
]
