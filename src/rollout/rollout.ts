import type { Command, Event } from './rollout-events.ts'
import type { NodeEnd, RolloutEnd, RolloutPlan } from './rollout-plan.ts'
import type { Rollout } from './rollout-state.ts'
import { finish, idle } from './rollout-turn.ts'
import type { StageTurn } from './rollout-turn.ts'
import { enterNodes, enterTip, stepNodes, stepTip } from './stage-nodes.ts'
import { begin, stepPrestage } from './stage-prestage.ts'
import { enterBefore, enterGates, enterSoak, stepReadings } from './stage-readings.ts'
import { wakeTransaction } from './transaction.ts'
import { wakeWatch } from './watch.ts'

/** What one step gives: the state to keep, and the commands to perform. */
export type RolloutTurn = { readonly state: Rollout; readonly commands: readonly Command[] }

/** How the run and every one of its nodes ended. */
export type Ended = {
  readonly end: RolloutEnd
  readonly nodes: readonly { readonly node: string; readonly end: NodeEnd }[]
}

/** A run that waits for its `start`. */
export const startRollout = (plan: RolloutPlan): RolloutTurn => ({
  commands: [],
  state: {
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
  },
})

/** Steps the run by one event. The state that comes in is not changed; events must come in order of `at`. */
export const stepRollout = (before: Rollout, event: Event): RolloutTurn => {
  const stop = event.kind === 'stop' ? event.why : before.stop
  return withWake(enterNext(stepStage({ ...before, stop }, event), event), event)
}

/** How it ended; undefined while it runs. */
export const rolloutEnd = ({ end, ends }: Rollout): Ended | undefined =>
  end === undefined ? undefined : { end, nodes: ends }

const enter = {
  before: enterBefore,
  tip: enterTip,
  nodes: enterNodes,
  soak: enterSoak,
  gates: enterGates,
}

/** Enters stage after stage until one has to wait. */
const enterNext = ({ state, commands, next }: StageTurn, event: Event): RolloutTurn => {
  if (next === undefined) return { state, commands }
  const turn = enterNext(enter[next](state, event), event)
  return { state: turn.state, commands: [...commands, ...turn.commands] }
}

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

const stepStage = (state: Rollout, event: Event): StageTurn => {
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
