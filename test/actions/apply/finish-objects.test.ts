import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import type { LabKubernetes } from '../../../lab/kubernetes/lab-kubernetes.ts'
import { finishObjects } from '../../../src/actions/apply/finish-objects.ts'
import { lookAtObjects } from '../../../src/actions/apply/look-at-objects.ts'
import { systemClock } from '../../../src/adapters/clock/clock.ts'
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts'
import { openClusterObjects } from '../../../src/adapters/kubernetes/objects/cluster-objects.ts'
import { compareLive } from '../../../src/compare/compare-live.ts'
import type { ClusterObjects } from '../../../src/ports.ts'
import { readPolicy } from '../../../src/rollout/policy.ts'
import { onTalos, renderTexts, smallFleet, worker } from '../../fleet-files.ts'

let lab: LabKubernetes
let objects: ClusterObjects & { readonly close: () => void }
beforeEach(async () => {
  lab = await startLabKubernetes({
    nodes: [
      { name: 'cp1', role: 'control-plane' },
      { name: 'w1', role: 'worker' },
    ],
  })
  objects = openClusterObjects({
    access: readKubeconfig(lab.kubeconfig('plumbline')),
    cluster: 'lab',
    secrets: new Map(),
    rolloutSeconds: 1,
  })
})
afterEach(async () => {
  objects.close()
  await lab.stop()
})

const ledger = { generation: 2, commit: 'c'.repeat(40), version: '0.1.0', time: 't', run: '1/1' }

/** A label that is to be set, with nothing to do on any node. */
const finish = async (
  more: Partial<Parameters<typeof finishObjects>[1]> = {},
  cluster = '',
  end: Parameters<typeof finishObjects>[0]['end'] = { status: 'nothing-to-do' }
) => {
  const { fleet, rendering } = renderTexts(
    onTalos(smallFleet(cluster, '', { 'w1.yaml': worker('w1', '  labels: { zone: a }\n') }))
  )
  const looked = await lookAtObjects(fleet, rendering, objects)
  return finishObjects(
    { end, nodes: [], evidence: [] },
    {
      fleet,
      rendering,
      looked,
      inSync: ['cp1', 'w1'],
      mode: 'all',
      ledger,
      tip: () => Promise.resolve({ status: 'same' }),
      changes: compareLive(looked?.documents ?? new Map(), rendering),
      policy: readPolicy(fleet).policy,
      clock: systemClock,
      until: undefined,
      stop: undefined,
      ...more,
    },
    objects
  )
}
const zone = (): unknown =>
  (lab.node('w1')['metadata'] as { readonly labels?: Readonly<Record<string, string>> }).labels?.['zone']

describe('what is written to the API after a rollout', () => {
  it('is written once, and then there is nothing to do', async () => {
    expect(await finish()).toMatchObject({ end: { status: 'applied' }, notes: [] })
    expect(zone()).toBe('a')
    expect(await finish()).toEqual({ end: { status: 'nothing-to-do' }, outcomes: [], notes: [] })
  })

  it.each([
    ['in a freeze', {}, '  maintenance: { freeze: true }\n', { status: 'stopped', why: /freeze/ }],
    [
      'when the job was cancelled',
      { stop: AbortSignal.abort() },
      '',
      { status: 'stopped', why: /cancelled/ },
    ],
    ['when the job is over', { until: 0 }, '', { status: 'stopped', why: /job ends/ }],
    [
      'when main has moved',
      { tip: () => Promise.resolve({ status: 'moved' as const, to: 'd'.repeat(40) }) },
      '',
      { status: 'stopped', why: /its own run/ },
    ],
    ['in mode observe', { mode: 'observe' as const }, '', { status: 'nothing-to-do', why: undefined }],
    [
      'by a canary that did not visit the node',
      { mode: 'canary' as const },
      '',
      { status: 'nothing-to-do', why: undefined },
    ],
  ])('is not written %s', async (_, more, cluster, { status, why }) => {
    const { end } = await finish(more, cluster)
    expect(end.status).toBe(status)
    if (why !== undefined) expect('why' in end && end.why).toMatch(why)
    expect(zone()).toBeUndefined()
  })

  it('is not written after a rollout that failed', async () => {
    const failed = { status: 'failed', node: 'w1', why: 'it was ill' } as const
    expect(await finish({}, '', failed)).toMatchObject({ end: failed, outcomes: [] })
    expect(zone()).toBeUndefined()
  })

  it('is not taken back by an older commit', async () => {
    await finish({ ledger: { ...ledger, generation: 3, commit: 'd'.repeat(40) } })
    expect(await objects.write({ name: 'w1', documents: [] })).toBeDefined()
    const { end } = await finish()
    expect(end).toMatchObject({
      status: 'failed',
      why: expect.stringMatching(/are of generation 3/) as string,
    })
  })
})
