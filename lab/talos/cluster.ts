import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { noEtcd } from './state/etcd.ts'
import type { LabCluster } from './cluster-state.ts'
import { joinEtcd } from './etcd.ts'
import { makeMachine } from './machine.ts'
import type { Hardware, Machine, Timing } from './machine.ts'
import { makeNode } from './node.ts'
import type { LabNode } from './node.ts'
import { issueClient } from './pki.ts'
import { plainConfig } from './plain-config.ts'
import { makeSecretsBundle, pairOf } from './secrets-bundle.ts'
import type { SecretsBundle } from './secrets-bundle.ts'
import { talosconfigYaml } from './talosconfig.ts'

export type NodeAsks = {
  readonly name: string
  readonly role: 'controlplane' | 'worker'
  /** What it starts with: bytes, nothing (`maintenance`), or a plain config made for it. */
  readonly config?: Uint8Array | 'maintenance'
  readonly version?: string
  readonly uuid?: string
  /** With prefix length: what DHCP gives it besides the address at which it answers. */
  readonly leases?: readonly string[]
  readonly schematic?: string
  readonly extensions?: Machine['extensions']
  readonly mode?: Hardware['mode']
}

export type ClusterAsks = {
  /** `v1.13.9` */
  readonly version: string
  readonly nodes: readonly NodeAsks[]
  readonly name?: string
  readonly secrets?: SecretsBundle
  readonly kubernetes?: string
  readonly timing?: Partial<Timing>
  /** False: etcd waits for a Bootstrap call. */
  readonly bootstrapped?: boolean
  readonly nodeObject?: LabCluster['nodeObject']
  /** Where they answer, one each; free ones are found where nothing is said. */
  readonly places?: readonly Place[]
}

export type Talos = {
  readonly name: string
  readonly secrets: SecretsBundle
  readonly nodes: readonly LabNode[]
  /** Throws where there is none. */
  readonly node: (name: string) => LabNode
  /** Text of a talosconfig for these roles (`['os:reader']`), valid for a day unless said. */
  readonly talosconfig: (roles: readonly string[], milliseconds?: number) => Promise<string>
  readonly stop: () => Promise<void>
}

const quick: Timing = { shutdown: 50, boot: 150, ready: 50 }

/** The schematic of an image without extensions: https://factory.talos.dev */
const vanilla = '376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba'

/**
 * Starts the nodes of one Talos cluster, each at its own loopback address on port 50000, or at 127.0.0.1 on a free port
 * where a system has only that address. Control planes start with an etcd that is bootstrapped.
 */
export const startTalos = async (asks: ClusterAsks): Promise<Talos> => {
  const secrets = asks.secrets ?? (await makeSecretsBundle())
  const name = asks.name ?? 'lab'
  const os = pairOf(secrets.certs.os)
  const addresses = asks.places ?? (await loopbackPlaces(asks.nodes.length))
  const machines: Machine[] = []
  const cluster: LabCluster = {
    name,
    machines: () => machines,
    authority: (crt) => (crt === secrets.certs.os.crt ? os : undefined),
    etcd: noEtcd,
    nodeObject: asks.nodeObject,
  }
  const endpoint = `https://${addresses[0]?.address ?? '127.0.0.1'}:6443`
  const nodes: LabNode[] = []
  for (const [i, node] of asks.nodes.entries()) {
    const { address, port } = addresses[i] ?? { address: '127.0.0.1', port: 0 }
    const version = node.version ?? asks.version
    const own = (): Uint8Array =>
      plainConfig({
        secrets,
        role: node.role,
        cluster: name,
        endpoint,
        hostname: node.name,
        kubernetes: asks.kubernetes ?? 'v1.34.2',
        version,
      })
    const schematic = node.schematic ?? vanilla
    const machine = makeMachine({
      hardware: {
        name: node.name,
        uuid: node.uuid ?? randomUUID(),
        address,
        leases: node.leases ?? [],
        mac: `52:54:00:${[...randomBytes(3)].map((byte) => byte.toString(16).padStart(2, '0')).join(':')}`,
        mode: node.mode ?? 'metal',
        disk: 32_000_000_000,
      },
      timing: { ...quick, ...asks.timing },
      cluster,
      image: {
        reference: `factory.talos.dev/metal-installer/${schematic}:${version}`,
        version,
        schematic,
      },
      extensions: node.extensions ?? [],
      config: node.config === 'maintenance' ? undefined : (node.config ?? own()),
    })
    machines.push(machine)
    const find = (target: string): LabNode | undefined =>
      nodes.find((other) => [other.address, other.machine.hardware.name].includes(target) && other.machine.up)
    nodes.push(makeNode(machine, port, (target) => find(target)?.transport))
  }
  if (asks.bootstrapped !== false)
    for (const machine of machines) {
      machine.boot.active = machine.persistent
      joinEtcd(machine)
    }
  await Promise.all(nodes.map(({ start }) => start()))

  return {
    name,
    secrets,
    nodes,
    node: (wanted) => {
      const found = nodes.find(({ machine }) => machine.hardware.name === wanted)
      if (found === undefined) throw new Error(`the lab has no node ${wanted}`)
      return found
    },
    talosconfig: async (roles, milliseconds) =>
      talosconfigYaml({
        name,
        endpoints: nodes
          .filter((_, i) => asks.nodes[i]?.role === 'controlplane')
          .map(({ address, port }) => (port() === 50_000 ? address : `${address}:${port()}`)),
        ca: os.crt,
        client: await issueClient(os, roles, milliseconds === undefined ? {} : { milliseconds }),
      }),
    stop: async () => {
      await Promise.all(nodes.map(({ stop }) => stop()))
    },
  }
}

export type Place = { readonly address: string; readonly port: number }

/** Addresses that nobody else is likely to have now, so that several labs run beside each other. */
export const loopbackPlaces = async (count: number): Promise<readonly Place[]> => {
  const base = `127.${randomInt(1, 255)}.${randomInt(0, 255)}`
  const places = Array.from({ length: count }, (_, i) => ({ address: `${base}.${i + 2}`, port: 50_000 }))
  const free = await Promise.all(places.map(canBind))
  return free.every(Boolean) ? places : places.map(() => ({ address: '127.0.0.1', port: 0 }))
}

const canBind = ({ address, port }: Place): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, address, () => server.close(() => resolve(true)))
  })
