import { diffText } from './diff-text.ts'
import { revealInvisible } from './escape.ts'
import { foldDocuments } from './fold.ts'
import { formatDiagnostic } from './annotations.ts'
import type { PlanReport } from './plan-report.ts'
import { impactWords, kindWords, nodeTitle, shortValue, verdictLine } from './wording.ts'

/** The report for a terminal. */
export const planText = (report: PlanReport): string => {
  const { changes, diagnostics } = report
  const nodes = (changes?.nodes ?? []).flatMap((node) => [
    `\n${nodeTitle(node)}: ${kindWords[node.kind] || `${impactWords[node.impact]}${node.undo ? '' : ', no undo'}${node.consents.length > 0 ? `, needs consent to ${node.consents.join(' and ')}` : ''}`}`,
    ...(node.kind === 'change'
      ? node.changes.map(
          ({ field, from, to, documents, impact }) =>
            `  ${field}: ${shortValue(from)} → ${shortValue(to)}  [${impactWords[impact]}; ${documents.join(', ')}]`
        )
      : []),
  ])
  const folded = changes === undefined ? [] : foldDocuments(changes, (document) => diffText(document, 0))
  const diffs = folded.flatMap(({ nodes: same, documents }) =>
    documents.map(
      (document) =>
        `\n--- ${same.map(({ node }) => node).join(', ')}: ${document.path}\n${diffText(document)}`
    )
  )
  return `${revealInvisible([`plumbline: ${verdictLine(report)}`, ...diagnostics.map(formatDiagnostic), ...nodes, ...diffs].join('\n'))}\n`
}
