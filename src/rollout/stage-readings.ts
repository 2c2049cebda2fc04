import { checksOf, objectionsAfter, objectionsBefore, stopBefore } from './before-nodes.ts'
import { gateBudget, pauseTime, quietTime, soakTime } from './budgets.ts'
import type { ClusterView } from './node-commands.ts'
import { nextBatch } from './next-batch.ts'
import type { Event } from './rollout-events.ts'
import type { Rollout } from './rollout-state.ts'
import { doneTasks, enterStage, failed, finish, idle, longestDurations, tasksOf } from './rollout-turn.ts'
import type { StageTurn } from './rollout-turn.ts'
import { startWatch, stepWatch } from './watch.ts'
import type { Watch } from './watch.ts'

type Reading = 'before' | 'soak' | 'gates'

/** What follows when nothing speaks against it. */
const following = { before: 'tip', soak: 'gates', gates: 'before' } as const

/** Looks for the next nodes and at everything that must hold before them. */
export const enterBefore = (state: Rollout, event: Event): StageTurn => {
  const batch = nextBatch(state.plan, (node) => state.ends.some((each) => each.node === node))
  if (batch.length === 0) return finish(state, { status: 'applied' })
  const stop = stopBefore(state.plan, tasksOf(state, batch), event)
  if (stop !== undefined) return finish(state, { status: 'stopped', why: stop })
  const next = enterStage(state, 'before', event, { batch })
  const durations = longestDurations(next)
  // What was done before must hold still: another reboot can have degraded it since.
  const checks = checksOf(next.plan.policy, [...batch, ...state.ends.map(({ node }) => node)])
  const deadline = event.at + (checks.length === 0 ? durations.ready : gateBudget(durations))
  return read(next, 'before', event, {
    cluster: true,
    checks,
    quiet: 0,
    pause: pauseTime(durations),
    deadline,
  })
}

const read = (state: Rollout, stage: Reading, event: Event, asks: Asks): StageTurn => {
  const { watch, commands, verdict } = startWatch(asks, event.at, state.nextId)
  const next = { ...state, watch, nextId: state.nextId + commands.length }
  return verdict === 'good' ? { ...idle(next), next: following[stage] } : { state: next, commands }
}

type Asks = Pick<Watch, 'cluster' | 'checks' | 'quiet' | 'pause' | 'deadline'>

/** One reading more. */
export const stepReadings = (state: Rollout, stage: 'before' | 'soak' | 'gates', event: Event): StageTurn => {
  if (state.watch === undefined) return idle(state)
  const judge = (cluster: ClusterView): readonly string[] =>
    stage === 'before'
      ? objectionsBefore(cluster, doneTasks(state), tasksOf(state, state.batch))
      : objectionsAfter(cluster, doneTasks(state))
  const { watch, commands, verdict, seen } = stepWatch(state.watch, event, state.nextId, judge)
  const next = { ...state, watch, nextId: state.nextId + commands.length, seen: seen ?? state.seen }
  if (verdict === 'good') return { state: next, commands, next: following[stage] }
  if (verdict === 'bad')
    return finish(next, failed(state.batch, `${stageWords[stage]}: ${watch.objections.join('; ')}`))
  return { state: next, commands }
}

const stageWords = { before: 'before the next node', soak: 'after the node', gates: 'after the node' }

/** Waits, and looks on. */
export const enterSoak = (state: Rollout, event: Event): StageTurn => {
  const durations = longestDurations(state)
  const quiet = soakTime(durations, isFirst(state))
  return read(enterStage(state, 'soak', event), 'soak', event, {
    cluster: true,
    checks: [],
    quiet,
    pause: pauseTime(durations),
    deadline: event.at + 2 * quiet + durations.ready,
  })
}

/** Nothing was changed before the nodes of this turn: what needed no change has shown nothing. */
const isFirst = ({ ends, batch }: Rollout): boolean =>
  ends.every(({ node, end }) => end.status !== 'applied' || batch.includes(node))

/** Being Ready says nothing about storage: the declared checks must hold too. */
export const enterGates = (state: Rollout, event: Event): StageTurn => {
  const durations = longestDurations(state)
  return read(enterStage(state, 'gates', event), 'gates', event, {
    cluster: false,
    checks: checksOf(state.plan.policy, state.batch),
    quiet: 0,
    pause: quietTime(durations) / 3,
    deadline: event.at + gateBudget(durations),
  })
}
