import type { Os } from '../fleet/fleet.ts'
import type { ImpactRule } from '../subjects/impact.ts'
import type { Subject } from '../subjects/subject.ts'
import { claimOf, matchesPath, startsWithField } from '../render/claims.ts'
import type { Owner } from '../render/claims.ts'

export type Judgement = Pick<ImpactRule, 'impact' | 'undo' | 'why' | 'source'> & {
  readonly subject: string
  /** The field as a report names it. */
  readonly field: string
}

/** Nobody's table knows it, so the worst that plumbline does by itself is assumed. */
const unknown = {
  impact: 'drain-reboot',
  undo: false,
  why: 'unknown: no table says what this change does',
  source: 'docs/architecture.md',
} as const

/** Who answers for a changed field, and what applying the change does. */
export const judgeChange = (
  change: {
    readonly os: Os
    readonly document: string
    readonly field: string
    readonly kind: 'add' | 'remove' | 'change'
  },
  subjects: readonly Subject[]
): Judgement => {
  const owner = claimOf(change.document, change.field, subjects)
  if (owner === undefined) return { subject: 'unknown', field: change.field, ...unknown }
  const rule = owner.subject.impact.find(
    (candidate) =>
      (candidate.os === 'any' || candidate.os === change.os) &&
      matchesPath(candidate.document, change.document) &&
      (candidate.field === undefined || startsWithField(change.field, candidate.field)) &&
      (candidate.kind === undefined || candidate.kind === change.kind)
  )
  const { impact, undo, why, source } = rule ?? unknown
  return { subject: owner.subject.name, field: reportField(change.field, owner), impact, undo, why, source }
}

const reportField = (field: string, { claim }: Owner): string => {
  if (claim.as === undefined || claim.field === undefined) return field
  const rest = field.slice(claim.field.length)
  if (claim.as !== '') return claim.as + rest
  const bare = /^\["((?:[^"\\])+)"\]$/.exec(rest)?.[1]
  return bare ?? rest.replace(/^\./, () => '')
}
