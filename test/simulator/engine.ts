import type { RolloutPlan } from '../../src/rollout/rollout-plan.ts'
import { rolloutEnd, startRollout, stepRollout } from '../../src/rollout/rollout.ts'
import type { Engine } from './job.ts'

const plan: Engine['plan'] = (asks, left) => {
  const { tasks, policy } = asks
  const named = (which: (task: (typeof tasks)[number]) => boolean): string[] =>
    tasks.filter((task) => which(task) && !left.has(task.node)).map(({ node }) => node)
  const workers = named(({ role, hostsRunner }) => role === 'worker' && !hostsRunner)
  const planes = named(({ role, hostsRunner }) => role === 'control-plane' && !hostsRunner)
  const waves: RolloutPlan['waves'] = [
    { name: 'canary', nodes: tasks.map(({ node }) => node).filter((node) => left.has(node)), atOnce: 1 },
    { name: 'canary', nodes: workers.slice(0, 1), atOnce: 1 },
    { name: 'workers', nodes: workers.slice(1), atOnce: policy.maxUnavailable },
    { name: 'control-planes', nodes: planes, atOnce: 1 },
    { name: 'runner', nodes: named(({ hostsRunner }) => hostsRunner), atOnce: 1 },
  ]
  return { ...asks, waves, estimate: 0 }
}

/** The engine as it is shipped. Its states are its own: the simulator only hands them back. */
export const engine: Engine = {
  plan,
  start: startRollout,
  step: (state, event) => stepRollout(state as never, event),
  end: (state) => rolloutEnd(state as never),
}
