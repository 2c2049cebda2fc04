import { describe, expect, it } from 'vitest'
import { readRights, startLabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { openKubernetes } from '../../../src/adapters/kubernetes/kubernetes.ts'
import { openClusterObjects } from '../../../src/adapters/kubernetes/objects/cluster-objects.ts'
import type { Timing } from '../../../src/adapters/kubernetes/timing.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'
import { renderTexts, smallFleet } from '../../fleet-files.ts'

type Role = JsonObject & {
  readonly metadata: { readonly name: string; readonly namespace?: string }
  readonly rules: readonly { readonly resources: readonly string[]; readonly verbs: readonly string[] }[]
}

/** Whether cordon, drain, readings, checks, and writing and removing of objects all work. */
const works = async (change: (role: Role) => JsonObject): Promise<boolean> => {
  const lab = await startLabKubernetes({ nodes: [{ name: 'node1', role: 'worker' }] })
  const { store, resources } = lab.cluster
  for (const resource of resources().filter(({ kind }) => kind === 'ClusterRole' || kind === 'Role'))
    for (const role of store.list(resource)) store.put(resource, change(role as Role))
  const timing = { now: () => Date.now(), elapsed: () => 0, sleep: () => Promise.resolve() }
  const kubernetes = openKubernetes({
    access: readKubeconfig(lab.kubeconfig('plumbline')),
    run: 'run-1',
    timing,
  })
  try {
    lab.create({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'web', namespace: 'default' },
      status: { conditions: [{ type: 'Available', status: 'True' }] },
    })
    const checks = [
      ['longhorn.io', 'v1beta2', 'Volume', 'volumes'],
      ['ceph.rook.io', 'v1', 'CephCluster', 'cephclusters'],
    ] as const
    for (const [group, version, kind, plural] of checks)
      lab.create({
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: `${plural}.${group}` },
        spec: { group, scope: 'Namespaced', names: { kind, plural }, versions: [{ name: version }] },
      })
    const ceph = { health: 'HEALTH_OK', lastChecked: new Date().toISOString() }
    lab.create({
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephCluster',
      metadata: { name: 'home', namespace: 'rook-ceph' },
      status: { ceph },
    })
    lab.addPod({ name: 'web-1', node: 'node1', owner: 'ReplicaSet' })
    const web = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'default', type: 'Available' }
    const statuses = [
      (await kubernetes.cordon('node1')).status,
      (await kubernetes.drain('node1', 60)).status,
      (await kubernetes.node('node1')).health.status,
      (await kubernetes.clusterNodes()).status,
      (await kubernetes.gate({ name: 'a', condition: { ...web, name: 'web' } })).status,
      (await kubernetes.gate({ name: 'b', condition: web })).status,
      (await kubernetes.gate({ name: 'c', longhorn: true, ceph: true })).status,
    ]
    const written = (await writeObjects(lab.kubeconfig('plumbline'), timing)).every((status) =>
      ['written', 'removed', 'recorded', 'seen'].includes(status)
    )
    if (!written) return false
    const well = ['cordoned', 'drained', 'healthy', 'seen', 'healthy', 'healthy', 'healthy']
    return statuses.join() === well.join()
  } finally {
    kubernetes.close()
    await lab.stop()
  }
}

/** What becomes of labels, of every kind of manifest, of their removal and of the ledger. */
const writeObjects = async (kubeconfig: string, timing: Timing): Promise<readonly string[]> => {
  const { rendering } = renderTexts(
    smallFleet(
      "  manifests: { nodeExporter: { image: 'registry.example/node-exporter:v1' } }\n",
      '  labels: { lab.example/zone: a }\n  taints: { lab.example/gpu: NoSchedule }\n'
    )
  )
  const access = readKubeconfig(kubeconfig)
  const objects = openClusterObjects({ access, cluster: 'lab', secrets: new Map(), timing })
  const ledger = { generation: 1, commit: 'c', version: '1', observed: 'o', time: 't', run: 'r' }
  try {
    const [cluster] = rendering.nodes
    const node = { name: 'node1', documents: rendering.nodes[1]?.documents ?? [] }
    if (cluster === undefined) return ['nothing is rendered']
    return [
      (await objects.observe([node, cluster])).status,
      ...(await objects.write(node)).map(({ status }) => status),
      ...(await objects.write(cluster)).map(({ status }) => status),
      (await objects.record(ledger)).status,
      (await objects.record({ ...ledger, generation: 2 })).status,
      ...(await objects.write({ name: 'cluster', documents: [] })).map(({ status }) => status),
    ]
  } finally {
    objects.close()
  }
}

const roles = ((await readRights()) as readonly Role[]).filter(({ rules }) => rules !== undefined)
const rights = roles.flatMap(({ metadata, rules }) =>
  rules.flatMap((rule, at) =>
    rule.verbs.map((verb) => ({ role: metadata, at, verb, of: rule.resources.join() }))
  )
)

describe('docs/kubernetes-rbac.yaml', () => {
  it('is enough', async () => {
    expect(await works((role) => role)).toBe(true)
  })

  it('has rights to try without', () => {
    expect(rights.map(({ verb, of }) => `${verb} ${of}`)).toEqual([
      'get nodes',
      'list nodes',
      'patch nodes',
      'list pods',
      'create pods/eviction',
      'get leases',
      'list leases',
      'get configmaps',
      'create configmaps',
      'patch configmaps',
      'get namespaces',
      'patch namespaces',
      'list namespaces,serviceaccounts,services',
      'list daemonsets',
      ...['get', 'create', 'patch', 'delete'].map((verb) => `${verb} serviceaccounts,services`),
      ...['get', 'create', 'patch', 'delete'].map((verb) => `${verb} daemonsets`),
      'list volumes',
      'list cephclusters',
      'get deployments',
      'list deployments',
    ])
  })

  it.each(rights)('is too little without $verb on $of', async ({ role, at, verb }) => {
    const without = (each: Role): JsonObject =>
      each.metadata.name === role.name && each.metadata.namespace === role.namespace
        ? {
            ...each,
            rules: each.rules.map((rule, i) =>
              i === at ? { ...rule, verbs: rule.verbs.filter((one) => one !== verb) } : rule
            ),
          }
        : each
    expect(await works(without)).toBe(false)
  })
})
