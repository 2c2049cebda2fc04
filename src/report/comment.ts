import type { NodeChanges } from '../compare/changes.ts'
import type { Diagnostic } from '../fleet/diagnostic.ts'
import { diffText } from './diff-text.ts'
import { foldChanges, foldDocuments } from './fold.ts'
import type { FoldedChange, FoldedNodes } from './fold.ts'
import { changeLine, diagnosticLines, footer, nodeDetails, nodeTable, warnings } from './markdown.ts'
import type { PlanReport } from './plan-report.ts'
import { bySeverity, count, isGrave, verdictLine } from './wording.ts'

/** `complete` is false where something that must be seen had to be left out. */
export type Written = { readonly text: string; readonly complete: boolean }

/** UTF-8 bytes. Below every limit that forges are known to have. */
export const commentBudget = 60_000

const size = (text: string): number => new TextEncoder().encode(text).length

/** The report as Markdown within a budget of UTF-8 bytes. Equal reports give equal bytes. */
export const planMarkdown = (report: PlanReport, budget: number): Written => {
  const plan = planParts(report)
  for (const context of [3, 1, 0]) {
    const whole = assemble(plan, {
      changes: plan.changes.length,
      details: plan.details.length,
      diagnostics: plan.diagnostics.length,
      rows: plan.rows,
      context,
    })
    if (size(whole) <= budget) return { text: whole, complete: true }
  }
  return cut(plan, budget)
}

type Parts = {
  readonly report: PlanReport
  readonly changes: readonly FoldedChange[]
  readonly details: readonly FoldedNodes[]
  readonly diagnostics: readonly Diagnostic[]
  readonly rows: number
  readonly realNodes: number
}

/** How much of each part is shown, the gravest first. */
type Shown = {
  readonly changes: number
  readonly details: number
  readonly diagnostics: number
  readonly rows: number
  readonly context: number
}

const severityOrder = { error: 0, warning: 1, note: 2 } as const

const planParts = (report: PlanReport): Parts => {
  const { changes } = report
  return {
    report,
    changes: changes === undefined ? [] : foldChanges(changes),
    details: changes === undefined ? [] : foldDocuments(changes, (document) => diffText(document, 0)),
    diagnostics: report.diagnostics.toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity]),
    rows: changes?.nodes.length ?? 0,
    realNodes: report.nodeCount,
  }
}

/** Details go first, then notes, then harmless changes, then rows of the table. Grave changes stay. */
const cut = (parts: Parts, budget: number): Written => {
  const grave = parts.changes.filter(isGrave).length
  const fits = (shown: Shown): boolean => size(assemble(parts, shown)) <= budget
  let shown: Shown = {
    changes: parts.changes.length,
    details: 0,
    diagnostics: parts.diagnostics.length,
    rows: parts.rows,
    context: 0,
  }
  const most = (limit: number, least: number, at: (n: number) => Shown): Shown =>
    at(largest(limit, least, (n) => fits(at(n))))
  if (!fits(shown)) shown = most(parts.changes.length, grave, (changes) => ({ ...shown, changes }))
  if (!fits(shown)) shown = most(parts.diagnostics.length, 0, (diagnostics) => ({ ...shown, diagnostics }))
  if (!fits(shown)) shown = most(parts.rows, 0, (rows) => ({ ...shown, rows }))
  if (!fits(shown)) {
    shown = most(grave, 0, (changes) => ({ ...shown, changes }))
    const head =
      '> **Too much to show.** Changes that cannot be undone are missing from this comment: split the pull request, or read the job summary.\n\n'
    return {
      text: head + assemble(parts, { ...shown, changes: Math.max(0, shown.changes - 1) }),
      complete: false,
    }
  }
  const roomy = most(parts.details.length, 0, (details) => ({ ...shown, details }))
  return { text: assemble(parts, roomy), complete: true }
}

/** The largest n of least…limit that holds, by halving; `least` where none does. */
const largest = (limit: number, least: number, holds: (n: number) => boolean): number => {
  let low = least
  let high = limit
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

const assemble = (parts: Parts, shown: Shown): string => {
  const { report, changes, details, diagnostics } = parts
  const nodes = report.changes?.nodes ?? []
  const blocks = [
    `### plumbline: ${verdictLine(report)}`,
    ...warnings(report).slice(0, 20),
    ...(nodes.length > 0
      ? [nodeTable(inOrder(nodes, shown.rows)), ...missing('nodes', shown.rows, nodes.length)]
      : []),
    ...(changes.length > 0
      ? [
          `**What changes**\n\n${changes
            .slice(0, shown.changes)
            .map((change) => changeLine(change, parts.realNodes))
            .join('\n')}`,
          ...missing('changes', shown.changes, changes.length),
        ]
      : []),
    ...findings(diagnostics.slice(0, shown.diagnostics)),
    ...missing('findings', shown.diagnostics, diagnostics.length),
    ...details.slice(0, shown.details).map((each) => nodeDetails(each, shown.context)),
    ...missing('diffs', shown.details, details.length),
    footer(report),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** Errors and warnings stand open; notes are for who wants them. */
const findings = (diagnostics: readonly Diagnostic[]): readonly string[] => {
  const grave = diagnostics.filter(({ severity }) => severity !== 'note')
  const notes = diagnostics.filter(({ severity }) => severity === 'note')
  return [
    ...(grave.length > 0 ? [`**Findings**\n\n${diagnosticLines(grave).join('\n')}`] : []),
    ...(notes.length > 0
      ? [
          `<details><summary>${count(notes.length, 'note')}</summary>\n\n${diagnosticLines(notes).join('\n')}\n\n</details>`,
        ]
      : []),
  ]
}

/** In the fleet's order where all are shown, else the gravest. */
const inOrder = (nodes: readonly NodeChanges[], rows: number): readonly NodeChanges[] =>
  rows >= nodes.length ? nodes : nodes.toSorted(bySeverity).slice(0, rows)

const missing = (what: string, shown: number, all: number): readonly string[] =>
  shown >= all
    ? []
    : [
        `_${shown} of ${all} ${what} shown, the gravest first. The whole report is in the job summary and on the page that the run wrote._`,
      ]
