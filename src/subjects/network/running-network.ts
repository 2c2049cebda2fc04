import type { JsonObject } from '../../fleet/json.ts'
import { linkId, resolver, vlanName } from './netplan.ts'
import type { Device, Network } from './network.ts'

/**
 * What the system should answer, by netplan's name of the link: `ip -j addr`, `ip -j route` and `resolvectl`. Where
 * DHCP gives the addresses, those that are reserved are expected.
 */
export const runningNetwork = (network: Network): JsonObject => {
  const { choice, link, vlans, nameservers, searchDomains } = network
  const resolving = resolver(network)
  const answers = (device: Device, resolves: boolean): JsonObject => ({
    ...listed('addresses', [...device.addresses, ...device.reserved.addresses]),
    ...listed('routes', routesOf(device)),
    ...(resolves && listed('nameservers', nameservers)),
    ...(resolves && listed('search', searchDomains)),
    ...(device.mtu !== undefined && { mtu: device.mtu }),
  })
  const devices = [
    [linkId(choice), answers(link, resolving === 'link')] as const,
    ...vlans.map((vlan) => [vlanName(vlan.id), answers(vlan, resolving === vlan.id)] as const),
  ]
  return Object.fromEntries(devices.filter(([, answer]) => Object.keys(answer).length > 0))
}

const routesOf = ({ routes, reserved }: Device): readonly JsonObject[] => [
  ...routes.map(({ to, via, metric }) => ({ to, via, ...(metric !== undefined && { metric }) })),
  ...(reserved.gateway === undefined ? [] : [{ to: 'default', via: reserved.gateway }]),
]

const listed = (key: string, values: readonly (string | JsonObject)[]): JsonObject =>
  values.length === 0 ? {} : { [key]: values }
