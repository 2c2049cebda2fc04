import { durationsOf, notNow, objectionsAfter, objectionsBefore, stopBefore } from './before-nodes.ts'
import { gateBudget, pauseTime, prestageBudget, quietTime, tipBudget, touchesEtcd } from './budgets.ts'
import type { ClusterView } from './node-commands.ts'
import { nextBatch } from './next-batch.ts'
import type { Command, Event } from './rollout-events.ts'
import type { NodeEnd, NodeTask, RolloutEnd, RolloutPlan } from './rollout-plan.ts'
import type { Rollout, Stage } from './rollout-state.ts'
import { startTransaction, stepTransaction, wakeTransaction } from './transaction.ts'
import type { Transaction } from './transaction-state.ts'
import { startWatch, stepWatch, wakeWatch } from './watch.ts'
import type { Watch } from './watch.ts'

/** What one step gives: the state to keep, and the commands to perform. */
export type RolloutTurn = { readonly state: Rollout; readonly commands: readonly Command[] }

/** How the run and every one of its nodes ended. */
export type Ended = {
  readonly end: RolloutEnd
  readonly nodes: readonly { readonly node: string; readonly end: NodeEnd }[]
}

/** A run that waits for its `start`. */
export const startRollout = (plan: RolloutPlan): RolloutTurn =>
  idle({
    plan,
    stage: 'new',
    since: 0,
    nextId: 1,
    prestaging: [],
    deadline: undefined,
    tip: undefined,
    watch: undefined,
    batch: [],
    seen: undefined,
    transactions: [],
    ends: [],
    stop: undefined,
    end: undefined,
    wake: undefined,
  })

/** Steps the run by one event. The state that comes in is not changed; events must come in order of `at`. */
export const stepRollout = (before: Rollout, event: Event): RolloutTurn => {
  const stop = event.kind === 'stop' ? event.why : before.stop
  const turn = stepStage({ ...before, stop }, event)
  return withWake(turn, event)
}

/** How it ended; undefined while it runs. */
export const rolloutEnd = ({ end, ends }: Rollout): Ended | undefined =>
  end === undefined ? undefined : { end, nodes: ends }

const idle = (state: Rollout): RolloutTurn => ({ state, commands: [] })

/** Commands of one turn after those of another. */
const after = (first: readonly Command[], { state, commands }: RolloutTurn): RolloutTurn => ({
  state,
  commands: [...first, ...commands],
})

/** The shell sets one timer: it is told whenever the next deadline is another one. */
const withWake = ({ state, commands }: RolloutTurn, event: Event): RolloutTurn => {
  const asked = event.kind === 'woken' ? undefined : state.wake
  const times = [
    state.deadline,
    ...(state.watch === undefined ? [] : [wakeWatch(state.watch)]),
    ...state.transactions.map(wakeTransaction),
  ].filter((at) => at !== undefined)
  const wake = times.length === 0 || state.end !== undefined ? undefined : Math.min(...times)
  const command: readonly Command[] = wake === undefined || wake === asked ? [] : [{ do: 'wake', at: wake }]
  return { state: { ...state, wake }, commands: [...commands, ...command] }
}

const stepStage = (state: Rollout, event: Event): RolloutTurn => {
  if (state.stage === 'over') return idle(state)
  if (state.stage === 'nodes') return stepNodes(state, event)
  if (state.stop !== undefined) return finish(state, { status: 'stopped', why: state.stop })
  switch (state.stage) {
    case 'new':
      return event.kind === 'start' ? begin(state, event) : idle(state)
    case 'prestage':
      return stepPrestage(state, event)
    case 'tip':
      return stepTip(state, event)
    case 'before':
    case 'soak':
    case 'gates':
      return stepReadings(state, state.stage, event)
  }
}

const refused = ({ refused: why }: NodeTask): boolean => why !== undefined

/** Nothing starts where anything is refused: all of it is said at once. */
const begin = (state: Rollout, event: Event): RolloutTurn => {
  const { plan } = state
  if (plan.tasks.length === 0) return finish(state, { status: 'nothing-to-do' })
  const closed = notNow(plan.policy, plan.tasks, event.wall)
  if (closed !== undefined) return finish(state, { status: 'stopped', why: closed })
  const no = plan.tasks.filter(refused)
  if (no.length > 0) {
    const why = no.map((task) => `${task.node}: ${task.refused}`).join('; ')
    const ends = no.map((task) => ({
      node: task.node,
      end: { status: 'refused', why: task.refused ?? '' } as const,
    }))
    return finish(
      { ...state, ends },
      { status: 'failed', node: no.length === 1 ? no[0]?.node : undefined, why }
    )
  }
  const deadline = event.at + prestageBudget
  const prestaging = plan.tasks.map(({ node }, index) => ({ id: state.nextId + index, node }))
  const commands = prestaging.map(({ id, node }): Command => ({ do: 'prestage', node, id, deadline }))
  return {
    state: to(state, 'prestage', event, { prestaging, deadline, nextId: state.nextId + prestaging.length }),
    commands,
  }
}

/** A stage begins; what belonged to the last one is gone. */
const to = (state: Rollout, stage: Stage, event: Event, more: Partial<Rollout> = {}): Rollout => ({
  ...state,
  stage,
  since: event.at,
  prestaging: [],
  deadline: undefined,
  tip: undefined,
  watch: undefined,
  ...more,
})

const stepPrestage = (state: Rollout, event: Event): RolloutTurn => {
  const names = state.prestaging.map(({ node }) => node)
  if (isOver(state, event))
    return finish(state, failed(names, `prestage: no answer in time from ${names.join(', ')}`))
  if (event.kind !== 'answer' || event.to !== 'prestage') return idle(state)
  const asked = state.prestaging.find(({ id }) => id === event.id)
  if (asked === undefined) return idle(state)
  if (event.answer.status !== 'ready')
    return finish(state, failed([asked.node], `prestage of ${asked.node}: ${event.answer.why}`))
  const prestaging = state.prestaging.filter((each) => each !== asked)
  return prestaging.length === 0 ? beforeNext(state, event) : idle({ ...state, prestaging })
}

const isOver = ({ deadline }: Rollout, { at }: Event): boolean => deadline !== undefined && at >= deadline

const failed = (nodes: readonly string[], why: string): RolloutEnd => ({
  status: 'failed',
  node: nodes.length === 1 ? nodes[0] : undefined,
  why,
})

const tasksOf = ({ plan }: Rollout, nodes: readonly string[]): readonly NodeTask[] =>
  nodes.flatMap((name) => plan.tasks.filter(({ node }) => node === name))

/** Nodes that run what is desired, by now. */
const doneTasks = (state: Rollout): readonly NodeTask[] =>
  tasksOf(
    state,
    state.ends.map(({ node }) => node)
  )

/** Names of the checks that concern any of these nodes. */
const checksOf = ({ plan }: Rollout, nodes: readonly string[]): readonly string[] =>
  plan.policy.checks
    .filter((check) => check.nodes.length === 0 || check.nodes.some((node) => nodes.includes(node)))
    .map(({ name }) => name)

/** The longest-suffering node of the turn decides how long is waited. */
const longestDurations = (state: Rollout) => {
  const [first, ...rest] = tasksOf(state, state.batch).map((task) => durationsOf(task, state.plan.policy))
  return rest.reduce(
    (longest, each) => (each !== undefined && each.ready > longest.ready ? each : longest),
    first ?? state.plan.policy.durations['control-plane']
  )
}

/** Looks for the next nodes and at everything that must hold before them. */
const beforeNext = (state: Rollout, event: Event): RolloutTurn => {
  const batch = nextBatch(state.plan, (node) => state.ends.some((each) => each.node === node))
  if (batch.length === 0) return finish(state, { status: 'applied' })
  const stop = stopBefore(state.plan, tasksOf(state, batch), event)
  if (stop !== undefined) return finish(state, { status: 'stopped', why: stop })
  const next = to(state, 'before', event, { batch })
  const durations = longestDurations(next)
  const checks = checksOf(next, batch)
  const deadline = event.at + (checks.length === 0 ? durations.ready : gateBudget(durations))
  return read(next, event, { cluster: true, checks, quiet: 0, pause: pauseTime(durations), deadline })
}

const read = (
  state: Rollout,
  event: Event,
  asks: Pick<Watch, 'cluster' | 'checks' | 'quiet' | 'pause' | 'deadline'>
): RolloutTurn => {
  const { watch, commands, verdict } = startWatch(asks, event.at, state.nextId)
  const next = { ...state, watch, nextId: state.nextId + commands.length }
  return verdict === 'good' ? afterReadings(next, event) : { state: next, commands }
}

const stepReadings = (state: Rollout, stage: 'before' | 'soak' | 'gates', event: Event): RolloutTurn => {
  if (state.watch === undefined) return idle(state)
  const judge = (cluster: ClusterView): readonly string[] =>
    stage === 'before'
      ? objectionsBefore(cluster, doneTasks(state), tasksOf(state, state.batch))
      : objectionsAfter(cluster, doneTasks(state))
  const { watch, commands, verdict, seen } = stepWatch(state.watch, event, state.nextId, judge)
  const next = { ...state, watch, nextId: state.nextId + commands.length, seen: seen ?? state.seen }
  if (verdict === 'good') return after(commands, afterReadings(next, event))
  if (verdict === 'bad')
    return finish(next, failed(state.batch, `${stageWords[stage]}: ${watch.objections.join('; ')}`))
  return { state: next, commands }
}

const stageWords = { before: 'before the next node', soak: 'after the node', gates: 'after the node' }

const afterReadings = (state: Rollout, event: Event): RolloutTurn => {
  if (state.stage === 'before') return askTip(state, event)
  return state.stage === 'soak' ? startGates(state, event) : beforeNext(state, event)
}

const askTip = (state: Rollout, event: Event): RolloutTurn => {
  const deadline = event.at + tipBudget
  return {
    state: to(state, 'tip', event, { tip: state.nextId, deadline, nextId: state.nextId + 1 }),
    commands: [{ do: 'tip', id: state.nextId, deadline }],
  }
}

/** Fails closed: a tip that nobody could read starts nothing. */
const stepTip = (state: Rollout, event: Event): RolloutTurn => {
  if (isOver(state, event))
    return finish(state, failed([], 'whether main has moved could not be asked in time'))
  if (event.kind !== 'answer' || event.to !== 'tip' || event.id !== state.tip) return idle(state)
  const { answer } = event
  if (answer.status === 'moved')
    return finish(state, {
      status: 'stopped',
      why: `main is at ${answer.to} now: its own run goes on from here`,
    })
  if (answer.status !== 'same')
    return finish(state, failed([], `whether main has moved could not be asked: ${answer.why}`))
  const stop = stopBefore(state.plan, tasksOf(state, state.batch), event)
  return stop === undefined ? startNodes(state, event) : finish(state, { status: 'stopped', why: stop })
}

/** Another member can lead while this one is away. */
const canYield = ({ seen }: Rollout, task: NodeTask): boolean =>
  touchesEtcd(task) &&
  (seen?.etcd ?? []).some(({ name, healthy, learner }) => name !== task.node && healthy && !learner)

const startNodes = (state: Rollout, event: Event): RolloutTurn => {
  const { plan } = state
  const turns = tasksOf(state, state.batch).map((task, index) =>
    startTransaction(
      task,
      {
        durations: durationsOf(task, plan.policy),
        commit: plan.commit,
        generation: plan.generation,
        canYield: canYield(state, task),
      },
      event.at,
      state.nextId + index
    )
  )
  return {
    state: to(state, 'nodes', event, {
      transactions: [...state.transactions, ...turns.map((turn) => turn.state)],
      nextId: state.nextId + turns.length,
    }),
    commands: turns.flatMap(({ commands }) => commands),
  }
}

const stepNodes = (state: Rollout, event: Event): RolloutTurn => {
  const turns = state.transactions.map((transaction, index) =>
    stepTransaction(transaction, event, state.nextId + index)
  )
  const transactions = turns.map((turn) => turn.state)
  const next = { ...state, transactions, nextId: state.nextId + turns.length }
  const commands = turns.flatMap((turn) => turn.commands)
  const running = transactions.some(({ phase }) => phase !== 'done')
  return after(commands, running ? idle(next) : afterNodes(next, event))
}

/** The node runs what is desired. Everything else stops the run. */
const succeeded = ({ status }: NodeEnd): boolean => status === 'applied' || status === 'unchanged'

const endOf = (transaction: Transaction): NodeEnd =>
  transaction.end ?? { status: 'stuck', why: 'its transaction has no end' }

const afterNodes = (before: Rollout, event: Event): RolloutTurn => {
  const batch = before.transactions
    .filter(({ task }) => before.batch.includes(task.node))
    .map((transaction) => ({ node: transaction.task.node, end: endOf(transaction) }))
  const state = { ...before, ends: [...before.ends, ...batch] }
  const failures = batch.filter(({ end }) => !succeeded(end))
  if (state.stop !== undefined && failures.every(({ end }) => end.status === 'untouched'))
    return finish(state, { status: 'stopped', why: state.stop })
  const [first] = failures
  if (first !== undefined) return finish(state, failed([first.node], 'why' in first.end ? first.end.why : ''))
  return batch.every(({ end }) => end.status === 'unchanged') ? startGates(state, event) : soak(state, event)
}

const soak = (state: Rollout, event: Event): RolloutTurn => {
  const durations = longestDurations(state)
  const quiet = state.ends.length === 1 ? durations.soak : durations.soak / laterSoaks
  return read(to(state, 'soak', event), event, {
    cluster: true,
    checks: [],
    quiet,
    pause: pauseTime(durations),
    deadline: event.at + 2 * quiet + durations.ready,
  })
}

/** The first node shows what the change does; the others are given a fifth of the time. */
const laterSoaks = 5

/** Being Ready says nothing about storage: the declared checks must hold too. */
const startGates = (state: Rollout, event: Event): RolloutTurn => {
  const durations = longestDurations(state)
  return read(to(state, 'gates', event), event, {
    cluster: false,
    checks: checksOf(state, state.batch),
    quiet: 0,
    pause: quietTime(durations) / 3,
    deadline: event.at + gateBudget(durations),
  })
}

/** Every node gets an end: what was not reached is untouched, and says why. */
const finish = (state: Rollout, end: RolloutEnd): RolloutTurn => {
  const why = 'why' in end ? `not started: ${end.why}` : 'not started'
  const rest = state.plan.tasks
    .filter(({ node }) => !state.ends.some((each) => each.node === node))
    .map(({ node }) => ({ node, end: { status: 'untouched', why } as const }))
  return idle({
    ...state,
    stage: 'over',
    end,
    ends: [...state.ends, ...rest],
    deadline: undefined,
    watch: undefined,
  })
}
