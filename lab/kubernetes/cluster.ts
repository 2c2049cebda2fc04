import { randomUUID } from 'node:crypto'
import type { JsonObject } from '../../src/fleet/json.ts'
import { readContinue } from './continue.ts'
import type { Continue } from './continue.ts'
import { evict } from './evict.ts'
import { fieldOf, numberAt, objectsAt, textAt } from './read.ts'
import { builtIn, definedBy } from './resources.ts'
import type { Resource } from './resources.ts'
import type { Rights } from './rights.ts'
import { notFound } from './status.ts'
import type { Answer } from './status.ts'
import { metadataOf, openStore } from './store.ts'
import type { Store } from './store.ts'
import { validate } from './validate.ts'

export const kindNamed = (kind: string): Resource => {
  const found = builtIn.find((each) => each.kind === kind)
  if (found === undefined) throw new Error(`the lab has no kind ${kind}`)
  return found
}

export const nodes = kindNamed('Node')
export const pods = kindNamed('Pod')
export const leases = kindNamed('Lease')

/** The kubelet of a node, as far as it shows in the API. */
export type Kubelet = {
  /** Milliseconds that a pod takes to end. */
  readonly ending: number
  /** It renews its lease. */
  readonly beats: boolean
  /** It ends pods at all. */
  readonly alive: boolean
}

/** The objects, and what controllers and kubelets do to them. */
export type Cluster = {
  readonly store: Store
  readonly resources: () => readonly Resource[]
  readonly kubelets: Map<string, Kubelet>
  readonly create: (resource: Resource, object: JsonObject) => JsonObject
  readonly remove: (resource: Resource, object: JsonObject, grace: number | undefined) => void
  readonly evict: (pod: JsonObject, eviction: JsonObject) => Answer
  readonly rights: () => Rights
  /** Refuses what an API server refuses about an object that is to be written. */
  readonly admit: (resource: Resource, old: JsonObject | undefined, next: JsonObject) => void
  /** Images that no node can have. */
  readonly unpullable: Set<string>
  /** Where a list goes on. Throws Refusal once the store forgot what it was read from. */
  readonly readContinue: (token: string | null) => Continue
  /** The store forgets all but its newest version. */
  readonly compact: () => void
  readonly stop: () => void
}

export const openCluster = (): Cluster => {
  const store = openStore()
  const kubelets = new Map<string, Kubelet>()
  const timers = new Set<NodeJS.Timeout>()
  const later = (milliseconds: number, run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      run()
    }, milliseconds)
    timers.add(timer)
  }
  const create: Cluster['create'] = (resource, object) => {
    const { status: _, ...withoutStatus } = object
    const made = store.create(resource, resource.status && resource !== nodes ? withoutStatus : object)
    if (resource === pods) return store.put(pods, { ...born(made), status: { phase: 'Pending' } })
    return resource.kind === 'CustomResourceDefinition'
      ? store.put(resource, { ...made, status: { conditions: [{ type: 'Established', status: 'True' }] } })
      : made
  }
  const vanish = (pod: JsonObject): void => {
    const namespace = textAt(pod, 'metadata', 'namespace')
    const now = store.find(pods, namespace, textAt(pod, 'metadata', 'name'))
    if (now === undefined || textAt(now, 'metadata', 'uid') !== textAt(pod, 'metadata', 'uid')) return
    store.remove(pods, namespace, textAt(pod, 'metadata', 'name'))
    replace(pod)
  }
  /** A controller makes a new pod where its pods are welcome: on a node of the lab that is Ready and not cordoned. */
  const replace = (pod: JsonObject): void => {
    const owner = objectsAt(pod, 'metadata', 'ownerReferences').find((each) => each['controller'] === true)
    if (owner === undefined || owner['kind'] === 'DaemonSet') return
    const home = store
      .list(nodes)
      .filter((node) => fieldOf(node, 'spec', 'unschedulable') !== true && !tainted(node))
      .map((node) => textAt(node, 'metadata', 'name'))
      .filter((node) => kubelets.get(node)?.alive === true && kubelets.get(node)?.beats === true)
      .find((node) => node !== textAt(pod, 'spec', 'nodeName'))
    if (home === undefined) return
    const name =
      owner['kind'] === 'StatefulSet'
        ? textAt(pod, 'metadata', 'name')
        : `${textAt(owner, 'name')}-${randomUUID().slice(0, 5)}`
    const { deletionTimestamp: _, deletionGracePeriodSeconds: __, ...metadata } = metadataOf(pod)
    const made = create(pods, {
      ...pod,
      metadata: { ...metadata, name },
      spec: { ...(fieldOf(pod, 'spec') as JsonObject), nodeName: home },
    })
    store.put(pods, { ...made, status: running })
  }
  const end = (pod: JsonObject, wanted?: number): void => {
    const node = textAt(pod, 'spec', 'nodeName')
    const ended = ['Succeeded', 'Failed'].includes(textAt(pod, 'status', 'phase'))
    const grace = wanted ?? numberAt(pod, 'spec', 'terminationGracePeriodSeconds') ?? 30
    if (node === '' || ended || grace === 0) {
      vanish(pod)
      return
    }
    if (textAt(pod, 'metadata', 'deletionTimestamp') === '') {
      const deletionTimestamp = new Date(Date.now() + grace * 1000).toISOString()
      const metadata = { ...metadataOf(pod), deletionTimestamp, deletionGracePeriodSeconds: grace }
      store.put(pods, { ...pod, metadata })
    }
    const kubelet = kubelets.get(node)
    if (kubelet?.alive === true) later(Math.min(kubelet.ending, grace * 1000), () => vanish(pod))
  }
  let oldest = 0
  return {
    store,
    kubelets,
    unpullable: new Set(),
    compact: () => void (oldest = Number(store.version())),
    readContinue: (token) => readContinue(token, store.version(), oldest),
    admit: (resource, old, next) => {
      const namespace = textAt(next, 'metadata', 'namespace')
      const home = kindNamed('Namespace')
      if (old === undefined && resource.namespaced && store.find(home, '', namespace) === undefined)
        throw notFound('namespaces', namespace)
      validate(resource, next)
    },
    create,
    resources: () => [...builtIn, ...store.list(kindNamed('CustomResourceDefinition')).flatMap(definedBy)],
    remove: (resource, object, grace) => {
      if (resource === pods) end(object, grace)
      else store.remove(resource, textAt(object, 'metadata', 'namespace'), textAt(object, 'metadata', 'name'))
    },
    evict: (pod, eviction) => {
      const namespace = textAt(pod, 'metadata', 'namespace')
      const budgets = store.list(kindNamed('PodDisruptionBudget'), namespace)
      return evict(pod, eviction, { pods: store.list(pods, namespace), budgets, end })
    },
    rights: () => ({
      clusterRoles: store.list(kindNamed('ClusterRole')),
      clusterRoleBindings: store.list(kindNamed('ClusterRoleBinding')),
      roles: store.list(kindNamed('Role')),
      roleBindings: store.list(kindNamed('RoleBinding')),
    }),
    stop: () => timers.forEach((timer) => clearTimeout(timer)),
  }
}

const tainted = (node: JsonObject): boolean =>
  objectsAt(node, 'spec', 'taints').some((taint) => taint['effect'] !== 'PreferNoSchedule')

export const running: JsonObject = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] }

const born = (pod: JsonObject): JsonObject => ({
  ...pod,
  spec: { terminationGracePeriodSeconds: 30, ...(fieldOf(pod, 'spec') as JsonObject | undefined) },
})
