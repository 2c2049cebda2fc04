import assert from 'node:assert/strict'
import { openApi } from '../../../src/adapters/kubernetes/api.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { openClusterObjects } from '../../../src/adapters/kubernetes/objects/cluster-objects.ts'
import { ownedFields } from '../../../src/adapters/kubernetes/objects/owned-fields.ts'
import { planTaints } from '../../../src/adapters/kubernetes/objects/taints.ts'
import { nodes as nodesPlace } from '../../../src/adapters/kubernetes/places.ts'
import { connect } from '../../../src/adapters/kubernetes/request.ts'
import { systemTiming } from '../../../src/adapters/kubernetes/timing.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'
import type { ClusterObjects } from '../../../src/ports.ts'
import type { OwnedDocuments, SeenObjects } from '../../../src/rollout/object-commands.ts'
import { readLive } from '../../../src/render/live.ts'
import { structureOf } from '../../../src/render/structure.ts'
import type { Ledger } from '../../../src/rollout/node-commands.ts'
import { ownLabels } from '../../../src/subjects/manifests/own-labels.ts'
import { subjects } from '../../../src/subjects/table.ts'
import { collectionOf } from './administrator.ts'
import type { Agreement, World } from './contract.ts'

const impatient = { ...systemTiming, sleep: (milliseconds: number) => systemTiming.sleep(milliseconds / 5) }

/** The adapter with the rights of the documentation. Only what is labelled with `cluster` is its to remove. */
const using = async (
  world: World,
  cluster: string,
  use: (objects: ClusterObjects) => Promise<void>,
  secrets: ReadonlyMap<string, string> = new Map()
): Promise<void> => {
  const access = readKubeconfig(world.plumbline)
  const objects = openClusterObjects({ access, cluster, secrets, rolloutSeconds: 3, timing: impatient })
  try {
    await use(objects)
  } finally {
    objects.close()
  }
}

const withApi = async (
  kubeconfig: string,
  use: (api: ReturnType<typeof openApi>) => Promise<void>
): Promise<void> => {
  const { request, close } = connect(readKubeconfig(kubeconfig), impatient)
  try {
    await use(openApi(request))
  } finally {
    close()
  }
}

const makeNode = (world: World, name: string, labels: JsonObject = {}, spec: JsonObject = {}) =>
  world.administrator.create('/api/v1/nodes?fieldManager=kubelet', {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { 'kubernetes.io/hostname': name, ...labels } },
    spec,
  })

/** Without what every Node has from its first moment. */
const nodeOf = async (world: World, name: string) => {
  const node = await world.administrator.get(`/api/v1/nodes/${name}`)
  const { labels = {}, annotations = {} } = node['metadata'] as {
    labels?: JsonObject
    annotations?: JsonObject
  }
  const { 'kubernetes.io/hostname': _, ...others } = labels
  const { taints = [] } = (node['spec'] ?? {}) as { taints?: readonly JsonObject[] }
  return {
    labels: others,
    annotations,
    taints: taints.filter(({ key }) => key !== 'node.kubernetes.io/not-ready'),
  }
}

type Metadata = {
  readonly labels?: JsonObject
  readonly annotations?: JsonObject
  readonly taints?: readonly JsonObject[]
}

/** As the node-metadata subject renders it. */
const nodeDocuments = (name: string, { labels, annotations, taints }: Metadata): OwnedDocuments => ({
  name,
  documents: [
    {
      path: 'kubernetes/node.yaml',
      plane: 'cluster',
      body: {
        yaml: [
          {
            apiVersion: 'v1',
            kind: 'Node',
            metadata: {
              name,
              ...(labels !== undefined && { labels }),
              ...(annotations !== undefined && { annotations }),
            },
            ...(taints !== undefined && { spec: { taints } }),
          },
        ],
      },
      secrets: [],
    },
  ],
})

const nothingOf = (name: string): OwnedDocuments => ({ name, documents: [] })

const seen = async (objects: ClusterObjects, desired: OwnedDocuments): Promise<SeenObjects> => {
  const observation = await objects.observe([desired])
  assert.ok(observation.status === 'seen', JSON.stringify(observation))
  const [owner] = observation.owners
  assert.ok(owner !== undefined)
  return owner
}

/** Whether what is live reads as what is desired. */
const inSync = async (objects: ClusterObjects, desired: OwnedDocuments): Promise<boolean> => {
  const { documents } = await seen(objects, desired)
  return desired.documents.every((document) => {
    const live = documents.find(({ path }) => path === document.path)
    return (
      live !== undefined &&
      JSON.stringify(sorted(readLive(live, document, subjects).structure)) ===
        JSON.stringify(sorted(structureOf(document, subjects)))
    )
  })
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, item]) => [key, sorted(item)])
      )
    : value

const statuses = (outcomes: Awaited<ReturnType<ClusterObjects['write']>>): readonly string[] =>
  outcomes.map(({ object, status }) => `${object} ${status}`)

const zone = 'lab.example/zone'

const nodeMetadata: readonly Agreement[] = [
  {
    what: 'labels, annotations and taints are written beside those of others, once, and go when they are no longer declared',
    expect: 'accept',
    run: async (world, name) => {
      const theirs = { key: 'lab.example/theirs', value: 'x', effect: 'NoSchedule' }
      await makeNode(world, name, { theirs: 'kept' }, { taints: [theirs] })
      const taint = { key: 'lab.example/gpu', value: 'yes', effect: 'NoSchedule' }
      const desired = nodeDocuments(name, {
        labels: { [zone]: 'a', 'lab.example/rack': '1' },
        annotations: { 'lab.example/owner': 'me' },
        taints: [taint],
      })
      await using(world, name, async (objects) => {
        assert.equal(await inSync(objects, desired), false)
        assert.deepEqual(statuses(await objects.write(desired)), [`Node ${name} written`])
        const written = await nodeOf(world, name)
        assert.deepEqual(written.labels, { theirs: 'kept', [zone]: 'a', 'lab.example/rack': '1' })
        assert.deepEqual(written.taints, [theirs, taint])
        assert.deepEqual(written.annotations, {
          'lab.example/owner': 'me',
          'plumbline.dev/taints': 'lab.example/gpu:NoSchedule',
        })
        assert.ok(await inSync(objects, desired))
        const { pruned, unowned } = await seen(objects, desired)
        assert.deepEqual([pruned, unowned], [[], []])
        assert.deepEqual(statuses(await objects.write(desired)), [`Node ${name} unchanged`])
        const less = nodeDocuments(name, { labels: { [zone]: 'b' } })
        assert.deepEqual((await seen(objects, less)).pruned, [
          'label lab.example/rack',
          'annotation lab.example/owner',
          'taint lab.example/gpu:NoSchedule',
        ])
        assert.deepEqual(statuses(await objects.write(less)), [`Node ${name} written`])
        assert.deepEqual(await nodeOf(world, name), {
          labels: { theirs: 'kept', [zone]: 'b' },
          annotations: {},
          taints: [theirs],
        })
        assert.deepEqual((await seen(objects, nothingOf(name))).pruned, [`label ${zone}`])
        await objects.write(nothingOf(name))
        assert.deepEqual((await nodeOf(world, name)).labels, { theirs: 'kept' })
        assert.deepEqual(statuses(await objects.write(nothingOf(name))), [`Node ${name} unchanged`])
      })
    },
  },
  {
    what: 'what kubectl set to the declared values becomes ours alone: it can be changed, and goes with its declaration',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name)
      const path = `/api/v1/nodes/${name}`
      const labelled = { metadata: { labels: { [zone]: 'a', other: 'kept' } } }
      await world.administrator.patch(`${path}?fieldManager=kubectl-label`, labelled)
      const taint = { key: zone, value: 'a', effect: 'NoSchedule' }
      await world.administrator.patch(`${path}?fieldManager=kubectl-taint`, { spec: { taints: [taint] } })
      const desired = nodeDocuments(name, { labels: { [zone]: 'a' }, taints: [taint] })
      await using(world, name, async (objects) => {
        assert.ok(await inSync(objects, desired))
        assert.deepEqual((await seen(objects, desired)).unowned, [
          `label ${zone}`,
          `taint ${zone}:NoSchedule`,
        ])
        assert.deepEqual(statuses(await objects.write(desired)), [`Node ${name} written`])
        assert.deepEqual((await seen(objects, desired)).unowned, [])
        const changed = nodeDocuments(name, { labels: { [zone]: 'b' } })
        assert.deepEqual(statuses(await objects.write(changed)), [`Node ${name} written`])
        assert.deepEqual(await nodeOf(world, name), {
          labels: { other: 'kept', [zone]: 'b' },
          annotations: {},
          taints: [],
        })
        await objects.write(nothingOf(name))
        assert.deepEqual((await nodeOf(world, name)).labels, { other: 'kept' })
      })
    },
  },
  {
    what: 'a label and a taint that somebody else set to another value',
    expect: 'reject',
    run: async (world, name) => {
      await makeNode(world, name)
      const path = `/api/v1/nodes/${name}`
      await world.administrator.patch(`${path}?fieldManager=kubectl-label`, {
        metadata: { labels: { [zone]: 'a' } },
      })
      await using(world, name, async (objects) => {
        const desired = nodeDocuments(name, { labels: { [zone]: 'b', fine: 'c' } })
        const [outcome] = await objects.write(desired)
        assert.equal(outcome?.status, 'refused')
        assert.match(
          outcome.why ?? '',
          /^label lab\.example\/zone belongs to kubectl-label, with another value: .*kubectl label node \S+ lab\.example\/zone-/
        )
        assert.deepEqual((await nodeOf(world, name)).labels, { [zone]: 'a' })
        await world.administrator.patch(`${path}?fieldManager=kubectl-taint`, {
          spec: { taints: [{ key: zone, value: 'a', effect: 'NoSchedule' }] },
        })
        const taint = { key: zone, value: 'b', effect: 'NoSchedule' }
        const [tainted] = await objects.write(nodeDocuments(name, { labels: { fine: 'c' }, taints: [taint] }))
        assert.equal(tainted?.status, 'refused')
        assert.match(
          tainted.why ?? '',
          /^taint lab\.example\/zone:NoSchedule was set by kubectl-taint, with another value/
        )
        assert.deepEqual((await nodeOf(world, name)).labels, { [zone]: 'a' })
      })
    },
  },
  {
    what: 'taints over a Node to which somebody added one since it was read',
    expect: 'reject',
    run: async (world, name) => {
      await makeNode(world, name)
      const ours = { key: 'lab.example/gpu', effect: 'NoSchedule' }
      const theirs = { key: 'lab.example/theirs', effect: 'NoExecute', timeAdded: '2026-01-02T03:04:05Z' }
      await withApi(world.plumbline, async (api) => {
        const plan = planTaints(await api.get(nodesPlace, name), [ours])
        assert.ok(plan.status === 'write')
        await world.administrator.patch(`/api/v1/nodes/${name}`, { spec: { taints: [theirs] } })
        await assert.rejects(api.patch(nodesPlace, name, plan.patch), { code: 409, reason: 'Conflict' })
      })
      await using(world, name, async (objects) => {
        const desired = nodeDocuments(name, { taints: [ours] })
        assert.deepEqual(statuses(await objects.write(desired)), [`Node ${name} written`])
        assert.deepEqual((await nodeOf(world, name)).taints, [theirs, ours])
        await objects.write(nothingOf(name))
        assert.deepEqual((await nodeOf(world, name)).taints, [theirs])
      })
    },
  },
  {
    what: 'labels for a Node that is gone, which must not make it anew, whoever asks',
    expect: 'reject',
    run: async (world, name) => {
      const node = await makeNode(world, name)
      const { uid = '' } = node['metadata'] as { uid?: string }
      await world.administrator.remove(`/api/v1/nodes/${name}`)
      const applied = { apiVersion: 'v1', kind: 'Node', metadata: { name, uid, labels: { a: 'b' } } }
      await withApi(world.admin, async (api) => {
        await assert.rejects(api.apply(nodesPlace, name, applied, { fieldManager: 'plumbline' }), {
          code: 409,
        })
      })
      await assert.rejects(world.administrator.get(`/api/v1/nodes/${name}`))
      await using(world, name, async (objects) => {
        const desired = nodeDocuments(name, { labels: { a: 'b' } })
        const [outcome] = await objects.write(desired)
        assert.equal(outcome?.status, 'refused')
        assert.match(outcome.why ?? '', /^the cluster has no Node /)
        assert.deepEqual(
          (await seen(objects, desired)).documents.map(({ body }) => body),
          ['absent']
        )
      })
    },
  },
  {
    what: "a kubelet that sets a protected label, or taints, or another node's labels, with NodeRestriction",
    expect: 'reject',
    run: async (world, name) => {
      await makeNode(world, name)
      await makeNode(world, `${name}-b`)
      const protectedLabel = 'node-restriction.kubernetes.io/zone'
      const kubelet = await world.credential(`system:node:${name}`, ['system:nodes'])
      await withApi(kubelet, async (api) => {
        const forbidden = { code: 403 }
        const label = (key: string) => ({ metadata: { labels: { [key]: 'a' } } })
        await assert.rejects(api.patch(nodesPlace, name, label(protectedLabel)), forbidden)
        await assert.rejects(api.patch(nodesPlace, `${name}-b`, label('a')), forbidden)
        const taints = [{ key: 'a', effect: 'NoSchedule' }]
        await assert.rejects(api.patch(nodesPlace, name, { spec: { taints } }), forbidden)
        // What no rule protects is the kubelet's to write too, whoever declares it.
        await api.patch(nodesPlace, name, label('lab.example/own'))
      })
      await using(world, name, async (objects) => {
        const desired = nodeDocuments(name, { labels: { [protectedLabel]: 'a' } })
        assert.deepEqual(statuses(await objects.write(desired)), [`Node ${name} written`])
        assert.equal((await nodeOf(world, name)).labels[protectedLabel], 'a')
      })
    },
  },
]

type Exporter = {
  readonly image?: string
  readonly port?: number
  readonly args?: readonly string[]
  readonly labels?: JsonObject
  readonly without?: readonly string[]
}

const good = 'registry.example/exporter:v1'

/** In the namespace of the documentation's rights, on no node but `name`. */
const exporter = (name: string, more: Exporter = {}): OwnedDocuments => {
  const { image = good, port = 9100, args = ['--a'], labels = {}, without = [] } = more
  const metadata = { name, namespace: 'monitoring', labels: { ...ownLabels({ name }), ...labels } }
  const selector = { app: name }
  const objects = [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata,
      spec: {
        selector: { matchLabels: selector },
        template: {
          metadata: { labels: selector },
          spec: {
            nodeSelector: { test: name },
            containers: [
              { name: 'main', image, args: [...args], ports: [{ name: 'metrics', containerPort: port }] },
            ],
          },
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: {
        clusterIP: 'None',
        selector,
        ports: [{ name: 'metrics', port: 9100, targetPort: 'metrics' }],
      },
    },
  ].filter(({ kind }) => !without.includes(kind))
  const text = JSON.stringify(objects)
  return {
    name: 'cluster',
    documents: [
      {
        path: 'manifests/exporter.yaml',
        plane: 'cluster',
        body: { yaml: objects },
        secrets: [...text.matchAll(/\$\{secret:([^}]+)\}/g)].map((match) => ({
          at: '/0',
          name: match[1] ?? '',
          rev: '',
        })),
      },
    ],
  }
}

const titled = (name: string, ...kinds: readonly string[]) =>
  kinds.map((each) => {
    const [kind = '', status = ''] = each.split(' ')
    return `${kind} monitoring/${name} ${status}`
  })

const daemonSets = '/apis/apps/v1/namespaces/monitoring/daemonsets'
const exists = (world: World, path: string): Promise<boolean> =>
  world.administrator.get(path).then(
    () => true,
    () => false
  )

const imageOf = async (world: World, name: string): Promise<string> => {
  const { spec } = (await world.administrator.get(`${daemonSets}/${name}`)) as unknown as {
    spec: { template: { spec: { containers: readonly { image: string }[] } } }
  }
  return spec.template.spec.containers[0]?.image ?? ''
}

const manifests: readonly Agreement[] = [
  {
    what: 'objects are written in order, owned field by field, read as what was sent, and not written again',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name, { test: name })
      await using(world, name, async (objects) => {
        const desired = exporter(name)
        assert.equal((await seen(objects, desired)).documents[0]?.body, 'absent')
        assert.deepEqual(
          statuses(await objects.write(desired)),
          titled(name, 'ServiceAccount written', 'Service written', 'DaemonSet written')
        )
        assert.ok(await inSync(objects, desired))
        assert.deepEqual((await seen(objects, desired)).pruned, [])
        assert.deepEqual(
          statuses(await objects.write(desired)),
          titled(name, 'ServiceAccount unchanged', 'Service unchanged', 'DaemonSet unchanged')
        )
        const labels = {
          'f:app.kubernetes.io/managed-by': {},
          'f:plumbline.dev/cluster': {},
        }
        assert.deepEqual(sorted(ownedFields(await world.administrator.get(`${daemonSets}/${name}`))), {
          'f:metadata': { 'f:labels': labels },
          'f:spec': {
            'f:selector': {},
            'f:template': {
              'f:metadata': { 'f:labels': { 'f:app': {} } },
              'f:spec': {
                'f:containers': {
                  'k:{"name":"main"}': {
                    '.': {},
                    'f:args': {},
                    'f:image': {},
                    'f:name': {},
                    'f:ports': {
                      'k:{"containerPort":9100,"protocol":"TCP"}': {
                        '.': {},
                        'f:containerPort': {},
                        'f:name': {},
                      },
                    },
                  },
                },
                'f:nodeSelector': {},
              },
            },
          },
        })
      })
    },
  },
  {
    what: 'what others added to our objects stays and is no difference; a field that we no longer declare goes',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name, { test: name })
      await using(world, name, async (objects) => {
        await objects.write(exporter(name, { labels: { team: 'a' } }))
        const theirs = { metadata: { labels: { theirs: 'kept' } } }
        await world.administrator.patch(`${daemonSets}/${name}?fieldManager=kubectl-label`, theirs)
        assert.ok(await inSync(objects, exporter(name, { labels: { team: 'a' } })))
        const less = exporter(name)
        assert.deepEqual((await seen(objects, less)).pruned, [
          `ServiceAccount monitoring/${name}: metadata.labels.team`,
          `DaemonSet monitoring/${name}: metadata.labels.team`,
          `Service monitoring/${name}: metadata.labels.team`,
        ])
        await objects.write(less)
        const { metadata } = await world.administrator.get(`${daemonSets}/${name}`)
        assert.deepEqual((metadata as JsonObject)['labels'], { ...ownLabels({ name }), theirs: 'kept' })
        assert.deepEqual((await seen(objects, less)).pruned, [])
      })
    },
  },
  {
    what: 'only what has our labels, of our cluster, is removed',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name, { test: name })
      const accounts = '/api/v1/namespaces/monitoring/serviceaccounts'
      const account = (title: string, labels: JsonObject) =>
        world.administrator.create(accounts, {
          apiVersion: 'v1',
          kind: 'ServiceAccount',
          metadata: { name: title, namespace: 'monitoring', labels },
        })
      await account(`${name}-other`, ownLabels({ name: `${name}-other` }))
      await account(`${name}-flux`, { 'app.kubernetes.io/managed-by': 'flux', 'plumbline.dev/cluster': name })
      await account(`${name}-plain`, {})
      await using(world, name, async (objects) => {
        await objects.write(exporter(name))
        const less = exporter(name, { without: ['Service'] })
        assert.deepEqual((await seen(objects, less)).pruned, [`Service monitoring/${name}`])
        assert.deepEqual(
          statuses(await objects.write(less)),
          titled(name, 'ServiceAccount written', 'DaemonSet written', 'Service removed').map((each) =>
            each.replace('written', 'unchanged')
          )
        )
        assert.equal(await exists(world, `/api/v1/namespaces/monitoring/services/${name}`), false)
        await objects.write({ name: 'cluster', documents: [] })
        assert.equal(await exists(world, `${daemonSets}/${name}`), false)
        assert.equal(await exists(world, `${accounts}/${name}`), false)
        for (const title of ['other', 'flux', 'plain'])
          assert.ok(await exists(world, `${accounts}/${name}-${title}`), title)
      })
    },
  },
  {
    what: 'an object that the API would refuse, before any other is written',
    expect: 'reject',
    run: async (world, name) => {
      await using(world, name, async (objects) => {
        const outcomes = await objects.write(exporter(name, { port: 70_000 }))
        assert.deepEqual(
          statuses(outcomes),
          titled(name, 'ServiceAccount untouched', 'Service untouched', 'DaemonSet refused')
        )
        assert.match(outcomes[2]?.why ?? '', /answered 422: .*containerPort: Invalid value: 70000/)
        assert.equal(await exists(world, `/api/v1/namespaces/monitoring/serviceaccounts/${name}`), false)
      })
    },
  },
  {
    what: 'a DaemonSet that does not come to run: all of it is put back, or taken away where it is new',
    expect: 'reject',
    run: async (world, name) => {
      await makeNode(world, name, { test: name })
      const bad = `registry.example/${name}:broken`
      world.unpullable.add(bad)
      await using(world, name, async (objects) => {
        const fresh = await objects.write(exporter(name, { image: bad }))
        assert.deepEqual(
          statuses(fresh),
          titled(name, 'ServiceAccount undone', 'Service undone', 'DaemonSet undone')
        )
        assert.match(fresh[2]?.why ?? '', /^after 3 s 0 of 1 pods are available$/)
        assert.equal(await exists(world, `${daemonSets}/${name}`), false)
        assert.equal(await exists(world, `/api/v1/namespaces/monitoring/services/${name}`), false)
        await objects.write(exporter(name, { labels: { team: 'a' } }))
        const later = await objects.write(exporter(name, { image: bad }))
        assert.deepEqual(
          statuses(later),
          titled(name, 'ServiceAccount undone', 'Service undone', 'DaemonSet undone')
        )
        assert.equal(await imageOf(world, name), good)
        assert.ok(await inSync(objects, exporter(name, { labels: { team: 'a' } })))
        const gone = await objects.write(
          exporter(name, { image: bad, labels: { team: 'a' }, without: ['Service'] })
        )
        assert.deepEqual(
          statuses(gone),
          titled(name, 'ServiceAccount unchanged', 'DaemonSet undone', 'Service undone').map((each) =>
            each.replace('unchanged', 'untouched')
          )
        )
        assert.ok(await inSync(objects, exporter(name, { labels: { team: 'a' } })))
      })
    },
  },
  {
    what: 'an object that kubectl applied: the same values become ours, another value names kubectl',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name, { test: name })
      const manager = '?fieldManager=kubectl-client-side-apply'
      // An image of its own: what no node can pull is true for every other case too.
      const image = `registry.example/${name}:v1`
      const other = `registry.example/${name}:v2`
      const body = exporter(name, { image }).documents[0]?.body
      assert.ok(body !== undefined && body !== 'absent' && 'yaml' in body)
      for (const object of body.yaml as readonly JsonObject[]) {
        const { labels: _, ...metadata } = object['metadata'] as JsonObject
        await world.administrator.create(`${collectionOf(object)}${manager}`, { ...object, metadata })
      }
      await using(world, name, async (objects) => {
        const [, , refused] = await objects.write(exporter(name, { image: other }))
        assert.equal(refused?.status, 'refused')
        assert.match(
          refused.why ?? '',
          /^spec\.template\.spec\.containers\[name="main"\]\.image belongs to kubectl-client-side-apply, with another value/
        )
        const before = await world.administrator.get(`${daemonSets}/${name}`)
        world.unpullable.add(image)
        // The write changes no pod, so the status of before would do for a rollout.
        await world.settle()
        assert.deepEqual(
          statuses(await objects.write(exporter(name, { image }))),
          titled(name, 'ServiceAccount undone', 'Service undone', 'DaemonSet undone')
        )
        world.unpullable.delete(image)
        await world.settle()
        const after = await world.administrator.get(`${daemonSets}/${name}`)
        assert.deepEqual(after['spec'], before['spec'])
        assert.deepEqual((after['metadata'] as JsonObject)['labels'] ?? {}, {})
        assert.deepEqual(
          statuses(await objects.write(exporter(name, { image }))),
          titled(name, 'ServiceAccount written', 'Service written', 'DaemonSet written')
        )
        await objects.write(exporter(name, { image: other }))
        assert.equal(await imageOf(world, name), other)
      })
    },
  },
  {
    what: 'a secret value that the API repeats in its refusal, which we do not',
    expect: 'reject',
    run: async (world, name) => {
      const value = 'hunter2 and 3'
      const desired = exporter(name, { labels: { token: '${secret:token}' } })
      await withApi(world.admin, async (api) => {
        const place = { apiVersion: 'v1', plural: 'serviceaccounts', namespace: 'monitoring' }
        const metadata = { name, namespace: 'monitoring', labels: { token: value } }
        await assert.rejects(
          api.apply(
            place,
            name,
            { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
            { fieldManager: 'plumbline' }
          ),
          { message: /hunter2/ }
        )
      })
      await using(
        world,
        name,
        async (objects) => {
          const outcomes = await objects.write(desired)
          assert.equal(outcomes[0]?.status, 'refused')
          assert.match(
            outcomes[0].why ?? '',
            /the API answered 422 Invalid: metadata\.labels FieldValueInvalid/
          )
          assert.ok(!JSON.stringify(outcomes).includes('hunter2'))
        },
        new Map([['token', value]])
      )
    },
  },
  {
    what: 'an object with a secret in it reads as its reference, and as a mark where the live value is another',
    expect: 'accept',
    run: async (world, name) => {
      await makeNode(world, name, { test: name })
      const desired = exporter(name, { args: ['--token=${secret:token}'] })
      const write = (value: string, use: (objects: ClusterObjects) => Promise<void>) =>
        using(world, name, use, new Map([['token', value]]))
      await write('first-value', async (objects) => {
        await objects.write(desired)
        assert.ok(await inSync(objects, desired))
        const { documents } = await seen(objects, desired)
        assert.match(JSON.stringify(documents), /--token=\$\{secret:token\}/)
        assert.doesNotMatch(JSON.stringify(documents), /first-value/)
      })
      await write('second-value', async (objects) => {
        assert.equal(await inSync(objects, desired), false)
        assert.doesNotMatch(JSON.stringify(await seen(objects, desired)), /first-value|second-value/)
        // Git forgets that there was a secret before the cluster does.
        const plain = exporter(name, { args: ['--none'] })
        assert.doesNotMatch(JSON.stringify(await seen(objects, plain)), /first-value/)
        await objects.write(plain)
        assert.ok(await inSync(objects, plain))
      })
    },
  },
]

const ledgerOf = (generation: number): Ledger => ({
  generation,
  commit: 'c'.repeat(40),
  version: '0.1.0',
  observed: 'o'.repeat(64),
  time: '2026-01-02T03:04:05Z',
  run: `run-${generation}`,
})

const others: readonly Agreement[] = [
  {
    what: 'the ledger of what belongs to no node is written, read back, and never taken to an older generation',
    expect: 'accept',
    run: async (world, name) => {
      await using(world, name, async (objects) => {
        const read = async () => {
          const observation = await objects.observe([])
          assert.ok(observation.status === 'seen')
          return observation.ledger
        }
        assert.equal(await read(), undefined)
        assert.deepEqual(await objects.record(ledgerOf(7)), { status: 'recorded' })
        assert.deepEqual(await read(), ledgerOf(7))
        assert.deepEqual(await objects.record(ledgerOf(8)), { status: 'recorded' })
        assert.deepEqual(await objects.record(ledgerOf(7)), {
          status: 'refused',
          why: "the cluster's ledger is of generation 8 by now, ahead of 7",
        })
        assert.deepEqual(await read(), ledgerOf(8))
      })
    },
  },
  {
    what: 'applying over a version that is no longer the newest',
    expect: 'reject',
    run: async (world, name) => {
      const made = await makeNode(world, name)
      const { resourceVersion = '' } = made['metadata'] as { resourceVersion?: string }
      await world.administrator.patch(`/api/v1/nodes/${name}`, { metadata: { labels: { a: 'b' } } })
      await withApi(world.plumbline, async (api) => {
        const applied = {
          apiVersion: 'v1',
          kind: 'Node',
          metadata: { name, resourceVersion, labels: { c: 'd' } },
        }
        await assert.rejects(api.apply(nodesPlace, name, applied, { fieldManager: 'plumbline' }), {
          code: 409,
        })
      })
    },
  },
  {
    what: 'the removal of an object that was meanwhile replaced by one of the same name',
    expect: 'reject',
    run: async (world, name) => {
      const place = { apiVersion: 'v1', plural: 'serviceaccounts', namespace: 'monitoring' }
      const accounts = '/api/v1/namespaces/monitoring/serviceaccounts'
      const metadata = { name, namespace: 'monitoring' }
      const made = await world.administrator.create(accounts, {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata,
      })
      const { uid = '' } = made['metadata'] as { uid?: string }
      await withApi(world.plumbline, async (api) => {
        const other = '11111111-2222-4333-8444-555555555555'
        await assert.rejects(api.remove(place, name, { uid: other }), { code: 409 })
        await api.remove(place, name, { uid, dryRun: true })
        assert.ok(await exists(world, `${accounts}/${name}`))
        await api.remove(place, name, { uid })
        assert.equal(await exists(world, `${accounts}/${name}`), false)
      })
    },
  },
  {
    what: 'a token that has ended',
    expect: 'reject',
    run: async (world, name) => {
      const access = readKubeconfig(world.expired)
      assert.ok((access.validUntil ?? 0) < Date.now())
      const objects = openClusterObjects({ access, cluster: name, secrets: new Map() })
      const observed = await objects.observe([nothingOf(name)])
      assert.ok(observed.status === 'unauthorized')
      assert.match(observed.why, /answered 401: the credential in the kubeconfig is not known or has ended/)
      const [outcome] = await objects.write(nodeDocuments(name, { labels: { a: 'b' } }))
      assert.equal(outcome?.status, 'refused')
      objects.close()
    },
  },
  {
    what: 'the rest of a list that the store has forgotten, which is then read from its beginning',
    expect: 'reject',
    run: async (world, name) => {
      const account = (title: string, labels: JsonObject = {}) =>
        world.administrator.create('/api/v1/namespaces/monitoring/serviceaccounts', {
          apiVersion: 'v1',
          kind: 'ServiceAccount',
          metadata: { name: title, namespace: 'monitoring', labels },
        })
      for (const at of [1, 2, 3]) await account(`${name}-${at}`, { page: name })
      const { request, close } = connect(readKubeconfig(world.plumbline), impatient)
      const asked: string[] = []
      const api = openApi(async (call) => {
        asked.push(call.path)
        if (asked.length === 2) {
          await account(`${name}-later`)
          await world.compact()
          await assert.rejects(request(call), { code: 410, reason: 'Expired' })
        }
        return request(call)
      }, 2)
      const place = { apiVersion: 'v1', plural: 'serviceaccounts' }
      const found = await api.list(place, { labelSelector: `page=${name}` })
      close()
      assert.deepEqual(
        found.map((each) => (each['metadata'] as JsonObject)['name']),
        [1, 2, 3].map((at) => `${name}-${at}`)
      )
      assert.equal(asked.length, 4)
    },
  },
]

/** What plumbline relies on where it writes objects; part of the contract. */
export const objectAgreements: readonly Agreement[] = [...nodeMetadata, ...manifests, ...others]
