import { revealInvisible } from './escape.ts'
import type { KnownSecret } from './known-secrets.ts'
import type { OutcomeReport } from './outcome-report.ts'
import { scan } from './outgoing.ts'
import { redact } from './redact.ts'

/** `clean`: nothing had to be withheld. */
export type Sayable = { readonly report: OutcomeReport; readonly clean: boolean }

/** Most that is shown of what one node told, in characters: the newest lines matter. */
const evidenceBudget = 6000

const withheldPart = '(withheld: this looked like a secret)'

/**
 * The report without what a node gave away: one that says a secret must not hide what became of the others. `known` are
 * secret values of this run.
 */
export const sayable = (given: OutcomeReport, known: readonly KnownSecret[]): Sayable => {
  let clean = true
  const safe = (text: string, separator: string): string => {
    const shown = withoutSecrets(text, separator, known)
    if (shown !== text) clean = false
    return shown
  }
  const spoken = <Part extends object>(part: Part): Part =>
    'why' in part && typeof part.why === 'string' ? { ...part, why: safe(part.why, '; ') } : part
  const report = {
    ...given,
    end: spoken(given.end),
    timeline: given.timeline.map(({ at, text }) => ({ at, text: safe(text, '; ') })),
    objects: given.objects.map(spoken),
    nodes: given.nodes.map((outcome) => ({
      ...outcome,
      state: spoken(outcome.state),
      end: outcome.end && spoken(outcome.end),
      evidence: outcome.evidence.map(({ title, text }) => ({
        title,
        text: safe(String(redact(`${revealInvisible(text).slice(-evidenceBudget)}\n`)).trimEnd(), '\n'),
      })),
    })),
  }
  return { report, clean }
}

/** The parts of a text that may go out, or nothing of it where only the whole says too much. */
const withoutSecrets = (text: string, separator: string, known: readonly KnownSecret[]): string => {
  const says = (part: string): boolean => scan(part, known).length > 0
  if (!says(text)) return text
  const parts = text.split(separator).map((part) => (says(part) ? withheldPart : part))
  const shown = parts.join(separator)
  return says(shown) ? withheldPart : shown
}
