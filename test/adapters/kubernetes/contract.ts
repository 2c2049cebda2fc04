import assert from 'node:assert/strict'
import { podObject } from '../../../lab/kubernetes/lab-pod.ts'
import type { LabPod } from '../../../lab/kubernetes/lab-pod.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { openKubernetes } from '../../../src/adapters/kubernetes/kubernetes.ts'
import type { Kubernetes } from '../../../src/adapters/kubernetes/kubernetes.ts'
import type { DrainPolicy } from '../../../src/adapters/kubernetes/drain.ts'
import { systemTiming } from '../../../src/adapters/kubernetes/timing.ts'
import type { Timing } from '../../../src/adapters/kubernetes/timing.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'
import { collectionOf } from './administrator.ts'
import type { Administrator } from './administrator.ts'
import { objectAgreements } from './contract-objects.ts'

/** An API server with the rights of docs/kubernetes-rbac.yaml in it: the lab's or the real one. */
export type World = {
  readonly administrator: Administrator
  /** Kubeconfigs: with a token of plumbline's service account, of somebody without rights, with a token that is not known. */
  readonly plumbline: string
  readonly stranger: string
  readonly unknown: string
  /** Of plumbline's service account, with a token that has ended. */
  readonly expired: string
  readonly admin: string
  /** A kubeconfig of somebody new, by certificate. */
  readonly credential: (commonName: string, organisations: readonly string[]) => Promise<string>
  /** Whether the node's kubelet ends pods that are told to end; it does unless said. */
  readonly kubelet: (node: string, alive: boolean) => void
  /** Images that no node can pull. */
  readonly unpullable: Set<string>
  /** The store forgets what is older than its newest version. */
  readonly compact: () => Promise<void>
  /** Waits until the controllers have seen what there is. */
  readonly settle: () => Promise<void>
}

/** What plumbline relies on. `reject`: the API must refuse it, and the adapter must say so. */
export type Agreement = {
  readonly what: string
  readonly expect: 'accept' | 'reject'
  /** Throws where it does not hold. `name` is fresh, for a node and a namespace of its own. */
  readonly run: (world: World, name: string) => Promise<void>
}

/** Looks more often; limits stay as long as they are. */
const impatient: Timing = { ...systemTiming, sleep: (milliseconds) => systemTiming.sleep(milliseconds / 5) }

const open = (kubeconfig: string, run = 'run-1', drain: DrainPolicy = { emptyDir: 'blocks' }): Kubernetes =>
  openKubernetes({ access: readKubeconfig(kubeconfig), run, drain, timing: impatient })

const using = async <Result>(kubernetes: Kubernetes, use: (kubernetes: Kubernetes) => Promise<Result>) => {
  try {
    return await use(kubernetes)
  } finally {
    kubernetes.close()
  }
}

const make = (world: World, object: JsonObject) => world.administrator.create(collectionOf(object), object)

const conditions = (statuses: Readonly<Record<string, string>>) =>
  Object.entries(statuses).map(([type, status]) => ({
    type,
    status,
    reason: 'Test',
    message: `${type} of the test`,
    lastHeartbeatTime: new Date().toISOString(),
    lastTransitionTime: new Date().toISOString(),
  }))

const makeNode = async (world: World, name: string, labels: JsonObject = {}): Promise<void> => {
  await make(world, { apiVersion: 'v1', kind: 'Node', metadata: { name, labels } })
  await world.administrator.patch(`/api/v1/nodes/${name}/status`, {
    status: {
      conditions: conditions({ Ready: 'True', DiskPressure: 'False' }),
      nodeInfo: nodeInfo('boot-1'),
    },
  })
}

/** All of them are required by the API. */
const nodeInfo = (bootID: string): JsonObject => ({
  bootID,
  ...Object.fromEntries(
    [
      'machineID',
      'systemUUID',
      'kernelVersion',
      'osImage',
      'containerRuntimeVersion',
      'kubeletVersion',
      'kubeProxyVersion',
      'operatingSystem',
      'architecture',
    ].map((key) => [key, 'test'])
  ),
})

const makeNamespace = (world: World, name: string) =>
  make(world, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } })

const ready = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] }

const makePod = async (world: World, pod: LabPod, status: JsonObject = ready): Promise<void> => {
  const object = podObject(pod)
  await make(world, object)
  await world.administrator.patch(`${collectionOf(object)}/${pod.name}/status`, { status })
}

const makeBudget = (world: World, namespace: string, name: string, minAvailable: number, app: string) =>
  make(world, {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name, namespace },
    spec: { minAvailable, selector: { matchLabels: { app } } },
  })

const makeLease = (world: World, name: string, secondsAgo: number) =>
  make(world, {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: { name, namespace: 'kube-node-lease' },
    spec: {
      holderIdentity: name,
      leaseDurationSeconds: 40,
      renewTime: new Date(Date.now() - secondsAgo * 1000).toISOString().replace('Z', '000Z'),
    },
  })

const specOf = async (world: World, name: string) => {
  const node = await world.administrator.get(`/api/v1/nodes/${name}`)
  const spec = node['spec'] as JsonObject | undefined
  const annotations = ((node['metadata'] as JsonObject)['annotations'] ?? {}) as JsonObject
  return { unschedulable: spec?.['unschedulable'] ?? false, by: annotations['plumbline.dev/cordoned'] }
}

const cordons: readonly Agreement[] = [
  {
    what: 'cordon marks the node with the run, and uncordon lifts both',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name)
      await using(open(world.plumbline), async ({ cordon, uncordon, node }) => {
        assert.deepEqual(await cordon(name), { status: 'cordoned', before: 'no' })
        assert.deepEqual(await specOf(world, name), { unschedulable: true, by: 'run-1' })
        assert.equal((await node(name)).cordoned, 'by-us')
        assert.deepEqual(await uncordon(name), { status: 'uncordoned' })
        assert.deepEqual(await specOf(world, name), { unschedulable: false, by: undefined })
      })
    },
  },
  {
    what: 'a node that others cordoned stays so',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name)
      await world.administrator.patch(`/api/v1/nodes/${name}`, { spec: { unschedulable: true } })
      await using(open(world.plumbline), async ({ cordon, uncordon, node }) => {
        assert.deepEqual(await cordon(name), { status: 'cordoned', before: 'by-others' })
        assert.equal((await node(name)).cordoned, 'by-others')
        assert.equal((await uncordon(name)).status, 'unknown')
        assert.deepEqual(await specOf(world, name), { unschedulable: true, by: undefined })
      })
    },
  },
  {
    what: 'the next run finishes for one that died, and the dead one no longer lifts what was taken over',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name)
      await using(open(world.plumbline, 'run-1'), (first) =>
        using(open(world.plumbline, 'run-2'), async (second) => {
          await first.cordon(name)
          assert.deepEqual(await second.cordon(name), { status: 'cordoned', before: 'by-us' })
          assert.equal((await specOf(world, name)).by, 'run-2')
          const replaced = { status: 'unknown', why: `run run-2 took the cordon of ${name} over` }
          assert.deepEqual(await first.uncordon(name), replaced)
          assert.deepEqual(await first.cordon(name), replaced)
          assert.equal((await specOf(world, name)).by, 'run-2')
          assert.deepEqual(await second.uncordon(name), { status: 'uncordoned' })
        })
      )
    },
  },
  {
    what: 'a write over a version that is no longer the newest',
    expect: 'reject',
    run: async (world, name) => {
      await makeNode(world, name)
      await using(open(world.plumbline), async ({ api }) => {
        const nodes = { apiVersion: 'v1', plural: 'nodes' }
        const { metadata } = await api.get(nodes, name)
        const { resourceVersion = '' } = metadata as { resourceVersion?: string }
        await world.administrator.patch(`/api/v1/nodes/${name}`, { metadata: { labels: { a: 'b' } } })
        await assert.rejects(
          api.patch(nodes, name, { metadata: { resourceVersion }, spec: { unschedulable: true } }),
          { code: 409 }
        )
        assert.equal((await specOf(world, name)).unschedulable, false)
      })
    },
  },
]

const drains: readonly Agreement[] = [
  {
    what: 'drain empties the node and leaves DaemonSets, static pods, ended pods and other nodes alone',
    expect: 'accept',
    run: async (world, name) => {
      await makeNamespace(world, name)
      for (const node of [name, `${name}-b`]) await makeNode(world, node)
      const base = { namespace: name, node: name, grace: 1 } as const
      await makePod(world, { ...base, name: 'web-1', owner: 'ReplicaSet' })
      await makePod(world, { ...base, name: 'db-0', owner: 'StatefulSet' })
      await makePod(world, { ...base, name: 'agent-1', owner: 'DaemonSet' })
      await makePod(world, { ...base, name: 'job-1' }, { phase: 'Succeeded' })
      await makePod(world, { ...base, name: 'web-2', node: `${name}-b`, owner: 'ReplicaSet' })
      const mirror = podObject({ ...base, name: 'static-1' })
      const annotations = { 'kubernetes.io/config.mirror': 'abc' }
      await make(world, { ...mirror, metadata: { ...(mirror['metadata'] as JsonObject), annotations } })
      await using(open(world.plumbline), async ({ drain }) => {
        assert.deepEqual(await drain(name, 30), { status: 'drained' })
      })
      const left = await world.administrator.get(`/api/v1/namespaces/${name}/pods`)
      const names = (left['items'] as readonly { metadata: { name: string } }[]).map(
        (pod) => pod.metadata.name
      )
      assert.deepEqual(names.toSorted(), ['agent-1', 'job-1', 'static-1', 'web-2'])
    },
  },
  {
    what: 'N24: drain blocked by a PodDisruptionBudget until the limit names the budget',
    expect: 'reject',
    run: async (world, name) => {
      await makeNamespace(world, name)
      await makeNode(world, name)
      await makePod(world, {
        namespace: name,
        node: name,
        name: 'web-1',
        owner: 'ReplicaSet',
        labels: { app: 'web' },
      })
      await makeBudget(world, name, 'web', 1, 'web')
      await world.settle()
      await using(open(world.plumbline), async ({ drain }) => {
        assert.deepEqual(await drain(name, 1), {
          status: 'blocked',
          by: [`${name}/web-1: The disruption budget web needs 1 healthy pods and has 1 currently`],
        })
      })
      await world.administrator.get(`/api/v1/namespaces/${name}/pods/web-1`)
    },
  },
  {
    what: 'N24: drain waits until a PodDisruptionBudget allows it',
    expect: 'accept',
    run: async (world, name) => {
      await makeNamespace(world, name)
      await makeNode(world, name)
      const web = { namespace: name, owner: 'ReplicaSet', labels: { app: 'web' }, grace: 1 } as const
      await makePod(world, { ...web, node: name, name: 'web-1' })
      await makeBudget(world, name, 'web', 1, 'web')
      await world.settle()
      await using(open(world.plumbline), async ({ drain }) => {
        const drained = drain(name, 30)
        // A second replica elsewhere is what makes room.
        await makePod(world, { ...web, node: `${name}-b`, name: 'web-2' })
        assert.deepEqual(await drained, { status: 'drained' })
      })
    },
  },
  {
    what: 'the eviction of a pod with two PodDisruptionBudgets, which no time mends',
    expect: 'reject',
    run: async (world, name) => {
      await makeNamespace(world, name)
      await makeNode(world, name)
      await makePod(world, {
        namespace: name,
        node: name,
        name: 'web-1',
        owner: 'ReplicaSet',
        labels: { app: 'web' },
      })
      await makeBudget(world, name, 'one', 0, 'web')
      await makeBudget(world, name, 'two', 0, 'web')
      await world.settle()
      await using(open(world.plumbline), async ({ drain }) => {
        const drained = await drain(name, 1)
        assert.ok(drained.status === 'blocked')
        assert.match(
          drained.by.join(),
          /web-1: .*answered 500: This pod has more than one PodDisruptionBudget/
        )
      })
    },
  },
  {
    what: 'a pod without a controller and one with an emptyDir block the drain before anything is evicted',
    expect: 'accept',
    run: async (world, name) => {
      await makeNamespace(world, name)
      await makeNode(world, name)
      const base = { namespace: name, node: name, grace: 1 }
      await makePod(world, { ...base, name: 'alone' })
      await makePod(world, { ...base, name: 'cache-1', owner: 'ReplicaSet', emptyDir: true })
      await makePod(world, { ...base, name: 'web-1', owner: 'ReplicaSet' })
      await using(open(world.plumbline), async ({ drain }) => {
        assert.deepEqual(await drain(name, 30), {
          status: 'blocked',
          by: [
            `${name}/alone: it has no controller and would not come back`,
            `${name}/cache-1: its emptyDir scratch would be lost`,
          ],
        })
      })
      await world.administrator.get(`/api/v1/namespaces/${name}/pods/web-1`)
      await world.administrator.remove(`/api/v1/namespaces/${name}/pods/alone`, 0)
      await using(open(world.plumbline, 'run-1', { emptyDir: 'lost' }), async ({ drain }) => {
        assert.deepEqual(await drain(name, 30), { status: 'drained' })
      })
    },
  },
  {
    what: 'a pod on a node without a kubelet is evicted and never ends: the drain says so and deletes nothing',
    expect: 'accept',
    run: async (world, name) => {
      world.kubelet(name, false)
      await makeNamespace(world, name)
      await makeNode(world, name)
      await makePod(world, { namespace: name, node: name, name: 'web-1', owner: 'ReplicaSet', grace: 600 })
      await using(open(world.plumbline), async ({ drain }) => {
        assert.deepEqual(await drain(name, 3), {
          status: 'blocked',
          by: [`${name}/web-1: it is still ending, for which it may take 600 s`],
        })
      })
    },
  },
  {
    what: 'the eviction of a pod that was meanwhile replaced by one of the same name',
    expect: 'reject',
    run: async (world, name) => {
      await makeNamespace(world, name)
      await makeNode(world, name)
      await makePod(world, { namespace: name, node: name, name: 'db-0', owner: 'StatefulSet' })
      await using(open(world.plumbline), async ({ api }) => {
        const eviction = {
          apiVersion: 'policy/v1',
          kind: 'Eviction',
          metadata: { name: 'db-0', namespace: name },
          deleteOptions: { preconditions: { uid: '11111111-2222-4333-8444-555555555555' } },
        }
        const pods = { apiVersion: 'v1', plural: 'pods', namespace: name }
        await assert.rejects(api.post(pods, 'db-0', 'eviction', eviction), { code: 409 })
      })
    },
  },
]

const healths: readonly Agreement[] = [
  {
    what: 'a node is well with Ready and a fresh lease, and tells its boot',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name)
      await makeLease(world, name, 10)
      await using(open(world.plumbline), async ({ node, clusterNodes }) => {
        assert.deepEqual(await node(name), {
          health: { status: 'healthy' },
          cordoned: 'no',
          bootId: 'boot-1',
        })
        const all = await clusterNodes()
        assert.ok(all.status === 'seen')
        assert.deepEqual(all.nodes[name], { status: 'healthy' })
      })
    },
  },
  {
    what: 'Ready with an old lease is unknown, not Ready is unhealthy, no Node is unknown',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name)
      await makeLease(world, name, 500)
      await using(open(world.plumbline), async ({ node }) => {
        const old = await node(name)
        assert.equal(old.health.status, 'unknown')
        await world.administrator.patch(`/api/v1/nodes/${name}/status`, {
          status: { conditions: conditions({ Ready: 'False', DiskPressure: 'True' }) },
        })
        assert.deepEqual((await node(name)).health, {
          status: 'unhealthy',
          reasons: ['not Ready: Ready of the test', 'DiskPressure: DiskPressure of the test'],
        })
        assert.deepEqual((await node(`${name}-none`)).health, {
          status: 'unknown',
          reasons: [`the cluster has no Node ${name}-none`],
        })
      })
    },
  },
  {
    what: 'a control plane is well when each static pod is there and Ready',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name, { 'node-role.kubernetes.io/control-plane': '' })
      await makeLease(world, name, 1)
      const component = async (title: string) => {
        const pod = podObject({ name: `${title}-${name}`, namespace: 'kube-system', node: name })
        const annotations = { 'kubernetes.io/config.mirror': 'abc' }
        await make(world, { ...pod, metadata: { ...(pod['metadata'] as JsonObject), annotations } })
        return (status: string) =>
          world.administrator.patch(`/api/v1/namespaces/kube-system/pods/${title}-${name}/status`, {
            status: { phase: 'Running', conditions: [{ type: 'Ready', status }] },
          })
      }
      const [server, manager] = [
        await component('kube-apiserver'),
        await component('kube-controller-manager'),
      ]
      await server('True')
      await manager('True')
      await using(open(world.plumbline), async ({ node }) => {
        assert.deepEqual((await node(name)).health, {
          status: 'unknown',
          reasons: [`static pod kube-scheduler-${name} is missing`],
        })
        const scheduler = await component('kube-scheduler')
        await scheduler('True')
        assert.deepEqual((await node(name)).health, { status: 'healthy' })
        await server('False')
        assert.deepEqual((await node(name)).health, {
          status: 'unhealthy',
          reasons: [`static pod kube-apiserver-${name} is not Ready`],
        })
      })
    },
  },
]

const gates: readonly Agreement[] = [
  {
    what: 'a gate on a condition finds the plural of its kind and reads it',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name)
      const condition = { apiVersion: 'v1', kind: 'Node', name, type: 'Ready' }
      await using(open(world.plumbline), async ({ gate }) => {
        assert.deepEqual(await gate({ name: 'a', condition }), { status: 'healthy' })
        assert.deepEqual(await gate({ name: 'b', condition: { ...condition, status: 'False' } }), {
          status: 'unhealthy',
          reasons: [`Node ${name}: Ready is True: Ready of the test`],
        })
        assert.equal((await gate({ name: 'c', condition: { ...condition, type: 'None' } })).status, 'unknown')
        assert.equal(
          (await gate({ name: 'd', condition: { ...condition, kind: 'Nodes' } })).status,
          'unknown'
        )
        const deployment = {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          name,
          namespace: 'default',
          type: 'Available',
        }
        const missing = await gate({ name: 'e', condition: deployment })
        assert.ok(missing.status === 'unknown')
        assert.match(missing.reasons.join(), /answered 404/)
      })
    },
  },
  {
    what: 'Longhorn and Ceph are unknown without their kinds, then as healthy as their objects say',
    expect: 'accept',
    run: async (world) => {
      await using(open(world.plumbline), async ({ gate }) => {
        assert.equal((await gate({ name: 'a', longhorn: true })).status, 'unknown')
        assert.equal((await gate({ name: 'b', ceph: true })).status, 'unknown')
        await define(world, 'longhorn.io', 'v1beta2', 'Volume', 'volumes')
        await define(world, 'ceph.rook.io', 'v1', 'CephCluster', 'cephclusters')
        await using(open(world.plumbline), async (again) => {
          assert.deepEqual(await again.gate({ name: 'a', longhorn: true }), { status: 'healthy' })
          const volume = custom(
            world,
            '/apis/longhorn.io/v1beta2/namespaces/default/volumes',
            'longhorn.io/v1beta2'
          )
          const ceph = custom(
            world,
            '/apis/ceph.rook.io/v1/namespaces/default/cephclusters',
            'ceph.rook.io/v1'
          )
          await volume('Volume', 'pvc-1', { state: 'attached', robustness: 'degraded' })
          assert.deepEqual(await again.gate({ name: 'a', longhorn: true }), {
            status: 'unhealthy',
            reasons: ['Longhorn volume pvc-1 is degraded (attached)'],
          })
          const lastChecked = new Date().toISOString()
          await ceph('CephCluster', 'home', {
            ceph: { health: 'HEALTH_WARN', lastChecked, details: { OSD_DOWN: {} } },
          })
          assert.deepEqual(await again.gate({ name: 'b', ceph: true }), {
            status: 'unhealthy',
            reasons: ['CephCluster home is HEALTH_WARN, OSD_DOWN'],
          })
        })
      })
    },
  },
]

const define = async (world: World, group: string, version: string, kind: string, plural: string) => {
  await make(world, {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` },
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          subresources: { status: {} },
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        },
      ],
    },
  })
  const served = () => world.administrator.get(`/apis/${group}/${version}/namespaces/default/${plural}`)
  for (let tries = 0; tries < 50; tries += 1) {
    const there = await served().catch(() => undefined)
    const listed = await world.administrator.get(`/apis/${group}/${version}`).catch(() => undefined)
    if (there !== undefined && listed !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${plural}.${group} is not served`)
}

const custom =
  (world: World, collection: string, apiVersion: string) =>
  async (kind: string, name: string, status: JsonObject): Promise<void> => {
    await world.administrator.create(collection, { apiVersion, kind, metadata: { name }, spec: {} })
    await world.administrator.patch(`${collection}/${name}/status`, { status })
  }

const credentials: readonly Agreement[] = [
  {
    what: 'a credential that is not known',
    expect: 'reject',
    run: (world, name) =>
      using(open(world.unknown), async ({ cordon }) => {
        const cordoned = await cordon(name)
        assert.ok(cordoned.status === 'unknown')
        assert.match(cordoned.why, /answered 401: the credential in the kubeconfig is not known or has ended/)
      }),
  },
  {
    what: 'somebody without rights',
    expect: 'reject',
    run: async (world, name) => {
      await makeNode(world, name)
      await using(open(world.stranger), async ({ cordon, drain, node, gate }) => {
        const said =
          /answered 403: the credential may not do this, docs\/kubernetes\.md has the rights it needs; .*stranger/
        const cordoned = await cordon(name)
        assert.ok(cordoned.status === 'unknown')
        assert.match(cordoned.why, said)
        assert.equal((await drain(name, 1)).status, 'unknown')
        assert.equal((await node(name)).health.status, 'unknown')
        const condition = { apiVersion: 'v1', kind: 'Node', name, type: 'Ready' }
        assert.equal((await gate({ name: 'a', condition })).status, 'unknown')
      })
      assert.equal((await specOf(world, name)).unschedulable, false)
    },
  },
  {
    what: 'reading or writing a pod, or reading roles, with the rights of the documentation',
    expect: 'reject',
    run: async (world, name) => {
      await makeNamespace(world, name)
      await makeNode(world, name)
      await makePod(world, { namespace: name, node: name, name: 'web-1', owner: 'ReplicaSet' })
      await using(open(world.plumbline), async ({ api }) => {
        const forbidden = { code: 403 }
        const pods = { apiVersion: 'v1', plural: 'pods', namespace: name }
        await assert.rejects(api.get(pods, 'web-1'), forbidden)
        await assert.rejects(api.patch(pods, 'web-1', { metadata: { labels: { a: 'b' } } }), forbidden)
        await assert.rejects(
          api.list({ apiVersion: 'rbac.authorization.k8s.io/v1', plural: 'clusterroles' }),
          forbidden
        )
      })
    },
  },
  {
    what: 'the API server says that it is ready, and a token says when it ends',
    expect: 'accept',
    run: async (world) => {
      const end = readKubeconfig(world.plumbline).validUntil ?? 0
      assert.ok(end > Date.now() && end < Date.now() + 2 * 3_600_000)
      await using(open(world.plumbline), async ({ ready: isReady }) => {
        assert.deepEqual(await isReady(), { status: 'healthy' })
      })
    },
  },
]

export const contract: readonly Agreement[] = [
  ...cordons,
  ...drains,
  ...healths,
  ...gates,
  ...credentials,
  ...objectAgreements,
]
