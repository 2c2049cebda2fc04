import { commentBudget } from './comment.ts'
import type { ObjectOutcome } from '../rollout/object-commands.ts'
import { codeSpan, escapeText, fence, revealInvisible } from './escape.ts'
import { outgoing, withheld } from './outgoing.ts'
import type { KnownSecret } from './known-secrets.ts'
import type { NodeOutcome, OutcomeReport } from './outcome-report.ts'
import { endWords, outcomeLine, runsNow, spanWords, whatToDo, whyOf } from './outcome-words.ts'
import { sayable } from './sayable.ts'
import { impactWords } from './wording.ts'

export type WrittenOutcome = { readonly summary: string; readonly text: string; readonly clean: boolean }

/** Both forms of the report, redacted and through the gate. `known` are secret values of this run. */
export const writeOutcome = (given: OutcomeReport, known: readonly KnownSecret[] = []): WrittenOutcome => {
  const { report, clean: said } = sayable(given, known)
  let clean = said
  const gate = (text: string): string => {
    const passed = outgoing(text, known)
    if (passed.ok) return passed.text
    clean = false
    return withheld('the outcome', passed.findings)
  }
  return { summary: gate(outcomeMarkdown(report)), text: gate(outcomeText(report)), clean }
}

const outcomeMarkdown = (report: OutcomeReport): string => {
  const parts = [
    `### plumbline: ${escapeText(outcomeLine(report))}`,
    ...refusalParts(report),
    outcomeTable(report.nodes),
    ...objectParts(report),
    ...waitingParts(report),
    ...report.notes.map((note) => `**Note**: ${escapeText(note)}.`),
    ...report.nodes.flatMap(failureParts),
    ...(report.timeline.length === 0 ? [] : [timeline(report)]),
    `<sub>cluster ${codeSpan(report.cluster)} · commit ${codeSpan(report.commit)} · plumbline ${codeSpan(report.version)}</sub>`,
  ]
  return withinBudget(parts)
}

const refusedLinesShown = 50

/** Exactly what was in the way, one line each. */
const refusalParts = ({ refused }: OutcomeReport): readonly string[] => {
  if (refused === undefined || refused.lines.length === 0) return []
  const more = refused.lines.length - refusedLinesShown
  const lines = [
    ...refused.lines.slice(0, refusedLinesShown),
    ...(more > 0 ? [`and ${more} more: the JSON report has all`] : []),
  ]
  return [fence(revealInvisible(lines.join('\n')), 'text')]
}

const objectWords: Readonly<Record<ObjectOutcome['status'], string>> = {
  unchanged: 'as merged',
  written: 'written',
  removed: 'removed: it is not declared any more',
  refused: 'refused',
  undone: 'written, and put back',
  untouched: 'not touched',
  unknown: 'not known',
}

const objectParts = ({ objects }: OutcomeReport): readonly string[] =>
  objects.length === 0
    ? []
    : [
        [
          '| object in the cluster | what happened |',
          '|:--|:--|',
          ...objects.map(
            ({ object, status, why }) =>
              `| ${codeSpan(object)} | ${objectWords[status]}${why === undefined ? '' : `: ${escapeText(why)}`} |`
          ),
        ].join('\n'),
      ]

/** What the next rung of the ladder would do. */
const waitingParts = ({ mode, waiting, nodes }: OutcomeReport): readonly string[] => {
  if (waiting.length === 0) return []
  const shown = nodes.some(({ end }) => end?.status === 'applied' || end?.status === 'unchanged')
  const canary = mode === 'observe' && !shown ? waiting.slice(0, 1) : []
  const rest = waiting.slice(canary.length)
  const names = (of: readonly string[]): string => of.map(codeSpan).join(', ')
  return [
    `\`mode: ${mode}\`: ${[
      ...(canary.length > 0 ? [`\`mode: canary\` would write ${names(canary)}`] : []),
      ...(rest.length > 0 ? [`\`mode: all\` would go on with ${names(rest)}, in this order`] : []),
    ].join('; ')}.`,
  ]
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
  const beside = [
    ...report.objects.map(
      ({ object, status, why }) => `  ${object}: ${objectWords[status]}${why === undefined ? '' : `: ${why}`}`
    ),
    ...(report.refused?.lines ?? []).map((line) => `  ${line}`),
    ...(report.waiting.length > 0 ? [`  waiting for the next mode: ${report.waiting.join(', ')}`] : []),
    ...report.notes.map((note) => `  note: ${note}`),
  ]
  return `${revealInvisible([`plumbline: ${outcomeLine(report)}`, ...lines, ...beside].join('\n'))}\n`
}
