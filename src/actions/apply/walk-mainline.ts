import { clusterNode } from '../../render/rendering.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import type { GitHistory } from '../../ports.ts'
import type { MainlineCommit } from '../../trust/evidence.ts'
import type { Rendering } from '../../render/rendering.ts'
import { talosSettings } from '../../subjects/talos-contract.ts'
import { acceptedCommits, allowsRollback } from '../../trust/consents.ts'
import { judgeLeaf } from '../../trust/judge-trust.ts'
import type { Reviewed } from '../../trust/judge-trust.ts'
import type { LeafChange } from '../../trust/leaves.ts'
import { neededApprovals } from '../../trust/needed-approvals.ts'
import type { Met } from '../../trust/needed-approvals.ts'
import { readReviewPolicy, strictest } from '../../trust/review-policy.ts'
import type { ReviewPolicy } from '../../trust/review-policy.ts'
import { clusterSettings } from '../../trust/side-leaves.ts'
import type { CommitRenderer } from './render-commits.ts'
import type { ReviewedChanges, Shown } from './reviewed-changes.ts'

/** What was merged since one ledger, and what of it somebody was shown. */
export type Walked = {
  /** `left`: the branch does not descend from what the nodes have, and nobody consented to going back. */
  readonly status: 'below' | 'left'
  readonly policy: ReviewPolicy
  readonly met: Met
  readonly merged: readonly LeafChange[]
  readonly reviewed: readonly Reviewed[]
  readonly shown: readonly Shown[]
  /** What was written by then. */
  readonly versions: { readonly kubernetes?: string; readonly talos?: string }
}

type Asks = {
  readonly commit: string
  readonly folder: string
  readonly ledgerCommit: string
  /** The nodes whose ledger names it, and what belongs to no node. */
  readonly names: ReadonlySet<string>
  /** The ledger is that of what belongs to no node: going back needs consent for it too. */
  readonly ownsCluster: boolean
  readonly merged: { readonly fleet: Fleet; readonly rendering: Rendering }
  readonly today: string
}

type Parts = {
  readonly git: GitHistory
  readonly renderer: CommitRenderer
  readonly changes: ReviewedChanges
}

export const walkMainline = async (asks: Asks, parts: Parts): Promise<Walked> => {
  const { commit, ledgerCommit, names, merged, today } = asks
  const { git, renderer } = parts
  const { spec } = merged.fleet.cluster
  const below = await git.isBelow(ledgerCommit, commit)
  const fork = below ? ledgerCommit : await git.forkPoint(ledgerCommit, commit)
  const from = await renderer.commit(ledgerCommit)
  const talos = from.fleet && talosSettings(from.fleet.cluster).version
  const start = {
    met: { os: merged.rendering.os, talos: from.rendering?.talos ?? merged.rendering.talos, spec },
    versions: {
      ...(from.fleet && { kubernetes: from.fleet.cluster.kubernetes }),
      ...(talos !== undefined && { talos }),
    },
  }
  const before = from.fleet === undefined ? strictest : readReviewPolicy(from.fleet.cluster.spec)
  const isAllowed = [...names].every(
    (node) => (node === clusterNode && !asks.ownsCluster) || allowsRollback(spec, node, ledgerCommit, today)
  )
  if (!below && !isAllowed)
    return { ...start, status: 'left', policy: before, merged: [], reviewed: [], shown: [] }
  const leaves = renderer.between(from, merged).filter(({ node }) => names.has(node))
  const range = leaves.length === 0 ? [] : await git.mainline(fork, commit, asks.folder)
  // To go back is to undo what only the node has: nobody has to be shown that again.
  const undone = below || fork === undefined ? [] : renderer.between(from, await renderer.commit(fork))
  const given: readonly Reviewed[] = [
    { by: 'the consent to go back', keys: new Set(undone.map(({ key }) => key)), approvals: Infinity },
    ...(await acceptedIn(range, acceptedCommits(spec, today), parts)),
  ]
  const walk = (policy: ReviewPolicy, wanted: readonly LeafChange[]) =>
    collect(wanted, { range, given, policy, met: start.met }, parts)
  const policy = await policyInForce(before, readReviewPolicy(spec), leaves, async (old, wanted) => {
    const { open } = await walk(old, wanted)
    return open.length === 0
  })
  return { ...start, status: 'below', policy, merged: leaves, ...(await walk(policy, leaves)) }
}

/** Who weakens the policy is judged by the one that was in force before. */
const policyInForce = async (
  before: ReviewPolicy,
  after: ReviewPolicy,
  leaves: readonly LeafChange[],
  isReviewed: (policy: ReviewPolicy, wanted: readonly LeafChange[]) => Promise<boolean>
): Promise<ReviewPolicy> => {
  const changed = leaves.filter(({ document, path }) => document === clusterSettings && path[0] === 'review')
  return changed.length === 0 || before.require === 'none' || (await isReviewed(before, changed))
    ? after
    : before
}

const acceptedIn = async (
  range: readonly MainlineCommit[],
  accepted: readonly string[],
  { changes }: Parts
): Promise<readonly Reviewed[]> => {
  const shown = await Promise.all(
    range.filter(({ sha }) => accepted.includes(sha)).map((commit) => changes.accepted(commit))
  )
  return shown.flatMap((each) =>
    each === undefined ? [] : [{ by: each.by, keys: each.keys, approvals: Infinity }]
  )
}

/** Newest first, and no further than until everything is covered: what is older costs no request. */
const collect = async (
  wanted: readonly LeafChange[],
  asks: {
    readonly range: readonly MainlineCommit[]
    readonly given: readonly Reviewed[]
    readonly policy: ReviewPolicy
    readonly met: Met
  },
  { changes }: Parts
): Promise<{
  readonly open: readonly LeafChange[]
  readonly reviewed: readonly Reviewed[]
  readonly shown: readonly Shown[]
}> => {
  const { range, given, policy, met } = asks
  const needed = (change: LeafChange) => neededApprovals(change, met, policy)
  const reviewed = [...given]
  const used: Shown[] = []
  let open = wanted.filter((change) => judgeLeaf(change, given, needed) !== 'reviewed')
  const take = async (shown: readonly Shown[]): Promise<void> => {
    for (const each of shown) {
      const covers = open.filter(({ key }) => each.keys.has(key))
      if (covers.length === 0) continue
      const approvals = covers.some((change) => needed(change).approvals > 0) ? await each.approvals() : 0
      const one = { by: each.by, keys: each.keys, approvals }
      reviewed.push(one)
      used.push(each)
      open = open.filter((change) => judgeLeaf(change, [one], needed) !== 'reviewed')
    }
  }
  for (const commit of range) {
    if (open.length === 0) break
    await take(await changes.ofPulls(commit))
    if (open.length > 0 && policy.require === 'status') await take(await changes.ofCommit(commit))
  }
  return { open, reviewed, shown: used }
}
