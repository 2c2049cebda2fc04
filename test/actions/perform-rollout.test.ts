import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { performRollout } from '../../src/actions/perform-rollout.ts'
import type { Performed } from '../../src/actions/perform-rollout.ts'
import type { Clock, FleetDriver, NodeDriver, Until } from '../../src/ports.ts'
import type { RolloutPlan } from '../../src/rollout/rollout-plan.ts'
import { clusterOf, good, inspection, planOf, worker } from '../rollout/drive.ts'

/** Time that moves on when nothing else does, and whose timers go off a little early, as real ones do. */
const makeTime = () => {
  let at = 0
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>()
  const clock: Clock = {
    now: () => at,
    monotonic: () => at,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const early = milliseconds > 1 ? 0.5 : 0
        const sleeper = {
          at: at + milliseconds - early,
          wake: () => {
            sleepers.delete(sleeper)
            resolve()
          },
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', sleeper.wake)
        if (signal?.aborted === true) sleeper.wake()
      }),
  }
  const until = async <Result>(promise: Promise<Result>): Promise<Result> => {
    let over = false
    const settled = promise.finally(() => (over = true))
    while (!over) {
      await setImmediate()
      const next = [...sleepers].toSorted((a, b) => a.at - b.at)[0]
      if (over || next === undefined) continue
      at = Math.max(at, next.at)
      next.wake()
    }
    return settled
  }
  return { clock, until }
}

type Asked = { readonly what: string; readonly at: number; readonly signal: AbortSignal; fired?: number }
/** What a call does instead of answering at once; `never` does not even hear the signal. */
type Slow = Readonly<Record<string, 'never' | 'until broken off' | 'fails' | number>>

const run = async (
  plan: RolloutPlan,
  slow: Slow,
  stopAt?: string
): Promise<{
  readonly performed: Performed
  readonly asked: readonly Asked[]
  readonly first: (what: string) => Asked
}> => {
  const { clock, until } = makeTime()
  const asked: Asked[] = []
  const stop = new AbortController()
  const confirmed = new Set<string>()
  const answerOf = (name: string, node: string): unknown => {
    if (name === 'confirm') confirmed.add(node)
    const config = confirmed.has(node) ? 'desired' : 'old'
    if (name === 'inspect') return { status: 'seen', inspection: inspection({ config }) }
    if (name === 'cluster') return { status: 'seen', cluster: clusterOf(plan.tasks) }
    if (name === 'cordon') return { status: 'cordoned', before: 'no' }
    if (name === 'evidence') return { status: 'read', sections: [{ title: 'kubelet', text: 'down' }] }
    return { status: good[name as keyof typeof good] }
  }
  const driver = (node: string): unknown =>
    new Proxy(
      {},
      {
        get:
          (_, name) =>
          async (_asks: unknown, { signal }: Until) => {
            const what = `${String(name)} ${node}`.trim()
            const one: Asked = { what, at: clock.monotonic(), signal }
            asked.push(one)
            signal.addEventListener('abort', () => (one.fired = clock.monotonic()))
            if (stopAt === what) stop.abort()
            const how = asked.filter((each) => each.what === what).length === 1 ? slow[what] : undefined
            if (how === 'fails') return { status: 'failed', why: 'it does' }
            if (how === 'never') await new Promise(() => undefined)
            if (how === 'until broken off')
              await new Promise((_resolve, reject) =>
                signal.addEventListener('abort', () => reject(new Error('broken off')))
              )
            await clock.sleep(typeof how === 'number' ? how : 100)
            return answerOf(String(name), node)
          },
      }
    )
  const performed = await until(
    performRollout(plan, {
      nodes: Object.fromEntries(plan.tasks.map(({ node }) => [node, driver(node) as NodeDriver])),
      fleet: driver('') as FleetDriver,
      clock,
      show: () => undefined,
      stop: stop.signal,
    })
  )
  const first = (what: string): Asked => {
    const found = asked.find((each) => each.what === what)
    if (found === undefined) throw new Error(`${what} was not asked`)
    return found
  }
  return { performed, asked, first }
}

const one = planOf([worker('w1')])

describe('a command of a rollout', () => {
  it.each(['never', 'until broken off'] as const)(
    'is broken off at its deadline, and no moment before (%s)',
    async (how) => {
      const { performed, first } = await run(one, { 'verify w1': how })
      expect(performed.end.status).toBe('applied')
      const { at, fired } = first('verify w1')
      expect(fired).toBeGreaterThanOrEqual(at + 30_000)
      expect(fired).toBeLessThan(at + 30_001)
    }
  )

  it('has what it left running broken off when it was answered', async () => {
    const { asked, performed } = await run(one, {})
    expect(performed.end.status).toBe('applied')
    for (const { what, at, fired } of asked)
      expect([what, fired]).toEqual([what, expect.closeTo(at + 100, -1)])
  })

  it('of the cluster and of git has a deadline like that of a node', async () => {
    const { first } = await run(one, { tip: 'until broken off' })
    const { at, fired } = first('tip')
    expect(fired).toBeGreaterThanOrEqual(at + 120_000)
  })

  it('is broken off when a stop has its node asked something else, which gets all of its own time', async () => {
    const slow = {
      'try w1': 'until broken off',
      'undo w1': 20_000,
      'evidence w1': 20_000,
      'unlock w1': 20_000,
    } as const
    const { first, performed } = await run(one, slow, 'try w1')
    expect(performed.nodes[0]?.end.status).toBe('undone')
    expect(first('try w1').fired).toBe(first('undo w1').at)
    for (const [what, took] of Object.entries(slow).slice(1)) {
      const { at, fired } = first(what)
      expect([what, fired]).toEqual([what, expect.closeTo(at + Number(took), -1)])
    }
    expect(performed.evidence).toHaveLength(1)
  })

  it('does not outlive the rollout', async () => {
    const two = planOf([worker('w1'), worker('w2')])
    const { asked, first, performed } = await run(two, { 'prestage w1': 'fails', 'prestage w2': 'never' })
    expect(performed.end.status).toBe('failed')
    expect(first('prestage w2').signal.aborted).toBe(true)
    expect(asked.filter(({ signal }) => !signal.aborted)).toEqual([])
  })
})
