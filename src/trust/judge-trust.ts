import type { LeafChange } from './leaves.ts'
import type { Needed } from './needed-approvals.ts'

/** What one pull request, or one commit, was reviewed to do. */
export type Reviewed = {
  /** For people: `pull request 12`. */
  readonly by: string
  readonly keys: ReadonlySet<string>
  readonly approvals: number
}

/** One node as it stands, and all that may be written to it. */
export type TrustNode = {
  readonly node: string
  /** What apply would write. */
  readonly live: readonly LeafChange[]
  /** What was merged since the ledger. */
  readonly merged: readonly LeafChange[]
  /** Everything since the ledger that was reviewed. */
  readonly reviewed: readonly Reviewed[]
  /** Of the plumbline that wrote last; undefined where none did. */
  readonly version: string | undefined
}

export type TrustLine = Pick<LeafChange, 'node' | 'document' | 'place' | 'called' | 'from' | 'to'>

export type UnderApproved = TrustLine &
  Needed & {
    readonly has: number
    /** The best approved of those that reviewed it. */
    readonly by: string
  }

export type Trust = {
  /** Merged, and shown to nobody. */
  readonly unreviewed: readonly TrustLine[]
  /** Reviewed, and not approved by as many as its impact needs. */
  readonly underApproved: readonly UnderApproved[]
  /** Nobody changed it: another plumbline renders it otherwise. */
  readonly release: readonly TrustLine[]
  /** Written once more, because the node lost what was reviewed earlier. */
  readonly reasserted: readonly TrustLine[]
}

/** What of all that would be written was reviewed, by the changes themselves: never by digests, names or messages. */
export const judgeTrust = (
  nodes: readonly TrustNode[],
  version: string,
  needed: (change: LeafChange) => Needed
): Trust => {
  const unreviewed: TrustLine[] = []
  const underApproved: UnderApproved[] = []
  const release: TrustLine[] = []
  const reasserted: TrustLine[] = []
  for (const { live, merged, reviewed, version: wrote } of nodes) {
    for (const change of merged) {
      const verdict = judgeLeaf(change, reviewed, needed)
      if (verdict === 'unreviewed') unreviewed.push(lineOf(change))
      else if (verdict !== 'reviewed') underApproved.push({ ...lineOf(change), ...verdict })
    }
    const known = new Set(merged.map(({ key }) => key))
    const rest = live.filter(({ key }) => !known.has(key)).map(lineOf)
    // Without a ledger nothing was reviewed for this node: what is written is what adopting it means.
    if (wrote === undefined || wrote === version) reasserted.push(...rest)
    else release.push(...rest)
  }
  return { unreviewed, underApproved, release, reasserted }
}

/** Whether somebody was shown this very value at this very place, and enough people approved it. */
export const judgeLeaf = (
  change: LeafChange,
  reviewed: readonly Reviewed[],
  needed: (change: LeafChange) => Needed
): 'reviewed' | 'unreviewed' | (Needed & { readonly has: number; readonly by: string }) => {
  const shown = reviewed.filter(({ keys }) => keys.has(change.key))
  const [first, ...others] = shown
  if (first === undefined) return 'unreviewed'
  const best = others.reduce((most, each) => (each.approvals > most.approvals ? each : most), first)
  const needs = needed(change)
  return best.approvals >= needs.approvals ? 'reviewed' : { ...needs, has: best.approvals, by: best.by }
}

const lineOf = ({ node, document, place, called, from, to }: LeafChange): TrustLine => ({
  node,
  document,
  place,
  called,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})
