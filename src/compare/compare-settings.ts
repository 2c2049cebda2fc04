import type { Os } from '../fleet/fleet.ts'
import type { Subject } from '../subjects/subject.ts'

/** What holds for a whole comparison. */
export type CompareSettings = {
  readonly os: Os
  /**
   * Minor of the Talos that a changed config meets: the one that runs now, so the left side's. Another version on the
   * right is a change of its own, an `upgrade`, which already outweighs what either version does with a config.
   */
  readonly talos: number | undefined
  /** Another system is another cluster: nothing of it can be applied to a running node. */
  readonly osChanges: boolean
  /** The other side could not be rendered, so a missing node proves nothing. */
  readonly unreadable: boolean
  /** The left side was read from nodes: it counts as far as the right side speaks of it. */
  readonly live: boolean
  readonly controlPlanes: number
  readonly subjects: readonly Subject[]
}
