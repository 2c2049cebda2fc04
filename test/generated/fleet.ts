import fc from 'fast-check'
import { stringify } from 'yaml'
import { isObject } from '../../src/fleet/json.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import type { Texts } from '../fleet-files.ts'
import { apiServer, containerd, settings } from './settings.ts'
import type { World } from './settings.ts'
import { few, some } from './texts.ts'

/** Without folding, which the library does wrongly where a long line begins with a blank. */
const write = (value: unknown): string => stringify(value, { lineWidth: 0 })

/** One node as it was meant, whatever layers its settings stand in. */
export type GeneratedNode = {
  readonly name: string
  readonly role: 'control-plane' | 'worker'
  readonly settings: JsonObject
}

export type GeneratedFleet = {
  readonly os: World['os']
  readonly contract: number
  readonly image: number
  readonly nodes: readonly GeneratedNode[]
  readonly cluster: JsonObject
  /** The files, each setting in a layer of its own. */
  readonly texts: Texts
}

/** Default Kubernetes of each Talos minor (siderolabs/talos pkg/machinery/constants). */
const releases: Readonly<Record<number, readonly [talos: string, kubernetes: string]>> = {
  9: ['v1.9.6', 'v1.32.4'],
  10: ['v1.10.9', 'v1.33.6'],
  11: ['v1.11.6', 'v1.34.1'],
  12: ['v1.12.11', 'v1.35.4'],
  13: ['v1.13.9', 'v1.36.3'],
  14: ['v1.14.0', 'v1.37.0'],
}

const minor = fc.integer({ min: 9, max: 14 })
const worlds: Readonly<Record<World['os'], fc.Arbitrary<World & { readonly image: number }>>> = {
  ubuntu: fc.constantFrom('1.7.30', '2.2.2').map((version) => ({
    os: 'ubuntu',
    contract: 0,
    image: 0,
    containerd: version,
  })),
  talos: fc.tuple(minor, minor).map(([a, b]) => ({
    os: 'talos',
    contract: Math.min(a, b),
    image: Math.max(a, b),
    containerd: '1.7.30',
  })),
}

/** A network of its own for each node. */
const network = (index: number): fc.Arbitrary<JsonObject> => {
  const host = `10.0.20.${51 + index}`
  const mac = `02:00:00:00:00:${(16 + index).toString(16)}`
  const address = fc.constantFrom(
    [`${host}/24`],
    [`${host}/24`, `fd00::${(81 + index).toString(16)}/64`],
    [`${host}/24`, `FD00:0:0::${81 + index}/64`]
  )
  const route = fc.constantFrom(
    { to: '10.9.0.0/16', via: '10.0.20.2' },
    { to: '10.10.0.0/16', via: '10.0.20.3', metric: 100 },
    { to: 'fd01::/48', via: 'fd00::1' }
  )
  const vlan = fc
    .tuple(
      fc.integer({ min: 1, max: 4094 }),
      some({ mtu: fc.integer({ min: 1280, max: 1400 }) }),
      fc.boolean()
    )
    .map(([id, more, dhcp]) => ({
      id,
      ...more,
      ...(dhcp ? { dhcp } : { addresses: [`172.${16 + (id >> 8)}.${id % 256}.${51 + index}/24`] }),
    }))
  const link = fc.constantFrom(
    { interface: 'ens18', mac },
    { mac },
    { interface: 'eth0' },
    { interface: 'yes' },
    { bond: { interfaces: ['eno1', 'eno2'], mode: '802.3ad' } },
    { bond: { name: 'off', interfaces: ['eno2', 'eno1'], mode: 'active-backup' } }
  )
  const rest = some({
    nameservers: few(fc.constantFrom('10.0.20.1', '1.1.1.1', 'FD00::1')),
    searchDomains: few(fc.constantFrom('lab.example', 'home.arpa')),
    routes: fc.uniqueArray(route, { maxLength: 2, selector: ({ to }) => to }),
    mtu: fc.constantFrom(1500, 9000),
    vlans: fc.uniqueArray(vlan, { maxLength: 2, selector: ({ id }) => id }),
  })
  const fixed = fc
    .tuple(address, link, rest, fc.boolean())
    .map(([addresses, choice, { routes = [], ...more }, gateway]) => ({
      addresses,
      ...choice,
      ...more,
      ...(gateway && { gateway: '10.0.20.1' }),
      routes: routes.filter(({ via }) => addresses.length > 1 || !via.includes(':')),
    }))
  const dhcp = fc
    .tuple(link, some({ mtu: fc.constant(9000) }))
    .map(([choice, more]) => ({ dhcp: true, ...choice, ...more }))
  return fc.oneof({ weight: 4, arbitrary: fixed }, { weight: 1, arbitrary: dhcp }) as fc.Arbitrary<JsonObject>
}

const install = fc.constantFrom(
  { disk: '/dev/sda' },
  { diskSelector: { serial: 'WD-1234', model: 'x*"y"' }, wipe: true },
  { diskSelector: { size: '>= 100GB', type: 'ssd' } }
)

type Layer = 'defaults' | 'roles' | 'profile' | 'node'
const layers: readonly Layer[] = ['defaults', 'roles', 'profile', 'node']

const networking = some({
  podSubnets: fc.constantFrom(['10.244.0.0/16'], ['10.244.0.0/16', 'fd10::/56']),
  serviceSubnets: fc.constantFrom(['10.96.0.0/12']),
  dnsDomain: fc.constantFrom('cluster.local', 'lab.example'),
})

/** Valid fleets, on Talos of every contract and image, with settings spread over all layers. */
export const fleetOf = (os: World['os']): fc.Arbitrary<GeneratedFleet> =>
  worlds[os].chain((where) =>
    fc
      .record({
        shared: settings(where),
        at: fc.array(fc.constantFrom(...layers), { minLength: 24, maxLength: 24 }),
        own: settings(where),
        networks: fc.tuple(network(0), network(1)),
        install,
        containerd: containerd(where),
        networking,
        apiServer: apiServer(where),
      })
      .map((drawn) => assemble(where, drawn))
  )

type Drawn = {
  readonly shared: JsonObject
  readonly at: readonly Layer[]
  readonly own: JsonObject
  readonly networks: readonly [JsonObject, JsonObject]
  readonly install: JsonObject
  readonly containerd: JsonObject
  readonly networking: JsonObject
  readonly apiServer: JsonObject
}

/** cp1 has only what is shared; w1 adds keys of its own where the shared layers say nothing. */
const assemble = (where: World & { readonly image: number }, drawn: Drawn): GeneratedFleet => {
  const { os, contract, image } = where
  const shared = fitting(drawn.shared)
  const keys = Object.keys(shared)
  const placed = (layer: Layer): JsonObject =>
    Object.fromEntries(Object.entries(shared).filter(([key]) => drawn.at[keys.indexOf(key)] === layer))
  const spare = Object.fromEntries(
    Object.entries(fitting(drawn.own)).filter(
      ([key]) => !keys.includes(key) && key !== 'swap' && key !== 'sshd'
    )
  )
  const port = portOf(shared)
  const machine = (index: 0 | 1): JsonObject => ({
    network: drawn.networks[index],
    ...(os === 'talos' && { install: drawn.install }),
    ...(os === 'ubuntu' && { containerd: drawn.containerd }),
    ...(port !== undefined && { access: { ssh: { port } } }),
  })
  const [talos, kubernetes] = releases[image] ?? ['', 'v1.34.2']
  const cluster = {
    os,
    ...(os === 'talos' && { talos: { version: talos, contract: `v1.${contract}` } }),
    kubernetes,
    endpoint: 'https://10.0.20.200:6443',
    secrets: { from: 'environment' },
    networking: drawn.networking,
    apiServer: drawn.apiServer,
  }
  const roles = Object.fromEntries(
    ['control-plane', 'worker'].map((role) => [role, patched(placed('roles'))])
  )
  const node = (name: string, role: string, own: JsonObject): string =>
    write({
      apiVersion: 'plumbline/v1',
      kind: 'Node',
      metadata: { name },
      spec: { role, profiles: ['lab'], ...patched(placed('node')), ...patched(own) },
    })
  return {
    os,
    contract,
    image,
    cluster,
    nodes: [
      { name: 'cp1', role: 'control-plane', settings: { ...shared, ...machine(0) } },
      { name: 'w1', role: 'worker', settings: { ...shared, ...spare, ...machine(1) } },
    ],
    texts: {
      'cluster.yaml': write({
        apiVersion: 'plumbline/v1',
        kind: 'Cluster',
        metadata: { name: 'lab' },
        spec: { ...cluster, defaults: patched(placed('defaults')), roles },
      }),
      'profiles/lab.yaml': write({
        apiVersion: 'plumbline/v1',
        kind: 'Profile',
        metadata: { name: 'lab' },
        spec: patched(placed('profile')),
      }),
      'cp1.yaml': node('cp1', 'control-plane', machine(0)),
      'w1.yaml': node('w1', 'worker', { ...spare, ...machine(1) }),
    },
  }
}

/** Swap needs a kubelet that starts with it. */
const fitting = (drawn: JsonObject): JsonObject => {
  const { swap, ...rest } = drawn
  const tolerated = isObject(rest['kubelet']) && rest['kubelet']['failSwapOn'] === false
  return swap === undefined || tolerated ? drawn : { ...rest, swap: { enabled: false } }
}

const portOf = ({ sshd }: JsonObject) => (isObject(sshd) ? sshd['port'] : undefined)

/** Patches are text in the language. */
const patched = (layer: JsonObject): JsonObject => {
  const { patches, ...rest } = layer as { patches?: { talos: readonly JsonObject[] } }
  return {
    ...rest,
    ...(patches && {
      patches: { talos: patches.talos.map((each) => stringify(each, { version: '1.1', lineWidth: 0 })) },
    }),
  }
}
