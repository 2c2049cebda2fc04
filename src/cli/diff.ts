import { compare } from '../compare/compare.ts'
import { version } from '../actions/version.ts'
import type { PlanReport } from '../report/plan-report.ts'
import { changeList } from '../report/annotations.ts'
import { writePlan } from '../report/write-plan.ts'
import { json, oneOfFormats } from './command.ts'
import type { Command } from './command.ts'
import { renderedSide } from './rendered-side.ts'

export const diff: Command = async ([left, right = 'worktree'], { fleet, format }, { git, print }) => {
  const wanted = oneOfFormats(format, ['text', 'json', 'markdown', 'html'])
  const base = left ?? (await git.defaultBase())
  const from = await renderedSide(base, fleet, git)
  const to = await renderedSide(right, fleet, git)
  const changes = compare(from.rendering, to.rendering)
  if (wanted === 'json') {
    print(json(changeList(changes)))
    return changes.nodes.length > 0 ? 1 : 0
  }
  const report: PlanReport = {
    fleet,
    cluster: to.fleet?.cluster.name ?? '',
    version,
    base: { sha: (await git.tree(base)).sha ?? base, ref: base },
    head: { sha: (await git.tree(right)).sha ?? right },
    how: 'worktree',
    diagnostics: to.diagnostics,
    baseBroken: false,
    changes,
    nodeCount: to.fleet?.nodes.length ?? 0,
  }
  const written = writePlan(report)
  print({ text: written.text, markdown: written.comment, html: written.html }[wanted] ?? '')
  return changes.nodes.length > 0 ? 1 : 0
}
