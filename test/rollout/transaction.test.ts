import { describe, expect, it } from 'vitest'
import type { Inspection } from '../../src/rollout/node-commands.ts'
import type { NodeTask } from '../../src/rollout/rollout-plan.ts'
import {
  clusterOf,
  controlPlane,
  drive,
  healthy,
  inspection,
  planOf,
  policy,
  rebooting,
  unhealthy,
  unknown,
  worker,
} from './drive.ts'
import type { Options, Reply, Scripts } from './drive.ts'

/** One node alone; what was asked of it, and how it ended. */
const one = (task: NodeTask, scripts: Scripts = {}, options: Options = {}) => {
  const driven = drive(planOf([task]), scripts, options)
  const isOfNode = (key: string): boolean => key.endsWith(` ${task.node}`) && !key.startsWith('prestage')
  const asked = driven.log.slice(driven.log.findIndex(isOfNode), driven.log.findLastIndex(isOfNode) + 1)
  return {
    ...driven,
    asked: asked.map((key) => key.split(' ')[0]).join(' '),
    says: driven.nodes[task.node],
    when: (what: string) => driven.timed.filter(([, key]) => key.startsWith(`${what} `)).map(([at]) => at),
  }
}

const seen = (more: Partial<Inspection>): Reply => ({ status: 'seen', inspection: inspection(more) }) as Reply
const bad = unhealthy() as Reply
const start = 'inspect lock recover inspect'
const again = 'inspect cluster tip'
const took = 'inspect record'

describe('a transaction that succeeds', () => {
  type Row = readonly [what: string, task: NodeTask, asked: string]
  const rows: readonly Row[] = [
    ['tries a worker', worker('n'), `${start} try verify confirm ${took} unlock`],
    [
      'commits and reboots a worker',
      worker('n', rebooting),
      `${start} cordon drain ${again} commit reboot verify ${took} uncordon unlock`,
    ],
    [
      'tries over a reboot where the node can take that back',
      worker('n', { impact: 'drain-reboot', reboot: true }),
      `${start} cordon drain ${again} try reboot verify confirm ${took} uncordon unlock`,
    ],
    [
      'tries the only control plane',
      controlPlane('n', { outage: true }),
      `${start} snapshot ${again} try verify confirm ${took} unlock`,
    ],
    [
      'does not touch etcd for a harmless change of a control plane',
      controlPlane('n', { impact: 'live', etcd: false, outage: true }),
      `${start} try verify confirm ${took} unlock`,
    ],
  ]
  it.each(rows)('%s', (_, task, asked) => {
    const driven = one(task)
    expect([driven.asked, driven.says]).toEqual([asked, { status: 'applied' }])
  })

  it('hands over the leadership where another member can take it, when nothing is left to wait for', () => {
    const driven = drive(planOf([controlPlane('cp1'), controlPlane('cp2'), controlPlane('cp3')]))
    expect(driven.log.join(', ')).toContain(
      'snapshot cp1, inspect cp1, cluster, tip, yield-leadership cp1, try cp1'
    )
  })
})

describe('a node as it is found', () => {
  type Row = readonly [what: string, found: Partial<Inspection>, asked: string, status: string, why: RegExp]
  const ledger = { version: '1', observed: 'o', time: 't', run: 'r' }
  const rows: readonly Row[] = [
    [
      'N15 is another machine',
      { identity: { status: 'mismatch', why: 'UUID x' } },
      'inspect',
      'refused',
      /another machine: UUID x/,
    ],
    ['has another role', { role: 'control-plane' }, `${start} unlock`, 'refused', /planned as a worker/],
    [
      'N8 is further ahead',
      { ledger: { ...ledger, generation: 8, commit: 'c8' } },
      `${start} unlock`,
      'refused',
      /generation 8/,
    ],
    [
      'N8 has another commit of the same generation',
      { ledger: { ...ledger, generation: 7, commit: 'x' } },
      `${start} unlock`,
      'refused',
      /generation 7 \(x\)/,
    ],
    [
      'is half done after recovery',
      { config: 'mixed' },
      `${start} unlock`,
      'untouched',
      /not what is on its disk/,
    ],
    ['is still open after recovery', { open: true }, `${start} unlock`, 'untouched', /also after recovery/],
    [
      'N23 changed since the plan',
      { config: 'other' },
      `${start} unlock`,
      'refused',
      /changed since the plan/,
    ],
    ['is not well before', { health: unhealthy('disk full') }, `${start} unlock`, 'untouched', /disk full/],
    [
      'N12 is of unknown health',
      { health: { status: 'unknown', reasons: ['API 503'] } },
      `${start} unlock`,
      'untouched',
      /API 503/,
    ],
    [
      'runs what is desired, and is not well',
      { config: 'desired', health: unhealthy() },
      `${start} unlock`,
      'untouched',
      /kubelet/,
    ],
    [
      'runs what is desired, without a ledger',
      { config: 'desired' },
      `${start} record unlock`,
      'unchanged',
      /^$/,
    ],
    [
      'runs what is desired, with an older ledger',
      { config: 'desired', ledger: { ...ledger, generation: 6, commit: 'c6' } },
      `${start} record unlock`,
      'unchanged',
      /^$/,
    ],
    [
      'runs what is desired, and says so',
      { config: 'desired', ledger: { ...ledger, generation: 7, commit: 'c7' } },
      `${start} unlock`,
      'unchanged',
      /^$/,
    ],
    [
      'was left cordoned by a run that died',
      { config: 'desired', cordoned: 'by-us' },
      `${start} record uncordon unlock`,
      'unchanged',
      /^$/,
    ],
  ]
  it.each(rows)('%s', (_, found, asked, status, why) => {
    const driven = one(worker('n'), { inspect: seen(found) })
    expect(driven.asked).toBe(asked)
    expect(driven.says?.status).toBe(status)
    expect(driven.says !== undefined && 'why' in driven.says ? driven.says.why : '').toMatch(why)
  })

  it('gets a moment until it is well: recovery may just have taken something back', () => {
    const ill = seen({ health: unhealthy() })
    const driven = one(worker('n'), { inspect: [seen({}), ill, ill, seen({}), seen({ config: 'desired' })] })
    expect(driven.says).toEqual({ status: 'applied' })
    const later = one(worker('n', rebooting), { inspect: [seen({}), seen({}), ill] })
    expect(later.says).toEqual({ status: 'untouched', why: 'it is not well any more: kubelet is down' })
  })

  it('N22 is watched for a while before what a dead run left is believed', () => {
    const left = seen({ config: 'desired' })
    const ill = seen({ config: 'desired', health: unhealthy() })
    const recover = { status: 'recovered', what: 'a try that nobody confirmed' }
    const driven = one(worker('n'), { recover, inspect: [seen({}), left, left, ill, left] })
    const [, first = 0] = driven.when('inspect')
    expect(driven.when('record')[0]).toBeGreaterThanOrEqual(first + 30 + 12)
    const flapping = one(worker('n'), {
      recover,
      inspect: (_: number, count: number) => (count % 3 === 0 ? ill : left),
    })
    expect(flapping.says?.status).toBe('untouched')
  })

  it.each([
    ['recorded where it is as merged', 'desired', 'record'],
    ['written over where it is not', 'old', 'try'],
  ] as const)('N22 what was made last and never recorded is watched before it is %s', (_, config, next) => {
    const ledger = { version: '1', observed: 'o', time: 't', run: 'r', generation: 7, commit: 'c7' }
    const owed = seen({ config, unrecorded: true, ledger })
    const driven = one(worker('n'), { inspect: owed })
    const [, first = 0] = driven.when('inspect')
    expect(driven.when(next)[0]).toBeGreaterThanOrEqual(first + 30)
  })

  it.each([
    ['goes silent', [unknown], {}, 'inspect: the connection broke off'],
    ['is not well again', [seen({ cordoned: 'by-us', health: unhealthy() })], {}, /not well before/],
    ['turns out to be changed', [seen({ cordoned: 'by-us', config: 'other' })], {}, /changed since the plan/],
    ['is watched when a stop comes', [], { stop: 20_000 }, 'stopped: cancelled'],
  ] as const)('stays cordoned by a run that died where it %s', (_, then, options, why) => {
    const left = seen({ cordoned: 'by-us' })
    const driven = one(worker('n', rebooting), { inspect: [left, left, left, ...then] as Reply[] }, options)
    expect(driven.asked).toBe(`${start} unlock`)
    expect(driven.says).toMatchObject({
      why: typeof why === 'string' ? why : (expect.stringMatching(why) as string),
    })
  })

  it('is not drained where nobody knows who cordoned it', () => {
    const driven = one(worker('n', rebooting), { inspect: seen({ cordoned: 'unknown' }) })
    expect([driven.asked, driven.says?.status]).toEqual([`${start} unlock`, 'untouched'])
  })

  it('stays cordoned by others, also where our own cordon broke off', () => {
    const scripts: Scripts = { inspect: seen({ cordoned: 'by-others' }), cordon: unknown }
    expect(one(worker('n', rebooting), scripts).asked).toBe(`${start} cordon unlock`)
  })

  it('stays cordoned by others', () => {
    const driven = one(worker('n', rebooting), {
      cordon: { status: 'cordoned', before: 'by-others' } as Reply,
    })
    expect(driven.asked).toBe(`${start} cordon drain ${again} commit reboot verify ${took} unlock`)
  })
})

describe('a failure before the write leaves the node untouched', () => {
  const blocked = { status: 'blocked', by: ['default/db'] } as Reply
  type Row = readonly [what: string, scripts: Scripts, asked: string, status: string, why: RegExp]
  const control = `${start} cordon drain`
  const rows: readonly Row[] = [
    [
      'N3 unreachable',
      { inspect: { status: 'unreachable', why: 'no route' } as Reply },
      'inspect',
      'unreachable',
      /no route/,
    ],
    ['no answer at all', { inspect: 'silence' }, 'inspect', 'untouched', /no answer within 60 s/],
    [
      'N7 held by another run',
      { lock: { status: 'held', by: 'run 4' } as Reply },
      'inspect lock',
      'held',
      /run 4/,
    ],
    [
      'a lock that breaks off is given back',
      { lock: unknown },
      'inspect lock unlock',
      'untouched',
      /broke off/,
    ],
    ['gone after the lock', { inspect: [seen({}), unknown] }, `${start} unlock`, 'untouched', /broke off/],
    [
      'a cordon that breaks off is taken back',
      { cordon: unknown },
      `${start} cordon uncordon unlock`,
      'untouched',
      /cordon/,
    ],
    [
      'N24 a drain that is blocked',
      { drain: blocked },
      `${control} uncordon unlock`,
      'untouched',
      /blocked by default\/db/,
    ],
    [
      'a drain that never ends',
      { drain: 'silence' },
      `${control} uncordon unlock`,
      'untouched',
      /no answer within 330 s/,
    ],
    [
      'a write that is refused',
      { commit: { status: 'refused', why: 'invalid' } as Reply },
      `${control} ${again} commit evidence uncordon unlock`,
      'refused',
      /invalid/,
    ],
  ]
  it.each(rows)('%s', (_, scripts, asked, status, why) => {
    const driven = one(worker('n', rebooting), scripts)
    expect(driven.asked).toBe(asked)
    expect(driven.says).toMatchObject({ status, why: expect.stringMatching(why) as string })
  })

  it('N20 a recovery that fails calls a person, and keeps the lock', () => {
    const driven = one(worker('n'), { recover: { status: 'stuck', why: 'read-only disk' } as Reply })
    expect([driven.asked, driven.says?.status]).toEqual(['inspect lock recover', 'stuck'])
  })

  const long = `${start} cordon drain`
  const badCluster = {
    status: 'seen',
    cluster: clusterOf([], {
      nodes: {},
      etcd: [{ name: 'cp', healthy: false, learner: false, leader: true }],
    }),
  } as Reply
  const goodCluster = { status: 'seen', cluster: clusterOf([worker('n')]) } as Reply
  type Again = readonly [what: string, scripts: Scripts, asked: string, end: string, why: RegExp]
  const asksAgain: readonly Again[] = [
    [
      'N23 the node changed',
      { inspect: [seen({}), seen({}), seen({ config: 'other' })] },
      `${long} inspect`,
      'failed',
      /changed since the plan/,
    ],
    [
      'somebody else wrote it',
      { inspect: [seen({}), seen({}), seen({ config: 'desired' })] },
      `${long} inspect`,
      'failed',
      /meanwhile/,
    ],
    [
      'the node went away',
      { inspect: [seen({}), seen({}), unknown] },
      `${long} inspect`,
      'failed',
      /broke off/,
    ],
    [
      'N25 the cluster lost its quorum',
      { cluster: [goodCluster, badCluster] },
      `${long} inspect cluster`,
      'failed',
      /quorum/,
    ],
    [
      'N26 main moved',
      { tip: [{ status: 'same' }, { status: 'moved', to: 'c8' } as Reply] },
      `${long} ${again}`,
      'stopped',
      /main is at c8/,
    ],
    [
      'N19 main cannot be asked',
      { tip: [{ status: 'same' }, unknown] },
      `${long} ${again}`,
      'failed',
      /broke off/,
    ],
  ]
  it.each(asksAgain)('asks everything again after a drain: %s', (_, scripts, asked, end, why) => {
    const driven = one(worker('n', rebooting), scripts)
    expect(driven.asked).toBe(`${asked} uncordon unlock`)
    expect([driven.end?.status, driven.says?.status === 'applied']).toEqual([end, false])
    expect(driven.says).toMatchObject({ why: expect.stringMatching(why) as string })
  })

  const checks = [
    { name: 'storage', nodes: ['w1', 'w2'] },
    { name: 'database', nodes: ['w1'] },
    { name: 'elsewhere', nodes: ['w9'] },
  ]
  const stored = planOf([worker('w1', { storage: true }), controlPlane('cp', { outage: true })], {
    policy: { ...policy, checks },
  })
  const [held, degraded] = [healthy as Reply, unhealthy('a replica is rebuilt') as Reply]
  /** Asked before w1, after it, before cp, and once more before cp is written. */
  const still = [held, held, held]

  it('asks the checks again before the write: they hold', () => {
    const driven = drive(stored)
    expect(driven.log.join(', ')).toContain('cluster, gate storage, gate database, tip, try cp')
    expect(driven.end).toEqual({ status: 'applied' })
  })

  it('asks the checks again before the write: one heals in time', () => {
    const driven = drive(stored, { 'gate storage': [...still, degraded, degraded, held] })
    expect(driven.end).toEqual({ status: 'applied' })
  })

  it.each([
    ['does not hold any more', 'gate storage', degraded, 'storage: a replica is rebuilt'],
    ['cannot be read', 'gate database', 'silence', 'database: no answer within 30 s'],
  ] as const)('asks the checks again before the write: one %s', (_, check, reply, why) => {
    const driven = drive(stored, { [check]: [...still, reply] })
    expect(driven.nodes.cp).toEqual({ status: 'untouched', why })
    expect(driven.log).not.toContain('try cp')
  })

  it('does not ask again what a drain of this very node breaks', () => {
    const tasks = [
      worker('w1', { ...rebooting, storage: true }),
      worker('w2', { ...rebooting, storage: true }),
    ]
    const driven = drive(planOf(tasks, { policy: { ...policy, checks } }))
    expect(driven.log.join(', ')).toContain('drain w2, inspect w2, cluster, gate database, tip, commit w2')
  })

  it('reads a cluster that blinks once more', () => {
    const driven = one(worker('n', rebooting), { cluster: [goodCluster, unknown, goodCluster] })
    expect(driven.says).toEqual({ status: 'applied' })
  })

  it('keeps etcd: no snapshot, no write', () => {
    const plan = planOf([controlPlane('cp1'), controlPlane('cp2'), controlPlane('cp3')])
    for (const what of ['yield-leadership', 'snapshot']) {
      const driven = drive(plan, { [what]: { status: 'failed', why: 'full' } as Reply })
      expect(driven.nodes.cp1).toEqual({ status: 'untouched', why: `${what}: full` })
      expect(driven.log).not.toContain('try cp1')
    }
  })
})

describe('after a try', () => {
  const back = 'undo verify evidence unlock'
  type Row = readonly [what: string, scripts: Scripts, asked: string, status: string, why: RegExp]
  const verify = (...replies: readonly Reply[]): Scripts => ({
    verify: (_: number, count: number): Reply => replies[count] ?? { status: 'healthy' },
  })
  const rows: readonly Row[] = [
    [
      'refused: nothing changed',
      { try: { status: 'refused', why: 'invalid' } as Reply },
      `${start} try evidence unlock`,
      'refused',
      /invalid/,
    ],
    [
      'undone by the node itself',
      { try: { status: 'undone', why: 'bad unit' } as Reply },
      `${start} try verify evidence unlock`,
      'undone',
      /bad unit/,
    ],
    ['N2 a try that breaks off is undone', { try: unknown }, `${start} try ${back}`, 'undone', /broke off/],
    [
      'a try without an answer is undone',
      { try: 'silence' },
      `${start} try ${back}`,
      'undone',
      /no answer within 120 s/,
    ],
    [
      'a confirm that came too late',
      { confirm: { status: 'lost', why: 'the timer fired' } as Reply },
      `${start} try verify confirm verify evidence unlock`,
      'undone',
      /took it back/,
    ],
    [
      'one bad reading only delays',
      verify({ status: 'healthy' }, bad),
      `${start} try verify confirm ${took} unlock`,
      'applied',
      /^$/,
    ],
  ]
  it.each(rows)('%s', (_, scripts, asked, status, why) => {
    const driven = one(worker('n'), scripts)
    expect(driven.asked).toBe(asked)
    expect(driven.says?.status).toBe(status)
    expect(driven.says !== undefined && 'why' in driven.says ? driven.says.why : '').toMatch(why)
  })

  it('N22 N14 undoes what is never well for long enough, before the timer of the node fires', () => {
    const flapping = (at: number): Reply =>
      at < 260_000 && Math.floor(at / 20_000) % 2 === 0 ? bad : { status: 'healthy' }
    const driven = one(worker('n'), { verify: flapping })
    expect(driven.asked).toBe(`${start} try verify ${back}`)
    const [tried = 0] = driven.when('try')
    expect(driven.when('undo')).toEqual([tried + 240])
    expect(driven.says).toMatchObject({
      status: 'undone',
      why: expect.stringMatching(/not well in time/) as string,
    })
  })

  it('N14 drops an answer that comes too late, and does not confirm', () => {
    const late = { after: 400_000, answer: { status: 'healthy' } }
    const scripts: Scripts = { verify: (at) => (at < 150_000 ? late : { status: 'healthy' }) }
    expect(one(worker('n'), scripts).asked).toBe(`${start} try verify confirm ${took} unlock`)
    const never: Scripts = { verify: (at) => (at < 246_000 ? late : { status: 'healthy' }) }
    const driven = one(worker('n'), never)
    expect(driven.asked).toBe(`${start} try verify ${back}`)
    expect(driven.says?.status).toBe('undone')
  })

  it('N12 takes unknown for ill', () => {
    const driven = one(worker('n'), {
      verify: (at) =>
        at < 260_000 ? ({ status: 'unknown', reasons: ['API 503'] } as Reply) : { status: 'healthy' },
    })
    expect(driven.says).toEqual({ status: 'undone', why: 'it was not well in time: API 503' })
  })

  it('N21 says what was read last where the time ends in the middle of a reading', () => {
    const driven = one(worker('n'), {
      verify: (at) => (at < 230_000 ? bad : at < 250_000 ? 'silence' : { status: 'healthy' }),
    })
    expect(driven.says?.status).toBe('undone')
    expect(driven.says).not.toMatchObject({ why: expect.stringMatching(/no answer/) as string })
  })

  it('gives a node that booted no more than its time to be well', () => {
    const driven = one(worker('n', { impact: 'drain-reboot', reboot: true }), {
      verify: (at) => (at < 140_000 ? bad : { status: 'healthy' }),
    })
    const [booted = 0] = driven.when('reboot')
    expect([driven.when('undo'), driven.says?.status]).toEqual([[booted + 1 + 120], 'undone'])
  })

  it('confirms only after a quiet time', () => {
    const driven = one(worker('n'))
    const [first = 0] = driven.when('verify')
    const [confirmed = 0] = driven.when('confirm')
    expect(confirmed - first).toBeGreaterThanOrEqual(30)
  })

  it('reads once more when the quiet time ends, not a pause later', () => {
    const slowly: Reply = { after: 2000, answer: { status: 'healthy' } }
    const asked = one(worker('n'), { verify: slowly }).when('verify')
    expect(asked.map((at) => at - (asked[0] ?? 0))).toEqual([0, 7, 14, 21, 28, 32])
  })

  it('reads back what a broken confirm did: applied', () => {
    const driven = one(worker('n'), {
      confirm: unknown,
      inspect: [seen({}), seen({}), unknown, seen({ config: 'desired' })],
    })
    expect(driven.asked).toBe(`${start} try verify confirm ${took} unlock`)
    expect(driven.says).toEqual({ status: 'applied' })
  })

  it.each([
    ['still open', { config: 'desired', open: true }, back],
    ['mixed', { config: 'mixed' }, back],
    ['already old', { config: 'old' }, 'verify evidence unlock'],
  ] as const)('reads back what a confirm did: %s', (_, found, then) => {
    const driven = one(worker('n'), { inspect: [seen({}), seen({}), seen(found)] })
    expect(driven.asked).toBe(`${start} try verify confirm inspect ${then}`)
    expect(driven.says?.status).toBe('undone')
  })

  it('does not leave a node to a timer that a confirm may have cancelled', () => {
    const driven = one(worker('n'), {
      inspect: [seen({}), seen({}), unknown],
      confirm: unknown,
      undo: unknown,
    })
    expect(driven.asked).toBe(`${start} try verify confirm inspect undo evidence`)
    expect(driven.says?.status).toBe('stuck')
  })

  it('is stuck where the ledger cannot be written', () => {
    const driven = one(worker('n'), { record: { status: 'failed', why: 'disk full' } as Reply })
    expect(driven.says).toMatchObject({
      status: 'stuck',
      why: expect.stringMatching(/ledger.*disk full/) as string,
    })
  })

  it('is stuck where the cordon stays', () => {
    const driven = one(worker('n', rebooting), { uncordon: unknown })
    expect(driven.says).toMatchObject({
      status: 'stuck',
      why: expect.stringMatching(/uncordon it/) as string,
    })
  })

  it('keeps what the node told', () => {
    const driven = one(worker('n'), { try: unknown })
    expect(driven.state.transactions[0]?.evidence).toEqual([{ title: 'kubelet', text: 'down' }])
  })
})

describe('the way back', () => {
  it('N5 waits for the timer of a node that cannot be reached, and sees it back', () => {
    const cut = (at: number): boolean => at > 20_000 && at < 330_000
    const driven = one(worker('n'), {
      verify: (at) => (cut(at) ? 'silence' : { status: 'healthy' }),
      undo: unknown,
    })
    expect(driven.asked).toBe(`${start} try verify undo verify evidence unlock`)
    expect(driven.says?.status).toBe('undone')
  })

  it('leaves a node alone that is not seen again', () => {
    const driven = one(worker('n'), { verify: 'silence', undo: unknown, evidence: 'silence' })
    expect(driven.asked).toBe(`${start} try verify undo verify evidence`)
    expect(driven.says?.status).toBe('left-to-timer')
  })

  it.each([
    ['the undo fails', { undo: { status: 'failed', why: 'read-only' } as Reply }, 'undo evidence'],
    ['the old is not well', { verify: bad }, 'undo verify evidence'],
    ['it went back and says nothing', { verify: 'silence' }, 'undo verify evidence'],
  ] as const)('N20 is stuck, cordoned and locked, where %s', (_, scripts, then) => {
    const driven = one(worker('n', { impact: 'drain-reboot', reboot: true }), {
      verify: bad,
      ...scripts,
    } as Scripts)
    expect(driven.asked).toBe(`${start} cordon drain ${again} try reboot verify ${then}`)
    expect(driven.says?.status).toBe('stuck')
  })
})

describe('a write for good', () => {
  const begin = `${start} cordon drain`
  it.each([
    ['breaks off', { commit: unknown }, `${begin} ${again} commit evidence`],
    ['is not followed by a boot', { reboot: unknown }, `${begin} ${again} commit reboot evidence`],
    ['is not well', { verify: bad }, `${begin} ${again} commit reboot verify evidence`],
    [
      'does not last',
      { inspect: [seen({}), seen({}), seen({}), seen({ config: 'mixed' })] },
      `${begin} ${again} commit reboot verify inspect evidence`,
    ],
  ] as const)('is stuck with evidence where it %s', (_, scripts, asked) => {
    const driven = one(worker('n', rebooting), scripts as Scripts)
    expect([driven.asked, driven.says?.status]).toEqual([asked, 'stuck'])
    expect(driven.state.transactions[0]?.evidence).toHaveLength(1)
  })

  it('is stuck where it waits for a reboot that nobody planned', () => {
    const driven = one(worker('n', { method: 'commit' }), { commit: { status: 'staged' } })
    expect([driven.asked, driven.says?.status]).toEqual([`${start} commit evidence`, 'stuck'])
  })
})

describe('N27 a stop', () => {
  const untouched: readonly (readonly [string, string])[] = [
    ['inspect n', 'inspect'],
    ['lock n', 'inspect lock unlock'],
    ['cordon n', `${start} cordon uncordon unlock`],
    ['drain n', `${start} cordon drain uncordon unlock`],
  ]
  it.each(untouched)('at %s leaves the node untouched', (stop, asked) => {
    const driven = one(worker('n', rebooting), {}, { stop })
    expect([driven.asked, driven.says?.status, driven.end?.status]).toEqual([asked, 'untouched', 'stopped'])
  })

  it('lets a recovery finish, and then leaves the node alone', () => {
    const driven = one(worker('n'), {}, { stop: 'recover n' })
    expect([driven.asked, driven.says?.status]).toEqual(['inspect lock recover unlock', 'untouched'])
  })

  it.each(['try n', 'verify n'])('at %s takes it back at once', (stop) => {
    const driven = one(worker('n'), {}, { stop })
    expect(driven.says).toEqual({ status: 'undone', why: 'stopped: cancelled' })
    expect(driven.asked).toMatch(/undo verify evidence unlock$/)
    expect(driven.end?.status).toBe('failed')
    const [undone = 0] = driven.when('undo')
    expect(undone - (driven.when(stop.split(' ')[0] ?? '')[0] ?? 0)).toBe(0)
  })

  it.each(['confirm n', 'record n', 'unlock n'])('at %s is too late: it is done', (stop) => {
    const driven = one(worker('n'), {}, { stop })
    expect([driven.says?.status, driven.end?.status]).toEqual(['applied', 'stopped'])
  })

  it.each(['commit n', 'reboot n', 'verify n'])('at %s of a write for good finishes it', (stop) => {
    const driven = one(worker('n', rebooting), {}, { stop })
    expect(driven.says?.status).toBe('applied')
  })

  it('does not wait for a try that does not answer', () => {
    const driven = one(worker('n'), { try: 'silence', undo: unknown }, { stop: 'try n' })
    expect(driven.asked).toBe(`${start} try undo evidence`)
    expect([driven.says?.status, driven.at < 20_000]).toEqual(['left-to-timer', true])
  })

  it('does not wait for a timer', () => {
    const driven = one(worker('n'), { undo: unknown }, { stop: 'verify n' })
    expect(driven.says?.status).toBe('left-to-timer')
    expect(driven.at).toBeLessThan(20_000)
  })
})

it('asks nothing of a node after its end, and changes no state that it was given', () => {
  const plan = planOf([worker('w1'), worker('w2')])
  const frozen: string[] = []
  const states: unknown[] = []
  const driven = drive(
    plan,
    { cluster: { status: 'seen', cluster: clusterOf(plan.tasks) } as Reply },
    {
      seen: (state) => {
        frozen.push(JSON.stringify(state))
        states.push(state)
      },
    }
  )
  expect(states.map((state) => JSON.stringify(state))).toEqual(frozen)
  expect(driven.end).toEqual({ status: 'applied' })
})
