import { setTimeout as delay } from 'node:timers/promises'

/** Time as the adapter needs it: the calendar for what others wrote down, a clock that never jumps for deadlines. */
export type Timing = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds from any fixed moment. */
  readonly elapsed: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

export const systemTiming: Timing = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (milliseconds) => {
    await delay(milliseconds)
  },
}
