import { consentedIn } from '../actions/consented-in.ts'
import { readSides, resolveSide, sideText } from '../actions/sides.ts'
import { version } from '../actions/version.ts'
import { compare } from '../compare/compare.ts'
import { comparedFindings } from '../compare/compared-findings.ts'
import type { PlanReport } from '../report/plan-report.ts'
import { changeList, diagnosticList } from '../report/annotations.ts'
import type { Side } from '../render/side.ts'
import { writePlan } from '../report/write-plan.ts'
import { json, oneOfFormats } from './command.ts'
import type { Command } from './command.ts'
import { renderedSide } from './rendered-side.ts'

/** Two sides, and what is wrong with the way from one to the other. */
export const diff: Command = async (words, { fleet, format }, { git, print }) => {
  const wanted = oneOfFormats(format, ['text', 'json', 'markdown', 'html'])
  const { left: named, right } = readSides(words)
  const left = named ?? { of: await git.defaultBase(), overrides: [] }
  const preview = right.overrides.length > 0
  const from = await renderedSide(left, fleet, git)
  // A preview that cannot be rendered has an answer: why.
  const to: Side = preview ? await resolveSide(right, fleet, git) : await renderedSide(right, fleet, git)
  const changes = to.rendering && compare(from.rendering, to.rendering)
  const diagnostics = comparedFindings(from, to)
  const serious = preview && diagnostics.some(({ severity }) => severity !== 'note')
  const exit = changes === undefined || changes.nodes.length > 0 || serious ? 1 : 0
  if (wanted === 'json') {
    print(json(changes === undefined ? diagnosticList(diagnostics) : changeList(changes, diagnostics)))
    return exit
  }
  const report: PlanReport = {
    fleet,
    cluster: to.fleet?.cluster.name ?? '',
    version,
    base: { sha: (await git.tree(left.of)).sha ?? left.of, ref: sideText(left) },
    head: { sha: preview ? sideText(right) : ((await git.tree(right.of)).sha ?? right.of) },
    how: 'worktree',
    diagnostics,
    baseBroken: false,
    changes,
    consented: consentedIn(to.fleet, changes),
    nodeCount: to.fleet?.nodes.length ?? 0,
  }
  const written = writePlan(report)
  print({ text: written.text, markdown: written.comment, html: written.html }[wanted] ?? '')
  return exit
}
