import type { JsonObject } from '../../fleet/json.ts'
import { bondCheck, vlanName } from './netplan.ts'
import type { Device, Network } from './network.ts'
import type { Choice } from './settings.ts'

/**
 * The kinds of contract 1.12 and later: siderolabs/talos pkg/machinery/config/types/network. One of them turns the
 * default DHCP of all links off (Container.RunDefaultDHCPOperators), so each link that wants DHCP has a document.
 */
export const networkDocuments = (network: Network): readonly JsonObject[] => {
  const { choice, nameservers, searchDomains } = network
  const resolving = nameservers.length > 0 || searchDomains.length > 0
  return [
    ...(choice.by === 'any' ? [] : linkDocuments(choice, network)),
    ...(resolving
      ? [
          document('ResolverConfig', {
            ...(nameservers.length > 0 && { nameservers: nameservers.map((address) => ({ address })) }),
            ...(searchDomains.length > 0 && { searchDomains: { domains: searchDomains } }),
          }),
        ]
      : []),
  ]
}

/** Talos' own example name: a name such as eth0 could be another link's. */
const alias = 'net0'

const linkDocuments = (
  choice: Exclude<Choice, { by: 'any' }>,
  { link, vlans, vip }: Network
): readonly JsonObject[] => {
  const name = choice.by === 'mac' ? alias : choice.name
  const fields = deviceFields(link)
  return [
    ...(choice.by === 'mac'
      ? [
          document('LinkAliasConfig', {
            name,
            selector: { match: `mac(link.permanent_addr) == "${choice.mac}"` },
          }),
        ]
      : []),
    ...(choice.by === 'bond'
      ? [
          document('BondConfig', {
            name,
            links: choice.members.toSorted(),
            bondMode: choice.mode,
            miimon: bondCheck,
            ...fields,
          }),
        ]
      : !link.dhcp || Object.keys(fields).length > 0
        ? [document('LinkConfig', { name, ...fields })]
        : []),
    ...vlans.map((vlan) =>
      document('VLANConfig', {
        name: vlanName(vlan.id),
        vlanID: vlan.id,
        parent: name,
        ...deviceFields(vlan),
      })
    ),
    ...[{ ...link, name }, ...vlans.map((vlan) => ({ ...vlan, name: vlanName(vlan.id) }))].flatMap((device) =>
      device.dhcp ? [document('DHCPv4Config', { name: device.name })] : []
    ),
    ...(vip === undefined ? [] : [document('Layer2VIPConfig', { name: vip, link: name })]),
  ]
}

/** A route without a destination is the default route of its gateway's family. */
const deviceFields = ({ addresses, mtu, routes }: Device): JsonObject => ({
  ...(addresses.length > 0 && { addresses: addresses.map((address) => ({ address })) }),
  ...(routes.length > 0 && {
    routes: routes.map(({ to, via, metric }) => ({
      ...(to !== 'default' && { destination: to }),
      gateway: via,
      ...(metric !== undefined && { metric }),
    })),
  }),
  ...(mtu !== undefined && { mtu }),
})

const document = (kind: string, fields: JsonObject): JsonObject => ({
  apiVersion: 'v1alpha1',
  kind,
  ...fields,
})
