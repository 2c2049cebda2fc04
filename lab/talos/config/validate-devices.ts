import { isIP } from 'node:net'
import type { Json } from '../../../src/fleet/json.ts'
import { isSubnet } from './endpoints.ts'
import { at, has, isTrue, listAt, numberAt, objectAt, quote, textAt, textsAt } from './problems.ts'

type Judged = { readonly warnings: readonly string[]; readonly problems: readonly string[] }

/** Rules of `machine.network.interfaces`. Source: v1alpha1_validation.go ValidateNetworkDevices and what it calls. */
export const deviceProblems = (devices: readonly Json[]): Judged => {
  const owners = new Map<string, string>()
  const problems: string[] = []
  for (const device of devices) {
    const name = textAt(device, 'interface')
    const bonded = textsAt(device, 'bond', 'interfaces')
    if (has(device, 'bond') && has(device, 'bridge'))
      problems.push(
        `interface has both bridge and bond sections set ${quote(name)}: config sections are mutually exclusive`
      )
    if (bonded.length > 0 && listAt(device, 'bond', 'deviceSelectors').length > 0)
      problems.push(
        `interface ${quote(name)} has both interfaces and selectors set: config sections are mutually exclusive`
      )
    for (const member of has(device, 'bridge') ? textsAt(device, 'bridge', 'interfaces') : bonded) {
      const owner = owners.get(member)
      if (owner !== undefined && owner !== name)
        problems.push(
          `interface ${quote(member)} is declared as part of two separate links: ${quote(owner)} and ${quote(name)}`
        )
      owners.set(member, name)
    }
  }
  const judged = devices
    .filter((device) => !isTrue(device, 'ignore'))
    .map((device) => [identity(device), addressing(device, owners), routing(device)])
    .flat()
  return {
    warnings: judged.flatMap(({ warnings }) => warnings),
    problems: [...problems, ...judged.flatMap((each) => each.problems)],
  }
}

const identity = (device: Json): Judged => {
  const named = textAt(device, 'interface') !== ''
  const selected = has(device, 'deviceSelector')
  const both = '[networking.os.device.interface], [networking.os.device.deviceSelector]'
  return {
    warnings: [],
    problems: [
      ...(named === selected
        ? [
            `${both}: ${named ? 'config sections are mutually exclusive' : 'required either config section to be set'}`,
          ]
        : []),
      ...(selected && Object.values(objectAt(device, 'deviceSelector')).every((value) => value === '')
        ? ['[networking.os.device.deviceSelector]: config section should contain at least one field']
        : []),
      ...(has(device, 'bond') ? bondProblems(at(device, 'bond')) : []),
      ...(has(device, 'wireguard') ? wireguardProblems(at(device, 'wireguard')) : []),
      ...listAt(device, 'vlans').flatMap((vlan) => vlanProblems(textAt(device, 'interface'), vlan)),
    ],
  }
}

const modes = [
  'balance-rr',
  'active-backup',
  'balance-xor',
  'broadcast',
  '802.3ad',
  'balance-tlb',
  'balance-alb',
]

const words: readonly (readonly [key: string, known: readonly string[], complaint: string])[] = [
  ['xmitHashPolicy', ['layer2', 'layer3+4', 'layer2+3', 'encap2+3', 'encap3+4'], 'xmit hash policy'],
  ['lacpRate', ['slow', 'fast'], 'LACP rate'],
  [
    'arpValidate',
    ['none', 'active', 'backup', 'all', 'filter', 'filter-active', 'filter-backup'],
    'ARP validate',
  ],
  ['arpAllTargets', ['any', 'all'], 'ARP targets'],
  ['primaryReselect', ['always', 'better', 'failure'], 'primary reselect'],
  ['failOverMac', ['none', 'active', 'follow'], 'fail_over_mac'],
  ['adSelect', ['stable', 'bandwidth', 'count'], 'ad_select'],
]

const bondProblems = (bond: Json | undefined): readonly string[] => {
  const named = textAt(bond, 'mode')
  const mode = named === '' ? 'balance-rr' : named
  const balances = ['balance-alb', 'balance-tlb'].includes(mode)
  const lacp = mode === '802.3ad'
  const miimon = numberAt(bond, 'miimon')
  const notIn = (key: string): string => `bond.${key} is not available in ${mode} mode`
  const only = (key: string): string => `bond.${key} is only available in 802.3ad mode`
  const delays = (['updelay', 'downdelay'] as const).flatMap((key) => {
    const shown = key === 'updelay' ? 'upDelay' : 'downDelay'
    const delay = numberAt(bond, key)
    if (miimon === 0) return delay === 0 ? [] : [`bond.${shown} can't be set if miiMon is zero`]
    return delay % miimon === 0 ? [] : [`bond.${shown} should be a multiple of miiMon`]
  })
  return [
    ...(modes.includes(mode) ? [] : [`invalid bond type ${mode}`]),
    ...words.flatMap(([key, known, what]) => {
      const word = textAt(bond, key)
      return word === '' || known.includes(word) ? [] : [`invalid ${what} ${word}`]
    }),
    ...delays,
    ...(textsAt(bond, 'arpIPTarget').length > 0 ? ['bond.arpIPTarget is not supported'] : []),
    ...(textAt(bond, 'lacpRate') !== '' && !lacp ? [only('lacpRate')] : []),
    ...(textAt(bond, 'adActorSystem') === '' ? [] : ['bond.adActorSystem is not supported']),
    ...((lacp || balances) && textAt(bond, 'arpValidate') !== '' ? [notIn('arpValidate')] : []),
    ...(!(balances || mode === 'active-backup') && textAt(bond, 'primary') !== '' ? [notIn('primary')] : []),
    ...((lacp || balances) && numberAt(bond, 'arpInterval') > 0 ? [notIn('arpInterval')] : []),
    ...(mode !== 'balance-rr' && numberAt(bond, 'packetsPerSlave') > 1 ? [notIn('packetsPerSlave')] : []),
    ...(!balances && numberAt(bond, 'tlbDynamicLb') > 0 ? [notIn('tlbDynamicTLB')] : []),
    ...(!lacp && numberAt(bond, 'adActorSysPrio') > 0 ? [only('adActorSysPrio')] : []),
    ...(!lacp && numberAt(bond, 'adUserPortKey') > 0 ? [only('adUserPortKey')] : []),
  ]
}

/** Why it is no WireGuard key. The key itself is left out although Talos would name it. */
const keyProblem = (key: string): string | undefined => {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(key))
    return `illegal base64 data at input byte ${Math.max(0, key.search(/[^A-Za-z0-9+/]/))}`
  const bytes = Buffer.from(key, 'base64')
  return bytes.length === 32 ? undefined : `wrong key ${quote(key)} length: ${bytes.length}`
}

const wireguardProblems = (wireguard: Json | undefined): readonly string[] => {
  const own = keyProblem(textAt(wireguard, 'privateKey'))
  return [
    ...(own === undefined ? [] : [`private key is invalid: ${own}`]),
    ...listAt(wireguard, 'peers').flatMap((peer) => {
      const wrong = keyProblem(textAt(peer, 'publicKey'))
      const endpoint = textAt(peer, 'endpoint')
      return [
        ...(wrong === undefined ? [] : [`public key invalid: ${wrong}`]),
        ...(endpoint !== '' && !/^(?:\[[0-9a-fA-F:.%]+\]|[^:[\]]*):[^:]*$/.test(endpoint)
          ? [`peer endpoint ${quote(endpoint)} is invalid`]
          : []),
        ...textsAt(peer, 'allowedIPs')
          .filter((cidr) => !isCidr(cidr))
          .map((cidr) => `peer allowed IP ${quote(cidr)} is invalid: invalid CIDR address: ${cidr}`),
      ]
    }),
  ]
}

const isCidr = (text: string): boolean => text.includes('/') && !text.startsWith('!') && isSubnet(text)

const addressProblem = (address: string): string | undefined => {
  if (address.includes('/')) return isCidr(address) ? undefined : `invalid CIDR address: ${address}`
  return isIP(address) === 0 ? `failed to parse IP address ${quote(address)}` : undefined
}

const vlanProblems = (device: string, vlan: Json): readonly string[] => {
  const place = `${device}.${numberAt(vlan, 'vlanId')}`
  const cidr = textAt(vlan, 'cidr')
  const addresses = textsAt(vlan, 'addresses')
  const cidrWrong = cidr === '' ? undefined : addressProblem(cidr)
  return [
    ...(addresses.length > 0 && cidr !== ''
      ? [`[networking.os.device.vlan] ${place}: vlan can't have both .cidr and .addresses set`]
      : []),
    ...(cidrWrong === undefined ? [] : [`[networking.os.device.vlan.CIDR] ${place}: ${cidrWrong}`]),
    ...addresses.flatMap((address) => {
      const wrong = addressProblem(address)
      return wrong === undefined ? [] : [`[networking.os.device.vlan.addresses] ${place}: ${wrong}`]
    }),
  ]
}

const addressing = (device: Json, owners: ReadonlyMap<string, string>): Judged => {
  const name = textAt(device, 'interface')
  const cidr = textAt(device, 'cidr')
  const addresses = textsAt(device, 'addresses')
  const cidrWrong = cidr === '' ? undefined : addressProblem(cidr)
  const vip = textAt(device, 'vip', 'ip')
  const addressed = isTrue(device, 'dhcp') || cidr !== '' || addresses.length > 0 || has(device, 'vip')
  return {
    warnings:
      cidr === ''
        ? []
        : [
            `${quote(name)}: machine.network.interface.cidr is deprecated, please use machine.network.interface.addresses`,
          ],
    problems: [
      ...(owners.has(name) && addressed
        ? [
            `[networking.os.device] ${quote(name)}: bonded/bridged interface shouldn't have any addressing methods configured`,
          ]
        : []),
      ...(addresses.length > 0 && cidr !== ''
        ? [`[networking.os.device] ${quote(name)}: interface can't have both .cidr and .addresses set`]
        : []),
      ...(cidrWrong === undefined ? [] : [`[networking.os.device.CIDR] ${quote(name)}: ${cidrWrong}`]),
      ...addresses.flatMap((address) => {
        const wrong = addressProblem(address)
        return wrong === undefined ? [] : [`[networking.os.device.addresses] ${quote(name)}: ${wrong}`]
      }),
      ...(has(device, 'vip') && isIP(vip) === 0
        ? [`[networking.os.device.vip] failed to parse ${quote(vip)} as IP address`]
        : []),
    ],
  }
}

const routing = (device: Json): Judged => ({
  warnings: [],
  problems: listAt(device, 'routes').flatMap((route, index) => {
    const place = `networking.os.device.route[${index}]`
    const [network, gateway, source] = ['network', 'gateway', 'source'].map((key) => textAt(route, key)) as [
      string,
      string,
      string,
    ]
    return [
      ...(network !== '' && !isCidr(network)
        ? [`[${place}.network] ${quote(network)}: invalid network address`]
        : []),
      ...(gateway !== '' && isIP(gateway) === 0
        ? [`[${place}.gateway] ${quote(gateway)}: invalid network address`]
        : []),
      ...(gateway === '' && network === '' ? [`[${place}]: either network or gateway should be set`] : []),
      ...(source !== '' && isIP(source) === 0
        ? [`[${place}.source] ${quote(source)}: invalid network address`]
        : []),
    ]
  }),
})
