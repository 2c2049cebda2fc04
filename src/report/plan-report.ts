import type { Changes } from '../compare/changes.ts'
import type { Diagnostic } from '../fleet/diagnostic.ts'

/** All that a plan's reader may be shown. Pure data: no clock, no run id, so equal inputs read equal. */
export type PlanReport = {
  /** The fleet folder, relative to the repository root. */
  readonly fleet: string
  readonly cluster: string
  readonly version: string
  readonly base: { readonly sha: string; readonly ref: string }
  readonly head: { readonly sha: string }
  /** How the merge was had. */
  readonly how: 'merge-ref' | 'merged-in-git' | 'merge-group' | 'worktree'
  /** Of the merged tree. */
  readonly diagnostics: readonly Diagnostic[]
  /** The base could not be rendered, so everything shows as new. */
  readonly baseBroken: boolean
  /** Absent where the merged tree has errors. */
  readonly changes: Changes | undefined
  readonly nodeCount: number
  /** Where the whole diff lies, where the forge can show it. */
  readonly runUrl?: string
}
