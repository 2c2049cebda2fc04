import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { planRollout } from '../../src/rollout/plan-rollout.ts'
import type { RolloutFacts } from '../../src/rollout/plan-rollout.ts'
import { readPolicy } from '../../src/rollout/policy.ts'
import type { RolloutPlan } from '../../src/rollout/rollout-plan.ts'
import { load, onTalos, renderTexts, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const node = (name: string, role: string, settings: string): string =>
  `apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: ${name} }\nspec:\n  role: ${role}\n${settings}`

/** A fleet of these nodes; a name that begins with `cp` is a control plane. */
const fleetOf = (names: readonly string[], settings: (name: string) => string, cluster = ''): Texts => ({
  'cluster.yaml': `apiVersion: plumbline/v1\nkind: Cluster\nmetadata: { name: lab }\nspec:\n  os: ubuntu\n  kubernetes: v1.34.2\n  endpoint: https://192.0.2.10:6443\n${cluster}`,
  ...Object.fromEntries(
    names.map((name) => [
      `${name}.yaml`,
      name.startsWith('cp') ? node(name, 'control-plane', settings(name)) : worker(name, settings(name)),
    ])
  ),
})

const noFacts: RolloutFacts = {
  runnerOn: undefined,
  etcdLeader: undefined,
  left: new Set(),
  topology: new Map(),
}
const noon = Date.parse('2026-06-10T12:00Z')

type PlanCase = {
  readonly names: readonly string[]
  /** Settings before and after, of every node or of each. */
  readonly before?: string
  readonly after: string | ((name: string) => string)
  /** More of cluster.yaml on the right. */
  readonly clusterAfter?: string
  readonly maintenance?: string
  readonly facts?: Partial<RolloutFacts>
  readonly talos?: boolean
  readonly wall?: number
}

const planFor = (asks: PlanCase): RolloutPlan => {
  const { names, before = '', after, maintenance, talos = false } = asks
  const cluster = maintenance === undefined ? '' : `  maintenance: ${maintenance}\n`
  const on = (texts: Texts): Texts => (talos ? onTalos(texts) : texts)
  const settings = typeof after === 'string' ? () => after : after
  const left = renderTexts(on(fleetOf(names, () => before, cluster)))
  const right = renderTexts(on(fleetOf(names, settings, cluster + (asks.clusterAfter ?? ''))))
  return planRollout({
    changes: compare(left.rendering, right.rendering),
    fleet: right.fleet,
    facts: { ...noFacts, ...asks.facts },
    commit: 'c7',
    generation: 7,
    wall: asks.wall ?? noon,
    until: undefined,
  })
}

const waves = ({ waves: all }: RolloutPlan): string =>
  all
    .map(({ name, nodes, atOnce }) => `${name} ${nodes.join('+')}${atOnce > 1 ? ` (${atOnce})` : ''}`)
    .join(', ')
const refusals = ({ tasks }: RolloutPlan): Readonly<Record<string, string>> =>
  Object.fromEntries(tasks.flatMap((task) => (task.refused === undefined ? [] : [[task.node, task.refused]])))

const live = '  sysctls: { vm.swappiness: 1 }\n'
const service = '  kubelet: { maxPods: 120 }\n'
const reboots = '  kernel: { args: [intel_iommu=on] }\n'
const lost = '  apiServer: { extraArgs: { event-ttl: 2h } }\n'

describe('the order', () => {
  const five = ['cp1', 'cp2', 'cp3', 'w1', 'w2', 'w3']
  type Row = readonly [
    what: string,
    asks: Omit<PlanCase, 'after'> & { readonly after?: PlanCase['after'] },
    says: string,
  ]
  const rows: readonly Row[] = [
    [
      'a canary, workers, control planes',
      { names: five },
      'canary w1, workers w2+w3, control-planes cp1+cp2+cp3',
    ],
    [
      'the leader of etcd last',
      { names: five, facts: { etcdLeader: 'cp1' } },
      'canary w1, workers w2+w3, control-planes cp2+cp3+cp1',
    ],
    [
      'several workers at once',
      { names: five, maintenance: '{ maxUnavailable: 2 }' },
      'canary w1, workers w2+w3 (2), control-planes cp1+cp2+cp3',
    ],
    [
      'the declared order within a wave',
      { names: five, maintenance: '{ order: [cp2, w3, w2] }' },
      'canary w3, workers w2+w1, control-planes cp2+cp1+cp3',
    ],
    [
      'storage one by one, after the other workers',
      { names: five, maintenance: '{ checks: [{ name: longhorn, nodes: [w1, w2], longhorn: true }] }' },
      'canary w3, storage w1+w2, control-planes cp1+cp2+cp3',
    ],
    [
      'the node of the runner last of all',
      { names: five, facts: { runnerOn: 'w1' } },
      'canary w2, workers w3, control-planes cp1+cp2+cp3, runner w1',
    ],
    [
      'the mildest first',
      { names: ['w1', 'w2', 'w3'], after: (name) => (name === 'w1' ? service : live) },
      'canary w2, workers w3+w1',
    ],
    [
      'only control planes',
      { names: ['cp1', 'cp2', 'cp3'], facts: { etcdLeader: 'cp1' } },
      'control-planes cp2+cp3+cp1',
    ],
  ]
  it.each(rows)('%s', (_, asks, says) => {
    expect(waves(planFor({ after: service, ...asks }))).toBe(says)
  })
})

describe('a task', () => {
  const taskOf = (asks: PlanCase) => planFor(asks).tasks[0]

  it('says how each change reaches the node', () => {
    const maintenance = '{ allow: [{ impact: drain-reboot, until: 2026-12-31 }] }'
    const rows = [
      [{ names: ['w1'], after: live }, 'live try'],
      [{ names: ['w1'], after: service }, 'service-restart try'],
      [{ names: ['w1'], after: reboots, maintenance }, 'drain-reboot commit reboot'],
      [
        { names: ['w1'], before: '  kernel: { modules: [dummy] }\n', after: '', maintenance },
        'drain-reboot try reboot',
      ],
      [
        { names: ['w1'], talos: true, before: '  kernel: { modules: [dummy] }\n', after: '', maintenance },
        'drain-reboot commit reboot',
      ],
      [{ names: ['w1'], after: '  labels: { lab.example/zone: a }\n' }, 'live try'],
    ] as const
    for (const [asks, says] of rows) {
      const task = taskOf(asks)
      expect(`${task?.impact} ${task?.method}${task?.reboot ? ' reboot' : ''}`).toBe(says)
      expect(task?.refused).toBeUndefined()
    }
  })

  it('leaves new and removed nodes, and what belongs to no node, to others', () => {
    const left = renderTexts(fleetOf(['cp1', 'w1'], () => ''))
    const right = renderTexts(fleetOf(['cp1', 'w2'], () => ''))
    const changes = compare(left.rendering, right.rendering)
    expect(changes.nodes.map(({ node: name, kind }) => `${kind} ${name}`)).toContain('add w2')
    const plan = planRollout({
      changes,
      fleet: right.fleet,
      facts: noFacts,
      commit: 'c',
      generation: 1,
      wall: noon,
      until: undefined,
    })
    expect([plan.tasks, plan.waves, plan.estimate]).toEqual([[], [], 0])
  })

  it('stands in its zone only where a key is declared', () => {
    const facts = { topology: new Map([['w1', 'z1']]) }
    const names = ['w1', 'w2']
    const topologies = (maintenance?: string) =>
      planFor({ names, after: live, facts, ...(maintenance === undefined ? {} : { maintenance }) }).tasks.map(
        (task) => task.topology
      )
    expect(topologies()).toEqual(['', ''])
    expect(topologies('{ topologyKey: topology.kubernetes.io/zone }')).toEqual(['z1', undefined])
  })

  it('is made for what a run that died left half done, and comes first', () => {
    const plan = planFor({
      names: ['w1', 'w2'],
      after: (name) => (name === 'w1' ? live : ''),
      facts: { left: new Set(['w2', 'gone']) },
    })
    expect(waves(plan)).toBe('left w2, canary w1')
    expect(plan.tasks.find((task) => task.node === 'w2')).toMatchObject({
      impact: 'none',
      method: 'try',
      reboot: false,
    })
    expect(waves(planFor({ names: ['w1'], after: live, facts: { left: new Set(['w1']) } }))).toBe('left w1')
  })

  it('costs an outage only where one or two control planes are all there are', () => {
    const outages = (names: readonly string[]) =>
      planFor({ names, after: service }).tasks.map(({ outage }) => outage)
    expect([outages(['cp1']), outages(['cp1', 'cp2']), outages(['cp1', 'cp2', 'cp3'])]).toEqual([
      [true],
      [true, true],
      [false, false, false],
    ])
  })
})

describe('a refusal', () => {
  const nobody = (impact: string, name: string): string =>
    `nobody consented to ${impact}: add it for ${name} to maintenance.allow in cluster.yaml`
  type Row = readonly [what: string, asks: PlanCase, says: Readonly<Record<string, string>>]
  const rows: readonly Row[] = [
    ['no consent', { names: ['w1'], after: reboots }, { w1: nobody('drain-reboot', 'w1') }],
    [
      'consent',
      {
        names: ['w1'],
        after: reboots,
        maintenance: '{ allow: [{ impact: drain-reboot, nodes: [w1], until: 2026-06-10 }] }',
      },
      {},
    ],
    [
      'consent that ended yesterday',
      {
        names: ['w1'],
        after: reboots,
        maintenance: '{ allow: [{ impact: drain-reboot, until: 2026-06-09 }] }',
      },
      { w1: 'the consent to drain-reboot ended on 2026-06-09: renew it in maintenance.allow' },
    ],
    [
      'the last day is told by the declared zone',
      {
        names: ['w1'],
        after: reboots,
        wall: Date.parse('2026-06-09T23:00Z'),
        maintenance: '{ timezone: Europe/Berlin, allow: [{ impact: drain-reboot, until: 2026-06-09 }] }',
      },
      { w1: 'the consent to drain-reboot ended on 2026-06-09: renew it in maintenance.allow' },
    ],
    [
      'consent for another node',
      {
        names: ['w1', 'w2'],
        after: reboots,
        maintenance: '{ allow: [{ impact: drain-reboot, nodes: [w2], until: 2026-12-31 }] }',
      },
      { w1: 'the consent to drain-reboot names other nodes: add w1 to it in maintenance.allow' },
    ],
    [
      'consent to another impact',
      { names: ['w1'], after: reboots, maintenance: '{ allow: [{ impact: network, until: 2026-12-31 }] }' },
      { w1: nobody('drain-reboot', 'w1') },
    ],
    [
      'the outage of the only control plane',
      { names: ['cp1'], after: '', clusterAfter: lost },
      { cp1: nobody('control-plane-outage', 'cp1') },
    ],
    [
      'that outage, consented to',
      {
        names: ['cp1'],
        after: '',
        clusterAfter: lost,
        maintenance: '{ allow: [{ impact: control-plane-outage, until: 2026-12-31 }] }',
      },
      {},
    ],
    ['no outage among three', { names: ['cp1', 'cp2', 'cp3'], after: '', clusterAfter: lost }, {}],
    [
      'the reboot of the only control plane, and its outage',
      { names: ['cp1'], after: reboots },
      { cp1: `${nobody('drain-reboot', 'cp1')}; ${nobody('control-plane-outage', 'cp1')}` },
    ],
    [
      'a freeze',
      { names: ['w1'], after: live, maintenance: '{ freeze: true }' },
      { w1: 'maintenance.freeze is set' },
    ],
    [
      'outside of a window',
      { names: ['w1'], after: service, maintenance: '{ windows: [02:00-04:00] }' },
      { w1: 'no maintenance window is open: the next opens Thu, Jun 11, 02:00 UTC' },
    ],
    [
      'outside of a window, and nobody notices',
      { names: ['w1'], after: live, maintenance: '{ windows: [02:00-04:00] }' },
      {},
    ],
    [
      'a zone that does not exist',
      { names: ['w1'], after: live, maintenance: '{ timezone: Mars/Olympus }' },
      { w1: 'maintenance.timezone: Mars/Olympus is no IANA time zone, such as Europe/Berlin' },
    ],
  ]
  it.each(rows)('%s', (_, asks, says) => {
    expect(refusals(planFor(asks))).toEqual(says)
  })

  it('of what only a rebuild brings about, also with consent', () => {
    const disk = (name: string): string => `  install: { disk: ${name} }\n`
    const maintenance = '{ allow: [{ impact: rebuild, until: 2026-12-31 }] }'
    const asks = {
      names: ['w1'],
      talos: true,
      before: disk('/dev/sda'),
      after: disk('/dev/sdb'),
      maintenance,
    }
    expect(refusals(planFor(asks))).toEqual({ w1: 'apply does not build nodes anew: rebuild it' })
  })
})

it('writes another image of Talos down without a reboot: an upgrade brings it', () => {
  const texts = fleetOf(
    ['w1'],
    () => '',
    '  maintenance: { allow: [{ impact: upgrade, until: 2026-12-31 }] }\n'
  )
  const left = renderTexts(onTalos(texts))
  const right = renderTexts(onTalos(texts, 'v1.13.10'))
  const plan = planRollout({
    changes: compare(left.rendering, right.rendering),
    fleet: right.fleet,
    facts: noFacts,
    commit: 'c',
    generation: 1,
    wall: noon,
    until: undefined,
  })
  expect(plan.tasks).toMatchObject([
    { impact: 'upgrade', method: 'commit', reboot: false, refused: undefined },
  ])
})

describe('the estimate', () => {
  it('adds the turns, each as long as its slowest node', () => {
    const names = ['w1', 'w2', 'w3']
    const one = planFor({ names, after: service }).estimate
    const together = planFor({ names, after: service, maintenance: '{ maxUnavailable: 2 }' }).estimate
    const node = (soak: number): number => (20 + 30 + soak) * 1000
    expect(one).toBe(node(300) + 2 * node(60))
    expect(together).toBe(node(300) + node(60))
  })
})

describe('the policy', () => {
  const policyOf = (maintenance: string) => {
    const { fleet, diagnostics } = load(fleetOf(['cp1'], () => '', `  maintenance: ${maintenance}\n`))
    if (fleet === undefined) throw new Error(JSON.stringify(diagnostics))
    return readPolicy(fleet)
  }
  const seconds = (maintenance: string): string => {
    const { worker: w, 'control-plane': cp } = policyOf(maintenance).policy.durations
    return [w, cp]
      .map((each) => [each.soak, each.ready, each.drain, each.try].map((at) => at / 1000).join(' '))
      .join(' | ')
  }

  it('has defaults', () => {
    const { policy, mistakes } = policyOf('{}')
    expect(mistakes).toEqual([])
    expect({ ...policy, durations: undefined }).toEqual({
      freeze: false,
      maxUnavailable: 1,
      order: [],
      windows: [],
      timezone: 'UTC',
      checks: [],
      durations: undefined,
    })
    expect(seconds('{}')).toBe('300 120 300 300 | 300 240 300 600')
  })

  it.each([
    ['{ durations: { soak: 0s, drain: 1m30s } }', '0 120 90 300 | 0 240 90 600'],
    ['{ durations: { ready: 8s } }', '300 8 300 20 | 300 8 300 20'],
    ['{ durations: { ready: 1m, try: 5m } }', '300 60 300 300 | 300 60 300 300'],
    ['{ durations: { try: 1h } }', '300 120 300 3600 | 300 240 300 3600'],
    ['{ durations: { ready: 500ms } }', '300 0.5 300 1.25 | 300 0.5 300 1.25'],
  ])('reads %s', (maintenance, says) => {
    expect(seconds(maintenance)).toBe(says)
    expect(policyOf(maintenance).mistakes).toEqual([])
  })

  it('refuses a try that ends before the runner can confirm', () => {
    expect(policyOf('{ durations: { try: 5m } }').mistakes).toEqual([
      'maintenance.durations.try: 300s is too short for a control-plane: to apply, to be well (ready: 240s each) and a margin take 600s; lengthen try, or shorten ready',
    ])
    expect(policyOf('{ durations: { try: 299s } }').mistakes).toHaveLength(2)
  })

  it('reads everything else', () => {
    const { policy } = policyOf(
      '{ freeze: true, maxUnavailable: 3, order: [cp1], windows: [sat 02:00-04:00], timezone: Europe/Berlin, checks: [{ name: site, http: { url: "https://x.example" } }] }'
    )
    expect(policy).toMatchObject({
      freeze: true,
      maxUnavailable: 3,
      order: ['cp1'],
      windows: ['sat 02:00-04:00'],
      timezone: 'Europe/Berlin',
      checks: [{ name: 'site', nodes: [] }],
    })
  })
})
