import type { Cluster } from '../fleet/fleet.ts'
import { minorOf } from '../fleet/versions.ts'
import { settingsOf } from './settings-of.ts'

/**
 * First contract whose generated configs use a document kind instead of v1alpha1 fields.
 * Source: siderolabs/talos pkg/machinery/config/contract.go and the kind registry at each tag.
 */
const since = {
  HostnameConfig: 12,
  LinkConfig: 12,
  ResolverConfig: 12,
  TimeSyncConfig: 12,
  RegistryMirrorConfig: 12,
  SysctlConfig: 14,
  KernelModuleConfig: 14,
  KubeNodeConfig: 14,
  KubeletConfig: 14,
  KubeAPIServerConfig: 14,
  KubeAuthenticationConfig: 14,
  KubeAuditPolicyConfig: 14,
  KubeControllerManagerConfig: 14,
  KubeSchedulerConfig: 14,
} as const

export type GatedKind = keyof typeof since

type TalosSettings = {
  readonly version?: string
  readonly contract?: string
  readonly installer?: string
  readonly platform?: 'metal' | 'nocloud'
  readonly secureboot?: boolean
  readonly extensions?: readonly string[]
  readonly overlay?: { readonly image: string; readonly name: string }
}

export const talosSettings = (cluster: Cluster): TalosSettings =>
  settingsOf<TalosSettings>(cluster.spec, 'talos') ?? {}

/** The minor of the pinned contract: 13 for `v1.13`. It never follows the image's version by itself. */
export const contractMinor = (cluster: Cluster): number => {
  const { contract, version } = talosSettings(cluster)
  return minorOf(contract ?? version ?? 'v1.13')
}

/** The minor of the image: what extensions and kinds exist. Style follows the contract instead. */
export const versionMinor = (cluster: Cluster): number => {
  const { contract, version } = talosSettings(cluster)
  return minorOf(version ?? contract ?? 'v1.13')
}

export const usesDocument = (cluster: Cluster, kind: GatedKind): boolean =>
  contractMinor(cluster) >= since[kind]
