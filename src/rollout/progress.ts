import type { Stage, Rollout } from './rollout-state.ts'
import type { Evidence, Phase } from './transaction-state.ts'

/** One node as a reader sees it. Times are monotonic milliseconds; `deadline` is when the phase must be over. */
export type NodeProgress = {
  readonly node: string
  readonly phase: 'waiting' | Phase
  readonly since: number
  readonly deadline: number | undefined
  /** Why it goes back, or how it ended. */
  readonly why: string | undefined
  /** What it told about a failure. Not redacted. */
  readonly evidence: Evidence
}

export type Progress = {
  readonly stage: Stage
  readonly since: number
  /** What must be over by then: the readings, the question for main, or the prestage. */
  readonly deadline: number | undefined
  /** What speaks against going on, at the last reading. */
  readonly objections: readonly string[]
  /** Every node of the plan, in its order. */
  readonly nodes: readonly NodeProgress[]
}

/** What the run is doing, for logs and reports. */
export const progressOf = (state: Rollout): Progress => ({
  stage: state.stage,
  since: state.since,
  deadline: state.deadline ?? state.watch?.deadline,
  objections: state.watch?.objections ?? [],
  nodes: state.plan.tasks.map(({ node }) => nodeProgress(state, node)),
})

const nodeProgress = (state: Rollout, node: string): NodeProgress => {
  const transaction = state.transactions.find(({ task }) => task.node === node)
  const end = state.ends.find((each) => each.node === node)?.end ?? transaction?.end
  const why = end !== undefined && 'why' in end ? end.why : transaction?.why
  if (transaction === undefined)
    return {
      node,
      phase: end === undefined ? 'waiting' : 'done',
      since: state.since,
      deadline: undefined,
      why,
      evidence: [],
    }
  const { phase, since, deadline, evidence } = transaction
  return {
    node,
    phase,
    since,
    deadline: phase === 'done' ? undefined : deadline,
    why,
    evidence: evidence ?? [],
  }
}
