import { describe, expect, it } from 'vitest'
import { readRights, startLabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { openKubernetes } from '../../../src/adapters/kubernetes/kubernetes.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'

type Role = JsonObject & {
  readonly metadata: { readonly name: string; readonly namespace?: string }
  readonly rules: readonly { readonly resources: readonly string[]; readonly verbs: readonly string[] }[]
}

/** Whether cordon, drain, readings and the check of a Deployment's condition all work. */
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
    const well = ['cordoned', 'drained', 'healthy', 'seen', 'healthy', 'healthy', 'healthy']
    return statuses.join() === well.join()
  } finally {
    kubernetes.close()
    await lab.stop()
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
