import { flag, integer, list, object, oneOf, set, text } from '../../fleet/schema/shape.ts'

const route = object(
  'A route.',
  {
    to: text('A prefix, or default.', 'destination'),
    via: text('Next hop.', 'ip'),
    metric: integer('Lower wins.', 0, 4_294_967_295),
  },
  ['to', 'via']
)
const addresses = set('Addresses with prefix length.', text('An address.', 'cidr'))
const vlan = object(
  'A VLAN.',
  {
    id: integer('Tag.', 1, 4094),
    addresses,
    dhcp: flag('Whether DHCP gives addresses.'),
    mtu: integer('Bytes.', 68, 65_535),
  },
  ['id']
)
const bond = object(
  'A bond: addresses, MTU and VLANs are then its own.',
  {
    name: text('Its interface; bond0 by default.', 'interface'),
    interfaces: set('Its members.', text('An interface.', 'interface')),
    mode: oneOf('How it balances.', [
      'balance-rr',
      'active-backup',
      'balance-xor',
      'broadcast',
      '802.3ad',
      'balance-tlb',
      'balance-alb',
    ]),
  },
  ['interfaces', 'mode']
)

export const networkSchema = object('How the node is reached.', {
  interface: text('Interface name; a MAC is steadier.', 'interface'),
  mac: text('Chooses the interface; without it and a name, `identity.mac` does.', 'mac'),
  dhcp: flag(
    'Addresses come from DHCP; `addresses` and `gateway` then say what is reserved. True where no address is given.'
  ),
  addresses,
  gateway: text('Default route.', 'ip'),
  nameservers: set('In order of preference.', text('An address.', 'ip')),
  searchDomains: set('Search domains.', text('A domain.', 'dnsName')),
  routes: list('Further routes.', route),
  mtu: integer('Bytes.', 68, 65_535),
  vlans: list('VLANs.', vlan),
  bond,
  vip: text('Shared address of the control planes; Talos only.', 'ip'),
})
