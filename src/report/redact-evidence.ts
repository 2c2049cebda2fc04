import { revealInvisible } from './escape.ts'
import type { NodeOutcome } from './outcome-report.ts'
import { redact } from './redact.ts'

/** Most that is shown of what one node told, in characters: the newest lines matter. */
const evidenceBudget = 6000

/** What a node told, without what nobody may read. */
export const redactEvidence = (outcome: NodeOutcome): NodeOutcome => ({
  ...outcome,
  evidence: outcome.evidence.map(({ title, text }) => ({
    title,
    text: String(redact(`${revealInvisible(text).slice(-evidenceBudget)}\n`)).trimEnd(),
  })),
})
