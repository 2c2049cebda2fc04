import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { capabilityPackages } from '../capabilities/host-needs.ts'
import { packagesOf, sourcesOf } from '../packages/settings.ts'
import type { Wanted } from '../packages/settings.ts'
import { containerdOf } from '../registries/settings.ts'

/** kubeadm's own installation guide installs and holds these three. */
export const kubernetesPackages = ['kubeadm', 'kubectl', 'kubelet'] as const
const runtimes = ['containerd', 'containerd.io']

/** `/core:/stable:/v1.34/` is how pkgs.k8s.io and its mirrors name the packages of a minor. */
export const hasKubernetesSource = (node: FleetNode): boolean =>
  lines(node).some((line) => /\/core:\/stable:\/v\d+\.\d+\//.test(line))

const lines = (node: FleetNode): readonly string[] =>
  sourcesOf(packagesOf(node) ?? {}).map(([, { line = '' }]) => line)

/**
 * Everything that a new node installs, in order of name: what is declared, what its capabilities need, a container
 * runtime and, where a source has them, the cluster's kubelet and kubeadm. A version ends in `*` where only the
 * distribution's revision is left open.
 */
export const installList = (node: FleetNode, cluster: Cluster): readonly Wanted[] => {
  const declared = packagesOf(node)?.install ?? []
  const names = new Set(declared.map(({ name }) => name))
  const pinned = declared.map(
    ({ name, version = runtimes.includes(name) ? runtimeVersion(node) : undefined }) => ({
      name,
      ...(version !== undefined && { version }),
    })
  )
  const more: readonly Wanted[] = [
    ...capabilityPackages(node).map((name) => ({ name })),
    ...(runtimes.some((name) => names.has(name)) ? [] : [runtime(node)]),
    ...(hasKubernetesSource(node)
      ? kubernetesPackages.map((name) => ({ name, version: `${cluster.kubernetes.slice(1)}-*` }))
      : []),
  ]
  return [...pinned, ...more.filter(({ name }) => !names.has(name))].toSorted((a, b) =>
    a.name < b.name ? -1 : 1
  )
}

/** Docker's own package where its source is declared, else the distribution's. */
const runtime = (node: FleetNode): Wanted => {
  const docker = lines(node).some((line) => /\bdownload\.docker\.com\//.test(line))
  const version = runtimeVersion(node)
  return { name: docker ? 'containerd.io' : 'containerd', ...(version !== undefined && { version }) }
}

/** Another major would read config.toml in another way. */
const runtimeVersion = (node: FleetNode): string | undefined => {
  const version = containerdOf(node)?.version?.replace(/^v/, () => '')
  return version === undefined || /^\d+\.\d+\.\d+.*-/.test(version)
    ? version
    : `${version}${/^\d+\.\d+$/.test(version) ? '.' : '-'}*`
}

/**
 * Declared holds of packages that apt will know: it fails at a name that no source has, and of two packages of
 * containerd a node has one.
 */
export const holdList = (node: FleetNode, cluster: Cluster): readonly string[] => {
  const installed = new Set(installList(node, cluster).map(({ name }) => name))
  const optional = new Set<string>([...runtimes, ...kubernetesPackages])
  return (packagesOf(node)?.hold ?? [])
    .filter((name) => !optional.has(name) || installed.has(name))
    .toSorted()
}
