/**
 * Items that come while somebody waits for them, until `signal` says that nobody does. `start` is called at once with
 * what adds an item, and returns what stops the coming.
 */
export async function* arriving<T>(
  signal: AbortSignal,
  start: (add: (item: T) => void) => () => void
): AsyncGenerator<T> {
  const items: T[] = []
  let wake = (): void => {}
  const stop = start((item) => {
    items.push(item)
    wake()
  })
  signal.addEventListener('abort', () => wake(), { once: true })
  try {
    while (!signal.aborted) {
      yield* items.splice(0)
      if (signal.aborted || items.length > 0) continue
      await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    stop()
  }
}
