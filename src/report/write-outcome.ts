import { commentBudget } from './comment.ts'
import { codeSpan, escapeText, fence, revealInvisible } from './escape.ts'
import { outgoing, scan, withheld } from './outgoing.ts'
import type { KnownSecret } from './known-secrets.ts'
import type { NodeOutcome, OutcomeReport } from './outcome-report.ts'
import { endWords, outcomeLine, runsNow, spanWords, whatToDo } from './outcome-words.ts'
import { redact } from './redact.ts'
import { impactWords } from './wording.ts'

export type WrittenOutcome = { readonly summary: string; readonly text: string; readonly clean: boolean }

/** Most that is shown of what one node told, in characters: the newest lines matter. */
const evidenceBudget = 6000

/** Both forms of the report, redacted and through the gate. `known` are secret values of this run. */
export const writeOutcome = (given: OutcomeReport, known: readonly KnownSecret[] = []): WrittenOutcome => {
  let clean = true
  const safe = (text: string, separator: string): string => {
    const shown = withoutSecrets(text, separator, known)
    if (shown !== text) clean = false
    return shown
  }
  const report = sayable(given, safe)
  const gate = (text: string): string => {
    const passed = outgoing(text, known)
    if (passed.ok) return passed.text
    clean = false
    return withheld('the outcome', passed.findings)
  }
  return { summary: gate(outcomeMarkdown(report)), text: gate(outcomeText(report)), clean }
}

type Safe = (text: string, separator: string) => string

/** Whatever a node said: one that says a secret must not hide what became of the others. */
const sayable = (report: OutcomeReport, safe: Safe): OutcomeReport => {
  const spoken = <Part extends object>(part: Part): Part =>
    'why' in part && typeof part.why === 'string' ? { ...part, why: safe(part.why, '; ') } : part
  return {
    ...report,
    end: spoken(report.end),
    timeline: report.timeline.map(({ at, text }) => ({ at, text: safe(text, '; ') })),
    nodes: report.nodes.map((outcome) => ({
      ...outcome,
      state: spoken(outcome.state),
      end: outcome.end && spoken(outcome.end),
      evidence: outcome.evidence.map(({ title, text }) => ({
        title,
        text: safe(String(redact(`${revealInvisible(text).slice(-evidenceBudget)}\n`)).trimEnd(), '\n'),
      })),
    })),
  }
}

/** The parts of a text that may go out, or nothing of it where only the whole says too much. */
const withoutSecrets = (text: string, separator: string, known: readonly KnownSecret[]): string => {
  const says = (part: string): boolean => scan(part, known).length > 0
  if (!says(text)) return text
  const parts = text.split(separator).map((part) => (says(part) ? withheldPart : part))
  const shown = parts.join(separator)
  return says(shown) ? withheldPart : shown
}

const withheldPart = '(withheld: this looked like a secret)'

const outcomeMarkdown = (report: OutcomeReport): string => {
  const parts = [
    `### plumbline: ${escapeText(outcomeLine(report))}`,
    outcomeTable(report.nodes),
    ...report.nodes.flatMap(failureParts),
    ...(report.timeline.length === 0 ? [] : [timeline(report)]),
    `<sub>cluster ${codeSpan(report.cluster)} · commit ${codeSpan(report.commit)} · plumbline ${codeSpan(report.version)}</sub>`,
  ]
  return withinBudget(parts)
}

/** The timeline goes first, then evidence from the end: the table and what to do always stay. */
const withinBudget = (parts: readonly string[]): string => {
  const size = (shown: readonly string[]): number => new TextEncoder().encode(shown.join('\n\n')).length
  let shown = [...parts]
  while (size(shown) > commentBudget) {
    const at = shown.findLastIndex((part) => part.startsWith('<details>'))
    if (at < 0) break
    shown = shown.toSpliced(at, 1)
  }
  return `${shown.join('\n\n')}\n`
}

const outcomeTable = (nodes: readonly NodeOutcome[]): string => {
  const rows = nodes.map((outcome) => {
    const { changes } = outcome
    const what = changes === undefined ? '–' : `${changes.changes.length} (${impactWords[changes.impact]})`
    return `| ${codeSpan(outcome.node)} | ${what} | ${endWords(outcome)} | ${runsNow(outcome)} |`
  })
  return ['| node | changes | what happened | runs now |', '|:--|:--|:--|:--|', ...rows].join('\n')
}

const whyOf = ({ end, state }: NodeOutcome): string | undefined =>
  end !== undefined && 'why' in end ? end.why : 'why' in state ? state.why : undefined

const failureParts = (outcome: NodeOutcome): readonly string[] => {
  const why = whyOf(outcome)
  if (why === undefined) return []
  const todo = whatToDo(outcome)
  return [
    `**${codeSpan(outcome.node)} ${endWords(outcome)}**: ${escapeText(why)}.${todo === undefined ? '' : ` _To do:_ ${escapeText(todo)}.`}`,
    ...outcome.evidence.map(
      ({ title, text }) =>
        `<details><summary>${escapeText(outcome.node)}: ${escapeText(title)}</summary>\n\n${fence(text, 'text')}\n\n</details>`
    ),
  ]
}

const timeline = ({ timeline: lines, estimate }: OutcomeReport): string =>
  `<details><summary>Timeline${estimate === undefined ? '' : ` (expected ${spanWords(estimate)})`}</summary>\n\n${fence(
    lines.map(({ at, text }) => `${spanWords(at).padStart(8)}  ${text}`).join('\n'),
    'text'
  )}\n\n</details>`

const outcomeText = (report: OutcomeReport): string => {
  const width = Math.max(...report.nodes.map(({ node }) => node.length), 0)
  const lines = report.nodes.flatMap((outcome) => {
    const why = whyOf(outcome)
    const todo = whatToDo(outcome)
    return [
      `  ${outcome.node.padEnd(width)}  ${endWords(outcome)}; runs ${runsNow(outcome)}`,
      ...(why === undefined ? [] : [`  ${' '.repeat(width)}  ${why}`]),
      ...(todo === undefined ? [] : [`  ${' '.repeat(width)}  to do: ${todo}`]),
      ...outcome.evidence.flatMap(({ title, text }) => [
        `    ${title}:`,
        ...text
          .split('\n')
          .slice(-12)
          .map((line) => `      ${line}`),
      ]),
    ]
  })
  return `${revealInvisible([`plumbline: ${outcomeLine(report)}`, ...lines].join('\n'))}\n`
}
