import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'registries.mirrors',
    ubuntu: '/etc/containerd/certs.d/<registry>/hosts.toml',
    talos: 'machine.registries.mirrors; RegistryMirrorConfig from contract 1.12',
    note: 'capabilities, dialTimeout and server have no Talos equivalent',
  },
  {
    setting: 'registries.config.tls',
    ubuntu: 'ca, client and skip_verify in hosts.toml, with the files beside it',
    talos: 'machine.registries.config.*.tls; RegistryTLSConfig from contract 1.12',
    note: '',
  },
  {
    setting: 'registries.config.auth',
    ubuntu: 'none: use imagePullSecrets',
    talos: 'machine.registries.config.*.auth; RegistryAuthConfig from contract 1.12',
    note: 'containerd has no credential field in hosts.toml',
  },
  {
    setting: 'containerd',
    ubuntu: '/etc/containerd/config.toml',
    talos: 'none: Talos owns it',
    note: 'eliminated on Talos',
  },
]
