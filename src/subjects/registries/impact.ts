import type { ImpactRule } from '../impact.ts'
import { talosRules } from '../talos-rule.ts'
import { controller, editing13 } from '../talos-sources.ts'

const hosts = 'https://github.com/containerd/containerd/blob/main/docs/hosts.md'
const criConfig = 'https://github.com/containerd/containerd/blob/main/docs/cri/config.md'
const credentials = ['v1alpha1.machine.registries.config.*.auth', 'RegistryAuthConfig']
const authWhy = 'Talos accepts it at once, but containerd reads credentials only'

export const impact: readonly ImpactRule[] = [
  {
    os: 'ubuntu',
    document: 'etc/containerd/certs.d/*',
    impact: 'live',
    undo: true,
    why: 'containerd reads it at the next pull, without a restart',
    source: hosts,
  },
  {
    os: 'ubuntu',
    document: 'etc/containerd/config.toml',
    field: 'plugins["io.containerd.grpc.v1.cri"].containerd',
    impact: 'drain-reboot',
    undo: false,
    why: 'another cgroup driver reaches containers only when they are made anew',
    source: 'https://kubernetes.io/docs/setup/production-environment/container-runtimes/#cgroup-drivers',
  },
  {
    os: 'ubuntu',
    document: 'etc/containerd/config.toml',
    field: 'plugins["io.containerd.cri.v1.runtime"]',
    impact: 'drain-reboot',
    undo: false,
    why: 'another cgroup driver reaches containers only when they are made anew',
    source: 'https://kubernetes.io/docs/setup/production-environment/container-runtimes/#cgroup-drivers',
  },
  {
    os: 'ubuntu',
    document: 'etc/containerd/config.toml',
    impact: 'service-restart',
    undo: true,
    why: 'containerd restarts; containers keep running',
    source: criConfig,
  },
  ...talosRules(credentials, 'drain-reboot', 'no undo', `${authWhy} after a reboot`, editing13, {
    talos: { until: 13 },
  }),
  ...talosRules(
    credentials,
    'service-restart',
    'undo',
    `${authWhy} when Talos restarts it, which it does`,
    controller('cri/service.go'),
    {
      talos: { from: 14 },
    }
  ),
  ...talosRules(
    ['v1alpha1.machine.registries', 'RegistryMirrorConfig', 'RegistryTLSConfig'],
    'live',
    'undo',
    'containerd reads it at the next pull',
    controller('cri/registries_config.go')
  ),
]
