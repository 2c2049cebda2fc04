/**
 * Virtual time. What happens is a step that waits for its turn; nothing happens within a step, so a fault strikes between
 * two of them.
 */
export type Timeline = {
  /** Milliseconds since the world began. Never jumps. */
  readonly now: () => number
  readonly at: (time: number, step: () => void) => void
  /** Runs steps one by one; each yields how many milliseconds pass before the next. At `until` they are broken off. */
  readonly start: (steps: Steps, ended?: () => void, until?: number) => Process
  /** One step; false when nothing waits any more. */
  readonly step: () => boolean
  readonly steps: () => number
}

export type Steps<Result = void> = Generator<number, Result, void>

export type Process = {
  alive: boolean
  /** It ends here and now, between two of its steps, and nobody is told. */
  readonly kill: () => void
}

type Waiting = { readonly time: number; readonly turn: number; readonly step: () => void }

const before = (a: Waiting, b: Waiting): boolean => a.time < b.time || (a.time === b.time && a.turn < b.turn)

export const newTimeline = (): Timeline => {
  const heap: Waiting[] = []
  let now = 0
  let turn = 0
  let done = 0

  const at = (time: number, step: () => void): void => {
    const entry = { time: Math.max(time, now), turn: turn++, step }
    let at = heap.push(entry) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!before(entry, heap[above]!)) break
      heap[at] = heap[above]!
      at = above
    }
    heap[at] = entry
  }

  const pop = (): Waiting | undefined => {
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= heap.length) break
      if (below + 1 < heap.length && before(heap[below + 1]!, heap[below]!)) below++
      if (!before(heap[below]!, last)) break
      heap[at] = heap[below]!
      at = below
    }
    heap[at] = last
    return first
  }

  const start = (steps: Steps, ended?: () => void, until = Infinity): Process => {
    const process: Process = {
      alive: true,
      kill: () => {
        process.alive = false
      },
    }
    const go = (): void => {
      if (!process.alive || now >= until) return process.kill()
      const { done: finished, value } = steps.next()
      if (finished !== true) {
        at(now + value, go)
        return
      }
      process.alive = false
      ended?.()
    }
    at(now, go)
    return process
  }

  return {
    now: () => now,
    at,
    start,
    step: () => {
      const next = pop()
      if (next === undefined) return false
      now = next.time
      done++
      next.step()
      return true
    },
    steps: () => done,
  }
}
