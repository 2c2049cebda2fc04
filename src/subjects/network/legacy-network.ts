import type { JsonObject } from '../../fleet/json.ts'
import { bondCheck } from './netplan.ts'
import type { Device, Network } from './network.ts'
import type { Choice } from './settings.ts'

/** `machine.network` without its hostname: siderolabs/talos pkg/machinery/config/types/v1alpha1/v1alpha1_types.go. */
export const legacyNetwork = (network: Network): JsonObject => {
  const { choice, nameservers, searchDomains } = network
  return {
    // Without an interface Talos asks DHCP on every physical link, which is what `any` means.
    ...(choice.by !== 'any' && { interfaces: [linkField(choice, network)] }),
    ...(nameservers.length > 0 && { nameservers }),
    ...(searchDomains.length > 0 && { searchDomains }),
  }
}

const linkField = (choice: Exclude<Choice, { by: 'any' }>, { link, vlans, vip }: Network): JsonObject => ({
  ...(choice.by === 'mac' ? { deviceSelector: { hardwareAddr: choice.mac } } : { interface: choice.name }),
  ...(choice.by === 'bond' && {
    bond: { interfaces: choice.members.toSorted(), mode: choice.mode, miimon: bondCheck },
  }),
  ...deviceFields(link),
  ...(vlans.length > 0 && { vlans: vlans.map((vlan) => ({ vlanId: vlan.id, ...deviceFields(vlan) })) }),
  ...(vip !== undefined && { vip: { ip: vip } }),
})

const deviceFields = ({ addresses, dhcp, mtu, routes }: Device): JsonObject => ({
  ...(addresses.length > 0 && { addresses }),
  ...(dhcp && { dhcp }),
  ...(routes.length > 0 && {
    routes: routes.map(({ to, via, metric }) => ({
      network: to === 'default' ? everything(via) : to,
      gateway: via,
      ...(metric !== undefined && { metric }),
    })),
  }),
  ...(mtu !== undefined && { mtu }),
})

const everything = (via: string): string => (via.includes(':') ? '::/0' : '0.0.0.0/0')
