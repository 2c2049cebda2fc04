import type { DocumentChange } from '../compare/changes.ts'
import type { Diagnostic } from '../fleet/diagnostic.ts'
import { sideBySide, diffText } from './diff-text.ts'
import type { Line, Row } from './diff-text.ts'
import { escapeHtml } from './escape.ts'
import { foldChanges, foldDocuments } from './fold.ts'
import { warnings } from './markdown.ts'
import { pageStyle } from './page-style.ts'
import type { PlanReport } from './plan-report.ts'
import { count, impactWords, kindWords, nodeTitle, shortValue, verdictLine } from './wording.ts'

/** One page that needs nothing else: no script, no network. */
export const planHtml = (report: PlanReport): string => {
  const { changes, diagnostics } = report
  const verdict = escapeHtml(verdictLine(report))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>plumbline: ${verdict}</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>${verdict}</h1>
<p class="meta">cluster <code>${escapeHtml(report.cluster)}</code> · base <code>${escapeHtml(report.base.sha)}</code> · head <code>${escapeHtml(report.head.sha)}</code></p>
${warnings(report)
  .map((text) => `<p class="warning">${escapeHtml(plainText(text))}</p>`)
  .join('\n')}
${findingsList(
  'Findings',
  diagnostics.filter(({ severity }) => severity !== 'note')
)}
${changes === undefined || changes.nodes.length === 0 ? '' : nodesTable(report) + changesTable(report) + diffs(report)}
${findingsList(
  'Notes',
  diagnostics.filter(({ severity }) => severity === 'note')
)}
</body>
</html>
`
}

/** The warnings are Markdown, and a page shows their words. */
const plainText = (markdown: string): string => markdown.replaceAll(/\*\*|`/g, () => '')

const findingsList = (title: string, diagnostics: readonly Diagnostic[]): string => {
  const items = diagnostics.map(
    ({ severity, rule, file, line, column, message }) =>
      `<li><b>${severity}</b> <code>${escapeHtml(`${file}:${line}:${column}`)}</code> <code>${escapeHtml(rule)}</code> ${escapeHtml(message)}</li>`
  )
  return items.length === 0 ? '' : `<h2>${title}</h2>\n<ul>${items.join('\n')}</ul>`
}

const nodesTable = ({ changes }: PlanReport): string => {
  const rows = (changes?.nodes ?? []).map(
    (node) =>
      `<tr><td><code>${escapeHtml(nodeTitle(node))}</code></td><td>${node.kind === 'change' ? node.changes.length : escapeHtml(kindWords[node.kind])}</td><td class="${node.impact}">${impactWords[node.impact]}${node.consents.length > 0 ? ', needs consent' : ''}</td><td>${node.kind === 'change' ? (node.undo ? 'yes' : 'no') : '–'}</td></tr>`
  )
  return `<h2>Nodes</h2>\n<div class="wide"><table><thead><tr><th>node</th><th>changes</th><th>worst impact</th><th>undo?</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`
}

const changesTable = ({ changes }: PlanReport): string => {
  const rows = (changes === undefined ? [] : foldChanges(changes)).map(
    ({ field, from, to, nodes, documents, impact, why, source }) =>
      `<tr><td><code>${escapeHtml(field)}</code><br><small>${escapeHtml(documents.join(', '))}</small></td><td><code class="old">${escapeHtml(shortValue(from))}</code> → <code class="new">${escapeHtml(shortValue(to))}</code></td><td>${escapeHtml(nodes.join(', '))}</td><td class="${impact}">${impactWords[impact]}<br><small>${escapeHtml(why)} (${escapeHtml(source)})</small></td></tr>`
  )
  return rows.length === 0
    ? ''
    : `<h2>Changes</h2>\n<div class="wide"><table class="changes"><thead><tr><th>field</th><th>old → new</th><th>nodes</th><th>impact</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>\n`
}

const diffs = ({ changes }: PlanReport): string =>
  (changes === undefined ? [] : foldDocuments(changes, (document) => diffText(document, 0)))
    .map(
      ({ nodes, documents }) =>
        `<h2>${nodes.map((node) => `<code>${escapeHtml(nodeTitle(node))}</code>`).join(', ')}</h2>\n${documents.map(documentDiff).join('\n')}`
    )
    .join('\n')

const documentDiff = (document: DocumentChange): string => {
  const hunks = sideBySide(document)
  const lines = hunks.reduce((sum, hunk) => sum + hunk.length, 0)
  const title = `<summary><code>${escapeHtml(document.path)}</code> <small>${document.plane}, ${count(lines, 'line')}</small></summary>`
  const body = hunks.map((rows) => `<div class="hunk">${rows.map(row).join('')}</div>`).join('\n')
  return `<details${lines <= 200 ? ' open' : ''}>${title}\n${body}\n</details>`
}

const row = ({ left, right }: Row): string =>
  `<div class="row">${cell(left, 'left', right)}${cell(right, 'right', left)}</div>`

const cell = (line: Line | undefined, side: 'left' | 'right', other: Line | undefined): string => {
  if (line === undefined) return `<div class="cell gap ${side}"></div>`
  const kind = line.changed ? (side === 'left' ? 'del' : 'ins') : 'same'
  const text =
    line.changed && other?.changed === true ? markChange(line.text, other.text) : escapeHtml(line.text)
  return `<div class="cell ${kind} ${side}"><span class="number">${line.number}</span><span class="text">${text}</span></div>`
}

/** The part in which two lines differ, marked. */
const markChange = (text: string, other: string): string => {
  const a = [...text]
  const b = [...other]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const part = (from: number, to: number): string => escapeHtml(a.slice(from, to).join(''))
  return `${part(0, start)}<mark>${part(start, a.length - end)}</mark>${part(a.length - end, a.length)}`
}
