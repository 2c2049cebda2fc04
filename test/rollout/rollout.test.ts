import { describe, expect, it } from 'vitest'
import type { ClusterView, Health } from '../../src/rollout/node-commands.ts'
import { mayShare } from '../../src/rollout/next-batch.ts'
import { startRollout, stepRollout } from '../../src/rollout/rollout.ts'
import { progressOf } from '../../src/rollout/progress.ts'
import type { NodeTask, Policy, RolloutPlan } from '../../src/rollout/rollout-plan.ts'
import {
  clusterOf,
  controlPlane,
  drive,
  healthy,
  inspection,
  planOf,
  policy,
  unhealthy,
  unknown,
  worker,
} from './drive.ts'
import type { Driven, Reply, Scripts } from './drive.ts'

const minute = 60_000
const three = [controlPlane('cp1'), controlPlane('cp2'), controlPlane('cp3')]
const five = [...three, controlPlane('cp4'), controlPlane('cp5')]
const workers = [worker('w1'), worker('w2'), worker('w3')]
const with_ = (more: Partial<Policy>): Partial<RolloutPlan> => ({ policy: { ...policy, ...more } })

const cluster = (tasks: readonly NodeTask[], more: Partial<ClusterView> = {}): Reply =>
  ({ status: 'seen', cluster: clusterOf(tasks, more) }) as Reply
const without = (tasks: readonly NodeTask[], node: string, health?: Health): Reply => {
  const { [node]: _, ...nodes } = clusterOf(tasks).nodes
  return cluster(tasks, { nodes: { ...nodes, ...(health === undefined ? {} : { [node]: health }) } })
}
const down = (tasks: readonly NodeTask[], ...names: readonly string[]): Reply =>
  cluster(tasks, {
    etcd: clusterOf(tasks).etcd.map((member) => ({ ...member, healthy: !names.includes(member.name) })),
  })
const failedTry: Reply = { status: 'undone', why: 'bad unit' } as Reply

/** Nodes whose write was asked for, in order. */
const written = ({ log }: Driven): string =>
  log.flatMap((key) => (/^(?:try|commit) /.test(key) ? [key.split(' ')[1]] : [])).join(' ')
const statuses = ({ nodes }: Driven): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(nodes).map(([node, { status }]) => [node, status]))
const whyOf = ({ end }: Driven): string => (end !== undefined && 'why' in end ? end.why : '')

describe('a run', () => {
  it('has nothing to do without tasks', () => {
    expect(drive(planOf([])).end).toEqual({ status: 'nothing-to-do' })
  })

  it('prestages every node before it touches one', () => {
    const { log } = drive(planOf([...workers, ...three]))
    const last = log.findLastIndex((key) => key.startsWith('prestage '))
    expect([last, log.findIndex((key) => key.startsWith('inspect '))]).toEqual([5, 8])
  })

  it.each([
    ['fails', { 'prestage w2': { status: 'failed', why: 'no space' } as Reply }, /prestage of w2: no space/],
    ['does not answer', { 'prestage w2': 'silence' as const }, /no answer in time from w2/],
  ])('touches nothing where a prestage %s', (_, scripts, why) => {
    const driven = drive(planOf(workers), scripts)
    expect(driven.end).toMatchObject({ status: 'failed', node: 'w2' })
    expect(whyOf(driven)).toMatch(why)
    expect(driven.log.some((key) => key.startsWith('inspect '))).toBe(false)
    expect(statuses(driven)).toEqual({ w1: 'untouched', w2: 'untouched', w3: 'untouched' })
  })

  it('starts nothing where anything is refused, and says all of it', () => {
    const driven = drive(
      planOf([worker('w1'), worker('w2', { refused: 'no consent' }), worker('w3', { refused: 'expired' })])
    )
    expect(driven.commands.filter((command) => command.do !== 'wake')).toEqual([])
    expect(driven.end).toEqual({ status: 'failed', node: undefined, why: 'w2: no consent; w3: expired' })
    expect(statuses(driven)).toEqual({ w1: 'untouched', w2: 'refused', w3: 'refused' })
  })

  it('is stopped by a freeze before it begins', () => {
    const driven = drive(planOf(workers, with_({ freeze: true })))
    expect([driven.log, driven.end]).toEqual([[], { status: 'stopped', why: 'maintenance.freeze is set' }])
  })

  it('starts no new node after a failure, and names every node', () => {
    const driven = drive(planOf([...workers, ...three]), { 'try w2': failedTry })
    expect(driven.end).toEqual({ status: 'failed', node: 'w2', why: 'bad unit' })
    expect(statuses(driven)).toEqual({
      w1: 'applied',
      w2: 'undone',
      w3: 'untouched',
      cp1: 'untouched',
      cp2: 'untouched',
      cp3: 'untouched',
    })
    expect(driven.nodes.w3).toEqual({ status: 'untouched', why: 'not started: bad unit' })
  })

  it('lets those in flight finish after a failure', () => {
    const plan = planOf([...workers, worker('w4')], with_({ maxUnavailable: 2 }))
    const driven = drive(plan, { 'try w2': failedTry })
    expect(statuses(driven)).toEqual({ w1: 'applied', w2: 'undone', w3: 'applied', w4: 'untouched' })
  })

  it('writes nothing that is there already, and does not wait for it', () => {
    const ledger = { generation: 7, commit: 'c7', version: '1', observed: 'o', time: 't', run: 'r' }
    const seen = { status: 'seen', inspection: inspection({ config: 'desired', ledger }) } as Reply
    const driven = drive(planOf(workers), { inspect: seen })
    expect([written(driven), driven.end]).toEqual(['', { status: 'applied' }])
    expect(statuses(driven)).toEqual({ w1: 'unchanged', w2: 'unchanged', w3: 'unchanged' })
    expect(driven.at).toBeLessThan(minute)
  })

  it('soaks: the first node whole, the others a fifth', () => {
    const driven = drive(planOf(workers))
    const [one = 0, two = 0, last = 0] = driven.timed
      .filter(([, key]) => key.startsWith('unlock '))
      .map(([at]) => at)
    const tips = driven.timed.filter(([, key]) => key === 'tip').map(([at]) => at)
    expect((tips[1] ?? 0) - one).toBeGreaterThanOrEqual(300)
    expect((tips[2] ?? 0) - two).toBeGreaterThanOrEqual(60)
    expect((tips[2] ?? 0) - two).toBeLessThan(80)
    expect(driven.at / 1000 - last).toBeGreaterThanOrEqual(60)
  })

  it('looks once more when a soak ends, not a pause later', () => {
    const tasks = [worker('w1')]
    const slowly: Reply = {
      after: 3000,
      answer: { status: 'seen', cluster: clusterOf(tasks) } as { readonly status: string },
    }
    const { timed } = drive(planOf(tasks), { cluster: slowly })
    const unlocked = timed.find(([, key]) => key === 'unlock w1')?.[0] ?? 0
    const asked = timed.filter(([at, key]) => key === 'cluster' && at > unlocked).map(([at]) => at)
    expect((asked.at(-1) ?? 0) - (asked[0] ?? 0)).toBe(303)
  })

  it('shows how far it is', () => {
    const driven = drive(planOf(workers), { 'verify w1': 'silence' }, { for: 60_000 })
    const { stage, nodes } = progressOf(driven.state)
    expect(stage).toBe('nodes')
    expect(nodes.map(({ node, phase, deadline }) => [node, phase, deadline])).toEqual([
      ['w1', 'verify', 247_000],
      ['w2', 'waiting', undefined],
      ['w3', 'waiting', undefined],
    ])
    expect(progressOf(drive(planOf(workers), { 'try w1': unknown }).state).nodes[0]).toMatchObject({
      phase: 'done',
      why: 'try: the connection broke off',
      evidence: [{ title: 'kubelet', text: 'down' }],
    })
  })

  it('is plain data', () => {
    const driven = drive(planOf(workers), {}, { for: 60_000 })
    expect(JSON.parse(JSON.stringify(driven.state))).toEqual(JSON.parse(JSON.stringify({ ...driven.state })))
    expect(JSON.stringify(driven.state)).not.toContain('undefined')
  })
})

describe('who goes together', () => {
  type Row = readonly [what: string, a: NodeTask, b: NodeTask, may: boolean]
  const rows: readonly Row[] = [
    ['two workers', worker('a'), worker('b'), true],
    ['two workers of one zone', worker('a', { topology: 'z1' }), worker('b', { topology: 'z1' }), true],
    ['two workers of two zones', worker('a', { topology: 'z1' }), worker('b', { topology: 'z2' }), false],
    [
      'two workers without a zone',
      worker('a', { topology: undefined }),
      worker('b', { topology: undefined }),
      false,
    ],
    ['two control planes', controlPlane('a'), controlPlane('b'), false],
    ['a control plane and a worker', controlPlane('a'), worker('b'), false],
    ['a control plane and storage', controlPlane('a'), worker('b', { storage: true }), false],
    ['storage and a worker', worker('a', { storage: true }), worker('b'), false],
    ['a change of the network and another', worker('a', { impact: 'network' }), worker('b'), false],
    ['the runner and a worker', worker('a', { hostsRunner: true }), worker('b'), false],
  ]
  it.each(rows)('%s', (_, a, b, may) => {
    expect([mayShare(a, b), mayShare(b, a)]).toEqual([may, may])
  })

  it('takes no more at once than the wave allows', () => {
    const many = Array.from({ length: 6 }, (_, index) => worker(`w${index}`))
    const at: number[] = []
    drive(
      planOf(many, with_({ maxUnavailable: 2 })),
      {},
      {
        seen: (state) => at.push(state.transactions.filter(({ phase }) => phase !== 'done').length),
      }
    )
    expect(Math.max(...at)).toBe(2)
  })

  it('never disturbs two control planes, whatever the wave says', () => {
    const waves = [{ name: 'control-planes', nodes: ['cp1', 'cp2', 'cp3'], atOnce: 3 }] as const
    const at: number[] = []
    const driven = drive(
      planOf(three, { waves }),
      {},
      {
        seen: (state) => at.push(state.transactions.filter(({ phase }) => phase !== 'done').length),
      }
    )
    expect([Math.max(...at), driven.end]).toEqual([1, { status: 'applied' }])
  })
})

describe('before each node', () => {
  it.each([
    ['N26 stops where main moved', { status: 'moved', to: 'c8' } as Reply, 'stopped', /main is at c8/],
    ['N19 fails closed where main cannot be asked', unknown as Reply, 'failed', /broke off/],
    ['N19 fails closed without an answer', 'silence' as Reply, 'failed', /in time/],
  ])('%s', (_, tip, status, why) => {
    const driven = drive(planOf(workers), { tip: [{ status: 'same' }, tip] })
    expect([written(driven), driven.end?.status]).toEqual(['w1', status])
    expect(whyOf(driven)).toMatch(why)
    expect(statuses(driven)).toEqual({ w1: 'applied', w2: 'untouched', w3: 'untouched' })
  })

  it.each([
    ['not well', unhealthy('NotReady')],
    ['unknown', { status: 'unknown', reasons: ['silent'] } as Health],
    ['not among the nodes', undefined],
  ])('goes no further while an earlier node is %s', (_, health) => {
    const driven = drive(planOf(workers), {
      cluster: (_at, count) => (count === 0 ? cluster(workers) : without(workers, 'w1', health)),
    })
    expect([written(driven), driven.end?.status]).toEqual(['w1', 'failed'])
    expect(whyOf(driven)).toMatch(/after the node: w1, which was done before/)
  })

  it('begins the soak anew after a break', () => {
    const driven = drive(planOf([worker('w1')]), {
      cluster: (at) => (at > 100_000 && at < 120_000 ? without(workers, 'w1') : cluster(workers)),
    })
    expect(driven.end).toEqual({ status: 'applied' })
    expect(driven.at).toBeGreaterThan(415_000)
  })

  it('waits for a cluster that does not answer, and gives up', () => {
    const driven = drive(planOf(workers), { cluster: unknown })
    expect([written(driven), driven.end?.status]).toEqual(['', 'failed'])
    expect(whyOf(driven)).toMatch(/before the next node: the cluster: the connection broke off/)
    expect(
      drive(planOf(workers), { cluster: (at) => (at < 60_000 ? unknown : cluster(workers)) }).end
    ).toEqual({
      status: 'applied',
    })
  })

  type Row = readonly [what: string, tasks: readonly NodeTask[], scripts: Scripts, wrote: string, why: RegExp]
  const rows: readonly Row[] = [
    [
      'N25 a quorum without the node',
      three,
      { cluster: down(three, 'cp3') },
      '',
      /lose its quorum without cp1/,
    ],
    [
      'N25 the quorum of all, also for a worker',
      [worker('w1'), ...three],
      { cluster: down([worker('w1'), ...three], 'cp1', 'cp2') },
      '',
      /etcd has lost its quorum: cp1, cp2/,
    ],
    [
      'no learner',
      three,
      {
        cluster: cluster(three, {
          etcd: clusterOf(three).etcd.map((member, index) => ({ ...member, learner: index === 2 })),
        }),
      },
      '',
      /lose its quorum/,
    ],
    ['no alarm', three, { cluster: cluster(three, { alarms: ['NOSPACE'] }) }, '', /alarm: NOSPACE/],
    [
      'no alarm, also for the only control plane',
      [controlPlane('cp1', { outage: true })],
      { cluster: cluster([controlPlane('cp1')], { alarms: ['NOSPACE'] }) },
      '',
      /alarm/,
    ],
    [
      'its name among the members',
      three,
      { cluster: cluster(three, { etcd: [] }) },
      '',
      /quorum without cp1/,
    ],
    [
      'every member back before the next',
      five,
      { cluster: (_, count) => (count === 0 ? cluster(five) : down(five, 'cp5')) },
      'cp1',
      /not every member of etcd is back: cp5/,
    ],
  ]
  it.each(rows)('a control plane needs %s', (_, tasks, scripts, wrote, why) => {
    const driven = drive(planOf(tasks), scripts)
    expect([written(driven), driven.end?.status]).toEqual([wrote, 'failed'])
    expect(whyOf(driven)).toMatch(why)
  })

  it('lets the first of five go where one other is down', () => {
    const driven = drive(planOf(five), {
      cluster: (_, count) => (count === 0 ? down(five, 'cp5') : cluster(five)),
    })
    expect(driven.end).toEqual({ status: 'applied' })
  })

  it('needs the quorum for a harmless change too: it may go wrong', () => {
    const harmless = three.map((task) => ({ ...task, impact: 'live', etcd: false }) as const)
    expect(drive(planOf(harmless), { cluster: down(three, 'cp3') }).end?.status).toBe('failed')
    expect(drive(planOf(harmless)).end).toEqual({ status: 'applied' })
  })

  it('restarts the only control plane where the outage is consented to', () => {
    const driven = drive(planOf([controlPlane('cp1', { outage: true })]))
    expect(driven.end).toEqual({ status: 'applied' })
    expect(drive(planOf([controlPlane('cp1')])).end?.status).toBe('failed')
  })
})

describe('checks', () => {
  const checks = [
    { name: 'longhorn', nodes: ['w1'] },
    { name: 'site', nodes: [] },
  ]
  const plan = planOf([worker('w1', { storage: true }), worker('w2')], with_({ checks }))
  const bad = unhealthy('1 volume is degraded') as Reply

  it('asks those of the node before and after it, and those of everybody', () => {
    const { log } = drive(plan)
    const around = (node: string): readonly string[] => [
      ...log.slice(0, log.indexOf(`inspect ${node}`)).slice(-4),
      ...log.slice(log.indexOf(`unlock ${node}`)).slice(0, 4),
    ]
    expect(around('w1').filter((key) => key.startsWith('gate'))).toEqual([
      'gate longhorn',
      'gate site',
      'gate longhorn',
      'gate site',
    ])
    expect(around('w2').filter((key) => key.startsWith('gate'))).toEqual([
      'gate longhorn',
      'gate site',
      'gate site',
    ])
  })

  it('waits until they hold: being Ready is not enough', () => {
    const heals = (at: number): Reply => (at > 10_000 && at < 15 * minute ? bad : healthy)
    const driven = drive(plan, { 'gate longhorn': heals })
    expect(driven.end).toEqual({ status: 'applied' })
    expect(driven.timed.find(([, key]) => key === 'inspect w2')?.[0]).toBeGreaterThan(900)
  })

  it('gives up at last', () => {
    const driven = drive(plan, { 'gate longhorn': (at) => (at > 10_000 ? bad : healthy) })
    expect([written(driven), driven.end?.status]).toEqual(['w1', 'failed'])
    expect(whyOf(driven)).toBe('after the node: longhorn: 1 volume is degraded')
    const before = drive(plan, { 'gate longhorn': bad })
    expect([written(before), whyOf(before)]).toEqual([
      '',
      'before the next node: longhorn: 1 volume is degraded',
    ])
  })
})

describe('time', () => {
  const at = (text: string): { wall: number } => ({ wall: Date.parse(text) })
  const windows = with_({ windows: ['02:00-03:00'] })

  it('begins nothing that disturbs outside of a window', () => {
    const driven = drive(planOf(workers, windows), {}, at('2026-01-01T01:00Z'))
    expect([driven.log, driven.end]).toEqual([
      [],
      { status: 'stopped', why: 'no maintenance window is open: the next opens Thu, Jan 1, 02:00 UTC' },
    ])
  })

  it('begins no node that could not be done before the window closes', () => {
    const driven = drive(planOf(workers, windows), {}, at('2026-01-01T02:50Z'))
    expect([written(driven), driven.end?.status]).toEqual(['w1', 'stopped'])
    expect(whyOf(driven)).toBe('the maintenance window closes before w2 could be done')
  })

  it('needs no window for what nobody notices', () => {
    const plan = planOf([worker('w1', { impact: 'live' })], windows)
    expect(drive(plan, {}, at('2026-01-01T12:00Z')).end).toEqual({ status: 'applied' })
  })

  it('begins no node that could not be done before the job ends', () => {
    const driven = drive(planOf(workers, { until: 22 * minute }))
    expect([written(driven), driven.end?.status]).toEqual(['w1', 'stopped'])
    expect(whyOf(driven)).toMatch(/the job ends before w2 could be done/)
  })
})

describe('N27 a stop between nodes', () => {
  it.each([
    ['while fetching', 'prestage w1', ''],
    ['before a node', 'cluster', ''],
    ['while asking for main', 'tip', ''],
    ['in the soak', 100_000, 'w1'],
  ] as const)('%s ends the run at once', (_, stop, wrote) => {
    const driven = drive(planOf(workers), {}, { stop })
    expect([written(driven), driven.end]).toEqual([wrote, { status: 'stopped', why: 'cancelled' }])
  })

  it('takes back every node in flight', () => {
    const plan = planOf(workers, with_({ maxUnavailable: 3 }))
    const driven = drive(plan, {}, { stop: 'verify w3' })
    expect(statuses(driven)).toEqual({ w1: 'applied', w2: 'undone', w3: 'undone' })
    expect(driven.end?.status).toBe('failed')
  })
})

it('is woken at the next deadline, and asks again where it was woken too early', () => {
  const { state } = startRollout(planOf([worker('w1')]))
  const begun = stepRollout(state, { kind: 'start', at: 0, wall: 0 })
  const wake = { do: 'wake', at: 1_800_000 }
  expect(begun.commands.at(-1)).toEqual(wake)
  expect(stepRollout(begun.state, { kind: 'woken', at: 1_799_999, wall: 0 }).commands).toEqual([wake])
  expect(stepRollout(begun.state, { kind: 'woken', at: 1_800_000, wall: 0 }).state.end?.status).toBe('failed')
  const again = stepRollout(begun.state, { kind: 'start', at: 5, wall: 0 })
  expect(again.commands).toEqual([])
})
