import { checksAgain, durationsOf, hasMoved, movedWords, stopBefore } from './before-nodes.ts'
import { tipBudget, touchesEtcd } from './budgets.ts'
import type { Event } from './rollout-events.ts'
import type { NodeEnd, NodeTask } from './rollout-plan.ts'
import type { Rollout } from './rollout-state.ts'
import { doneTasks, enterStage, failed, finish, idle, isOver, tasksOf } from './rollout-turn.ts'
import type { StageTurn } from './rollout-turn.ts'
import { startTransaction, stepTransaction } from './transaction.ts'
import type { Transaction } from './transaction-state.ts'

/** The last question before the nodes: whether main still is what this run applies. */
export const enterTip = (state: Rollout, event: Event): StageTurn => {
  const deadline = event.at + tipBudget
  return {
    state: enterStage(state, 'tip', event, { tip: state.nextId, deadline, nextId: state.nextId + 1 }),
    commands: [{ do: 'tip', id: state.nextId, deadline }],
  }
}

/** Fails closed: a tip that nobody could read starts nothing. */
export const stepTip = (state: Rollout, event: Event): StageTurn => {
  if (isOver(state, event))
    return finish(state, failed([], 'whether main has moved could not be asked in time'))
  if (event.kind !== 'answer' || event.to !== 'tip' || event.id !== state.tip) return idle(state)
  const { answer } = event
  if (hasMoved(answer)) return finish(state, { status: 'stopped', why: movedWords(answer.to) })
  if (answer.status !== 'same')
    return finish(state, failed([], `whether main has moved could not be asked: ${answer.why}`))
  const stop = stopBefore(state.plan, tasksOf(state, state.batch), event)
  return stop === undefined
    ? { ...idle(state), next: 'nodes' }
    : finish(state, { status: 'stopped', why: stop })
}

/** Another member can lead while this one is away. */
const canYield = ({ seen }: Rollout, task: NodeTask): boolean =>
  touchesEtcd(task) &&
  (seen?.etcd ?? []).some(({ name, healthy, learner }) => name !== task.node && healthy && !learner)

/** Begins a transaction for each node of the turn. */
export const enterNodes = (state: Rollout, event: Event): StageTurn => {
  const { plan } = state
  const done = doneTasks(state)
  const turns = tasksOf(state, state.batch).map((task, index) =>
    startTransaction(
      task,
      {
        durations: durationsOf(task, plan.policy),
        commit: plan.commit,
        generation: plan.generation,
        done,
        checks: checksAgain(plan.policy, done, task),
        canYield: canYield(state, task),
      },
      event.at,
      state.nextId + index
    )
  )
  return {
    state: enterStage(state, 'nodes', event, {
      transactions: [...state.transactions, ...turns.map((turn) => turn.state)],
      nextId: state.nextId + turns.length,
    }),
    commands: turns.flatMap(({ commands }) => commands),
  }
}

export const stepNodes = (state: Rollout, event: Event): StageTurn => {
  const turns = state.transactions.map((transaction, index) =>
    stepTransaction(transaction, event, state.nextId + index)
  )
  const transactions = turns.map((turn) => turn.state)
  const next = { ...state, transactions, nextId: state.nextId + turns.length }
  const commands = turns.flatMap((turn) => turn.commands)
  const running = transactions.some(({ phase }) => phase !== 'done')
  return running ? { state: next, commands } : { ...afterNodes(next), commands }
}

/** The node runs what is desired. Everything else stops the run. */
const succeeded = ({ status }: NodeEnd): boolean => status === 'applied' || status === 'unchanged'

const endOf = (transaction: Transaction): NodeEnd =>
  transaction.end ?? { status: 'stuck', why: 'its transaction has no end' }

const afterNodes = (before: Rollout): StageTurn => {
  const transactions = before.transactions.filter(({ task }) => before.batch.includes(task.node))
  const batch = transactions.map((transaction) => ({ node: transaction.task.node, end: endOf(transaction) }))
  const state = { ...before, ends: [...before.ends, ...batch] }
  const failures = batch.filter(({ end }) => !succeeded(end))
  const stop = state.stop ?? transactions.find((each) => each.stop !== undefined)?.stop
  if (stop !== undefined && failures.every(({ end }) => end.status === 'untouched'))
    return finish(state, { status: 'stopped', why: stop })
  const [first] = failures
  if (first !== undefined) return finish(state, failed([first.node], 'why' in first.end ? first.end.why : ''))
  return { ...idle(state), next: batch.every(({ end }) => end.status === 'unchanged') ? 'gates' : 'soak' }
}
