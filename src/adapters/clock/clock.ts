import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../../ports.ts'

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, undefined, signal && { signal }).catch((error: unknown) => {
      if (signal?.aborted !== true) throw error
    })
  },
}
