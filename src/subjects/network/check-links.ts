import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { asksDhcp } from './network.ts'
import { repeated } from './say.ts'
import type { Say } from './say.ts'
import { choiceOf } from './settings.ts'
import type { Choice, Settings } from './settings.ts'

/** Which links there are, and whether each setting has one to stand on. */
export const checkLinks = (node: FleetNode, cluster: Cluster, settings: Settings, say: Say): void => {
  const choice = choiceOf(node, settings)
  if (choice.by === 'any') checkUnchosen(node, cluster, settings, say)
  if (choice.by === 'bond') checkBond(choice, settings, say)
  checkVlans(choice, settings, say)
  const { addresses = [], dhcp, vlans = [] } = settings
  const reached = vlans.some((vlan) => vlan.dhcp === true || (vlan.addresses ?? []).length > 0)
  if (!asksDhcp(settings) && addresses.length === 0 && !reached)
    say(
      dhcp === undefined ? ['vlans'] : ['dhcp'],
      'error',
      'no-address',
      `${node.name} would have no address at all: write addresses, or dhcp: true`
    )
}

const checkUnchosen = ({ name, role }: FleetNode, { os }: Cluster, settings: Settings, say: Say): void => {
  const link = `write interface, or mac, which stays what it is: \`ip -br link\` on ${name} shows both`
  if (!asksDhcp(settings) && (settings.addresses ?? []).length > 0)
    say(['addresses'], 'error', 'static-without-link', `a static address needs its link: ${link}`)
  if ((settings.vlans ?? []).length > 0)
    say(['vlans'], 'error', 'vlan-without-parent', `a VLAN needs the link that carries it: ${link}`)
  if (os !== 'talos') return
  const { mtu, routes = [], vip } = settings
  const needsLink = (key: string): void =>
    say(
      [key],
      'error',
      'link-needed',
      `${key} needs its link on Talos, where no name matches every link: ${link}`
    )
  if (mtu !== undefined) needsLink('mtu')
  if (routes.length > 0) needsLink('routes')
  if (vip !== undefined && role === 'control-plane') needsLink('vip')
}

const checkBond = (
  { name, members }: Extract<Choice, { by: 'bond' }>,
  settings: Settings,
  say: Say
): void => {
  const { interface: link, mac, bond } = settings
  if (members.length === 0)
    say(['bond'], 'error', 'bond-members', 'a bond without members carries nothing: name them in interfaces')
  if (bond?.mode === undefined)
    say(['bond'], 'error', 'bond-mode', 'a bond needs its mode, such as active-backup or 802.3ad')
  const itself = members.indexOf(name)
  if (itself >= 0)
    say(
      ['bond', 'interfaces', itself],
      'error',
      'bond-members',
      `${name} is the bond itself: name its members`
    )
  if (mac !== undefined)
    say(['mac'], 'error', 'bond-link', 'the bond is the link here, and its members are named: remove mac')
  if (link === undefined || link === name) return
  if (members.includes(link))
    say(
      ['interface'],
      'error',
      'bond-members',
      `${link} is a member of ${name}, and a member has no addresses: remove interface, so that they are the bond's`
    )
  else
    say(['interface'], 'error', 'bond-link', `the bond is the link here: remove interface, or write ${name}`)
}

const checkVlans = (choice: Choice, { vlans = [], mtu = 1500 }: Settings, say: Say): void => {
  for (const [index, first] of repeated(vlans.map(({ id }) => String(id))))
    say(
      ['vlans', index, 'id'],
      'error',
      'duplicate-vlan',
      `VLAN ${vlans[index]?.id ?? ''} is the ${first + 1}. of this list already: say it once`
    )
  vlans.forEach((vlan, index) => {
    if (vlan.mtu !== undefined && vlan.mtu > mtu)
      say(
        ['vlans', index, 'mtu'],
        'error',
        'vlan-mtu',
        `the kernel refuses a VLAN with a larger MTU than its link, which has ${mtu}: raise mtu of the network too`
      )
    if ('name' in choice && choice.name === `vlan${vlan.id}`)
      say(
        ['vlans', index, 'id'],
        'error',
        'duplicate-vlan',
        `VLAN ${vlan.id} would be called ${choice.name}, as its link is: choose the link by mac alone`
      )
  })
}
