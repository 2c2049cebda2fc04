import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import type { LabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import { assertObjects, objectOwners, pendingOwners } from '../../../src/actions/apply/assert-objects.ts'
import type { AssertedObjects, ObjectsGoal } from '../../../src/actions/apply/assert-objects.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { openClusterObjects } from '../../../src/adapters/kubernetes/objects/cluster-objects.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'
import type { ClusterObjects } from '../../../src/ports.ts'
import { administrator } from '../../adapters/kubernetes/administrator.ts'
import type { Administrator } from '../../adapters/kubernetes/administrator.ts'
import { onTalos, renderTexts, smallFleet, worker } from '../../fleet-files.ts'
import type { Texts } from '../../fleet-files.ts'

let lab: LabKubernetes
let admin: Administrator
let objects: ClusterObjects & { readonly close: () => void }

beforeEach(async () => {
  lab = await startLabKubernetes({
    nodes: [
      { name: 'cp1', role: 'control-plane' },
      { name: 'w1', role: 'worker' },
    ],
  })
  admin = administrator(lab.kubeconfig('admin'))
  objects = openClusterObjects({
    access: readKubeconfig(lab.kubeconfig('plumbline')),
    cluster: 'lab',
    secrets: new Map(),
    rolloutSeconds: 1,
    timing: {
      now: () => Date.now(),
      elapsed: () => performance.now(),
      sleep: () => new Promise((go) => setTimeout(go, 20)),
    },
  })
})
afterEach(async () => {
  objects.close()
  await lab.stop()
})

const exporter = (more = '') =>
  `  manifests: { nodeExporter: { image: 'registry.example/node-exporter:v1'${more} } }\n`

const fleetOf = (cluster = exporter(), settings = '  labels: { lab.example/zone: a }\n'): Texts =>
  smallFleet(cluster, '', { 'w1.yaml': worker('w1', settings) })

const both = new Set(['cp1', 'w1'])

const run = async (texts: Texts, more: Partial<ObjectsGoal> = {}): Promise<AssertedObjects> => {
  const { fleet, rendering } = renderTexts(texts)
  const observation = await objects.observe(objectOwners(fleet, rendering))
  lab.journal.splice(0)
  return assertObjects(
    { fleet, rendering, observation, finished: both, cluster: true, ledger: ledgerOf('c1'), ...more },
    objects
  )
}

const ledgerOf = (commit: string) => ({ generation: 3, commit, version: '0.1.0', time: 'now', run: 'run-1' })

const pending = async (texts: Texts): Promise<readonly string[]> => {
  const { fleet, rendering } = renderTexts(texts)
  return [...pendingOwners(rendering, await objects.observe(objectOwners(fleet, rendering)))]
}

const said = ({ outcomes }: AssertedObjects) => outcomes.map(({ object, status }) => `${object} ${status}`)
const labelsOf = (node: string) => (lab.node(node)['metadata'] as JsonObject)['labels'] as JsonObject

const written = [
  'Node w1 written',
  'Namespace monitoring written',
  'ServiceAccount monitoring/node-exporter written',
  'Service monitoring/node-exporter written',
  'DaemonSet monitoring/node-exporter written',
]

describe.each([
  ['Ubuntu', (texts: Texts) => texts],
  ['Talos', (texts: Texts) => onTalos(texts)],
])('what lives in the API of a cluster on %s', (_, on) => {
  it('is brought to what was merged, Nodes first, and a second run sends nothing', async () => {
    expect(await pending(on(fleetOf()))).toEqual(['cluster', 'w1'])
    const first = await run(on(fleetOf()))
    expect(said(first)).toEqual(written)
    expect(first).toMatchObject({ failure: undefined, recorded: { status: 'recorded' } })
    expect(labelsOf('w1')).toMatchObject({ 'lab.example/zone': 'a' })
    expect(await pending(on(fleetOf()))).toEqual([])
    expect(await run(on(fleetOf()))).toEqual({ outcomes: [], failure: undefined, recorded: undefined })
    expect(lab.journal).toEqual([])
  })

  it('goes with its declaration', async () => {
    await run(on(fleetOf()))
    const gone = await run(on(fleetOf('', '')))
    expect(said(gone)).toEqual([
      'Node w1 written',
      'DaemonSet monitoring/node-exporter removed',
      'Service monitoring/node-exporter removed',
      'ServiceAccount monitoring/node-exporter removed',
    ])
    expect(labelsOf('w1')).not.toHaveProperty('lab.example/zone')
    expect(await pending(on(fleetOf('', '')))).toEqual([])
  })
})

describe('what was merged does not reach', () => {
  it('a Node that the rollout did not finish with', async () => {
    const asserted = await run(fleetOf(), { finished: new Set(['cp1']) })
    expect(said(asserted)[0]).toBe('Node w1 untouched')
    expect(asserted.outcomes[0]?.why).toBe('the rollout did not bring w1 to what was merged')
    expect(said(asserted)).toContain('DaemonSet monitoring/node-exporter written')
    expect(labelsOf('w1')).not.toHaveProperty('lab.example/zone')
  })

  it('what belongs to no node, after a rollout that failed', async () => {
    const asserted = await run(fleetOf(), { cluster: false })
    expect(said(asserted)).toEqual(['Node w1 written', 'the objects of the cluster untouched'])
    expect(asserted.recorded).toBeUndefined()
    expect(await pending(fleetOf())).toEqual(['cluster'])
  })

  it('anything behind the first failure', async () => {
    await admin.patch('/api/v1/nodes/w1?fieldManager=kubectl-label', {
      metadata: { labels: { 'lab.example/zone': 'b' } },
    })
    const asserted = await run(fleetOf())
    expect(said(asserted)).toEqual(['Node w1 refused', 'the objects of the cluster untouched'])
    expect(asserted.failure).toMatch(/^Node w1: label lab\.example\/zone belongs to kubectl-label/)
    expect(asserted.recorded).toBeUndefined()
  })

  it('objects that another tool applies: neither written nor removed', async () => {
    await run(fleetOf())
    const external = fleetOf(
      exporter().replace('{ nodeExporter', () => '{ managedBy: external, nodeExporter')
    )
    expect(await pending(external)).toEqual([])
    expect(await pending(fleetOf('  manifests: { managedBy: external }\n'))).toEqual([])
  })
})

describe('a run says so where', () => {
  it('nobody could look', async () => {
    lab.faults.push({ match: ({ path }) => path === '/api/v1/nodes', status: 500, times: 99 })
    const asserted = await run(fleetOf())
    expect(asserted).toMatchObject({ outcomes: [], failure: /^the cluster's objects: .*answered 500/ })
    expect(lab.journal).toEqual([])
  })

  it('somebody else writes there at once', async () => {
    const { fleet, rendering } = renderTexts(fleetOf(''))
    const observation = await objects.observe(objectOwners(fleet, rendering))
    const goal = { fleet, rendering, observation, finished: both, cluster: true, ledger: ledgerOf('c1') }
    const slow: ClusterObjects = {
      ...objects,
      observe: async (desired) => {
        await admin.patch('/api/v1/nodes/w1', { metadata: { labels: { 'lab.example/zone': 'b' } } })
        return objects.observe(desired)
      },
    }
    const asserted = await assertObjects(goal, slow)
    expect(asserted.failure).toBe(
      'w1: written, and read back as something else: somebody else writes there too'
    )
    expect(asserted.recorded).toBeUndefined()
  })

  it('a DaemonSet does not come to run, and all of the cluster is put back', async () => {
    lab.cluster.unpullable.add('registry.example/node-exporter:v1')
    await admin.patch('/api/v1/nodes/w1', { metadata: { labels: { 'kubernetes.io/os': 'linux' } } })
    const asserted = await run(fleetOf())
    expect(said(asserted)).toEqual([
      'Node w1 written',
      'Namespace monitoring undone',
      'ServiceAccount monitoring/node-exporter undone',
      'Service monitoring/node-exporter undone',
      'DaemonSet monitoring/node-exporter undone',
    ])
    expect(asserted.failure).toBe('DaemonSet monitoring/node-exporter: after 1 s 0 of 1 pods are available')
    const left = lab.cluster.store.get(
      { group: '', version: 'v1', plural: 'namespaces', kind: 'Namespace', namespaced: false, status: true },
      '',
      'monitoring'
    )
    expect((left['metadata'] as JsonObject)['labels']).toBeUndefined()
  })

  it('a new commit leaves its name, and the same one is not written again', async () => {
    await run(fleetOf(''))
    expect((await run(fleetOf(''))).recorded).toBeUndefined()
    expect((await run(fleetOf(''), { ledger: ledgerOf('c2') })).recorded).toEqual({ status: 'recorded' })
    const behind = await run(fleetOf(''), { ledger: { ...ledgerOf('c3'), generation: 2 } })
    expect(behind.recorded).toMatchObject({ status: 'refused', why: /generation 3 by now, ahead of 2/ })
  })
})
