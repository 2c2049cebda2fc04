/** What plumbline knows of versions, in one place. Tables name their source; nothing here looks anything up. */

type MinorRange = readonly [least: number, most: number]

export type TalosRelease = {
  /** Kubernetes minors it runs, both included. */
  readonly kubernetes: MinorRange
  /** Talos minor whose first patch is the oldest that may be upgraded to it. */
  readonly upgradeFrom: number
  /** First Talos minor that can no longer be taken back to it. */
  readonly noDowngradeFrom: number
  /** Newest patch that this version of plumbline knows of. */
  readonly newest: string
}

/** By Talos minor. Source: siderolabs/talos pkg/machinery/compatibility/talos1*, and its tags. */
const talosReleases: Readonly<Record<number, TalosRelease>> = {
  9: { kubernetes: [27, 32], upgradeFrom: 8, noDowngradeFrom: 11, newest: 'v1.9.6' },
  10: { kubernetes: [28, 33], upgradeFrom: 8, noDowngradeFrom: 12, newest: 'v1.10.9' },
  11: { kubernetes: [29, 34], upgradeFrom: 9, noDowngradeFrom: 13, newest: 'v1.11.6' },
  12: { kubernetes: [30, 35], upgradeFrom: 10, noDowngradeFrom: 14, newest: 'v1.12.11' },
  13: { kubernetes: [31, 36], upgradeFrom: 11, noDowngradeFrom: 15, newest: 'v1.13.9' },
  14: { kubernetes: [32, 37], upgradeFrom: 12, noDowngradeFrom: 16, newest: 'v1.14.0' },
}

export const talosRelease = (minor: number): TalosRelease | undefined =>
  Object.hasOwn(talosReleases, minor) ? talosReleases[minor] : undefined

/** What is taken where a cluster does not say which Talos: what a finding tells people to write. */
export const suggestedTalos = { version: 'v1.13.9', contract: 'v1.13' } as const

/** Whether Talos 1.`talos` runs Kubernetes 1.`kubernetes` (C11). A Talos minor that nobody knows runs nothing. */
export const runsKubernetes = (talos: number, kubernetes: number): boolean => {
  const [least, most] = talosRelease(talos)?.kubernetes ?? [Infinity, -Infinity]
  return kubernetes >= least && kubernetes <= most
}

/** 34 for `v1.34.2`, `1.34` and `v1.34`; NaN where there is none. */
export const minorOf = (version: string): number =>
  Number(/^v?1\.(\d+)(?:[.+~-]|$)/.exec(version)?.[1] ?? NaN)

/** Numbers of a version for ordering: `v1.7.28` is [1, 7, 28]. A missing patch is missing, not 0. */
export const numbersOf = (version: string): readonly number[] =>
  (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '')
    .split('.')
    .filter((part) => part !== '')
    .map(Number)

/** Negative where `a` is older. Only the numbers that both say count: `1.7` and `1.7.28` are equal. */
export const compareVersions = (a: string, b: string): number => {
  const right = numbersOf(b)
  for (const [index, left] of numbersOf(a).entries()) {
    const other = right[index]
    if (other !== undefined && left !== other) return left - other
  }
  return 0
}

export type Versions = {
  /** Minor of the image; absent on Ubuntu. */
  readonly talos?: number
  readonly kubernetes: number
}

/** One upgrade that a node or a cluster makes: to the newest patch of a minor. */
export type Step = { readonly what: 'Talos' | 'Kubernetes'; readonly minor: number }

/** More minors than this are a slip of the pen. */
const farthest = 30

/**
 * The upgrades between two pairs of versions, one minor each, so that at every moment the two support each other.
 * Talos goes first where it can, because an older Kubernetes runs on a newer Talos more often than the other way
 * round. Undefined where there is no such way: one of them goes back, or the target itself does not fit.
 *
 * Sources: kubernetes/kubernetes cmd/kubeadm/app/phases/upgrade/policy.go (one minor at a time);
 * docs.siderolabs.com "Upgrading Talos Linux" (each minor, through its latest patch).
 */
export const upgradeSteps = (from: Versions, to: Versions): readonly Step[] | undefined => {
  if (to.kubernetes - from.kubernetes > farthest) return undefined
  const steps: Step[] = []
  let { talos, kubernetes } = from
  const fits = (image: number | undefined, minor: number): boolean =>
    image === undefined || runsKubernetes(image, minor)
  while (talos !== to.talos || kubernetes !== to.kubernetes) {
    if (talos !== undefined && to.talos !== undefined && talos < to.talos && fits(talos + 1, kubernetes)) {
      talos += 1
      steps.push({ what: 'Talos', minor: talos })
    } else if (kubernetes < to.kubernetes && fits(talos, kubernetes + 1)) {
      kubernetes += 1
      steps.push({ what: 'Kubernetes', minor: kubernetes })
    } else return undefined
  }
  return steps
}

/** First patch of each containerd line that suits a Kubernetes minor. Source: containerd/containerd RELEASES.md. */
const containerdFor: Readonly<Record<number, readonly string[]>> = {
  34: ['1.7.28', '2.0.6', '2.1.3'],
  35: ['1.7.28', '2.1.5', '2.2.0'],
  36: ['2.2.0', '2.3.0'],
}

/** From this Kubernetes minor the kubelet refuses a runtime without RuntimeConfig, such as containerd 1.7 (KEP-4033). */
export const refusesContainerd1From = 38

export type ContainerdFit = 'recommended' | 'too-old-patch' | 'other-line' | 'refused' | 'unknown'

/** How a containerd suits a Kubernetes minor, and the versions that are recommended for it. */
export const containerdFit = (
  kubernetes: number,
  containerd: string
): { readonly fit: ContainerdFit; readonly recommended: readonly string[] } => {
  const recommended = containerdFor[kubernetes] ?? []
  if (kubernetes >= refusesContainerd1From && numbersOf(containerd)[0] === 1)
    return { fit: 'refused', recommended }
  if (recommended.length === 0) return { fit: 'unknown', recommended }
  const line = (version: string): string => numbersOf(version).slice(0, 2).join('.')
  const own = recommended.find((version) => line(version) === line(containerd))
  if (own !== undefined)
    return { fit: compareVersions(containerd, own) < 0 ? 'too-old-patch' : 'recommended', recommended }
  // A line that came after the table was made is newer than every line in it.
  const newer = recommended.every((version) => compareVersions(containerd, version) > 0)
  return { fit: newer ? 'unknown' : 'other-line', recommended }
}

/** First kubeadm that reads v1beta4, the one form that is rendered. Source: kubernetes CHANGELOG-1.31. */
export const kubeadmV1beta4Since = 31
/** First kubeadm without v1beta3. Source: kubernetes CHANGELOG-1.37. */
export const kubeadmV1beta3GoneIn = 37

/** What a minor brings that no rendered field shows, by minor. */
export type Behaviour = { readonly minor: number; readonly text: string }

/** Source: docs.siderolabs.com "What's new in Talos" of each minor, and siderolabs/talos at its tag. */
const talosBehaviour: readonly Behaviour[] = [
  {
    minor: 10,
    text: 'install.extensions has no effect any more: extensions come with the installer image. New UEFI installs start by systemd-boot and ignore install.extraKernelArgs',
  },
  {
    minor: 11,
    text: 'a machine config whose Kubernetes images are out of range is refused, and images need a tag such as :v1.34.1',
  },
  {
    minor: 12,
    text: 'stricter kernel defaults (user.max_user_namespaces=0, kernel.yama.ptrace_scope=2, kernel.unprivileged_bpf_disabled=1) and cipher suites of the API server; pod security policy and RBAC are locked on',
  },
  {
    minor: 13,
    text: 'nameservers override those of lower layers (DHCP) where they were added before; manifests are applied server-side with an inventory; CDI is on by default',
  },
  {
    minor: 14,
    text: 'TLS 1.3 is the least for the API server and etcd; etcd metrics move from port 2379 to 2383; applying a config never reboots; NRI is on by default; the FlexVolume path is gone',
  },
]

/** What the Talos minors above `from`, up to and with `to`, do differently. */
export const talosChanges = (from: number, to: number): readonly Behaviour[] =>
  talosBehaviour.filter(({ minor }) => minor > from && minor <= to)
