import type { Diagnostic } from './diagnostic.ts'
import { addressesOf, dig, finding, hostPart, inCluster, list, once } from './findings.ts'
import type { Fleet } from './fleet.ts'
import { isList, isObject } from './json.ts'

/** Nameservers, prefix lengths, mirrors and pools against the nodes' own addresses. */
export const checkAddresses = (fleet: Fleet): readonly Diagnostic[] => [
  ...checkNameservers(fleet),
  ...checkPrefixes(fleet),
  ...checkMirrors(fleet),
  ...checkPools(fleet),
]

const checkNameservers = (fleet: Fleet): readonly Diagnostic[] => {
  const owners = new Map(
    fleet.nodes.flatMap((node) => addressesOf(node).map(({ text }) => [hostPart(text), node.name] as const))
  )
  return once(
    fleet.nodes.flatMap((node) => {
      const servers = dig(node.settings, ['network', 'nameservers'])
      return (isList(servers) ? servers : []).flatMap((server, i) => {
        const owner = owners.get(String(server))
        return owner === undefined
          ? []
          : [
              finding(
                node,
                ['network', 'nameservers', String(i)],
                'error',
                'C1',
                `nameserver ${String(server)} is ${owner}'s own address: name the DNS service`
              ),
            ]
      })
    })
  )
}

const checkPrefixes = (fleet: Fleet): readonly Diagnostic[] => {
  const all = fleet.nodes.flatMap((node) =>
    addressesOf(node)
      .filter(({ text }) => !text.includes(':'))
      .map((address) => ({ node, ...address }))
  )
  const lengths = new Map<string, number>()
  for (const { text } of all)
    lengths.set(text.split('/')[1] ?? '', (lengths.get(text.split('/')[1] ?? '') ?? 0) + 1)
  const [common] = [...lengths].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const nets = new Set(
    all.filter(({ text }) => text.split('/')[1] === common).map(({ text }) => firstOctets(text))
  )
  return all.flatMap(({ node, text, path }) => {
    const length = text.split('/')[1]
    if (length === common || !nets.has(firstOctets(text))) return []
    return [
      finding(
        node,
        path,
        'error',
        'C2',
        `prefix length /${length ?? ''} where the other nodes of this network have /${common ?? ''}: make them equal`
      ),
    ]
  })
}

const firstOctets = (address: string): string => address.split('.').slice(0, 3).join('.')

const checkMirrors = (fleet: Fleet): readonly Diagnostic[] => {
  const listed = dig(fleet.cluster.spec, ['networking', 'retiredAddresses'])
  const retired = new Set([
    ...(isList(listed) ? listed.map(String) : []),
    ...fleet.nodes.flatMap((node) => list(dig(node.file.value, ['spec', 'retiredAddresses']))),
  ])
  return once(
    fleet.nodes.flatMap((node) => {
      const own = new Set(addressesOf(node).map(({ text }) => hostPart(text)))
      const mirrors = dig(node.settings, ['registries', 'mirrors'])
      return Object.entries(isObject(mirrors) ? mirrors : {}).flatMap(([name, mirror]) => {
        const endpoints = dig(mirror, ['endpoints'])
        return (isList(endpoints) ? endpoints : []).flatMap((endpoint, i) => {
          const host = /^https?:\/\/([^/:]+)/.exec(String(dig(endpoint, ['url'])))?.[1] ?? ''
          const path = ['registries', 'mirrors', name, 'endpoints', String(i), 'url']
          if (retired.has(host))
            return [
              finding(
                node,
                path,
                'error',
                'C44',
                `the mirror of ${name} points at ${host}, which is retired: point it elsewhere`
              ),
            ]
          return own.has(host)
            ? [
                finding(
                  node,
                  path,
                  'warning',
                  'mirror-on-itself',
                  `the mirror of ${name} is ${node.name} itself: it cannot pull while it starts`
                ),
              ]
            : []
        })
      })
    })
  )
}

const toNumber = (address: string): number =>
  address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0)

const checkPools = (fleet: Fleet): readonly Diagnostic[] =>
  list(dig(fleet.cluster.spec, ['networking', 'loadBalancerPools'])).flatMap((pool, i) => {
    const [from = '', to = ''] = pool.split('-')
    const path = ['networking', 'loadBalancerPools', String(i)]
    if (toNumber(from) > toNumber(to))
      return [inCluster(fleet, path, 'error', 'range', `${pool} ends before it starts: swap the ends`)]
    const inside = fleet.nodes
      .flatMap((node) => addressesOf(node).map(({ text }) => ({ node, address: hostPart(text) })))
      .filter(
        ({ address }) =>
          !address.includes(':') && toNumber(address) >= toNumber(from) && toNumber(address) <= toNumber(to)
      )
    return inside.length === 0
      ? []
      : [
          inCluster(
            fleet,
            path,
            'error',
            'C46',
            `the pool ${pool} holds ${inside.map(({ node, address }) => `${address} of ${node.name}`).join(', ')}: take nodes out of it`
          ),
        ]
  })
