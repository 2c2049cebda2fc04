/** Chance from a seed: the same seed draws the same values for ever. */
export type Random = {
  /** At least 0, below 1. */
  readonly next: () => number
  /** Both ends included. */
  readonly between: (low: number, high: number) => number
  /** True once in so many. */
  readonly once: (inSoMany: number) => boolean
  /** `from` is not empty. */
  readonly pick: <T>(from: readonly T[]) => T
}

/** mulberry32, public domain: 32 bits of state, good enough to draw schedules from, and fast. */
export const randomFrom = (seed: number): Random => {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    once: (inSoMany) => next() * inSoMany < 1,
    pick: (from) => from[Math.floor(next() * from.length)]!,
  }
}
