import type { RolloutPlan } from './rollout-plan.ts'

/** How far a run goes, for people who start: each rung says what the next one would do. */
export type Mode = 'observe' | 'canary' | 'all'

/** What is left of a plan, and what waits for the next rung, in order. */
export type Limited = { readonly plan: RolloutPlan; readonly waiting: readonly string[] }

/**
 * A plan as far as a mode goes. The canary is the first node of the plan; `shown` says that one was done for this very
 * commit before, so that running again does not go on to a second one.
 */
export const limitPlan = (plan: RolloutPlan, mode: Mode, shown: boolean): Limited => {
  if (mode === 'all') return { plan, waiting: [] }
  const order = plan.waves.flatMap(({ nodes }) => nodes)
  const kept = new Set(mode === 'canary' && !shown ? order.slice(0, 1) : [])
  return {
    waiting: order.filter((node) => !kept.has(node)),
    plan: {
      ...plan,
      tasks: plan.tasks.filter(({ node }) => kept.has(node)),
      waves: plan.waves
        .map((wave) => ({ ...wave, nodes: wave.nodes.filter((node) => kept.has(node)) }))
        .filter(({ nodes }) => nodes.length > 0),
    },
  }
}
