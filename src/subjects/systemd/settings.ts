import type { FleetNode } from '../../fleet/fleet.ts'
import { settingsOf } from '../settings-of.ts'

export type Journald = {
  readonly storage?: string
  readonly systemMaxUse?: string
  readonly runtimeMaxUse?: string
  readonly maxRetention?: string
  readonly compress?: boolean
}

export type Logind = { readonly inhibitDelayMaxSeconds?: number }
export type Swap = { readonly enabled?: boolean; readonly size?: string }
export type Trim = { readonly enabled?: boolean }

export const journaldOf = (node: FleetNode): Journald => settingsOf(node.settings, 'journald') ?? {}
export const logindOf = (node: FleetNode): Logind => settingsOf(node.settings, 'logind') ?? {}
export const swapOf = (node: FleetNode): Swap => settingsOf(node.settings, 'swap') ?? {}
export const trimOf = (node: FleetNode): Trim => settingsOf(node.settings, 'trim') ?? {}
