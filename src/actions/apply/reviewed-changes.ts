import type { GitHistory } from '../../ports.ts'
import type { CommitStatus, MainlineCommit, MergedPull, ReviewForge } from '../../trust/evidence.ts'
import { countApprovals } from '../../trust/count-approvals.ts'
import { fleetSuffix, readReviewed, reviewedContext } from '../../trust/reviewed-text.ts'
import type { CommitRenderer } from './render-commits.ts'

/** What somebody was shown: which two trees, and what applying the one after the other changes. */
export type Shown = {
  /** For people: `pull request 12`. */
  readonly by: string
  readonly url: string
  readonly base: string
  readonly head: string
  readonly keys: ReadonlySet<string>
  readonly approvals: () => Promise<number>
}

export type ReviewedChanges = {
  /** What the pull requests of a commit showed. Each is asked about once. */
  readonly ofPulls: (commit: MainlineCommit) => Promise<readonly Shown[]>
  /** What the commit itself was reviewed to change against its parent. */
  readonly ofCommit: (commit: MainlineCommit) => Promise<readonly Shown[]>
  /** Everything that a commit changed, for who accepts it as it is. */
  readonly accepted: (commit: MainlineCommit) => Promise<Shown | undefined>
}

type Parts = {
  readonly main: string
  readonly branch: string
  readonly fleet: string
  readonly git: Pick<GitHistory, 'isBelow' | 'mergedTree'>
  readonly forge: () => Promise<ReviewForge>
  readonly renderer: CommitRenderer
  /** Says why something did not count. */
  readonly note: (text: string) => void
}

/** Makes what was reviewed anew: statuses only name trees, and git alone merges them. */
export const reviewedChanges = (parts: Parts): ReviewedChanges => {
  const { main, branch, fleet, git, renderer, note } = parts
  const context = `${reviewedContext}${fleetSuffix(fleet)}`

  /** The two trees that our newest status of a commit names, where all of it can be believed. */
  const reviewOf = async (sha: string, what: string): Promise<{ base: string; head: string } | undefined> => {
    const statuses = await (await parts.forge()).statuses(sha, context)
    const forged = statuses.filter(({ ours }) => !ours)
    for (const by of new Set(forged.map((status) => status.by)))
      note(`${what}: the status that ${by} wrote does not count, because no workflow wrote it`)
    const problem = (why: string): undefined => {
      note(`${what} does not count: ${why}`)
      return undefined
    }
    const newest: CommitStatus | undefined = statuses.find(({ ours }) => ours)
    if (newest === undefined) return problem(`${short(sha)} carries no status ${context} of a workflow`)
    if (newest.state !== 'success') return problem(`the newest status of ${short(sha)} is ${newest.state}`)
    const named = readReviewed(newest.description)
    if (named === undefined) return problem(`the status of ${short(sha)} names no two commits`)
    if (named.head !== sha)
      return problem(`the status of ${short(sha)} speaks of another head, ${short(named.head)}`)
    if (!(await git.isBelow(named.base, main)))
      return problem(`the status names the base ${short(named.base)}, which is no ancestor of ${branch}`)
    return named
  }

  const showPull = async (pull: MergedPull): Promise<Shown | undefined> => {
    const by = `pull request ${pull.number}`
    const named = await reviewOf(pull.headSha, by)
    if (named === undefined) return undefined
    const merged = await git.mergedTree({ ...named, pull: pull.number })
    if (merged.status === 'failed') {
      note(`${by} does not count: what was shown cannot be merged again: ${merged.why}`)
      return undefined
    }
    const [base, shown] = [await renderer.commit(named.base), await renderer.tree(merged.tree)]
    if (shown.rendering === undefined) {
      note(`${by} does not count: this version cannot render what it showed`)
      return undefined
    }
    if (base.rendering === undefined)
      note(`${by}: this version cannot render its base, so all that it showed counts as changed by it`)
    const keys = new Set(renderer.between(base, shown).map(({ key }) => key))
    const approvals = once(async () => countApprovals(await (await parts.forge()).reviews(pull.number), pull))
    return { by, url: pull.url, ...named, keys, approvals }
  }

  const pulls = new Map<number, Promise<Shown | undefined>>()
  const commits = new Map<string, Promise<readonly Shown[]>>()

  const ofPulls = async (commit: MainlineCommit): Promise<readonly Shown[]> => {
    const found = await (await parts.forge()).mergedPulls(commit, branch)
    const shown = found.map((pull) => {
      const known = pulls.get(pull.number) ?? showPull(pull)
      pulls.set(pull.number, known)
      return known
    })
    return (await Promise.all(shown)).filter((each) => each !== undefined)
  }

  const changesOf = async ({ sha, parent }: MainlineCommit, by: string): Promise<Shown | undefined> => {
    if (parent === undefined) return undefined
    const [base, shown] = [await renderer.commit(parent), await renderer.commit(sha)]
    const keys = new Set(renderer.between(base, shown).map(({ key }) => key))
    return { by, url: '', base: parent, head: sha, keys, approvals: () => Promise.resolve(0) }
  }

  return {
    ofPulls: (commit) => {
      const known = commits.get(commit.sha) ?? ofPulls(commit)
      commits.set(commit.sha, known)
      return known
    },
    ofCommit: async (commit) => {
      const by = `commit ${short(commit.sha)}`
      const named = await reviewOf(commit.sha, by)
      if (named === undefined) return []
      if (named.base !== commit.parent) {
        note(`${by} does not count: its status names another base than its parent`)
        return []
      }
      const shown = await changesOf(commit, by)
      return shown === undefined ? [] : [shown]
    },
    accepted: async (commit) => {
      const shown = await changesOf(commit, `the consent that names ${short(commit.sha)}`)
      // Whoever approved the consent approved this.
      return shown && { ...shown, approvals: () => Promise.resolve(Infinity) }
    },
  }
}

export const short = (sha: string): string => sha.slice(0, 7)

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
