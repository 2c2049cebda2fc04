import { bitsOf, parsePrefix } from '../../fleet/address.ts'
import { asksDhcp, holds } from './network.ts'
import { repeated } from './say.ts'
import type { Say } from './say.ts'
import type { Settings } from './settings.ts'
import { spellAddress, spellDestination } from './spell.ts'

type Written = { readonly path: readonly (string | number)[]; readonly text: string }

/** Addresses, routes and resolvers of one node against each other. */
export const checkAddressing = (settings: Settings, say: Say): void => {
  const { addresses = [], vlans = [] } = settings
  const written: readonly Written[] = [
    ...addresses.map((text, index) => ({ path: ['addresses', index], text })),
    ...vlans.flatMap((vlan, v) =>
      (vlan.addresses ?? []).map((text, index) => ({ path: ['vlans', v, 'addresses', index], text }))
    ),
  ]
  checkOwn(written, say)
  checkRoutes(settings, written, say)
  checkNameservers(settings, say)
  checkMtu(settings, written, say)
}

const hostOf = (text: string): string => spellAddress(text).split('/')[0] ?? ''
const isSix = (text: string): boolean => text.includes(':')

const checkOwn = (written: readonly Written[], say: Say): void => {
  for (const [index, first] of repeated(written.map(({ text }) => hostOf(text)))) {
    const { path = [], text = '' } = written[index] ?? {}
    say(
      path,
      'error',
      'duplicate-address',
      `${text} is the same address as ${written[first]?.text ?? ''}: say it once`
    )
  }
  for (const { path, text } of written) {
    const why = unusable(text)
    if (why !== undefined)
      say(path, 'error', 'unusable-address', `${text} is ${why}: write the node's own address`)
  }
}

/** Why no host can have this address. RFC 1122 §3.2.1.3, RFC 4291 §2.4. */
const unusable = (text: string): string | undefined => {
  const parsed = parsePrefix(text)
  if (parsed === undefined) return undefined
  const { address, length } = parsed
  const top = (bits: number): bigint => address.value >> BigInt(bitsOf(address) - bits)
  if (address.value === 0n || length === 0) return 'every address'
  if (address.version === 6)
    return address.value === 1n ? 'the loopback' : top(8) === 0xffn ? 'a multicast address' : undefined
  if (top(8) === 127n) return 'the loopback'
  if (top(3) === 7n) return 'a multicast or reserved address'
  if (length > 30) return undefined
  const ones = (1n << BigInt(32 - length)) - 1n
  const host = address.value & ones
  return host === 0n ? 'the network itself' : host === ones ? "the network's broadcast address" : undefined
}

const checkRoutes = (settings: Settings, written: readonly Written[], say: Say): void => {
  const { gateway, routes = [], vlans = [] } = settings
  const links = [{ ...settings, dhcp: asksDhcp(settings) }, ...vlans]
  const hops = [
    ...(gateway === undefined
      ? []
      : [{ path: ['gateway'], via: gateway, key: spellDestination('default', gateway, undefined) }]),
    ...routes.map(({ to, via, metric }, index) => ({
      path: ['routes', index, 'via'],
      via,
      key: spellDestination(to, via, metric === 0 ? undefined : metric),
    })),
  ]
  for (const { path, via } of hops) {
    if (written.some(({ text }) => hostOf(text) === hostOf(via)))
      say(path, 'error', 'gateway-itself', `${via} is the node's own address: name the router`)
    else if (!isReached(via, links))
      say(
        path,
        'error',
        'gateway-outside',
        `${via} is in no network of this node's addresses, so that it cannot be reached: correct it, or the prefix length of an address`
      )
  }
  for (const [index] of repeated(hops.map(({ key }) => key))) {
    const { path = [], key = '' } = hops[index] ?? {}
    say(path, 'error', 'duplicate-route', `there is another route to ${key}: remove one, or give it a metric`)
  }
}

/** Link-local routers are on every link, and what DHCP gives is not known here. */
const isReached = (
  via: string,
  links: readonly { readonly dhcp?: boolean; readonly addresses?: readonly string[] }[]
): boolean =>
  holds('fe80::1/10', via) ||
  links.some(({ dhcp = false, addresses = [] }) => {
    const family = addresses.filter((each) => isSix(each) === isSix(via))
    return family.length === 0 ? dhcp : family.some((each) => holds(each, via))
  })

/** glibc asks the first three of resolv.conf, and the kubelet copies no more into pods. */
const asked = 3

const checkNameservers = ({ nameservers = [] }: Settings, say: Say): void => {
  for (const [index, first] of repeated(nameservers.map(spellAddress)))
    say(
      ['nameservers', index],
      'error',
      'duplicate-nameserver',
      `${nameservers[index] ?? ''} is the same server as ${nameservers[first] ?? ''}: say it once`
    )
  if (nameservers.length > asked)
    say(
      ['nameservers', asked],
      'warning',
      'nameserver-limit',
      `pods get the first ${asked} nameservers only: remove ${nameservers.slice(asked).join(', ')}`
    )
}

const checkMtu = ({ mtu, vlans = [] }: Settings, written: readonly Written[], say: Say): void => {
  const small = (size: number | undefined, at: readonly (string | number)[], below: string): void => {
    if (size === undefined || size >= 1280) return
    if (written.some(({ path, text }) => path.join('.').startsWith(below) && isSix(text)))
      say(at, 'error', 'mtu-ipv6', `IPv6 needs an MTU of 1280 or more, and is off below: raise ${size}`)
  }
  small(mtu, ['mtu'], 'addresses')
  vlans.forEach((vlan, index) => small(vlan.mtu, ['vlans', index, 'mtu'], `vlans.${index}.`))
}
