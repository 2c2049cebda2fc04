import { randomUUID } from 'node:crypto'
import type { Role } from '../../src/fleet/fleet.ts'
import { isObject } from '../../src/fleet/json.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { leases, nodes, pods, running } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { afterUpdate } from './managed-fields.ts'
import { fieldOf, objectsAt, textAt } from './read.ts'

export type LabNode = { readonly name: string; readonly role: Role }

/** What a node of the lab reports. One that is down renews no lease and ends no pod. */
export type NodeReport = {
  readonly up?: boolean
  /** `new`: it has booted again. */
  readonly boot?: 'new'
  readonly ready?: 'True' | 'False' | 'Unknown'
  /** Conditions beside Ready, such as DiskPressure. */
  readonly conditions?: Readonly<Record<string, 'True' | 'False' | 'Unknown'>>
  /** Whether its static pods are Ready. */
  readonly staticPods?: boolean
}

const controlPlane = 'node-role.kubernetes.io/control-plane'
const components = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler']
const healthy = { Ready: 'True', MemoryPressure: 'False', DiskPressure: 'False', PIDPressure: 'False' }
const alive = { alive: true, beats: true, ending: 20 }

/** A node registers: its object, its lease and, on a control plane, its static pods. */
export const joinNode = (cluster: Cluster, { name, role }: LabNode): void => {
  const node: JsonObject = {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      labels: { 'kubernetes.io/hostname': name, ...(role === 'control-plane' && { [controlPlane]: '' }) },
    },
    spec: role === 'control-plane' ? { taints: [{ key: controlPlane, effect: 'NoSchedule' }] } : {},
    status: { conditions: conditionsFrom(healthy), nodeInfo: { bootID: randomUUID() } },
  }
  const kubelet = { manager: 'kubelet', apiVersion: 'v1', subresource: '' }
  cluster.create(nodes, afterUpdate(undefined, node, kubelet))
  cluster.create(leases, {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name, namespace: 'kube-node-lease' },
    spec: { holderIdentity: name, leaseDurationSeconds: 40 },
  })
  cluster.kubelets.set(name, alive)
  for (const component of role === 'control-plane' ? components : []) {
    const made = cluster.create(pods, {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: `${component}-${name}`,
        namespace: 'kube-system',
        annotations: { 'kubernetes.io/config.mirror': randomUUID() },
        labels: { tier: 'control-plane' },
        ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name, uid: randomUUID(), controller: true }],
      },
      spec: { nodeName: name },
    })
    cluster.store.put(pods, { ...made, status: running })
  }
}

export const reportNode = (cluster: Cluster, name: string, report: NodeReport): void => {
  const { store } = cluster
  if (report.up !== undefined) setLife(cluster, name, report.up)
  const before = store.get(nodes, '', name)
  const told = report.up === undefined ? {} : { Ready: report.up ? 'True' : 'Unknown' }
  const conditions = {
    ...Object.fromEntries(
      objectsAt(before, 'status', 'conditions').map((each) => [textAt(each, 'type'), textAt(each, 'status')])
    ),
    ...told,
    ...report.conditions,
    ...(report.ready !== undefined && { Ready: report.ready }),
  }
  const info = fieldOf(before, 'status', 'nodeInfo')
  const nodeInfo = { ...(isObject(info) ? info : {}), ...(report.boot === 'new' && { bootID: randomUUID() }) }
  store.patch(nodes, '', name, { status: { conditions: conditionsFrom(conditions), nodeInfo } }, 'status')
  if (report.staticPods !== undefined) setStaticPods(cluster, name, report.staticPods)
}

const setLife = ({ kubelets, store }: Cluster, name: string, up: boolean): void => {
  const kubelet = kubelets.get(name) ?? alive
  // What it last wrote stays: nobody else writes it.
  if (!up && kubelet.beats)
    store.patch(leases, 'kube-node-lease', name, { spec: { renewTime: new Date().toISOString() } }, 'object')
  kubelets.set(name, { ...kubelet, beats: up, alive: up })
}

const setStaticPods = ({ store }: Cluster, name: string, ready: boolean): void => {
  for (const pod of store.list(pods, 'kube-system')) {
    const mirror = fieldOf(pod, 'metadata', 'annotations', 'kubernetes.io/config.mirror') !== undefined
    if (!mirror || textAt(pod, 'spec', 'nodeName') !== name) continue
    store.put(pods, {
      ...pod,
      status: { ...running, conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }] },
    })
  }
}

const conditionsFrom = (statuses: Readonly<Record<string, string>>): readonly JsonObject[] =>
  Object.entries(statuses).map(([type, status]) => ({ type, status, reason: `Lab${type}`, message: '' }))
