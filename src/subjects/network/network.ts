import { bitsOf, parseAddress, parsePrefix } from '../../fleet/address.ts'
import type { FleetNode } from '../../fleet/fleet.ts'
import { choiceOf, settingsIn } from './settings.ts'
import type { Choice, Route, Settings, Vlan } from './settings.ts'

/** One link with what stands on it. */
export type Device = {
  /** Static addresses, the primary one first. */
  readonly addresses: readonly string[]
  readonly dhcp: boolean
  readonly mtu?: number
  readonly routes: readonly Route[]
  /** What DHCP is expected to give: addresses that are reserved, and the router. */
  readonly reserved: { readonly addresses: readonly string[]; readonly gateway?: string }
}

/** A node's network with every default filled in and every route on the link that reaches it. */
export type Network = {
  readonly choice: Choice
  readonly link: Device
  /** In order of id. */
  readonly vlans: readonly (Device & { readonly id: number })[]
  readonly nameservers: readonly string[]
  readonly searchDomains: readonly string[]
  readonly vip?: string
}

/** Undefined where the node says nothing about its network. */
export const networkOf = (node: FleetNode): Network | undefined => {
  const settings = settingsIn(node)
  if (settings === undefined) return undefined
  const { nameservers = [], searchDomains = [], vip } = settings
  const { link, tagged } = devicesOf(settings)
  const vlans = (settings.vlans ?? []).map(({ id }, index) => ({ ...(tagged[index] ?? link), id }))
  return {
    choice: choiceOf(node, settings),
    link,
    vlans: vlans.toSorted((a, b) => a.id - b.id),
    nameservers,
    searchDomains,
    ...(vip !== undefined && { vip }),
  }
}

/** The VLANs as they are written. A route stands on the link whose network holds its next hop. */
const devicesOf = (settings: Settings): { readonly link: Device; readonly tagged: readonly Device[] } => {
  const { vlans = [], gateway, routes = [] } = settings
  const link = { ...settings, dhcp: asksDhcp(settings) }
  const homeOf = (via: string): number =>
    vlans.findIndex(({ addresses = [] }) => addresses.some((each) => holds(each, via)))
  const home = gateway === undefined ? undefined : homeOf(gateway)
  const deviceOf = (declared: Vlan | typeof link, index: number): Device => {
    const { addresses = [], dhcp = false, mtu } = declared
    const own = home === index ? gateway : undefined
    return {
      addresses: dhcp ? [] : addresses,
      dhcp,
      ...(mtu !== undefined && { mtu }),
      routes: [
        ...(own !== undefined && !dhcp ? [{ to: 'default', via: own }] : []),
        ...routes.filter(({ via }) => homeOf(via) === index),
      ],
      reserved: dhcp ? { addresses, ...(own !== undefined && { gateway: own }) } : { addresses: [] },
    }
  }
  return { link: deviceOf(link, onLink), tagged: vlans.map(deviceOf) }
}

/** What a search among the VLANs answers for anything else. */
const onLink = -1

/** Where nothing static stands anywhere, DHCP is what both systems do by themselves. */
export const asksDhcp = ({ dhcp, addresses = [], vlans = [] }: Settings): boolean =>
  dhcp ?? (addresses.length === 0 && vlans.length === 0)

/** Whether an address lies in the network of an address with prefix length: `10.0.20.101/24` holds `10.0.20.1`. */
export const holds = (prefix: string, text: string): boolean => {
  const network = parsePrefix(prefix)
  const address = parseAddress(text)
  if (network === undefined || address === undefined) return false
  const shift = BigInt(bitsOf(network.address) - network.length)
  return (
    network.address.version === address.version && network.address.value >> shift === address.value >> shift
  )
}
