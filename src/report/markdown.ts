import type { Change, NodeChanges } from '../compare/changes.ts'
import type { Diagnostic } from '../fleet/diagnostic.ts'
import { consentWarnings } from './consent-words.ts'
import { diffText } from './diff-text.ts'
import { codeSpan, escapeText, fence } from './escape.ts'
import type { FoldedChange, FoldedNodes } from './fold.ts'
import type { PlanReport } from './plan-report.ts'
import { count, impactWords, kindWords, nodeTitle, osChanged, shortValue, undoWord } from './wording.ts'

/** The parts of a report in Markdown. Each is whole: nothing is ever cut in the middle of one. */

export const nodeTable = (nodes: readonly NodeChanges[]): string => {
  const rows = nodes.map((node) => {
    const size =
      node.kind === 'change' ? String(node.changes.length) : node.kind === 'add' ? 'new' : 'removed'
    const impact = node.firstBootOnly ? 'new nodes only' : impactWords[node.impact]
    const consent = node.consents.length > 0 ? ' (needs consent)' : ''
    return `| ${codeSpan(nodeTitle(node))} | ${size} | ${impact}${consent} | ${undoWord(node)} |`
  })
  return ['| node | changes | worst impact | undo? |', '|:--|--:|:--|:--|', ...rows].join('\n')
}

/** What a person must have read before approving, in words. */
export const warnings = (report: PlanReport): readonly string[] => {
  const { changes } = report
  if (changes === undefined) return []
  const firstBoot = changes.nodes.filter(({ firstBootOnly }) => firstBootOnly)
  const arriving = changes.nodes.filter(({ kind }) => kind !== 'change')
  return [
    ...(report.baseBroken
      ? [
          'The base branch itself cannot be rendered, so **everything below shows as new**. Read the whole diff.',
        ]
      : []),
    ...(osChanged(changes)
      ? [
          'The operating system changes. A Talos node cannot join a kubeadm cluster, nor the other way round: this describes **another cluster**, built beside or instead of this one.',
        ]
      : []),
    ...consentWarnings(report),
    ...(report.otherVersion === undefined
      ? []
      : [
          `**Another version**: plumbline ${codeSpan(report.otherVersion)} applied the base, and ${codeSpan(report.version)} renders it otherwise. What differs by that alone is not shown here; apply lists it and waits for \`maintenance.allow\` with \`impact: release, version: ${report.version}\`.`,
        ]),
    ...(firstBoot.length > 0
      ? [
          `**First boot only**: what changes on ${names(firstBoot)} reaches new nodes; running ones keep what they have.`,
        ]
      : []),
    ...arriving.map((node) => `${codeSpan(node.node)}: ${kindWords[node.kind]}.`),
  ]
}

const names = (nodes: readonly NodeChanges[]): string => nodes.map(({ node }) => codeSpan(node)).join(', ')

/** `old → new` on one line, for one change and all nodes that have it. */
export const changeLine = (change: FoldedChange, allNodes: number): string => {
  const { documents, field, impact, undo, why, nodes } = change
  const where =
    nodes.length === allNodes && allNodes > 1
      ? `all ${allNodes} nodes`
      : nodes.length > 6
        ? `${nodes.length} nodes`
        : nodes.map(codeSpan).join(', ')
  const more = documents.length > 1 ? ` and ${count(documents.length - 1, 'other place')}` : ''
  return `- ${codeSpan(field)}: ${arrow(change)} on ${where}\n  <sub>${codeSpan(documents[0] ?? '')}${more} · ${impactWords[impact]}${undo ? '' : ' · **no undo**'} · ${escapeText(why)}</sub>`
}

const arrow = ({ kind, from, to }: Change): string =>
  kind === 'add'
    ? `**added** ${codeSpan(shortValue(to))}`
    : kind === 'remove'
      ? `**removed** ${codeSpan(shortValue(from))}`
      : `${codeSpan(shortValue(from))} → ${codeSpan(shortValue(to))}`

/** One collapsed part per set of nodes that differ alike. */
export const nodeDetails = ({ nodes, documents }: FoldedNodes, context: number): string => {
  const shown = nodes.slice(0, 8).map((node) => codeSpanInHtml(nodeTitle(node)))
  const rest = nodes.length > 8 ? ` and ${nodes.length - 8} more` : ''
  const parts = documents.map((document) => {
    const text = diffText(document, context)
    const plane =
      document.plane === 'first-boot'
        ? ' (first boot only)'
        : document.plane === 'disk'
          ? ''
          : ` (${document.plane})`
    const gone =
      document.to === undefined || document.to.body === 'absent'
        ? ' — removed'
        : document.from === undefined || document.from.body === 'absent'
          ? ' — new'
          : ''
    return `${codeSpan(document.path)}${plane}${gone}\n\n${text === '' ? '_Same text; what it means moved._' : fence(text, 'diff')}`
  })
  return `<details><summary>${shown.join(', ')}${rest}: ${count(documents.length, 'document')}</summary>\n\n${parts.join('\n\n')}\n\n</details>`
}

/** A summary is HTML: code spans are not read there. */
const codeSpanInHtml = (text: string): string =>
  `<code>${escapeText(text).replaceAll(/\\(.)/g, (_, character: string) => `&#${character.charCodeAt(0)};`)}</code>`

export const diagnosticLines = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(
    ({ severity, rule, file, line, column, message }) =>
      `- **${severity}** ${codeSpan(`${file}:${line}:${column}`)} ${codeSpan(rule)}: ${escapeText(message)}`
  )

export const footer = (report: PlanReport): string => {
  const { base, changes, head, how, cluster, version } = report
  const merge = {
    'merge-ref': "the forge's merge commit",
    'merged-in-git': 'merged in git',
    'merge-group': 'merge group',
    worktree: 'work tree',
  }[how]
  const digest =
    changes === undefined
      ? ''
      : ` · root digest ${codeSpan(short(changes.digest.from))} → ${codeSpan(short(changes.digest.to))}`
  return `<sub>cluster ${codeSpan(cluster === '' ? '(unnamed)' : cluster)} · base ${codeSpan(base.sha)}${base.ref === '' ? '' : ` (${codeSpan(base.ref)})`} · head ${codeSpan(head.sha)} · ${merge}${digest} · plumbline ${codeSpan(version)}</sub>`
}

const short = (digest: string | undefined): string => digest?.slice(0, 16) ?? 'none'
