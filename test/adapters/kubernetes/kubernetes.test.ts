import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authorityOf, kubeconfigFor, makeAuthority } from '../../../lab/kubernetes/authority.ts'
import { startLabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import type { LabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { openKubernetes } from '../../../src/adapters/kubernetes/kubernetes.ts'
import type { Kubernetes, KubernetesOptions } from '../../../src/adapters/kubernetes/kubernetes.ts'
import { systemTiming } from '../../../src/adapters/kubernetes/timing.ts'
import type { Timing } from '../../../src/adapters/kubernetes/timing.ts'
import type { JsonObject } from '../../../src/fleet/json.ts'

let lab: LabKubernetes
let slept: number[]
let opened: Kubernetes[]

/** Waits pass at once but are remembered, and deadlines go by them. */
const quick = (): Timing => ({
  now: () => Date.now(),
  elapsed: () => slept.reduce((sum, each) => sum + each, 0),
  sleep: async (milliseconds) => {
    slept.push(milliseconds)
    await new Promise((resolve) => setTimeout(resolve, 5))
  },
})

beforeEach(async () => {
  slept = []
  opened = []
  lab = await startLabKubernetes({
    nodes: [
      { name: 'cp1', role: 'control-plane' },
      { name: 'node1', role: 'worker' },
      { name: 'node2', role: 'worker' },
    ],
  })
})
afterEach(async () => {
  for (const each of opened) each.close()
  await lab.stop()
})

const open = (options: Partial<KubernetesOptions> & { readonly kubeconfig?: string } = {}): Kubernetes => {
  const { kubeconfig = lab.kubeconfig('plumbline'), ...rest } = options
  const kubernetes = openKubernetes({
    access: readKubeconfig(kubeconfig),
    run: 'run-1',
    timing: quick(),
    ...rest,
  })
  opened.push(kubernetes)
  return kubernetes
}

const onNodes = ({ path }: { readonly path: string }) => path.startsWith('/api/v1/nodes')
const onWrites = ({ method }: { readonly method: string }) => method !== 'GET'
const sent = (method: string) => lab.journal.filter((entry) => entry.method === method).length
const markOf = (node: string) =>
  ((lab.node(node)['metadata'] as JsonObject)['annotations'] as JsonObject | undefined)?.[
    'plumbline.dev/cordoned'
  ]

describe('a request', () => {
  it('N12: a read is repeated after 5xx and 429, as long as the server asks', async () => {
    lab.faults.push(
      { match: onNodes, status: 503 },
      { match: onNodes, status: 429, retryAfter: 3 },
      { match: onNodes, drop: 'before' }
    )
    expect((await open().clusterNodes()).status).toBe('seen')
    expect(slept).toEqual([500, 3000, 2000])
  })

  it('N12: a read that goes on failing is unknown, never healthy', async () => {
    lab.faults.push({ match: onNodes, status: 500, times: 99 })
    const { health, cordoned } = await open().node('node1')
    expect(health).toEqual({
      status: 'unknown',
      reasons: [`GET ${lab.url}/api/v1/nodes/node1 answered 500: fault 500`],
    })
    expect(cordoned).toBe('unknown')
    expect(lab.journal.filter(onNodes)).toHaveLength(5)
  })

  it('N12: a server that never answers is unknown after the time limit', async () => {
    lab.faults.push({ match: onNodes, hang: true, times: 2 })
    const { health } = await open({ caps: { time: 100, tries: 2 } }).node('node1')
    expect(health).toEqual({
      status: 'unknown',
      reasons: [`GET ${lab.url}/api/v1/nodes/node1 broke off: no whole answer within 0.1 s`],
    })
  })

  it.each([
    ['half JSON', '{"kind":', /the answer is no JSON/],
    ['too many bytes', JSON.stringify({ a: 'x'.repeat(5000) }), /larger than 2000 bytes/],
  ])('an answer with %s is unknown', async (_, garbage, why) => {
    lab.faults.push({ match: ({ path }) => path === '/readyz', garbage, times: 9 })
    const ready = await open({ caps: { bytes: 2000 } }).ready()
    expect(ready.status).toBe('unknown')
    expect(JSON.stringify(ready)).toMatch(why)
  })

  it('follows no redirect', async () => {
    lab.faults.push({ match: onNodes, status: 302, headers: { location: `${lab.url}/readyz` }, times: 9 })
    const read = await open().clusterNodes()
    expect(read).toMatchObject({ status: 'unknown', why: /answered 302/ })
    expect(lab.journal.some(({ path }) => path === '/readyz')).toBe(false)
  })

  it('reads a list of many pages', async () => {
    for (let i = 0; i < 1100; i += 1) lab.addPod({ name: `web-${i}`, node: 'node2', owner: 'ReplicaSet' })
    const found = await open().api.list(
      { apiVersion: 'v1', plural: 'pods' },
      { fieldSelector: 'spec.nodeName=node2' }
    )
    expect(new Set(found.map((pod) => (pod['metadata'] as { name: string }).name)).size).toBe(1100)
    expect(sent('GET')).toBe(3)
  })

  it('reads a list again from its beginning where the server forgot it halfway', async () => {
    for (let i = 0; i < 600; i += 1) lab.addPod({ name: `web-${i}`, node: 'node2', owner: 'ReplicaSet' })
    let lists = 0
    lab.faults.push({ match: () => (lists += 1) === 2, status: 410 })
    expect(await open().api.list({ apiVersion: 'v1', plural: 'pods', namespace: 'default' })).toHaveLength(
      600
    )
    expect(lab.journal.map(({ status }) => status)).toEqual([200, 410, 200, 200])
  })

  it('N15: sends nothing to a server that the CA of the kubeconfig does not know', async () => {
    const other = await makeAuthority()
    const kubeconfig = kubeconfigFor(lab.url, other.certificate, { token: 'secret-token' })
    const cordoned = await open({ kubeconfig }).cordon('node1')
    expect(cordoned).toMatchObject({
      status: 'unknown',
      why: /did not prove that it is the one of the kubeconfig/,
    })
    expect(lab.journal).toEqual([])
    expect(slept).toEqual([])
  })

  it('N13: a credential that ended is named, and not asked again', async () => {
    const until = Date.now() - 1000
    const ended = await lab.authority.issue({
      commonName: 'lab-admin',
      organisations: ['system:masters'],
      until,
    })
    const kubeconfig = kubeconfigFor(lab.url, lab.authority.certificate, ended)
    const cordoned = await open({ kubeconfig }).cordon('node1')
    expect(cordoned).toMatchObject({
      status: 'unknown',
      why: /401: the credential .* has ended, make a new one/,
    })
    expect(lab.journal).toHaveLength(1)
  })

  it('works with certificates of an authority that exists', async () => {
    const { certificate, key } = await makeAuthority('talos')
    const own = await startLabKubernetes({ authority: authorityOf({ certificate, key }) })
    const pair = await authorityOf({ certificate, key }).issue({
      commonName: 'a',
      organisations: ['system:masters'],
    })
    const kubernetes = open({ kubeconfig: kubeconfigFor(own.url, certificate, pair) })
    expect(await kubernetes.clusterNodes()).toEqual({ status: 'seen', nodes: {} })
    await own.stop()
  })

  it('works with a client certificate too', async () => {
    const kubernetes = open({ kubeconfig: lab.kubeconfig('admin') })
    expect(await kubernetes.cordon('node1')).toEqual({ status: 'cordoned', before: 'no' })
  })
})

describe('cordon', () => {
  it('tries anew where somebody else wrote in between', async () => {
    const { store, resources } = lab.cluster
    const nodes = resources().find(({ kind }) => kind === 'Node')!
    let writes = 0
    const before = () => {
      writes += 1
      store.patch(nodes, '', 'node1', { metadata: { labels: { written: String(writes) } } }, 'object')
    }
    lab.faults.push({ match: onWrites, before, times: 3 })
    expect(await open().cordon('node1')).toEqual({ status: 'cordoned', before: 'no' })
    expect(sent('PATCH')).toBe(4)
    expect(markOf('node1')).toBe('run-1')
  })

  it('leaves the node to somebody who cordoned it in between', async () => {
    const { store, resources } = lab.cluster
    const nodes = resources().find(({ kind }) => kind === 'Node')!
    const before = () => void store.patch(nodes, '', 'node1', { spec: { unschedulable: true } }, 'object')
    lab.faults.push({ match: onWrites, before })
    expect(await open().cordon('node1')).toEqual({ status: 'cordoned', before: 'by-others' })
    expect(markOf('node1')).toBeUndefined()
  })

  it('N12: knows what the node was before a write whose answer was lost', async () => {
    lab.faults.push({ match: onWrites, drop: 'after' })
    expect(await open().cordon('node1')).toEqual({ status: 'cordoned', before: 'no' })
    expect(sent('PATCH')).toBe(1)
    expect(markOf('node1')).toBe('run-1')
  })

  it('is unknown where every write fails', async () => {
    lab.faults.push({ match: onWrites, status: 500, times: 99 })
    expect(await open().cordon('node1')).toMatchObject({ status: 'unknown', why: /answered 500/ })
    expect(markOf('node1')).toBeUndefined()
  })

  it('N1: a run that finds the cordon of a dead one lifts it', async () => {
    await open({ run: 'dead' }).cordon('node1')
    const next = open({ run: 'next' })
    expect((await next.node('node1')).cordoned).toBe('by-us')
    expect(await next.uncordon('node1')).toEqual({ status: 'uncordoned' })
    expect((await next.node('node1')).cordoned).toBe('no')
    expect(markOf('node1')).toBeUndefined()
  })

  it('cordons again what somebody uncordoned by hand', async () => {
    const kubernetes = open()
    await kubernetes.cordon('node1')
    const nodes = lab.cluster.resources().find(({ kind }) => kind === 'Node')!
    lab.cluster.store.patch(nodes, '', 'node1', { spec: { unschedulable: null } }, 'object')
    expect(await kubernetes.cordon('node1')).toEqual({ status: 'cordoned', before: 'no' })
    expect((await kubernetes.node('node1')).cordoned).toBe('by-us')
  })
})

describe('drain', () => {
  it('moves pods to another node, and a StatefulSet keeps its name', async () => {
    lab.addPod({ name: 'web-1', node: 'node1', owner: 'ReplicaSet' })
    lab.addPod({ name: 'db-0', node: 'node1', owner: 'StatefulSet' })
    lab.addPod({ name: 'agent-1', node: 'node1', owner: 'DaemonSet' })
    const kubernetes = open()
    await kubernetes.cordon('node1')
    expect(await kubernetes.drain('node1', 60)).toEqual({ status: 'drained' })
    expect(lab.pods('node1')).toEqual(['default/agent-1'])
    expect(lab.pods('node2')).toContain('default/db-0')
    expect(lab.pods('node2')).toHaveLength(2)
  })

  it('finds a pod that was bound just before the cordon and shows up later', async () => {
    const kubernetes = open()
    let lists = 0
    lab.faults.push({
      match: ({ path }) => path === '/api/v1/pods',
      times: 2,
      before: () => {
        lists += 1
        if (lists === 2) lab.addPod({ name: 'late-1', node: 'node1', owner: 'ReplicaSet' })
      },
    })
    expect(await kubernetes.drain('node1', 60)).toEqual({ status: 'drained' })
    expect(lab.pods('node1')).toEqual([])
    expect(lab.journal.filter(({ path }) => path.endsWith('/late-1/eviction'))).toHaveLength(1)
  })

  it('N24: goes on evicting one by one as the budget allows', async () => {
    for (const name of ['web-1', 'web-2', 'web-3'])
      lab.addPod({ name, node: 'node1', owner: 'ReplicaSet', labels: { app: 'web' } })
    lab.addBudget('web', { app: 'web' }, 2)
    const kubernetes = open()
    await kubernetes.cordon('node1')
    expect(await kubernetes.drain('node1', 600)).toEqual({ status: 'drained' })
    expect(lab.pods('node2')).toHaveLength(3)
    expect(lab.journal.some(({ status }) => status === 429)).toBe(true)
  })

  it('N24: a drain that a budget blocks names all that is left, and the cordon can be lifted', async () => {
    lab.addPod({ name: 'web-1', node: 'node1', owner: 'ReplicaSet', labels: { app: 'web' } })
    lab.addPod({ name: 'api-1', node: 'node1', owner: 'ReplicaSet', labels: { app: 'api' } })
    lab.addPod({ name: 'free-1', node: 'node1', owner: 'ReplicaSet' })
    lab.addBudget('web', { app: 'web' }, 1)
    lab.addBudget('api', { app: 'api' }, 1)
    const kubernetes = open()
    await kubernetes.cordon('node1')
    expect(await kubernetes.drain('node1', 60)).toEqual({
      status: 'blocked',
      by: [
        'default/api-1: The disruption budget api needs 1 healthy pods and has 1 currently',
        'default/web-1: The disruption budget web needs 1 healthy pods and has 1 currently',
      ],
    })
    expect(slept.reduce((sum, each) => sum + each, 0)).toBe(60_000)
    expect(await kubernetes.uncordon('node1')).toEqual({ status: 'uncordoned' })
  })

  it('N12: an eviction that fails for a while is asked again, one whose answer was lost is not missed', async () => {
    lab.addPod({ name: 'web-1', node: 'node1', owner: 'ReplicaSet' })
    lab.addPod({ name: 'web-2', node: 'node1', owner: 'ReplicaSet' })
    lab.faults.push({ match: onWrites, status: 500 }, { match: onWrites, drop: 'after' })
    expect(await open().drain('node1', 60)).toEqual({ status: 'drained' })
    expect(lab.pods('node1')).toEqual([])
  })

  it('N12: what cannot be listed is not drained', async () => {
    lab.faults.push({ match: ({ path }) => path === '/api/v1/pods', status: 500, times: 99 })
    expect(await open().drain('node1', 60)).toMatchObject({ status: 'unknown', why: /answered 500/ })
  })
})

describe('the health of nodes', () => {
  it('N25: is asked anew each time, so another node that dies meanwhile is seen', async () => {
    const kubernetes = open()
    const seen = async () => {
      const all = await kubernetes.clusterNodes()
      return all.status === 'seen'
        ? Object.fromEntries(Object.entries(all.nodes).map(([name, { status }]) => [name, status]))
        : all
    }
    expect(await seen()).toEqual({ cp1: 'healthy', node1: 'healthy', node2: 'healthy' })
    lab.setNode('cp1', { up: false })
    expect(await seen()).toEqual({ cp1: 'unknown', node1: 'healthy', node2: 'healthy' })
    expect(sent('GET')).toBe(6)
  })

  it('Ready with a lease that nobody renews is unknown', async () => {
    lab.setNode('node1', { up: false })
    lab.setNode('node1', { ready: 'True' })
    const later: Timing = { ...quick(), now: () => Date.now() + 130_000 }
    expect((await open({ timing: later }).node('node1')).health).toMatchObject({
      status: 'unknown',
      reasons: [/renewed its lease 13\d s ago, more than 120 s/],
    })
  })

  it('N9: a lease from the future is unknown: clocks disagree', async () => {
    const earlier: Timing = { ...quick(), now: () => Date.now() - 3_600_000 }
    expect((await open({ timing: earlier }).node('node1')).health).toMatchObject({
      status: 'unknown',
      reasons: [/in the future: clocks disagree/],
    })
  })

  it('N22: a static pod that falls over after the change makes the control plane unhealthy', async () => {
    const kubernetes = open()
    expect((await kubernetes.node('cp1')).health).toEqual({ status: 'healthy' })
    lab.setNode('cp1', { staticPods: false })
    expect((await kubernetes.node('cp1')).health).toMatchObject({
      status: 'unhealthy',
      reasons: [/kube-apiserver-cp1/, /kube-controller-manager-cp1/, /kube-scheduler-cp1/],
    })
  })

  it('expects only the static pods that the cluster has', async () => {
    lab.cluster.store.remove(
      lab.cluster.resources().find(({ kind }) => kind === 'Pod')!,
      'kube-system',
      'kube-scheduler-cp1'
    )
    expect((await open().node('cp1')).health).toEqual({
      status: 'unknown',
      reasons: ['static pod kube-scheduler-cp1 is missing'],
    })
    const components = ['kube-apiserver', 'kube-controller-manager']
    expect((await open({ components }).node('cp1')).health).toEqual({ status: 'healthy' })
  })

  it('a reboot is another boot id, whatever Ready says', async () => {
    const kubernetes = open()
    const before = await kubernetes.node('node1')
    lab.setNode('node1', { up: false })
    expect((await kubernetes.node('node1')).health.status).toBe('unknown')
    lab.setNode('node1', { up: true, boot: 'new' })
    const after = await kubernetes.node('node1')
    expect(after.health).toEqual({ status: 'healthy' })
    expect(after.bootId).not.toBe(before.bootId)
  })

  it('says which pressure there is', async () => {
    lab.setNode('node1', { conditions: { DiskPressure: 'True' } })
    expect((await open().node('node1')).health).toEqual({
      status: 'unhealthy',
      reasons: ['DiskPressure: LabDiskPressure'],
    })
  })
})

const definition = (group: string, version: string, kind: string, plural: string): JsonObject => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${plural}.${group}` },
  spec: {
    group,
    scope: 'Namespaced',
    names: { kind, plural },
    versions: [{ name: version, subresources: { status: {} } }],
  },
})

describe('a gate', () => {
  it.each([
    [{ state: 'attached', robustness: 'healthy' }, 'healthy'],
    [{ state: 'detached', robustness: 'unknown' }, 'healthy'],
    [{ state: 'attached', robustness: 'unknown' }, 'unknown'],
    [{ state: 'attached', robustness: 'degraded' }, 'unhealthy'],
    [{ state: 'detached', robustness: 'faulted' }, 'unhealthy'],
    [{}, 'unknown'],
  ])('reads a Longhorn volume %j as %s', async (status, wanted) => {
    lab.create(definition('longhorn.io', 'v1beta2', 'Volume', 'volumes'))
    const volume = (name: string, of: JsonObject) =>
      lab.create({
        apiVersion: 'longhorn.io/v1beta2',
        kind: 'Volume',
        metadata: { name, namespace: 'l' },
        status: of,
      })
    volume('pvc-1', { state: 'attached', robustness: 'healthy' })
    volume('pvc-2', status)
    expect((await open().gate({ name: 'storage', longhorn: true })).status).toBe(wanted)
  })

  it('does not believe Ceph where nobody asked it for long', async () => {
    lab.create(definition('ceph.rook.io', 'v1', 'CephCluster', 'cephclusters'))
    const { gate } = open()
    expect(await gate({ name: 'storage', ceph: true })).toEqual({
      status: 'unknown',
      reasons: ['there is no CephCluster'],
    })
    const cluster = (name: string, lastChecked: number) =>
      lab.create({
        apiVersion: 'ceph.rook.io/v1',
        kind: 'CephCluster',
        metadata: { name, namespace: 'rook-ceph' },
        status: { ceph: { health: 'HEALTH_OK', lastChecked: new Date(lastChecked).toISOString() } },
      })
    cluster('fresh', Date.now())
    expect(await gate({ name: 'storage', ceph: true })).toEqual({ status: 'healthy' })
    cluster('old', Date.now() - 3_600_000)
    expect(await gate({ name: 'storage', ceph: true })).toEqual({
      status: 'unknown',
      reasons: ['CephCluster old was last checked long ago'],
    })
  })

  it('asks for a condition of every object where no name is given, and not of an older generation', async () => {
    const deployment = (name: string, status: JsonObject): void =>
      lab.create({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, namespace: 'web' }, status })
    const available = { conditions: [{ type: 'Available', status: 'True' }] }
    const condition = { apiVersion: 'apps/v1', kind: 'Deployment', type: 'Available', namespace: 'web' }
    const { gate } = open()
    expect((await gate({ name: 'web', condition })).status).toBe('unknown')
    deployment('a', { ...available, observedGeneration: 1 })
    expect(await gate({ name: 'web', condition })).toEqual({ status: 'healthy' })
    deployment('b', { ...available, observedGeneration: 0 })
    expect(await gate({ name: 'web', condition })).toEqual({
      status: 'unknown',
      reasons: ['Deployment b has a condition Available from before its last change'],
    })
  })

  it('probes an address once, follows no redirect and keeps its query to itself', async () => {
    let status = 200
    const server = createHttpServer((_, response) =>
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('x'.repeat(1000))
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { gate } = open()
    const ask = (wanted?: number) =>
      gate({
        name: 'web',
        http: { url: `${origin}/healthz?token=secret`, ...(wanted !== undefined && { status: wanted }) },
      })
    expect(await ask()).toEqual({ status: 'healthy' })
    status = 302
    expect(await ask()).toEqual({
      status: 'unhealthy',
      reasons: [`GET ${origin}/healthz answered 302 instead of 200`],
    })
    expect(await ask(302)).toEqual({ status: 'healthy' })
    server.close()
    server.closeAllConnections()
    const gone = await ask()
    expect(gone.status).toBe('unknown')
    expect(JSON.stringify(gone)).not.toContain('secret')
  })

  it('is unknown where the check asks nothing', async () => {
    expect(await open().gate({ name: 'empty' })).toEqual({
      status: 'unknown',
      reasons: ['check empty asks nothing'],
    })
  })

  it('tells all that is wrong of a check that asks twice', async () => {
    const condition = { apiVersion: 'v1', kind: 'Node', name: 'node1', type: 'Ready' }
    lab.setNode('node1', { ready: 'False' })
    expect(await open().gate({ name: 'both', condition, longhorn: true })).toEqual({
      status: 'unhealthy',
      reasons: ['Node node1: Ready is False: LabReady'],
    })
  })
})

describe('a call that is not wanted any more', () => {
  /** Breaks off what hangs; answers what it said. */
  const breakOff = async <Answer>(
    ask: (kubernetes: ReturnType<Kubernetes['within']>) => Promise<Answer>,
    waiting = 1
  ): Promise<Answer> => {
    const over = new AbortController()
    const asked = ask(open({ timing: systemTiming }).within(over.signal))
    await expect.poll(() => lab.waiting(), { timeout: 5000 }).toBe(waiting)
    const from = performance.now()
    over.abort()
    const answer = await asked
    expect(performance.now() - from).toBeLessThan(1000)
    await expect.poll(() => lab.waiting()).toBe(0)
    return answer
  }

  it('N24: of a drain leaves the node as it is, and no request waiting', async () => {
    lab.addPod({ name: 'web-1', node: 'node1', owner: 'ReplicaSet' })
    lab.faults.push({ match: ({ path }) => path === '/api/v1/pods', hang: true })
    expect(await breakOff(({ drain }) => drain('node1', 600))).toMatchObject({ status: 'unknown' })
    expect(lab.pods('node1')).toEqual(['default/web-1'])
  })

  it('of an eviction is followed by no other', async () => {
    for (const name of ['web-1', 'web-2', 'web-3']) lab.addPod({ name, node: 'node1', owner: 'ReplicaSet' })
    lab.faults.push({ match: ({ method }) => method === 'POST', hang: true })
    expect(await breakOff(({ drain }) => drain('node1', 600))).toMatchObject({ status: 'unknown' })
    expect([sent('POST'), lab.pods('node1').length]).toEqual([0, 3])
  })

  it('is not waited for between two looks of a drain', async () => {
    lab.addPod({ name: 'web-1', node: 'node1', owner: 'ReplicaSet' })
    lab.addBudget('web', { app: 'web-1' }, 1)
    lab.addPod({ name: 'web-1b', node: 'node1', owner: 'ReplicaSet' })
    const over = new AbortController()
    const slow: Timing = { ...systemTiming, sleep: (_, signal) => systemTiming.sleep(60_000, signal) }
    const drained = open({ timing: slow }).within(over.signal).drain('node1', 600)
    await expect.poll(() => sent('POST'), { timeout: 5000 }).toBeGreaterThan(1)
    const before = lab.journal.length
    over.abort()
    expect(await drained).toMatchObject({ status: 'unknown', why: /the time for it was over/ })
    expect(lab.journal).toHaveLength(before)
  })

  it('of a cordon may have been written, so it is unknown; the next one has its own time', async () => {
    lab.faults.push({ match: onWrites, hang: true })
    expect(await breakOff(({ cordon }) => cordon('node1'))).toMatchObject({ status: 'unknown' })
    expect(await open().within(new AbortController().signal).cordon('node1')).toEqual({
      status: 'cordoned',
      before: 'no',
    })
  })

  it('of a reading is unknown and not repeated', async () => {
    lab.faults.push({ match: onNodes, hang: true, times: 9 })
    expect(await breakOff(({ node }) => node('node1'))).toMatchObject({ health: { status: 'unknown' } })
    expect(lab.faults[0]?.times).toBe(8)
  })

  it('of a probe closes its connection', async () => {
    const silent = createHttpServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/healthz`
    const connections = () =>
      new Promise<number>((resolve) => silent.getConnections((_, count) => resolve(count)))
    const over = new AbortController()
    const asked = open().within(over.signal).gate({ name: 'web', http: { url } })
    await expect.poll(connections).toBe(1)
    over.abort()
    expect(await asked).toEqual({ status: 'unknown', reasons: [`GET ${url}: the time for it was over`] })
    await expect.poll(connections).toBe(0)
    silent.close()
  })
})
