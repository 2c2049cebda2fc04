import type { Changes } from '../compare/changes.ts'
import type { Diagnostic } from '../fleet/diagnostic.ts'

export type Consented = { readonly node: string; readonly impact: string; readonly until: string }

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
  /** What the merged cluster.yaml already consents to, of what the changes need; `until` is the last day. */
  readonly consented: readonly Consented[]
  /** Which other plumbline applied the base, and rendered it otherwise. */
  readonly otherVersion?: string
  /** Where the whole diff lies, where the forge can show it. */
  readonly runUrl?: string
}
