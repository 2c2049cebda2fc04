import type { NodeChanges } from '../compare/changes.ts'
import { codeSpan } from './escape.ts'
import type { PlanReport } from './plan-report.ts'
import { impactWords } from './wording.ts'

/** What the nodes that need consent do, and whether apply may do it. Equal words of several nodes are one line. Markdown. */
export const consentWarnings = ({ changes, consented }: PlanReport): readonly string[] => {
  const lines: { readonly title: string; readonly rest: string; readonly nodes: string[] }[] = []
  for (const node of changes?.nodes ?? [])
    for (const impact of node.consents) {
      const until = consented.find((each) => each.node === node.node && each.impact === impact)?.until
      const { title, next } = verdict(impact, until)
      const rest = `${doing(node, impact)} ${next}`
      const same = lines.find((line) => line.title === title && line.rest === rest)
      if (same === undefined) lines.push({ title, rest, nodes: [node.node] })
      else same.nodes.push(node.node)
    }
  return lines.map(({ title, rest, nodes }) => `**${title}** on ${nodes.map(codeSpan).join(', ')}: ${rest}`)
}

const verdict = (impact: string, until: string | undefined): { title: string; next: string } =>
  until === undefined
    ? { title: 'Needs consent', next: `Apply waits for \`maintenance.allow\` with \`impact: ${impact}\`.` }
    : { title: 'Consented', next: `\`maintenance.allow\` says so until ${codeSpan(until)}.` }

const doing = ({ impact, undo }: NodeChanges, consent: string): string => {
  if (consent !== 'control-plane-outage')
    return undo
      ? `pods are moved away first (${impactWords[impact]}).`
      : `a node cannot take this back by itself (${impactWords[impact]}).`
  return impact === 'control-plane-restart'
    ? 'no other control plane stands in. The API is away for 30 to 45 seconds; pods keep running.'
    : 'no other control plane stands in. The API is away until it is back; pods on other nodes keep running.'
}
