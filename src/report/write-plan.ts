import { commentBudget, planMarkdown } from './comment.ts'
import { planHtml } from './html.ts'
import type { KnownSecret } from './known-secrets.ts'
import { outgoing, withheld } from './outgoing.ts'
import type { PlanReport } from './plan-report.ts'
import { planText } from './plan-text.ts'
import { redactChanges } from './redact.ts'

export type WrittenPlan = {
  readonly comment: string
  readonly summary: string
  readonly html: string
  readonly text: string
  /** Everything that must be seen is in the comment, and nothing was withheld. */
  readonly complete: boolean
}

/** UTF-8 bytes; the runner drops a whole summary above 1 MiB. */
const summaryBudget = 900_000

/** Every form of the report, redacted on both sides and through the gate. `known` are secret values of this run. */
export const writePlan = (given: PlanReport, known: readonly KnownSecret[] = []): WrittenPlan => {
  const report = given.changes === undefined ? given : { ...given, changes: redactChanges(given.changes) }
  const comment = planMarkdown(report, commentBudget)
  const summary = planMarkdown(report, summaryBudget)
  let clean = true
  const gate = (text: string, what: string): string => {
    const passed = outgoing(text, known)
    if (passed.ok) return passed.text
    clean = false
    return withheld(what, passed.findings)
  }
  return {
    comment: gate(comment.text, 'the report'),
    summary: gate(summary.text, 'the report'),
    html: gate(planHtml(report), 'the page'),
    text: gate(planText(report), 'the report'),
    complete: comment.complete && clean,
  }
}
