import type { Forge, GitHistory, Runner } from '../../ports.ts'
import { countChanged } from '../../report/count-changed.ts'
import { outcomeList } from '../../report/outcome-list.ts'
import type { OutcomeReport } from '../../report/outcome-report.ts'
import { outcomeLine } from '../../report/outcome-words.ts'
import { exitCodes, verdictWords } from '../../report/run-verdict.ts'
import type { RunVerdict } from '../../report/run-verdict.ts'
import { writeOutcome } from '../../report/write-outcome.ts'
import { renderedContext, writeRendered } from '../../trust/rendered-text.ts'
import { fleetSuffix } from '../../trust/reviewed-text.ts'
import type { Applied } from './contract.ts'

type Ports = {
  readonly runner: Runner
  readonly forge: () => Promise<Forge>
  readonly git: GitHistory
}
type Asks = {
  readonly branch: string
  readonly comment: boolean
  readonly environment: string
  readonly outstanding: boolean
}
/** What is told, and to whom. */
type Telling = {
  readonly report: OutcomeReport
  readonly verdict: RunVerdict
  readonly body: string
  readonly forge: Forge
}

/**
 * Says how it went: log, summary, JSON, the comment on the merged pull request, a status that names what main renders to,
 * and one deployment record. Answers whether the forge could be told; what happened to nodes stays as it is either way.
 */
export const publishOutcome = async (
  { report, known }: Applied & { readonly status: 'done' },
  verdict: RunVerdict,
  asks: Asks,
  ports: Ports
): Promise<boolean> => {
  const { runner } = ports
  const written = writeOutcome(report, known)
  runner.log(written.text)
  runner.output('verdict', verdict)
  runner.output('applied', String(countChanged(report).nodes))
  const list = outcomeList(report, verdict, known)
  await attempt('outcome.json', runner, async () => {
    runner.output('report', await runner.file('outcome.json', `${JSON.stringify(list, null, 2)}\n`))
  })
  await attempt('the job summary', runner, () => runner.summary(written.summary))
  // A nightly run that found nothing to do has nothing to tell.
  if (asks.outstanding && verdict === 'noop') return true
  let opened: Forge | undefined
  await attempt('the report', runner, async () => void (opened = await ports.forge()))
  if (opened === undefined) return false
  const telling: Telling = { report, verdict, body: written.summary, forge: opened }
  let told = true
  for (const [what, tell] of Object.entries({
    'the comment on the merged pull request': comment,
    'the status of main': status,
    'the deployment record': record,
  }))
    told = (await attempt(what, runner, () => tell(telling, asks, ports))) && told
  return told
}

/**
 * What cannot be told is a warning, whatever is the matter with it, a full disk too: the nodes are done, and a run that broke
 * off here would hide it.
 */
const attempt = async (what: string, runner: Runner, tell: () => Promise<void>): Promise<boolean> => {
  try {
    await tell()
    return true
  } catch (error) {
    runner.warn(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

/** On whatever brought the newest commit. A run that had nothing to do leaves what the one before it said. */
const comment = async (
  { report, verdict, body, forge }: Telling,
  { comment: wanted, branch }: Asks,
  { runner, git }: Ports
): Promise<void> => {
  const commit = wanted && verdict !== 'noop' ? await git.commit(report.commit) : undefined
  if (commit === undefined) return
  for (const { number, headSha } of await forge.mergedPulls(commit, branch)) {
    const outcome = await forge.upsertComment({
      pull: number,
      key: `apply${fleetSuffix(report.fleet)}`,
      generation: { head: headSha, runId: runner.run.id, runAttempt: runner.run.attempt },
      body,
      onlyIfExists: false,
    })
    if (outcome.status === 'read-only') runner.warn(`no comment was written: ${outcome.reason}`)
  }
}

/** Only where every node is as merged: it is what the next pull request is compared with. */
const status = async ({ report, verdict, forge }: Telling, _: Asks, { runner }: Ports): Promise<void> => {
  if ((verdict !== 'applied' && verdict !== 'noop') || report.waiting.length > 0) return
  const outcome = await forge.setStatus({
    sha: report.commit,
    context: `${renderedContext}${fleetSuffix(report.fleet)}`,
    state: 'success',
    description: writeRendered(report),
    ...(runner.run.url !== undefined && { url: runner.run.url }),
  })
  if (outcome.status === 'read-only') runner.warn(`no status was set: ${outcome.reason}`)
}

const record = async (
  { report, verdict, forge }: Telling,
  { environment }: Asks,
  { runner }: Ports
): Promise<void> => {
  const outcome = await forge.recordDeployment({
    sha: report.commit,
    environment,
    state: deploymentState(verdict),
    description: verdictWords(verdict, outcomeLine(report)),
    ...(runner.run.url !== undefined && { url: runner.run.url }),
  })
  if (outcome.status === 'read-only') runner.warn(`no deployment was recorded: ${outcome.reason}`)
}

/** `error` is what was refused or left alone: nothing failed on a node. */
const deploymentState = (verdict: RunVerdict): 'success' | 'failure' | 'error' => {
  if (exitCodes[verdict] === 0) return 'success'
  return verdict === 'failed' || verdict === 'partial' ? 'failure' : 'error'
}
