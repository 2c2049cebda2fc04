import { createContextKey } from '@connectrpc/connect'
import type { ContextKey } from '@connectrpc/connect'

/** Who calls, as the node sees it. */
export type Caller = {
  readonly roles: readonly string[]
  /** The node answers for itself: it is in maintenance, or another node's API asks. */
  readonly local: boolean
}

export const caller: ContextKey<Caller> = createContextKey<Caller>(
  { roles: [], local: true },
  { description: 'who calls' }
)
