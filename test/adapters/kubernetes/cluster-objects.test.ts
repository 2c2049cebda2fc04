import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import type { LabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { openClusterObjects } from '../../../src/adapters/kubernetes/objects/cluster-objects.ts'
import { ownedPart, withoutCoOwners } from '../../../src/adapters/kubernetes/objects/owned-fields.ts'
import { planTaints, taintsMark } from '../../../src/adapters/kubernetes/objects/taints.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'
import type { ClusterObjects } from '../../../src/ports.ts'
import type { OwnedDocuments } from '../../../src/rollout/object-commands.ts'
import { kindNamed, nodes } from '../../../lab/kubernetes/cluster.ts'
import { administrator } from './administrator.ts'
import type { Administrator } from './administrator.ts'
import { renderTexts, smallFleet } from '../../fleet-files.ts'

let lab: LabKubernetes
let admin: Administrator
let opened: (ClusterObjects & { readonly close: () => void })[]

beforeEach(async () => {
  opened = []
  lab = await startLabKubernetes({ nodes: [{ name: 'cp1', role: 'control-plane' }] })
  admin = administrator(lab.kubeconfig('admin'))
})
afterEach(async () => {
  for (const each of opened) each.close()
  await lab.stop()
})

const open = (role: 'plumbline' | 'admin' = 'plumbline', tries = 1): ClusterObjects => {
  const objects = openClusterObjects({
    access: readKubeconfig(lab.kubeconfig(role)),
    cluster: 'lab',
    secrets: new Map(),
    rolloutSeconds: 1,
    caps: { tries },
    timing: {
      now: () => Date.now(),
      elapsed: () => performance.now(),
      sleep: () => new Promise((go) => setTimeout(go, 10)),
    },
  })
  opened.push(objects)
  return objects
}

const ownersOf = (cluster: string, node = ''): readonly [OwnedDocuments, OwnedDocuments] => {
  const [first, second] = renderTexts(smallFleet(cluster, node)).rendering.nodes
  if (first === undefined || second === undefined) throw new Error('no rendering')
  return [first, second]
}
const exporter = (more = '') =>
  ownersOf(`  manifests: { nodeExporter: { image: 'registry.example/exporter:v1'${more} } }\n`)[0]
const node = (settings: string) => ownersOf('', settings)[1]
const zone = node('  labels: { lab.example/zone: a }\n')

const said = (outcomes: Awaited<ReturnType<ClusterObjects['write']>>) =>
  outcomes.map(({ object, status }) => `${object.replace('monitoring/node-exporter', () => '*')} ${status}`)
const labels = () => (lab.node('cp1')['metadata'] as JsonObject)['labels'] as JsonObject
const taints = () => (lab.node('cp1')['spec'] as { taints?: readonly JsonObject[] }).taints
const onNode =
  (verb: string, nth = 1) =>
  ({ method, path }: { readonly method: string; readonly path: string }): boolean => {
    if (method !== verb || !path.endsWith('/nodes/cp1')) return false
    seen += 1
    return seen === nth
  }
let seen = 0
beforeEach(() => void (seen = 0))
const there = (path: string) =>
  admin.get(path).then(
    () => true,
    () => false
  )
const account = '/api/v1/namespaces/monitoring/serviceaccounts/node-exporter'
const daemonSet = '/apis/apps/v1/namespaces/monitoring/daemonsets/node-exporter'

describe('one Node', () => {
  const tainted = node('  labels: { lab.example/zone: a }\n  taints: { lab.example/gpu: NoSchedule }\n')
  const theirs = {
    key: 'lab.example/theirs',
    value: 'x',
    effect: 'NoExecute',
    timeAdded: '2026-01-02T03:04:05Z',
  }
  const own = { key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' }

  it('a taint that somebody adds between our read and our write stays', async () => {
    // The first PATCH tries, the second applies, the third writes taints.
    lab.faults.push({
      match: onNode('PATCH', 3),
      before: () => {
        const now = lab.node('cp1')
        lab.cluster.store.put(nodes, {
          ...now,
          spec: { taints: [...(taints() ?? []), theirs] },
        })
      },
    })
    expect(said(await open().write(tainted))).toEqual(['Node cp1 written'])
    expect(taints()).toEqual([own, theirs, { key: 'lab.example/gpu', effect: 'NoSchedule' }])
    expect(lab.journal.filter(({ status }) => status === 409)).toHaveLength(1)
  })

  it.each([
    ['applied', 2],
    ['tainted', 3],
  ])('N12: a write whose answer is lost counts by what is there: %s', async (_, nth) => {
    lab.faults.push({ match: onNode('PATCH', nth), drop: 'after' })
    expect(said(await open().write(tainted))).toEqual(['Node cp1 written'])
    expect(labels()).toHaveProperty(['lab.example/zone'], 'a')
    expect(taints()).toHaveLength(2)
  })

  it('N12: a write that broke off and is not there failed', async () => {
    lab.faults.push({ match: onNode('PATCH', 2), drop: 'before' })
    const [outcome] = await open().write(tainted)
    expect(outcome).toMatchObject({ status: 'undone', why: /broke off/ })
    expect(labels()).not.toHaveProperty(['lab.example/zone'])
    expect(taints()).toEqual([own])
  })

  it('N12: a write that is refused halfway is put back to what it was, and says why', async () => {
    await open().write(node('  labels: { lab.example/zone: b }\n'))
    seen = 0
    lab.faults.push({ match: onNode('PATCH', 3), status: 403 })
    const [outcome] = await open().write(tainted)
    expect(outcome).toMatchObject({ status: 'undone', why: /answered 403/ })
    expect(labels()).toHaveProperty(['lab.example/zone'], 'b')
    expect(taints()).toEqual([own])
  })

  it('what cannot be put back is unknown', async () => {
    lab.faults.push(
      { match: onNode('PATCH', 3), status: 403 },
      { match: ({ method }) => method === 'PATCH' && seen >= 3, status: 500, times: 9 }
    )
    const [outcome] = await open().write(tainted)
    expect(outcome).toMatchObject({
      status: 'unknown',
      why: /answered 403.*; and it could not be put back: .*answered 500/,
    })
  })

  it('an API that is gone leaves it untouched, and says so', async () => {
    lab.faults.push({ match: ({ path }) => path.includes('cp1'), drop: 'before', times: 9 })
    expect(await open().write(zone)).toMatchObject([{ status: 'untouched', why: /broke off/ }])
  })

  it('one that is removed between our read and our write is not made anew', async () => {
    lab.faults.push({ match: onNode('PATCH', 2), before: () => lab.cluster.store.remove(nodes, '', 'cp1') })
    const [outcome] = await open('admin').write(zone)
    expect(outcome).toMatchObject({ status: 'unknown', why: /answered 409.*could not be put back/ })
    expect(lab.cluster.store.list(nodes)).toEqual([])
  })

  it('ownership that somebody changes meanwhile is taken over all the same', async () => {
    await admin.patch('/api/v1/nodes/cp1?fieldManager=kubectl-label', {
      metadata: { labels: { 'lab.example/zone': 'a' } },
    })
    lab.faults.push({ match: onNode('PATCH', 3), status: 409 })
    const objects = open()
    expect(said(await objects.write(zone))).toEqual(['Node cp1 written'])
    expect(said(await objects.write(node('')))).toEqual(['Node cp1 written'])
    expect(labels()).not.toHaveProperty('lab.example/zone')
  })

  it("an undo leaves what was somebody else's before", async () => {
    const label = { metadata: { labels: { 'lab.example/zone': 'a' } } }
    await admin.patch('/api/v1/nodes/cp1?fieldManager=kubectl-label', label)
    lab.faults.push({ match: onNode('PATCH', 3), status: 403 })
    expect(said(await open().write(tainted))).toEqual(['Node cp1 undone'])
    expect(labels()).toHaveProperty(['lab.example/zone'], 'a')
  })

  it('N12: what could not be taken over is written, and left for the next run', async () => {
    const label = { metadata: { labels: { 'lab.example/zone': 'a' } } }
    await admin.patch('/api/v1/nodes/cp1?fieldManager=kubectl-label', label)
    lab.faults.push({ match: onNode('PATCH', 3), status: 403 })
    const objects = open()
    expect(await objects.write(zone)).toMatchObject([
      { status: 'written', why: /still shared.*answered 403/ },
    ])
    expect(await objects.observe([zone])).toMatchObject({
      owners: [{ unowned: ['Node cp1 is shared with others'] }],
    })
    expect(said(await objects.write(zone))).toEqual(['Node cp1 written'])
    expect(await objects.observe([zone])).toMatchObject({ owners: [{ unowned: [] }] })
  })

  it('who applies the same label as we do is not pushed out of it', () => {
    const owner = {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: 'cp1', labels: { 'lab.example/zone': 'a' } },
    }
    const entries = [
      { manager: 'flux', operation: 'Apply', fieldsV1: { 'f:metadata': { 'f:labels': { 'f:a': {} } } } },
      {
        manager: 'kubectl',
        operation: 'Update',
        fieldsV1: { 'f:metadata': { 'f:labels': { '.': {}, 'f:a': {}, 'f:b': {} } } },
      },
      { manager: 'plumbline', operation: 'Apply', fieldsV1: { 'f:metadata': { 'f:labels': { 'f:a': {} } } } },
    ]
    const left = withoutCoOwners({ ...owner, metadata: { ...owner.metadata, managedFields: entries } })
    expect(left).toEqual([
      entries[0],
      { ...entries[1], fieldsV1: { 'f:metadata': { 'f:labels': { '.': {}, 'f:b': {} } } } },
      entries[2],
    ])
  })
})

describe('objects of the cluster', () => {
  it('in a namespace that is only to come are judged once it is there', async () => {
    await admin.remove('/api/v1/namespaces/monitoring')
    expect(said(await open('admin').write(exporter()))).toEqual([
      'Namespace monitoring written',
      'ServiceAccount * written',
      'Service * written',
      'DaemonSet * written',
    ])
  })

  it('a namespace that was made stays where the rest is refused, and says so', async () => {
    await admin.remove('/api/v1/namespaces/monitoring')
    lab.faults.push({ match: ({ path, method }) => method === 'PATCH' && path === daemonSet, status: 422 })
    const outcomes = await open('admin').write(exporter())
    expect(said(outcomes)).toEqual([
      'Namespace monitoring written',
      'ServiceAccount * untouched',
      'Service * untouched',
      'DaemonSet * refused',
    ])
    expect(outcomes[0]?.why).toMatch(/it was made and stays/)
    expect(await there(account)).toBe(false)
  })

  it('what came before the one that failed is taken back', async () => {
    let writes = 0
    lab.faults.push({
      match: ({ path, method }) => method === 'PATCH' && path === daemonSet && (writes += 1) === 2,
      status: 403,
    })
    const outcomes = await open().write(exporter())
    expect(said(outcomes)).toEqual([
      'Namespace monitoring undone',
      'ServiceAccount * undone',
      'Service * undone',
      'DaemonSet * refused',
    ])
    expect(await there(account)).toBe(false)
  })

  it('one whose answer is lost counts by what is there', async () => {
    let writes = 0
    lab.faults.push({
      match: ({ path, method }) => method === 'PATCH' && path === daemonSet && (writes += 1) === 2,
      drop: 'after',
    })
    expect(said(await open().write(exporter()))).toContain('DaemonSet * written')
  })

  it('a removal that is refused is known before anything is written', async () => {
    await open().write(exporter())
    const other = exporter(', namespace: metrics')
    lab.faults.push({ match: ({ method }) => method === 'DELETE', status: 403 })
    const outcomes = await open('admin').write(other)
    expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({
      object: 'DaemonSet monitoring/node-exporter',
      why: /answered 403/,
    })
    expect(outcomes.filter(({ status }) => status === 'written')).toEqual([])
    expect(await there('/api/v1/namespaces/metrics')).toBe(false)
  })

  it('that move to another namespace leave none behind, and the namespace is only named', async () => {
    const objects = open('admin')
    await objects.write(exporter())
    const other = exporter(', namespace: metrics')
    expect(said(await objects.write(other)).filter((each) => each.includes('removed'))).toEqual([
      'DaemonSet * removed',
      'Service * removed',
      'ServiceAccount * removed',
    ])
    const observed = await objects.observe([other])
    expect(observed).toMatchObject({ owners: [{ undeclared: ['Namespace monitoring'], pruned: [] }] })
    expect(await there('/api/v1/namespaces/monitoring')).toBe(true)
  })

  const broken = exporter(', namespace: metrics').documents
  const linux = { metadata: { labels: { 'kubernetes.io/os': 'linux' } } }
  const theirs = { metadata: { labels: { theirs: 'kept' } } }
  const service = '/api/v1/namespaces/monitoring/services/node-exporter'

  it('that were removed are made anew as they were, with what others had added', async () => {
    await admin.patch('/api/v1/nodes/cp1', linux)
    const objects = open('admin')
    await objects.write(exporter())
    await admin.patch(service, theirs)
    lab.cluster.unpullable.add('registry.example/exporter:v1')
    const outcomes = await objects.write({ name: 'cluster', documents: broken })
    expect(outcomes.find(({ object }) => object === 'Service monitoring/node-exporter')).toMatchObject({
      status: 'undone',
      why: 'it was removed, and made anew as it was',
    })
    const { metadata } = await admin.get(service)
    expect(metadata).toMatchObject({ labels: { theirs: 'kept', 'plumbline.dev/cluster': 'lab' } })
  })

  it('that somebody changed while they were put back are unknown', async () => {
    await admin.patch('/api/v1/nodes/cp1', linux)
    const objects = open()
    await objects.write(exporter())
    lab.cluster.unpullable.add('registry.example/exporter:v2')
    let writes = 0
    lab.faults.push({
      // A trial, the write, and what puts it back.
      match: ({ method, path }) => method === 'PATCH' && path === daemonSet && (writes += 1) === 3,
      before: () => {
        const resource = kindNamed('DaemonSet')
        const now = lab.cluster.store.get(resource, 'monitoring', 'node-exporter')
        const metadata = now['metadata'] as JsonObject
        const changed = { ...metadata, labels: { ...(metadata['labels'] as JsonObject), theirs: 'new' } }
        lab.cluster.store.put(resource, { ...now, metadata: changed })
      },
    })
    const newer = JSON.parse(
      JSON.stringify(exporter()).replace('exporter:v1', 'exporter:v2')
    ) as OwnedDocuments
    const outcomes = await objects.write(newer)
    expect(outcomes.find(({ object }) => object.startsWith('DaemonSet'))).toMatchObject({
      status: 'unknown',
      why: /pods are available; .*was put back, and is not what it was/,
    })
  })

  it('that are not declared need no right to list them', async () => {
    lab.faults.push({ match: ({ path }) => path === '/apis/apps/v1/daemonsets', status: 403, times: 2 })
    const objects = open()
    expect(await objects.observe(ownersOf(''))).toMatchObject({
      status: 'seen',
      owners: [{ undeclared: ['objects that the credential may not list'] }, {}],
    })
    expect(await objects.observe([exporter()])).toMatchObject({ status: 'unauthorized' })
  })

  it('are looked at with six requests, and written with none but trials where nothing differs', async () => {
    const objects = open()
    const owners = [zone, exporter()]
    for (const owner of owners) await objects.write(owner)
    lab.journal.splice(0)
    await objects.observe(owners)
    expect(lab.journal).toHaveLength(6)
    const version = lab.cluster.store.version()
    for (const owner of owners) await objects.write(owner)
    expect(lab.cluster.store.version()).toBe(version)
  })
})

describe('the ledger', () => {
  const ledger = { generation: 3, commit: 'c', version: '1', observed: 'o', time: 't', run: 'r' }
  const place = '/api/v1/namespaces/kube-system/configmaps/plumbline'

  it('of a run that was further, between our read and our write, stays', async () => {
    const objects = open()
    await objects.record(ledger)
    const other = open('admin')
    lab.faults.push({
      match: ({ method, path }) => method === 'PATCH' && path === place,
      before: () => {
        const resource = kindNamed('ConfigMap')
        const now = lab.cluster.store.get(resource, 'kube-system', 'plumbline')
        lab.cluster.store.put(resource, {
          ...now,
          data: { ledger: JSON.stringify({ ...ledger, generation: 9 }) },
        })
      },
    })
    expect(await objects.record({ ...ledger, generation: 4 })).toMatchObject({
      status: 'refused',
      why: /generation 9/,
    })
    expect(await other.observe([])).toMatchObject({ ledger: { generation: 9 } })
  })

  it('whose answer is lost counts by what is there', async () => {
    lab.faults.push({ match: ({ method }) => method === 'PATCH', drop: 'after' })
    expect(await open().record(ledger)).toEqual({ status: 'recorded' })
  })

  it('that never came is unknown', async () => {
    lab.faults.push({ match: ({ method }) => method === 'PATCH', drop: 'before', times: 9 })
    expect(await open().record(ledger)).toMatchObject({ status: 'unknown', why: /broke off/ })
  })
})

describe('what is ours of an object', () => {
  it('is exactly what was applied, in lists too', () => {
    const object = {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: {
        name: 'a',
        namespace: 'b',
        uid: 'u',
        labels: { ours: '1', theirs: '2' },
        managedFields: [
          {
            manager: 'plumbline',
            operation: 'Apply',
            fieldsV1: {
              'f:metadata': { 'f:labels': { 'f:ours': {} } },
              'f:spec': {
                'f:list': { 'k:{"name":"x"}': { '.': {}, 'f:name': {}, 'f:value': {} } },
                'f:set': { 'v:"y"': {} },
                'f:whole': {},
              },
            },
          },
        ],
      },
      spec: {
        list: [{ name: 'w' }, { name: 'x', value: 1, defaulted: true }],
        set: ['y', 'z'],
        whole: { any: 'thing' },
        defaulted: 3,
      },
    }
    expect(ownedPart(object)).toEqual({
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'a', namespace: 'b', labels: { ours: '1' } },
      spec: { list: [{ name: 'x', value: 1 }], set: ['y'], whole: { any: 'thing' } },
    })
    const { managedFields: _, ...bare } = object.metadata
    expect(ownedPart({ ...object, metadata: bare })).toEqual({
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'a', namespace: 'b' },
    })
  })

  it('of taints is what the mark names: two effects of one key are two taints', () => {
    const live = [
      { key: 'a', effect: 'NoSchedule' },
      { key: 'a', effect: 'NoExecute' },
    ]
    const metadata = { name: 'n', resourceVersion: '7', annotations: { [taintsMark]: 'a:NoExecute' } }
    expect(planTaints({ metadata, spec: { taints: live } }, [])).toEqual({
      status: 'write',
      patch: {
        metadata: { resourceVersion: '7', annotations: { [taintsMark]: null } },
        spec: { taints: [live[0] ?? {}] },
      },
    })
    expect(planTaints({ metadata, spec: { taints: live } }, [live[1] ?? {}])).toEqual({ status: 'same' })
  })
})
