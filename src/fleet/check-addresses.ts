import { bitsOf, parseAddress, parsePrefix } from './address.ts'
import type { Address } from './address.ts'
import type { Diagnostic } from './diagnostic.ts'
import { dig, finding, once, textsAt } from './findings.ts'
import type { Place } from './findings.ts'
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
export const checkAddresses = (fleet: Fleet, addresses: readonly NodeAddress[]): readonly Diagnostic[] => [
  ...checkPrefixes(addresses.filter(({ address, length }) => length < bitsOf(address))),
  ...once([...checkNameservers(fleet, addresses), ...checkRetired(fleet), ...checkMirrors(fleet)]),
]

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

/** C44: of the fleet, and what a node itself had before. */
const checkRetired = (fleet: Fleet): readonly Diagnostic[] => {
  const everywhere = retiredIn(fleet)
  const active = fleet.nodes.filter(({ state }) => state === 'active')
  return active.flatMap((node) => {
    const formerly = textsAt(node.file.value, ['spec', 'retiredAddresses'])
    if (everywhere.size === 0 && formerly.length === 0) return []
    const retired = new Set([...everywhere, ...formerly.map(keyOfText)])
    const gateway = dig(node.settings, ['network', 'gateway'])
    const used: readonly (readonly [text: string, key: string, path: Place])[] = [
      ...addressesOf(node).map(({ text, address, path }) => [text, keyOf(address), path] as const),
      ...[gateway]
        .filter((text) => typeof text === 'string')
        .map((text) => [text, keyOfText(text), ['network', 'gateway']] as const),
      ...textsAt(node.settings, ['network', 'nameservers']).map(
        (text, i) => [text, keyOfText(text), ['network', 'nameservers', String(i)]] as const
      ),
    ]
    return used
      .filter(([, key]) => retired.has(key))
      .map(([text, , path]) =>
        finding(
          node,
          path,
          'error',
          'C44',
          `${text} is on the list of retired addresses: use another, or take it off the list`
        )
      )
  })
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
