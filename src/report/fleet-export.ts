import { dig, textsAt } from '../fleet/findings.ts'
import type { Fleet, FleetNode } from '../fleet/fleet.ts'
import { isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'
import { nodeMetadataOf } from '../subjects/node-metadata/node-object.ts'
import { readTaint } from '../subjects/node-metadata/taint.ts'
import { talosSettings } from '../subjects/talos-contract.ts'
import { activeNodes, upgradeOrder } from './node-lists.ts'

/** For machines: schema/fleet-export.schema.json. What a node does not say is left out, never made up. */
export const fleetExport = (fleet: Fleet): JsonObject => {
  const { cluster, nodes } = fleet
  const order = upgradeOrder(fleet)
  return {
    apiVersion: 'plumbline/v1',
    kind: 'FleetExport',
    cluster: { name: cluster.name, os: cluster.os, endpoint: cluster.endpoint, versions: versionsOf(fleet) },
    upgradeOrder: order,
    bootOrder: bootOrder(fleet),
    items: nodes.map((node) => exportNode(node, fleet)),
  }
}

const exportNode = (node: FleetNode, fleet: Fleet): JsonObject => {
  const { labels = {}, taints = {} } = nodeMetadataOf(node) ?? {}
  const vm = dig(node.file.value, ['spec', 'vm'])
  const mac = dig(node.settings, ['network', 'mac']) ?? dig(node.file.value, ['spec', 'identity', 'mac'])
  return {
    name: node.name,
    role: node.role,
    state: node.state,
    addresses: textsAt(node.settings, ['network', 'addresses']),
    retiredAddresses: textsAt(node.file.value, ['spec', 'retiredAddresses']),
    ...(typeof mac === 'string' && { mac }),
    labels,
    csiLabels: Object.fromEntries(Object.entries(labels).filter(([key]) => isCsiLabel(key))),
    taints: Object.entries(taints).map(([key, taint]) => ({ key, ...readTaint(taint) })),
    ...(isObject(vm) && { vm: exportVm(vm) }),
    versions: {
      ...versionsOf(fleet),
      ...textAt('containerd', node, ['containerd', 'version']),
      ...textAt('kernel', node, ['kernel', 'version']),
    },
  }
}

/** Read by CSI drivers: where a node is, what it is called there, and how many volumes it takes. */
const isCsiLabel = (key: string): boolean =>
  /^topology\.kubernetes\.io\/(?:region|zone)$/.test(key) || /^(?:[^/]+\.)?csi\.[^/]+\//.test(key)

const vmKeys = [
  'id',
  'host',
  'cores',
  'memory',
  'disk',
  'ioCap',
  'onboot',
  'bootOrder',
  'up',
  'down',
] as const

/** In one order of keys whatever the file has. */
const exportVm = (vm: JsonObject): JsonObject =>
  Object.fromEntries(
    vmKeys.flatMap((key) => {
      const value = vm[key]
      return value === undefined ? [] : [[key, isObject(value) ? sortKeys(value) : value]]
    })
  )

const sortKeys = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)))

const versionsOf = ({ cluster }: Fleet): JsonObject => {
  const { version, contract } = talosSettings(cluster)
  return {
    kubernetes: cluster.kubernetes,
    ...(cluster.os === 'talos' && {
      ...(version !== undefined && { talos: version }),
      ...(contract !== undefined && { contract }),
    }),
  }
}

const textAt = (name: string, node: FleetNode, path: readonly string[]): JsonObject => {
  const value = dig(node.settings, path)
  return typeof value === 'string' ? { [name]: value } : {}
}

/** Virtual machines that start with their host, first to start first. What says no order starts last. */
const bootOrder = (fleet: Fleet): readonly Json[] =>
  activeNodes(fleet)
    .flatMap((node) => {
      const at = (key: string) => dig(node.file.value, ['spec', 'vm', key])
      const order = at('bootOrder')
      return at('id') === undefined || at('onboot') === false
        ? []
        : [{ name: node.name, order: typeof order === 'number' ? order : Infinity }]
    })
    .toSorted((a, b) => compareOrder(a.order, b.order) || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)

const compareOrder = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
