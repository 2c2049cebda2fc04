import { setTimeout as delay } from 'node:timers/promises'

/** Time as the adapter needs it: the calendar for what others wrote down, a clock that never jumps for deadlines. */
export type Timing = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds from any fixed moment. */
  readonly elapsed: () => number
  /** Ends early, without an error, when `signal` fires. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const systemTiming: Timing = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal && { signal }).catch((error: unknown) => {
      if (signal?.aborted !== true) throw error
    })
  },
}
