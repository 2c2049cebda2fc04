import type { ParityRow } from '../subject.ts'

const netplan = '/etc/netplan/90-plumbline.yaml'

export const parity: readonly ParityRow[] = [
  {
    setting: 'network.interface, network.mac',
    ubuntu: `${netplan}: ethernets, with match and set-name for a MAC`,
    talos: 'interface or deviceSelector; the name of LinkConfig, or LinkAliasConfig, from contract 1.12',
    note: 'with a MAC, Talos calls the link net0 from contract 1.12 and does not rename it before; Ubuntu renames it only where interface says so',
  },
  {
    setting: 'network.dhcp',
    ubuntu: `${netplan}: dhcp4`,
    talos: 'dhcp; DHCPv4Config from contract 1.12',
    note: 'with neither interface nor mac, every Ethernet link asks; from contract 1.12 one link document turns that off for all others on Talos',
  },
  {
    setting: 'network.addresses, network.gateway, network.routes, network.mtu',
    ubuntu: netplan,
    talos: 'machine.network.interfaces; LinkConfig from contract 1.12',
    note: 'beside dhcp, addresses and gateway say what is reserved: expected of the running node on Ubuntu, rendered nowhere on Talos',
  },
  {
    setting: 'network.nameservers, network.searchDomains',
    ubuntu: `${netplan}: nameservers of the link`,
    talos: 'machine.network.nameservers and searchDomains; ResolverConfig from contract 1.12',
    note: 'the servers of DHCP are ignored on Ubuntu, and on Talos from 1.13; up to 1.12 Talos may keep them',
  },
  {
    setting: 'network.vlans',
    ubuntu: `${netplan}: vlans, called vlan<id>`,
    talos: 'vlans, called <link>.<id>; VLANConfig, called vlan<id>, from contract 1.12',
    note: '',
  },
  {
    setting: 'network.bond',
    ubuntu: `${netplan}: bonds`,
    talos: 'bond; BondConfig from contract 1.12',
    note: '',
  },
  {
    setting: 'network.vip',
    ubuntu: 'none: use kube-vip or keepalived',
    talos: 'vip; Layer2VIPConfig from contract 1.12; control planes only',
    note: 'has no home on Ubuntu',
  },
]
