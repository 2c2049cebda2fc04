import type { Forge, Runner } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import { outcomeList } from '../../report/outcome-list.ts'
import type { OutcomeReport } from '../../report/outcome-report.ts'
import { outcomeLine } from '../../report/outcome-words.ts'
import { exitCodes, verdictWords } from '../../report/run-verdict.ts'
import type { RunVerdict } from '../../report/run-verdict.ts'
import { writeOutcome } from '../../report/write-outcome.ts'
import type { Applied } from './apply.ts'

type Ports = { readonly runner: Runner; readonly forge: () => Promise<Forge> }
type Asks = { readonly comment: boolean; readonly environment: string; readonly outstanding: boolean }

/**
 * Says how it went: log, summary, JSON, the comment on the merged pull request, a status that names what main renders to,
 * and one deployment record. Answers whether the forge could be told; what happened to nodes stays as it is either way.
 */
export const publishOutcome = async (
  { report, known }: Applied & { readonly status: 'done' },
  verdict: RunVerdict,
  asks: Asks,
  { runner, forge }: Ports
): Promise<boolean> => {
  const written = writeOutcome(report, known)
  runner.log(written.text)
  const path = await runner.file(
    'outcome.json',
    `${JSON.stringify(outcomeList(report, verdict, known), null, 2)}\n`
  )
  runner.output('report', path)
  runner.output('applied', String(report.nodes.filter(({ end }) => end?.status === 'applied').length))
  await runner.summary(written.summary)
  // A nightly run that found nothing to do has nothing to tell.
  if (asks.outstanding && verdict === 'noop') return true
  const told = [
    await attempt('the deployment record', runner, async () =>
      record(report, verdict, asks, await forge(), runner)
    ),
  ]
  return told.every(Boolean)
}

/** What the forge will not take is a warning: the nodes are done, and the next run tells it again. */
const attempt = async (what: string, runner: Runner, tell: () => Promise<void>): Promise<boolean> => {
  try {
    await tell()
    return true
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    runner.warn(`${what} could not be written: ${error.message}`)
    return false
  }
}

const record = async (
  report: OutcomeReport,
  verdict: RunVerdict,
  { environment }: Asks,
  forge: Forge,
  runner: Runner
): Promise<void> => {
  const outcome = await forge.recordDeployment({
    sha: report.commit,
    environment,
    state:
      exitCodes[verdict] === 0
        ? 'success'
        : verdict === 'failed' || verdict === 'partial'
          ? 'failure'
          : 'error',
    description: verdictWords(verdict, outcomeLine(report)),
    ...(runner.run.url !== undefined && { url: runner.run.url }),
  })
  if (outcome.status === 'read-only') runner.warn(`no deployment was recorded: ${outcome.reason}`)
}
