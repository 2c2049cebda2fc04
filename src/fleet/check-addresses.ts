import { bitsOf, parseAddress, parsePrefix } from './address.ts'
import type { Address } from './address.ts'
import type { Diagnostic } from './diagnostic.ts'
import { dig, finding, inCluster, once, textsAt } from './findings.ts'
import type { Fleet, FleetNode } from './fleet.ts'
import { isObject } from './json.ts'
import type { Json } from './json.ts'

export type NodeAddress = {
  readonly node: FleetNode
  readonly path: readonly string[]
  readonly text: string
  readonly address: Address
  readonly length: number
}

/** What addresses say about each other. */
export const checkAddresses = (fleet: Fleet): readonly Diagnostic[] => {
  const addresses = fleet.nodes.flatMap(addressesOf)
  return [
    ...checkPrefixes(addresses.filter(({ address, length }) => length < bitsOf(address))),
    ...once([
      ...checkNameservers(fleet, addresses),
      ...checkRetired(fleet, addresses),
      ...checkMirrors(fleet),
    ]),
    ...checkPools(fleet, addresses),
  ]
}

/** Of the node's link and of its VLANs. */
export const addressesOf = (node: FleetNode): readonly NodeAddress[] => {
  const vlans = dig(node.settings, ['network', 'vlans'])
  const places = [
    ['network', 'addresses'],
    ...(Array.isArray(vlans) ? vlans : []).map((_: Json, index) => [
      'network',
      'vlans',
      String(index),
      'addresses',
    ]),
  ]
  return places.flatMap((place) =>
    textsAt(node.settings, place).flatMap((text, index) => {
      const parsed = parsePrefix(text)
      return parsed === undefined ? [] : [{ node, path: [...place, String(index)], text, ...parsed }]
    })
  )
}

const keyOf = ({ version, value }: Address): string => `${version}:${value}`
const keyOfText = (text: string): string => {
  const address = parseAddress(text)
  return address === undefined ? text : keyOf(address)
}

/** C2. Addresses inside one network share its prefix length. Addresses of one host (/32, /128) are no network. */
const checkPrefixes = (addresses: readonly NodeAddress[]): readonly Diagnostic[] => {
  const networks = new Map<string, NodeAddress[]>()
  const lengths = [...new Set(addresses.map(({ length }) => length))].toSorted((a, b) => a - b)
  const networkOf = ({ address }: NodeAddress, length: number): string =>
    `${address.version}:${length}:${address.value >> BigInt(Math.max(bitsOf(address) - length, 0))}`
  for (const each of addresses.toSorted((a, b) => a.length - b.length)) {
    const widest = lengths.find((length) => length <= each.length && networks.has(networkOf(each, length)))
    const network = networkOf(each, widest ?? each.length)
    const members = networks.get(network)
    if (members === undefined) networks.set(network, [each])
    else members.push(each)
  }
  return [...networks.values()].flatMap((members) => {
    const counts = new Map<number, number>()
    for (const { length } of members) counts.set(length, (counts.get(length) ?? 0) + 1)
    const [common] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
    return members.flatMap(({ node, path, length }) =>
      length === common
        ? []
        : [
            finding(
              node,
              path,
              'error',
              'C2',
              `prefix length /${length} where the other nodes of this network have /${common ?? 0}: make them equal`
            ),
          ]
    )
  })
}

const checkNameservers = (fleet: Fleet, addresses: readonly NodeAddress[]): readonly Diagnostic[] => {
  const owners = new Map(addresses.map(({ node, address }) => [keyOf(address), node.name]))
  return fleet.nodes.flatMap((node) =>
    textsAt(node.settings, ['network', 'nameservers']).flatMap((server, index) => {
      const owner = owners.get(keyOfText(server))
      if (owner === undefined) return []
      return [
        finding(
          node,
          ['network', 'nameservers', String(index)],
          'error',
          'C1',
          `nameserver ${server} is ${owner}'s own address: name the DNS service`
        ),
      ]
    })
  )
}

const retiredIn = (fleet: Fleet): ReadonlySet<string> =>
  new Set(textsAt(fleet.cluster.spec, ['networking', 'retiredAddresses']).map(keyOfText))

const checkRetired = (fleet: Fleet, addresses: readonly NodeAddress[]): readonly Diagnostic[] => {
  const retired = retiredIn(fleet)
  if (retired.size === 0) return []
  const say = (node: FleetNode, path: readonly string[], what: string): Diagnostic =>
    finding(
      node,
      path,
      'error',
      'C44',
      `${what} is on the list of retired addresses: use another, or take it off the list`
    )
  return [
    ...addresses.flatMap(({ node, path, text, address }) =>
      node.state === 'active' && retired.has(keyOf(address)) ? [say(node, path, text)] : []
    ),
    ...fleet.nodes.flatMap((node) => {
      const gateway = dig(node.settings, ['network', 'gateway'])
      const servers = textsAt(node.settings, ['network', 'nameservers'])
      return [
        ...(typeof gateway === 'string' && retired.has(keyOfText(gateway))
          ? [say(node, ['network', 'gateway'], gateway)]
          : []),
        ...servers.flatMap((server, i) =>
          retired.has(keyOfText(server)) ? [say(node, ['network', 'nameservers', String(i)], server)] : []
        ),
      ]
    }),
  ]
}

type Endpoint = { readonly registry: string; readonly host: string; readonly path: readonly string[] }

const endpointsOf = (mirrors: Json | undefined): readonly Endpoint[] =>
  Object.entries(isObject(mirrors) ? mirrors : {}).flatMap(([registry, mirror]) => {
    const endpoints = dig(mirror, ['endpoints'])
    return (Array.isArray(endpoints) ? endpoints : []).map((endpoint: Json, index) => ({
      registry,
      host:
        /^https?:\/\/(?:\[([^\]]+)\]|([^/:]+))/
          .exec(String(dig(endpoint, ['url'])))
          ?.slice(1)
          .find((part) => part !== undefined) ?? '',
      path: ['registries', 'mirrors', registry, 'endpoints', String(index), 'url'],
    }))
  })

/** C44, and a mirror that is the node itself. Nodes share their mirrors mostly, so each map is read once. */
const checkMirrors = (fleet: Fleet): readonly Diagnostic[] => {
  const formerly = fleet.nodes.flatMap((node) =>
    textsAt(node.file.value, ['spec', 'retiredAddresses']).map(keyOfText)
  )
  const retired = new Set([...retiredIn(fleet), ...formerly])
  const read = new Map<Json | undefined, readonly (Endpoint & { readonly key: string })[]>()
  return fleet.nodes.flatMap((node) => {
    const mirrors = dig(node.settings, ['registries', 'mirrors'])
    const endpoints =
      read.get(mirrors) ??
      endpointsOf(mirrors).map((endpoint) => ({ ...endpoint, key: keyOfText(endpoint.host) }))
    read.set(mirrors, endpoints)
    const own = new Set(endpoints.length === 0 ? [] : addressesOf(node).map(({ address }) => keyOf(address)))
    return endpoints.flatMap(({ registry, host, path, key }) => {
      if (retired.has(key))
        return [
          finding(
            node,
            path,
            'error',
            'C44',
            `the mirror of ${registry} points at ${host}, which is retired: point it elsewhere`
          ),
        ]
      if (!own.has(key)) return []
      return [
        finding(
          node,
          path,
          'warning',
          'mirror-on-itself',
          `the mirror of ${registry} is ${node.name} itself: it cannot pull while it starts`
        ),
      ]
    })
  })
}

/** C46. */
const checkPools = (fleet: Fleet, addresses: readonly NodeAddress[]): readonly Diagnostic[] =>
  textsAt(fleet.cluster.spec, ['networking', 'loadBalancerPools']).flatMap((pool, index) => {
    const [from, to] = pool.split('-').map(parseAddress)
    const path = ['networking', 'loadBalancerPools', String(index)]
    if (from === undefined || to === undefined) return []
    if (from.value > to.value)
      return [inCluster(fleet, path, 'error', 'range', `${pool} ends before it starts: swap the ends`)]
    const inside = addresses.filter(
      ({ node, address }) =>
        node.state === 'active' &&
        address.version === 4 &&
        address.value >= from.value &&
        address.value <= to.value
    )
    if (inside.length === 0) return []
    const names = inside
      .slice(0, 5)
      .map(({ node, text }) => `${text.split('/')[0] ?? ''} of ${node.name}`)
      .join(', ')
    const others = inside.length > 5 ? ` and ${inside.length - 5} more` : ''
    return [
      inCluster(
        fleet,
        path,
        'error',
        'C46',
        `the pool ${pool} holds ${names}${others}: take nodes out of it`
      ),
    ]
  })
