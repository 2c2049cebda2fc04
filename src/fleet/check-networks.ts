import { bitsOf, parseAddress, parsePrefix } from './address.ts'
import type { Address } from './address.ts'
import type { NodeAddress } from './check-addresses.ts'
import type { Diagnostic } from './diagnostic.ts'
import { dig, inCluster, textsAt } from './findings.ts'
import type { Fleet } from './fleet.ts'

/** Addresses in one go, ends included. */
type Range = {
  readonly what: 'pods' | 'services' | 'a pool'
  readonly text: string
  readonly path: readonly string[]
  readonly version: 4 | 6
  readonly from: bigint
  readonly to: bigint
}

/** Networks and pools of the cluster against each other, and against what nodes use. */
export const checkNetworks = (fleet: Fleet, addresses: readonly NodeAddress[]): readonly Diagnostic[] => {
  const networks = [
    ...prefixes(fleet, 'podSubnets', 'pods'),
    ...prefixes(fleet, 'serviceSubnets', 'services'),
  ]
  const pools = poolsOf(fleet)
  const wrong = pools.filter(({ from, to }) => from > to)
  const right = pools.filter(({ from, to }) => from <= to)
  return [
    ...wrong.map(({ path, text }) =>
      inCluster(fleet, path, 'error', 'range', `${text} ends before it starts: swap the ends`)
    ),
    ...overlaps(fleet, [...networks, ...right]),
    ...right.flatMap((pool) => checkPool(fleet, pool, addresses)),
  ]
}

const prefixes = (fleet: Fleet, key: string, what: Range['what']): readonly Range[] =>
  textsAt(fleet.cluster.spec, ['networking', key]).flatMap((text, index) => {
    const parsed = parsePrefix(text)
    if (parsed === undefined) return []
    const { address, length } = parsed
    const hosts = BigInt(bitsOf(address) - length)
    const from = (address.value >> hosts) << hosts
    const path = ['networking', key, String(index)]
    return [{ what, text, path, version: address.version, from, to: from + (1n << hosts) - 1n }]
  })

const poolsOf = (fleet: Fleet): readonly Range[] =>
  textsAt(fleet.cluster.spec, ['networking', 'loadBalancerPools']).flatMap((text, index) => {
    const [from, to] = text.split('-').map(parseAddress)
    if (from === undefined || to === undefined) return []
    const path = ['networking', 'loadBalancerPools', String(index)]
    return [{ what: 'a pool', text, path, version: from.version, from: from.value, to: to.value }]
  })

const holds = (range: Range, { version, value }: Address): boolean =>
  version === range.version && range.from <= value && value <= range.to

/** At the later of two, C46 where both are pools. */
const overlaps = (fleet: Fleet, ranges: readonly Range[]): readonly Diagnostic[] =>
  ranges.flatMap((range, index) => {
    const other = ranges
      .slice(0, index)
      .find(({ version, from, to }) => version === range.version && from <= range.to && range.from <= to)
    if (other === undefined) return []
    const twoPools = range.what === 'a pool' && other.what === 'a pool'
    const message = `${range.text} overlaps ${other.text}, which is ${other.what === 'a pool' ? 'a pool too' : `the network of ${other.what}`}: give them addresses of their own`
    return [inCluster(fleet, range.path, 'error', twoPools ? 'C46' : 'networks-overlap', message)]
  })

/** C46. */
const checkPool = (fleet: Fleet, pool: Range, addresses: readonly NodeAddress[]): readonly Diagnostic[] => {
  const say = (what: string): Diagnostic =>
    inCluster(fleet, pool.path, 'error', 'C46', `the pool ${pool.text} holds ${what} out of it`)
  const inside = addresses.filter(({ node, address }) => node.state === 'active' && holds(pool, address))
  if (inside.length > 0) {
    const names = inside
      .slice(0, 5)
      .map(({ node, text }) => `${text.split('/')[0] ?? ''} of ${node.name}`)
      .join(', ')
    return [say(`${names}${inside.length > 5 ? ` and ${inside.length - 5} more` : ''}: take nodes`)]
  }
  const gateways = fleet.nodes.map(({ settings }) => dig(settings, ['network', 'gateway']))
  const gateway = gateways.find((text) => {
    const address = typeof text === 'string' ? parseAddress(text) : undefined
    return address !== undefined && holds(pool, address)
  })
  return typeof gateway === 'string' ? [say(`${gateway}, the gateway: take it`)] : []
}
