/** How people set a kubeadm cluster up, and what makes that needless on Talos. */
export type Mechanism = {
  readonly name: string
  /** Settings that stand for it; `*` as in `ParityRow`. Empty: every kubeadm cluster has it. */
  readonly settings: readonly string[]
  /** What does its work on Talos, or that nothing has to. */
  readonly talos: string
}

/** Scripts and modules are not known here, but what they do is. */
export const mechanisms: readonly Mechanism[] = [
  {
    name: 'cloud-init packages and runcmd at first boot',
    settings: [],
    talos: 'the image holds the whole system; the machine config is read at every boot, not once',
  },
  {
    name: 'kubeadm init and join, with a token that is minted for it',
    settings: [],
    talos: 'token and PKI of the secrets bundle are part of the machine config: a node joins by itself',
  },
  {
    name: 'kubeadm-config, and the kubeadm upgrade that writes files anew from it',
    settings: [],
    talos: 'the machine config is the only source, for upgrades too',
  },
  {
    name: 'SSH to the nodes, with users and keys',
    settings: [],
    talos: 'the Talos API with client certificates; there is no shell',
  },
  {
    name: 'a template VM that is cloned, with a cloud-init snippet on the hypervisor',
    settings: ['vm'],
    talos: 'an image of the Image Factory, and the machine config as its user data',
  },
  {
    name: 'apt packages, sources and holds',
    settings: ['packages'],
    talos: 'system extensions in the image where there is one; no package manager',
  },
  {
    name: 'unattended-upgrades, and what reboots nodes after it',
    settings: ['unattendedUpgrades'],
    talos: 'one image per version: a new version in git is the upgrade',
  },
  {
    name: 'guest agent as a package and a unit',
    settings: ['capabilities.guest-agent'],
    talos: 'the extension qemu-guest-agent',
  },
  {
    name: 'NFS and iSCSI clients as packages',
    settings: ['capabilities.nfs-client', 'capabilities.iscsi'],
    talos: 'the extensions nfs-utils (from Talos 1.12, for locking only) and iscsi-tools',
  },
  {
    name: 'NVIDIA driver and toolkit as packages',
    settings: ['capabilities.nvidia-gpu'],
    talos: 'the extensions of kernel module and toolkit, both of one track, built for the Talos version',
  },
  {
    name: 'hosts.toml per registry, written over SSH by a script',
    settings: ['registries'],
    talos: 'machine.registries, or RegistryMirrorConfig',
  },
  {
    name: 'edits of containerd config.toml',
    settings: ['containerd'],
    talos: 'nothing: Talos configures containerd',
  },
  {
    name: 'a privileged DaemonSet that sets sysctls',
    settings: ['sysctls'],
    talos: 'machine.sysctls, or SysctlConfig',
  },
  {
    name: 'sed on the manifest of the API server for its flags',
    settings: ['apiServer.extraArgs', 'apiServer.oidc', 'apiServer.authentication'],
    talos: 'cluster.apiServer, or KubeAPIServerConfig and KubeAuthenticationConfig',
  },
  {
    name: 'sed on the manifest of the API server for audit flags and mounts, and the uploaded policy',
    settings: ['apiServer.audit'],
    talos: 'cluster.apiServer.auditPolicy, or KubeAuditPolicyConfig',
  },
  {
    name: 'edits of the manifests of controller manager, scheduler and etcd, which every upgrade takes back',
    settings: ['controllerManager', 'scheduler', 'etcd'],
    talos:
      'cluster.controllerManager, scheduler and etcd, or KubeControllerManagerConfig and KubeSchedulerConfig',
  },
  {
    name: 'kubectl label and kubectl taint by hand or from a provisioner',
    settings: ['labels', 'taints'],
    talos: 'machine.nodeLabels and nodeTaints at registration; the API side still asserts them',
  },
  {
    name: 'netplan, or cloud-init network-config',
    settings: ['network'],
    talos: 'machine.network, or LinkConfig and its kin',
  },
  {
    name: 'edits of kubelet config.yaml that the next upgrade takes back',
    settings: ['kubelet'],
    talos: 'machine.kubelet, or KubeletConfig',
  },
  {
    name: 'drop-ins of journald, logind, sshd, swap and fstrim',
    settings: ['journald', 'logind', 'sshd', 'swap', 'trim'],
    talos: 'nothing of systemd is there: Talos logs to memory and ships logs, and has no sshd',
  },
  {
    name: 'a playbook that installs node-exporter on the hosts',
    settings: ['manifests.nodeExporter'],
    talos: 'a DaemonSet among the in-cluster manifests',
  },
]
