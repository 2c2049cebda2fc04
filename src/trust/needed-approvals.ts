import { judgeWhole } from '../compare/judge-change.ts'
import { dig } from '../fleet/findings.ts'
import type { Os } from '../fleet/fleet.ts'
import type { Json } from '../fleet/json.ts'
import { impacts } from '../subjects/impact.ts'
import type { Impact } from '../subjects/impact.ts'
import { subjects } from '../subjects/table.ts'
import type { LeafChange } from './leaves.ts'
import { approvalsFor, mostApprovals } from './review-policy.ts'
import type { ReviewPolicy } from './review-policy.ts'
import { clusterSettings, nodeSettings } from './side-leaves.ts'

/** What the changed leaf meets: the system and the Talos that run, and the merged settings of the cluster. */
export type Met = { readonly os: Os; readonly talos: number | undefined; readonly spec: Json | undefined }

export type Needed = { readonly impact: Impact; readonly approvals: number }

/** What applying one leaf does, and how many people must have approved it. */
export const neededApprovals = (change: LeafChange, met: Met, policy: ReviewPolicy): Needed => {
  if (change.document === clusterSettings) return ofSettings(change, met, policy)
  if (change.document === nodeSettings) return { impact: 'none', approvals: mostApprovals(policy) }
  const { document, path, from, to } = change
  const kind = from === undefined ? 'add' : to === undefined ? 'remove' : 'change'
  const { impact } = judgeWhole(
    { os: met.os, talos: met.talos, document, path, kind, value: to ?? from },
    subjects
  )
  return { impact, approvals: approvalsFor(policy, impact) }
}

/** A consent is worth what it consents to, and whatever decides about review is worth as much as anything. */
const ofSettings = ({ path, to }: LeafChange, { spec }: Met, policy: ReviewPolicy): Needed => {
  const [first, second, index] = path
  if (first === 'maintenance' && second === 'allow' && to !== undefined) {
    const named = dig(spec, ['maintenance', 'allow', String(index), 'impact'])
    const impact = impacts.find((each) => each === named)
    return impact === undefined
      ? { impact: 'none', approvals: mostApprovals(policy) }
      : { impact, approvals: approvalsFor(policy, impact) }
  }
  const decides = first === 'review' || first === 'secrets'
  return { impact: 'none', approvals: decides ? mostApprovals(policy) : approvalsFor(policy, 'none') }
}
