import type { FleetNode } from '../../fleet/fleet.ts'
import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { mapValues } from '../map-values.ts'
import { settingsOf } from '../settings-of.ts'
import { dropInFolder } from './paths.ts'

export type Amounts = Readonly<Record<string, string>>
export type Tier = { readonly priority: number; readonly shutdownGracePeriodSeconds: number }
/** One flag's value, or several for a flag that is repeated. */
export type Args = Readonly<Record<string, string | readonly string[]>>

/** Fields of KubeletConfiguration by their upstream names, and what is ours: `extraConfig`, `extraArgs`, `stopTimeoutSeconds`. */
export type Kubelet = {
  readonly serializeImagePulls?: boolean
  readonly maxParallelImagePulls?: number
  readonly systemReserved?: Amounts
  readonly kubeReserved?: Amounts
  readonly evictionHard?: Amounts
  readonly evictionSoft?: Amounts
  readonly evictionSoftGracePeriod?: Amounts
  readonly imageGCHighThresholdPercent?: number
  readonly imageGCLowThresholdPercent?: number
  readonly allowedUnsafeSysctls?: readonly string[]
  readonly shutdownGracePeriod?: string
  readonly shutdownGracePeriodCriticalPods?: string
  readonly shutdownGracePeriodByPodPriority?: readonly Tier[]
  readonly extraConfig?: JsonObject
  readonly extraArgs?: Args
  readonly stopTimeoutSeconds?: number
}

export const kubeletOf = (node: FleetNode): Kubelet => settingsOf<Kubelet>(node.settings, 'kubelet') ?? {}

/**
 * The declared KubeletConfiguration in order of key, without apiVersion and kind; undefined where no field is declared.
 * C14: grace by priority takes the plain grace periods away, because the kubelet refuses both and Talos, or whoever
 * wrote the file below ours, may have set them.
 */
export const kubeletConfiguration = (node: FleetNode): JsonObject | undefined => {
  const { extraConfig, extraArgs: _, stopTimeoutSeconds: __, ...named } = kubeletOf(node)
  const tiers = named.shutdownGracePeriodByPodPriority ?? []
  const fields = {
    ...named,
    ...(tiers.length > 0 && {
      shutdownGracePeriod: '0s',
      shutdownGracePeriodCriticalPods: '0s',
      shutdownGracePeriodByPodPriority: tiers.toSorted((a, b) => a.priority - b.priority),
    }),
    ...extraConfig,
  }
  return Object.keys(fields).length === 0 ? undefined : (inOrder(fields as JsonObject) as JsonObject)
}

/** The flags that systemd passes on Ubuntu, in order of name; undefined where there is nothing to pass. */
export const ubuntuArgs = (node: FleetNode): Args | undefined => {
  const args = {
    ...kubeletOf(node).extraArgs,
    ...(kubeletConfiguration(node) !== undefined && { 'config-dir': `/${dropInFolder}` }),
  }
  return Object.keys(args).length === 0 ? undefined : sortKeys(args)
}

export const sortKeys = <Value>(map: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)))

const inOrder = (value: Json): Json => {
  if (isList(value)) return value.map(inOrder)
  return isObject(value) ? mapValues(sortKeys(value), inOrder) : value
}
