import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'registries.mirrors',
    kind: 'same',
    ubuntu: '/etc/containerd/certs.d/<registry>/hosts.toml',
    talos: 'machine.registries.mirrors; RegistryMirrorConfig from contract 1.12',
    note: '',
  },
  {
    setting: 'registries.mirrors.*.server',
    kind: 'none',
    ubuntu: 'server in hosts.toml',
    talos: 'none: the registry itself is asked last',
    note: 'another upstream must be a mirror of its own',
  },
  {
    setting: 'registries.mirrors.*.endpoints.*.capabilities',
    kind: 'none',
    ubuntu: 'capabilities in hosts.toml',
    talos: 'none: every mirror is asked for everything',
    note: 'a mirror that cannot resolve tags must not be listed',
  },
  {
    setting: 'registries.mirrors.*.endpoints.*.dialTimeout',
    kind: 'none',
    ubuntu: 'dial_timeout in hosts.toml',
    talos: 'none',
    note: 'a dead mirror delays each pull by the default timeout',
  },
  {
    setting: 'registries.config.*.tls',
    kind: 'same',
    ubuntu: 'ca, client and skip_verify in hosts.toml, with the files beside it',
    talos: 'machine.registries.config.*.tls; RegistryTLSConfig from contract 1.12',
    note: '',
  },
  {
    setting: 'registries.config.*.auth',
    kind: 'differs',
    ubuntu: 'none: use imagePullSecrets',
    talos: 'machine.registries.config.*.auth; RegistryAuthConfig from contract 1.12',
    note: 'containerd has no credential field in hosts.toml',
  },
  {
    setting: 'containerd',
    kind: 'eliminated',
    ubuntu: '/etc/containerd/config.toml',
    talos: 'none: Talos owns it',
    note: 'eliminated on Talos',
  },
]
