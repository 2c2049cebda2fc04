import type { JsonObject } from '../../fleet/json.ts'
import type { Device, Network } from './network.ts'
import type { Choice } from './settings.ts'

/**
 * The body of a netplan file: https://netplan.readthedocs.io/en/stable/netplan-yaml/.
 * Every `dhcp4` is written, because a file that sorts before this one may say the opposite for the same link.
 */
export const netplan = (network: Network): JsonObject => {
  const { choice, vlans } = network
  const resolving = resolver(network)
  const link = { ...found(choice), ...device(network.link, network, resolving === 'link') }
  const name = linkId(choice)
  return {
    version: 2,
    ...(choice.by === 'bond'
      ? {
          ethernets: Object.fromEntries(
            choice.members.toSorted().map((member) => [member, { dhcp4: false }])
          ),
          bonds: { [name]: link },
        }
      : { ethernets: { [name]: link } }),
    ...(vlans.length > 0 && {
      vlans: Object.fromEntries(
        vlans.map((vlan) => [
          vlanName(vlan.id),
          { id: vlan.id, link: name, ...device(vlan, network, resolving === vlan.id) },
        ])
      ),
    }),
  }
}

/**
 * What netplan calls the link. For one link systemd-networkd obeys the first file by name only, so `any` and `by-mac`
 * win over the `eth0` or `ens18` of a file that cloud-init or the installer left.
 */
export const linkId = (choice: Choice): string =>
  choice.by === 'any' ? 'any' : choice.by === 'mac' ? 'by-mac' : choice.name

/** Short for every parent: an interface name has at most 15 characters. */
export const vlanName = (id: number): string => `vlan${id}`

/** How often a bond looks whether its members still have a carrier, in ms. Without it a dead member stays in use. */
export const bondCheck = 100

/** Without a new name a link keeps its own: other programs may look for it. */
const found = (choice: Choice): JsonObject => {
  if (choice.by === 'any') return { match: { name: 'e*' } }
  if (choice.by === 'mac')
    return {
      match: { macaddress: choice.mac },
      ...(choice.name !== undefined && { 'set-name': choice.name }),
    }
  if (choice.by === 'bond')
    return {
      interfaces: choice.members.toSorted(),
      parameters: { mode: choice.mode, 'mii-monitor-interval': bondCheck },
    }
  return {}
}

const device = (
  { addresses, dhcp, mtu, routes }: Device,
  { nameservers, searchDomains }: Network,
  resolves: boolean
): JsonObject => {
  // What is declared is meant, whatever DHCP offers beside an address.
  const overrides = {
    ...(nameservers.length > 0 && { 'use-dns': false }),
    ...(mtu !== undefined && { 'use-mtu': false }),
  }
  return {
    dhcp4: dhcp,
    ...(dhcp && Object.keys(overrides).length > 0 && { 'dhcp4-overrides': overrides }),
    ...(addresses.length > 0 && { addresses }),
    ...(routes.length > 0 && {
      routes: routes.map(({ to, via, metric }) => ({ to, via, ...(metric !== undefined && { metric }) })),
    }),
    ...(resolves && {
      nameservers: {
        ...(nameservers.length > 0 && { addresses: nameservers }),
        ...(searchDomains.length > 0 && { search: searchDomains }),
      },
    }),
    ...(mtu !== undefined && { mtu }),
  }
}

/** systemd-resolved asks the servers of links with an address only: the link, or the VLAN that has the first. */
export const resolver = ({
  link,
  vlans,
  nameservers,
  searchDomains,
}: Network): 'link' | number | undefined => {
  if (nameservers.length === 0 && searchDomains.length === 0) return undefined
  const reachable = (device: Device): boolean => device.dhcp || device.addresses.length > 0
  return reachable(link) ? 'link' : (vlans.find(reachable)?.id ?? 'link')
}
