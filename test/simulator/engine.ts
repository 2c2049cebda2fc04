import { rolloutEnd, startRollout, stepRollout } from '../../src/rollout/rollout.ts'
import { wavesOf } from '../../src/rollout/waves.ts'
import type { Engine } from './job.ts'

/** The engine as it is shipped. Its states are its own: the simulator only hands them back. */
export const engine: Engine = {
  plan: (asks, facts) => ({ ...asks, waves: wavesOf(asks.tasks, asks.policy, facts), estimate: 0 }),
  start: startRollout,
  step: (state, event) => stepRollout(state as never, event),
  end: (state) => rolloutEnd(state as never),
}
