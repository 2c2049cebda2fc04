import { durationsOf, notNow } from './before-nodes.ts'
import { prestageBudget, tryTime } from './budgets.ts'
import type { Command, Event } from './rollout-events.ts'
import type { NodeTask } from './rollout-plan.ts'
import type { Rollout } from './rollout-state.ts'
import { enterStage, failed, finish, idle, isOver } from './rollout-turn.ts'
import type { StageTurn } from './rollout-turn.ts'

const refused = ({ refused: why }: NodeTask): boolean => why !== undefined

/** Nothing starts where anything is refused: all of it is said at once. */
export const begin = (state: Rollout, event: Event): StageTurn => {
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
  const commands = plan.tasks.map((task, index): Command => {
    const seconds = Math.ceil(tryTime(task, durationsOf(task, plan.policy)) / 1000)
    return { do: 'prestage', node: task.node, id: state.nextId + index, deadline, seconds }
  })
  return {
    state: enterStage(state, 'prestage', event, {
      prestaging,
      deadline,
      nextId: state.nextId + prestaging.length,
    }),
    commands,
  }
}

/** Waits until every node has what it will need. */
export const stepPrestage = (state: Rollout, event: Event): StageTurn => {
  const names = state.prestaging.map(({ node }) => node)
  if (isOver(state, event))
    return finish(state, failed(names, `prestage: no answer in time from ${names.join(', ')}`))
  if (event.kind !== 'answer' || event.to !== 'prestage') return idle(state)
  const asked = state.prestaging.find(({ id }) => id === event.id)
  if (asked === undefined) return idle(state)
  if (event.answer.status !== 'ready')
    return finish(state, failed([asked.node], `prestage of ${asked.node}: ${event.answer.why}`))
  const prestaging = state.prestaging.filter((each) => each !== asked)
  return prestaging.length === 0 ? { ...idle(state), next: 'before' } : idle({ ...state, prestaging })
}
