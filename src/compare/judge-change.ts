import type { Os } from '../fleet/fleet.ts'
import { isObject } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'
import { worseOf } from '../subjects/impact.ts'
import type { ImpactRule } from '../subjects/impact.ts'
import type { Subject } from '../subjects/subject.ts'
import { claimOf, fieldMatches, matchesPath, reportField } from '../render/claims.ts'
import { fieldName } from './field-name.ts'
import type { FieldPath } from './field-name.ts'

export type Judgement = Pick<ImpactRule, 'impact' | 'undo' | 'why' | 'source'> & {
  readonly subject: string
  /** The field as a report names it. */
  readonly field: string
}

type Place = {
  readonly os: Os
  /** Minor of the Talos that runs on the node; absent on Ubuntu. */
  readonly talos?: number | undefined
  readonly document: string
  readonly kind: 'add' | 'remove' | 'change'
}

/** Nobody's table knows it, so the worst that plumbline does by itself is assumed. */
const unknown = {
  impact: 'drain-reboot',
  undo: false,
  why: 'unknown: no table says what this change does',
  source: 'docs/impact.md',
} as const

/** Who answers for a changed field, and what applying the change does. */
export const judgeChange = (
  change: Place & { readonly field: string },
  subjects: readonly Subject[]
): Judgement => {
  const owner = claimOf(change.document, change.field, subjects)
  if (owner === undefined) return { subject: 'unknown', field: change.field, ...unknown }
  const { impact, undo, why, source } = owner.subject.impact.find((rule) => decides(rule, change)) ?? unknown
  return { subject: owner.subject.name, field: reportField(change.field, owner), impact, undo, why, source }
}

const decides = (
  rule: ImpactRule,
  { os, talos, document, field, kind }: Place & { readonly field: string }
) =>
  (rule.os === 'any' || rule.os === os) &&
  (rule.kind === undefined || rule.kind === kind) &&
  (rule.talos === undefined || isWithin(rule.talos, talos)) &&
  matchesPath(rule.document, document) &&
  (rule.field === undefined || fieldMatches(field, rule.field))

const isWithin = ({ from = 0, until = Infinity }: NonNullable<ImpactRule['talos']>, minor = NaN): boolean =>
  from <= minor && minor <= until

/**
 * The same for a value that came or went whole: the worst of what its parts do, so that a section with an image in it
 * costs what the image costs. The owner is that of the whole.
 */
export const judgeWhole = (
  change: Place & { readonly path: FieldPath; readonly value: Json | undefined },
  subjects: readonly Subject[]
): Judgement => {
  const { path, value, ...place } = change
  const whole = judgeChange({ ...place, field: fieldName(path) }, subjects)
  if (place.kind === 'change') return whole
  return leavesBelow(path, value)
    .map((leaf) => judgeChange({ ...place, field: fieldName(leaf) }, subjects))
    .reduce((worst, { impact, undo, why, source }) => {
      const graver = worseOf(worst.impact, impact) !== worst.impact
      const decisive = graver ? { impact, why, source } : {}
      return { ...worst, ...decisive, undo: worst.undo && undo }
    }, whole)
}

const leavesBelow = (path: FieldPath, value: Json | undefined): readonly FieldPath[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, below]) =>
        isObject(below) ? leavesBelow([...path, key], below) : [[...path, key]]
      )
    : []
