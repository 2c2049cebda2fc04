import type { Diagnostic, Severity } from './diagnostic.ts'
import { provenance } from './explain.ts'
import type { Fleet, FleetNode } from './fleet.ts'
import { isList, isObject } from './json.ts'
import type { Json } from './json.ts'

/** What only several nodes together, or the cluster and its nodes, can get wrong. */
export const crossCheck = (fleet: Fleet): readonly Diagnostic[] => [
  ...duplicates(fleet, 'duplicate-address', 'address', (node) => addressesOf(node).map(({ text, path }) => [hostPart(text), path])),
  ...duplicates(fleet, 'duplicate-mac', 'MAC address', (node) => [...at(node, ['identity', 'mac']), ...at(node, ['network', 'mac'])]),
  ...duplicates(fleet, 'duplicate-uuid', 'UUID', (node) => at(node, ['identity', 'uuid'])),
  ...duplicates(fleet, 'duplicate-vm', 'VMID', (node) => at(node, ['vm', 'id'])),
  ...checkVersions(fleet),
  ...checkNameservers(fleet),
  ...checkPrefixes(fleet),
  ...checkMirrors(fleet),
  ...checkPools(fleet),
  ...checkRoles(fleet),
]

type Place = readonly string[]

const hostPart = (address: string): string => address.split('/')[0] ?? address

const dig = (value: Json | undefined, path: Place): Json | undefined =>
  path.reduce<Json | undefined>((below, key) => (isList(below) ? below[Number(key)] : isObject(below) ? below[key] : undefined), value)

/** A scalar of the node's own file or settings, with its path. */
const at = (node: FleetNode, path: Place): readonly (readonly [string, Place])[] => {
  const value = dig(node.settings, path) ?? dig(node.file.value, ['spec', ...path])
  return typeof value === 'string' || typeof value === 'number' ? [[String(value), path]] : []
}

const addressesOf = (node: FleetNode): readonly { readonly text: string; readonly path: Place }[] => {
  const list = dig(node.settings, ['network', 'addresses'])
  return isList(list) ? list.map((text, i) => ({ text: String(text), path: ['network', 'addresses', String(i)] })) : []
}

const finding = (node: FleetNode, path: Place, severity: Severity, rule: string, message: string): Diagnostic => {
  const from = provenance(node, path)
  const position = from?.position ?? node.file.positionOf(['spec', ...path])
  return { severity, rule, file: from?.file ?? node.file.path, ...position, message }
}

const inCluster = (fleet: Fleet, path: Place, severity: Severity, rule: string, message: string): Diagnostic => {
  const { file } = fleet.cluster
  return { severity, rule, file: file.path, ...file.positionOf(['spec', ...path]), message }
}

const duplicates = (fleet: Fleet, rule: string, what: string, values: (node: FleetNode) => readonly (readonly [string, Place])[]): readonly Diagnostic[] => {
  const first = new Map<string, FleetNode>()
  return fleet.nodes.flatMap((node) =>
    values(node).flatMap(([value, path]) => {
      const other = first.get(value)
      if (other === undefined) first.set(value, node)
      return other === undefined || other === node ? [] : [finding(node, path, 'error', rule, `${what} ${value} is ${other.name}'s: give ${node.name} its own`)]
    })
  )
}

/** Kubernetes minors per Talos minor: siderolabs/talos pkg/machinery/compatibility. */
const supported: Readonly<Record<number, readonly [number, number]>> = { 9: [27, 32], 10: [28, 33], 11: [29, 34], 12: [30, 35], 13: [31, 36], 14: [32, 37] }

const checkVersions = (fleet: Fleet): readonly Diagnostic[] => {
  const { os, spec, kubernetes } = fleet.cluster
  if (os !== 'talos') return []
  const version = dig(spec, ['talos', 'version'])
  if (typeof version !== 'string') return [inCluster(fleet, [], 'error', 'no-talos', 'os is talos, so the cluster needs talos: { version: v1.13.9, contract: v1.13 }')]
  const minor = Number(version.split('.')[1])
  const kubernetesMinor = Number(kubernetes.split('.')[1])
  const range = supported[minor]
  const contract = dig(spec, ['talos', 'contract'])
  const contractMinor = typeof contract === 'string' ? Number(contract.split('.')[1]) : minor
  return [
    ...(range === undefined ? [inCluster(fleet, ['talos', 'version'], 'error', 'talos-version', `Talos ${version} is not known: 1.9 to 1.14 are`)] : []),
    ...(range !== undefined && (kubernetesMinor < range[0] || kubernetesMinor > range[1])
      ? [inCluster(fleet, ['kubernetes'], 'error', 'C11', `Talos 1.${minor} runs Kubernetes 1.${range[0]} to 1.${range[1]}, not ${kubernetes}: change one of them`)]
      : []),
    ...(contractMinor > minor ? [inCluster(fleet, ['talos', 'contract'], 'error', 'talos-contract', `contract v1.${contractMinor} is newer than Talos ${version}: it must not be`)] : []),
  ]
}

const checkNameservers = (fleet: Fleet): readonly Diagnostic[] => {
  const owners = new Map(fleet.nodes.flatMap((node) => addressesOf(node).map(({ text }) => [hostPart(text), node.name] as const)))
  return once(
    fleet.nodes.flatMap((node) => {
      const servers = dig(node.settings, ['network', 'nameservers'])
      return (isList(servers) ? servers : []).flatMap((server, i) => {
        const owner = owners.get(String(server))
        return owner === undefined ? [] : [finding(node, ['network', 'nameservers', String(i)], 'error', 'C1', `nameserver ${String(server)} is ${owner}'s own address: name the DNS service`)]
      })
    })
  )
}

const checkPrefixes = (fleet: Fleet): readonly Diagnostic[] => {
  const all = fleet.nodes.flatMap((node) => addressesOf(node).filter(({ text }) => !text.includes(':')).map((address) => ({ node, ...address })))
  const lengths = new Map<string, number>()
  for (const { text } of all) lengths.set(text.split('/')[1] ?? '', (lengths.get(text.split('/')[1] ?? '') ?? 0) + 1)
  const [common] = [...lengths].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const nets = new Set(all.filter(({ text }) => text.split('/')[1] === common).map(({ text }) => firstOctets(text)))
  return all.flatMap(({ node, text, path }) => {
    const length = text.split('/')[1]
    if (length === common || !nets.has(firstOctets(text))) return []
    return [finding(node, path, 'error', 'C2', `prefix length /${length ?? ''} where the other nodes of this network have /${common ?? ''}: make them equal`)]
  })
}

const firstOctets = (address: string): string => address.split('.').slice(0, 3).join('.')

const checkMirrors = (fleet: Fleet): readonly Diagnostic[] => {
  const listed = dig(fleet.cluster.spec, ['networking', 'retiredAddresses'])
  const retired = new Set([...(isList(listed) ? listed.map(String) : []), ...fleet.nodes.flatMap((node) => list(dig(node.file.value, ['spec', 'retiredAddresses'])))])
  return once(
    fleet.nodes.flatMap((node) => {
      const own = new Set(addressesOf(node).map(({ text }) => hostPart(text)))
      const mirrors = dig(node.settings, ['registries', 'mirrors'])
      return Object.entries(isObject(mirrors) ? mirrors : {}).flatMap(([name, mirror]) => {
        const endpoints = dig(mirror, ['endpoints'])
        return (isList(endpoints) ? endpoints : []).flatMap((endpoint, i) => {
          const host = /^https?:\/\/([^/:]+)/.exec(String(dig(endpoint, ['url'])))?.[1] ?? ''
          const path = ['registries', 'mirrors', name, 'endpoints', String(i), 'url']
          if (retired.has(host)) return [finding(node, path, 'error', 'C44', `the mirror of ${name} points at ${host}, which is retired: point it elsewhere`)]
          return own.has(host) ? [finding(node, path, 'warning', 'mirror-on-itself', `the mirror of ${name} is ${node.name} itself: it cannot pull while it starts`)] : []
        })
      })
    })
  )
}

const list = (value: Json | undefined): readonly string[] => (isList(value) ? value.map(String) : [])

const toNumber = (address: string): number => address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0)

const checkPools = (fleet: Fleet): readonly Diagnostic[] =>
  list(dig(fleet.cluster.spec, ['networking', 'loadBalancerPools'])).flatMap((pool, i) => {
    const [from = '', to = ''] = pool.split('-')
    const path = ['networking', 'loadBalancerPools', String(i)]
    if (toNumber(from) > toNumber(to)) return [inCluster(fleet, path, 'error', 'range', `${pool} ends before it starts: swap the ends`)]
    const inside = fleet.nodes.flatMap((node) => addressesOf(node).map(({ text }) => ({ node, address: hostPart(text) }))).filter(({ address }) => !address.includes(':') && toNumber(address) >= toNumber(from) && toNumber(address) <= toNumber(to))
    return inside.length === 0 ? [] : [inCluster(fleet, path, 'error', 'C46', `the pool ${pool} holds ${inside.map(({ node, address }) => `${address} of ${node.name}`).join(', ')}: take nodes out of it`)]
  })

const checkRoles = (fleet: Fleet): readonly Diagnostic[] => {
  const active = fleet.nodes.filter(({ state }) => state === 'active')
  const controlPlanes = active.filter(({ role }) => role === 'control-plane').length
  if (controlPlanes === 0) return [inCluster(fleet, [], 'warning', 'no-control-plane', 'no active node is a control plane: cluster-wide settings reach nobody')]
  return controlPlanes % 2 === 0 ? [inCluster(fleet, [], 'warning', 'even-control-planes', `${controlPlanes} control planes tolerate no more failures than ${controlPlanes - 1}: use an odd number`)] : []
}

/** A layer shared by many nodes is wrong once. */
const once = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((diagnostic) => [`${diagnostic.file}:${diagnostic.line}:${diagnostic.column}:${diagnostic.rule}`, diagnostic])).values(),
]
