import { comparedFindings } from '../compare/compared-findings.ts'
import { compare } from '../compare/compare.ts'
import type { PullTrees } from '../ports.ts'
import type { PlanReport } from '../report/plan-report.ts'
import { renderSide } from '../render/side.ts'
import type { Side } from '../render/side.ts'
import { consentedIn } from './consented-in.ts'
import { version } from './version.ts'

export type Plan = { readonly report: PlanReport; readonly merged: Side }

/** Both sides of a pull request, rendered and compared. Reads two trees and nothing else. */
export const planPull = async (
  trees: PullTrees,
  fleet: string,
  baseRef: string,
  runUrl?: string
): Promise<Plan> => {
  const [baseFiles, mergedFiles] = await Promise.all([trees.base.list(fleet), trees.merged.list(fleet)])
  const base = renderSide(baseFiles, fleet)
  const merged = renderSide(mergedFiles, fleet)
  const unreadable = baseFiles.length > 0 && base.rendering === undefined
  const changes = merged.rendering && compare(base.rendering, merged.rendering, { unreadable })
  return {
    merged,
    report: {
      fleet,
      cluster: merged.fleet?.cluster.name ?? base.fleet?.cluster.name ?? '',
      version,
      base: { sha: trees.base.sha, ref: baseRef },
      head: { sha: trees.head.sha },
      how: trees.how,
      diagnostics: comparedFindings(base, merged),
      baseBroken: unreadable,
      changes,
      consented: consentedIn(merged.fleet, changes),
      nodeCount: merged.fleet?.nodes.length ?? 0,
      ...(runUrl !== undefined && { runUrl }),
    },
  }
}
