/**
 * What apply asks of git and of the forge to find out what was reviewed: the ports of this room (src/ports.ts). Facts only;
 * nothing here decides.
 */

/** One commit of a branch, seen along first parents. */
export type MainlineCommit = {
  readonly sha: string
  /** Its first parent; absent for the first of all commits. */
  readonly parent?: string
  /** When it was committed, as it says itself: milliseconds since 1970. */
  readonly time: number
  readonly subject: string
}

/** A pull request that was merged. */
export type MergedPull = {
  readonly number: number
  readonly headSha: string
  readonly author: string
  readonly url: string
}

/** What somebody said about a commit. `ours`: a workflow's own token wrote it, and no person. */
export type CommitStatus = {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly ours: boolean
  readonly by: string
}

/** One review of a pull request. */
export type PullReview = {
  readonly id: number
  readonly by: string
  /** The head that was looked at. */
  readonly headSha: string
  readonly says: 'approved' | 'changes-requested' | 'dismissed'
  /** A person who may write to the repository. */
  readonly counts: boolean
}

/** What was merged, and how git alone would merge it. */
export type HistoryOf<Tree> = {
  /** Commits of `from..to` along first parents that change something below `folder`, newest first. */
  readonly mainline: (
    from: string | undefined,
    to: string,
    folder: string
  ) => Promise<readonly MainlineCommit[]>
  /** Undefined where the clone does not have it. */
  readonly commit: (sha: string) => Promise<MainlineCommit | undefined>
  /** False too where nobody has ever heard of `ancestor`. */
  readonly isBelow: (ancestor: string, commit: string) => Promise<boolean>
  /** Where two commits parted; undefined where one is gone, or they have nothing in common. */
  readonly forkPoint: (a: string, b: string) => Promise<string | undefined>
  /** What git by itself makes of merging `head` into `base`; the head of a pull request is fetched where it is missing. */
  readonly mergedTree: (asks: {
    readonly base: string
    readonly head: string
    readonly pull?: number
  }) => Promise<
    { readonly status: 'merged'; readonly tree: Tree } | { readonly status: 'failed'; readonly why: string }
  >
}

/** What the forge knows about a merge. All calls throw UserError where it fails for good. */
export type ReviewForge = {
  /**
   * The pull requests by which a commit came to a branch. Asked again where the commit is so young that the forge may not
   * know yet; then what its subject names is believed if the forge confirms that this commit is its merge.
   */
  readonly mergedPulls: (commit: MainlineCommit, branch: string) => Promise<readonly MergedPull[]>
  /** The statuses of a commit in one context, newest first. What is older than our newest may be left out. */
  readonly statuses: (sha: string, context: string) => Promise<readonly CommitStatus[]>
  /** What people said of a pull request, oldest first. Remarks and what is not yet sent are left out. */
  readonly reviews: (pull: number) => Promise<readonly PullReview[]>
}
