/** What goes wrong with a request. */
export type Fault = {
  readonly match: (request: { readonly method: string; readonly path: string }) => boolean
  /** How often; once unless said. */
  times?: number
  readonly status?: number
  readonly retryAfter?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Answered as it is, with 200 as JSON. */
  readonly garbage?: string
  /** The connection breaks; with `after`, once the request was carried out. */
  readonly drop?: 'before' | 'after'
  /** No answer ever comes. */
  readonly hang?: boolean
  /** Milliseconds before it is carried out. */
  readonly delay?: number
  /** Runs before the request is carried out: somebody was faster. */
  readonly before?: () => void
}

/** The first that matches, counted down and dropped once it is used up. */
export const takeFault = (
  faults: Fault[],
  request: { readonly method: string; readonly path: string }
): Fault | undefined => {
  const index = faults.findIndex((fault) => fault.match(request))
  const fault = faults[index]
  if (fault === undefined) return undefined
  fault.times = (fault.times ?? 1) - 1
  if (fault.times <= 0) faults.splice(index, 1)
  return fault
}
