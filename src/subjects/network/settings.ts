import type { FleetNode } from '../../fleet/fleet.ts'
import { dig } from '../../fleet/findings.ts'
import { settingsOf } from '../settings-of.ts'

export type Route = {
  /** A prefix, or `default`. */
  readonly to: string
  readonly via: string
  readonly metric?: number
}

export type Vlan = {
  readonly id: number
  readonly addresses?: readonly string[]
  readonly dhcp?: boolean
  readonly mtu?: number
}

export type Bond = {
  readonly name?: string
  readonly interfaces?: readonly string[]
  readonly mode?: string
}

/** As the files say it. */
export type Settings = {
  readonly interface?: string
  readonly mac?: string
  readonly dhcp?: boolean
  /** With prefix length. */
  readonly addresses?: readonly string[]
  readonly gateway?: string
  readonly nameservers?: readonly string[]
  readonly searchDomains?: readonly string[]
  readonly routes?: readonly Route[]
  /** Bytes. */
  readonly mtu?: number
  readonly vlans?: readonly Vlan[]
  readonly bond?: Bond
  readonly vip?: string
}

export const settingsIn = (node: FleetNode): Settings | undefined => {
  const settings = settingsOf<Settings>(node.settings, 'network')
  return settings === undefined || Object.keys(settings).length === 0 ? undefined : settings
}

/** How the link is found. `any` is every Ethernet link, which only DHCP can serve. */
export type Choice =
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'mac'; readonly mac: string; readonly name?: string }
  | {
      readonly by: 'bond'
      readonly name: string
      readonly members: readonly string[]
      readonly mode: string
    }
  | { readonly by: 'any' }

export const choiceOf = (node: FleetNode, { interface: name, mac, bond }: Settings): Choice => {
  if (bond !== undefined)
    return {
      by: 'bond',
      name: bond.name ?? 'bond0',
      members: bond.interfaces ?? [],
      mode: bond.mode ?? 'active-backup',
    }
  const known = dig(node.file.value, ['spec', 'identity', 'mac'])
  const address = mac ?? (name === undefined && typeof known === 'string' ? known : undefined)
  if (address !== undefined) return { by: 'mac', mac: address, ...(name !== undefined && { name }) }
  return name === undefined ? { by: 'any' } : { by: 'name', name }
}
