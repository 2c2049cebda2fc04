import type { ImpactRule } from '../impact.ts'

const hosts = 'https://github.com/containerd/containerd/blob/main/docs/hosts.md'
const criConfig = 'https://github.com/containerd/containerd/blob/main/docs/cri/config.md'
const talosImpact =
  'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)'
const machineConfig = 'talos/machineconfig.yaml'
const authWhy = 'Talos accepts it at once, but containerd reads it only after a reboot'
const authSource = 'https://docs.siderolabs.com/talos/latest/reference/configuration/cri/registryauthconfig'

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
  {
    os: 'talos',
    document: machineConfig,
    field: 'RegistryAuthConfig',
    impact: 'drain-reboot',
    undo: false,
    why: authWhy,
    source: authSource,
  },
  {
    os: 'talos',
    document: machineConfig,
    field: 'v1alpha1.machine.registries.config',
    impact: 'drain-reboot',
    undo: false,
    why: 'TLS is live, but credentials are read only after a reboot, and this field holds both',
    source: authSource,
  },
  {
    os: 'talos',
    document: machineConfig,
    impact: 'live',
    undo: true,
    why: 'containerd reads it at the next pull',
    source: talosImpact,
  },
]
