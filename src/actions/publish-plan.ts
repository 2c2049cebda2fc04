import { hasErrors } from '../fleet/diagnostic.ts'
import type { CommentOutcome, Forge, PullRequest, Runner, Verdict } from '../ports.ts'
import { writePlan } from '../report/write-plan.ts'
import type { Plan } from './plan-pull.ts'

export type Published = {
  /** Everything that must be seen is in the comment. */
  readonly complete: boolean
  readonly comment: CommentOutcome | undefined
}

type Ports = {
  readonly runner: Runner
  readonly forge: () => Promise<Forge>
  readonly key: string
  /** Absent where no comment is wanted. */
  readonly pull: PullRequest | undefined
}

/**
 * Annotations, summary, page and comment. A forge that cannot be written to never hides the report: the summary
 * and the log carry it.
 */
export const publishPlan = async (plan: Plan, ports: Ports): Promise<Published> => {
  const { report } = plan
  const { runner } = ports
  const written = writePlan(report)
  runner.annotate(report.diagnostics)
  const page = await runner.file('plan.html', written.html)
  await runner.summary(written.summary)
  runner.output('changed', String((report.changes?.nodes.length ?? 0) > 0))
  runner.output('impact', report.changes?.impact ?? 'none')
  runner.output('nodes', String(report.changes?.nodes.length ?? 0))
  runner.output('digest', report.changes?.digest.to ?? '')
  runner.output('report', page)
  const comment = ports.pull && (await writeComment(ports.pull, written.comment, plan, ports))
  if (comment?.status === 'read-only') {
    runner.warn(`no comment was written: ${comment.reason}. The report is in the job summary, and below`)
    runner.log(written.text)
  }
  if (comment?.status === 'superseded') runner.warn(`a newer run owns the comment: ${comment.reason}`)
  if (comment === undefined) runner.log(written.text)
  if (comment !== undefined && 'url' in comment) runner.log(`comment ${comment.status}: ${comment.url}`)
  return { complete: written.complete, comment }
}

const writeComment = async (
  pull: PullRequest,
  body: string,
  { report }: Plan,
  ports: Ports
): Promise<CommentOutcome> => {
  const quiet =
    report.changes !== undefined &&
    report.changes.nodes.length === 0 &&
    report.diagnostics.every(({ severity }) => severity === 'note')
  const forge = await ports.forge()
  return forge.upsertComment({
    pull: pull.number,
    key: ports.key,
    generation: { head: report.head.sha, runId: ports.runner.run.id, runAttempt: ports.runner.run.attempt },
    body,
    onlyIfExists: quiet,
  })
}

export const verdictOf = (
  { report }: Plan,
  published: Published,
  failOn: 'error' | 'warning' | 'never'
): Verdict => {
  if (!published.complete) {
    return {
      status: 'failed',
      reason: 'the report does not fit: split the pull request, so that nothing destructive is hidden',
    }
  }
  if (failOn === 'never') return { status: 'passed' }
  const errors = report.diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = report.diagnostics.filter(({ severity }) => severity === 'warning').length
  if (hasErrors(report.diagnostics))
    return { status: 'failed', reason: `${count(errors, 'error')} in ${report.fleet}/` }
  if (failOn === 'warning' && warnings > 0)
    return { status: 'failed', reason: `${count(warnings, 'warning')} in ${report.fleet}/` }
  return { status: 'passed' }
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
