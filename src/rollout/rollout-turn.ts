import { durationsOf } from './before-nodes.ts'
import type { Command, Event } from './rollout-events.ts'
import type { Durations, NodeTask, RolloutEnd } from './rollout-plan.ts'
import type { Rollout, Stage } from './rollout-state.ts'

/** What one step of a stage gives. `next` is the stage to enter at once. */
export type StageTurn = {
  readonly state: Rollout
  readonly commands: readonly Command[]
  readonly next?: 'before' | 'tip' | 'nodes' | 'soak' | 'gates'
}

export const idle = (state: Rollout): StageTurn => ({ state, commands: [] })

/** A stage begins; what belonged to the last one is gone. */
export const enterStage = (
  state: Rollout,
  stage: Stage,
  { at }: Event,
  more: Partial<Rollout> = {}
): Rollout => ({
  ...state,
  stage,
  since: at,
  prestaging: [],
  deadline: undefined,
  tip: undefined,
  watch: undefined,
  ...more,
})

/** The one command of a stage was not answered in time. */
export const isOver = ({ deadline }: Rollout, { at }: Event): boolean =>
  deadline !== undefined && at >= deadline

export const failed = (nodes: readonly string[], why: string): RolloutEnd => ({
  status: 'failed',
  node: nodes.length === 1 ? nodes[0] : undefined,
  why,
})

export const tasksOf = ({ plan }: Rollout, nodes: readonly string[]): readonly NodeTask[] =>
  nodes.flatMap((name) => plan.tasks.filter(({ node }) => node === name))

/** Nodes that run what is desired, by now. */
export const doneTasks = (state: Rollout): readonly NodeTask[] =>
  tasksOf(
    state,
    state.ends.map(({ node }) => node)
  )

/** The slowest node of the turn decides how long is waited. */
export const longestDurations = (state: Rollout): Durations =>
  tasksOf(state, state.batch)
    .map((task) => durationsOf(task, state.plan.policy))
    .reduce((longest, each) => (each.ready > longest.ready ? each : longest))

/** Every node gets an end: what was not reached is untouched, and says why. */
export const finish = (state: Rollout, end: RolloutEnd): StageTurn => {
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
