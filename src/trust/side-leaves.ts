import { dig } from '../fleet/findings.ts'
import type { Fleet, FleetNode } from '../fleet/fleet.ts'
import { isObject } from '../fleet/json.ts'
import type { Json, JsonObject } from '../fleet/json.ts'
import { clusterNode } from '../render/rendering.ts'
import type { Side } from '../render/side.ts'
import { documentLeaves, valueLeaves } from './leaves.ts'
import type { LeafChange } from './leaves.ts'

/** What of the cluster's file becomes documents, or stands in its nodes; everything else steers plumbline itself. */
const rendered = new Set([
  'defaults',
  'roles',
  'networking',
  'apiServer',
  'controllerManager',
  'scheduler',
  'etcd',
  'manifests',
])

export const clusterSettings = 'cluster.yaml'
export const nodeSettings = 'node.yaml'

/**
 * What changes from one side to the other, leaf by leaf: every document that reaches a running node, and the settings that
 * steer plumbline itself: consent, policy, which machine a node is. Of a side that cannot be rendered nothing is known, so
 * everything on the other one is a change.
 */
export const sideLeaves = (
  from: Pick<Side, 'fleet' | 'rendering'>,
  to: Pick<Side, 'fleet' | 'rendering'>
): readonly LeafChange[] => {
  const before = new Map(
    (from.rendering === undefined ? [] : from.rendering.nodes).map((node) => [node.name, node])
  )
  const documents = (to.rendering?.nodes ?? []).flatMap(({ name, documents: right }) =>
    documentLeaves(name, before.get(name)?.documents ?? [], right)
  )
  const gone = [...before.values()].flatMap(({ name, documents: left }) =>
    to.rendering?.nodes.some((node) => node.name === name) === true ? [] : documentLeaves(name, left, [])
  )
  const known = from.rendering === undefined ? undefined : from.fleet
  const names = new Set([...(known?.nodes ?? []), ...(to.fleet?.nodes ?? [])].map(({ name }) => name))
  const settings = [...names].flatMap((name) =>
    valueLeaves(name, nodeSettings, settingsOf(known, name), settingsOf(to.fleet, name))
  )
  return [
    ...valueLeaves(clusterNode, clusterSettings, steering(known), steering(to.fleet)),
    ...settings,
    ...documents,
    ...gone,
  ]
}

const steering = (fleet: Fleet | undefined): Json | undefined =>
  fleet && Object.fromEntries(Object.entries(fleet.cluster.spec).filter(([key]) => !rendered.has(key)))

/** Which machine it is and how it is reached: with these, a right configuration reaches a wrong machine. */
const settingsOf = (fleet: Fleet | undefined, name: string): Json | undefined => {
  const node = fleet?.nodes.find((each) => each.name === name)
  return node && machineOf(node)
}

const machineOf = ({ role, state, file, settings }: FleetNode): JsonObject => {
  const identity = dig(file.value, ['spec', 'identity'])
  const access = dig(settings, ['access'])
  return {
    role,
    state,
    ...(isObject(identity) && { identity }),
    ...(isObject(access) && { access }),
  }
}
