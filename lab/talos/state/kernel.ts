import type { Settings } from './settings.ts'

/** A kernel parameter as Talos names it: `proc.sys.net.ipv4.ip_forward`, `sys.devices.system.cpu…`. */
export type KernelParam = {
  readonly id: string
  readonly current: string
  readonly default: string
  readonly unsupported: boolean
}

/** Parameters that Talos sets by itself. Source: siderolabs/talos pkg/kernel/kspp and its kernel param defaults. */
const ownParams = (minor: number): Readonly<Record<string, string>> => ({
  'proc.sys.kernel.dmesg_restrict': '1',
  'proc.sys.kernel.kptr_restrict': minor >= 12 ? '2' : '1',
  'proc.sys.kernel.perf_event_paranoid': '3',
  'proc.sys.kernel.randomize_va_space': '2',
  'proc.sys.kernel.yama.ptrace_scope': minor >= 12 ? '2' : '1',
  'proc.sys.kernel.unprivileged_bpf_disabled': '1',
  'proc.sys.net.core.bpf_jit_harden': '2',
  'proc.sys.net.ipv4.ip_forward': '1',
  'proc.sys.net.ipv6.conf.default.forwarding': '1',
  'proc.sys.user.max_user_namespaces': minor >= 12 ? '0' : '11255',
})

/** What the kernel had before anybody set it. */
const kernelDefaults: Readonly<Record<string, string>> = {
  'proc.sys.net.core.bpf_jit_harden': '0',
  'proc.sys.net.ipv4.ip_forward': '0',
  'proc.sys.kernel.yama.ptrace_scope': '0',
  'proc.sys.vm.max_map_count': '65530',
  'proc.sys.vm.nr_hugepages': '0',
  'proc.sys.fs.inotify.max_user_watches': '65536',
  'proc.sys.fs.inotify.max_user_instances': '128',
}

/** Parameters that are wanted: Talos' own, then the config's, which win. */
export const wantedParams = (settings: Settings, minor: number): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(ownParams(minor)),
    ...Object.entries(settings.sysctls).map(
      // A slash in a sysctl's name stands for itself, as sysctl(8) has it.
      ([key, value]) => [`proc.sys.${key}`, value] as const
    ),
    ...Object.entries(settings.sysfs).map(([key, value]) => [`sys.${key}`, value] as const),
  ])

/**
 * What the kernel shows: a parameter takes effect at once, and goes back to its default when nobody wants it any more.
 * `unknown` are parameters that this kernel does not have.
 */
export const kernelParams = (
  settings: Settings,
  minor: number,
  unknown: ReadonlySet<string> = new Set()
): readonly KernelParam[] =>
  [...wantedParams(settings, minor)].map(([id, value]) =>
    unknown.has(id)
      ? { id, current: '', default: '', unsupported: true }
      : { id, current: value, default: kernelDefaults[id] ?? '0', unsupported: false }
  )

/** Talos loads what is new and unloads nothing: what was loaded stays until the next boot. */
export const loadModules = (loaded: readonly string[], settings: Settings): readonly string[] => [
  ...new Set([...loaded, ...settings.modules.map(({ name }) => name)]),
]
