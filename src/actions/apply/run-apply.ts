import type { Clock, Forge, Git, GitHistory, Runner, Verdict } from '../../ports.ts'
import { exitCodes, runVerdict, verdictWords } from '../../report/run-verdict.ts'
import type { RunVerdict } from '../../report/run-verdict.ts'
import { outcomeLine } from '../../report/outcome-words.ts'
import { formatDiagnostic } from '../../report/annotations.ts'
import type { Rollout } from '../../rollout/rollout-state.ts'
import { apply } from './apply.ts'
import { askReview } from './ask-review.ts'
import type { ApplyPorts } from './contract.ts'
import type { Inputs } from './inputs.ts'
import { mergedCommit } from './merged-commit.ts'
import { publishOutcome } from './publish-outcome.ts'
import { showProgress } from './show-progress.ts'

export type RunPorts = {
  readonly runner: Runner
  readonly git: Git & GitHistory
  readonly forge: () => Promise<Forge>
  readonly clock: Clock
  readonly fleet: Pick<ApplyPorts, 'secrets' | 'nodes' | 'objects' | 'cluster' | 'facts' | 'unsupported'>
  /** The job was cancelled. */
  readonly stop: AbortSignal
}

export type RunInputs = Pick<
  Inputs,
  'fleet' | 'mode' | 'outstanding' | 'comment' | 'environment' | 'timeLimit'
>

/** Merge to apply: what is on the default branch reaches the nodes, and the forge is told how it went. */
export const runApply = async (inputs: RunInputs, ports: RunPorts): Promise<Verdict> => {
  const { runner, git, clock } = ports
  const until = inputs.timeLimit === undefined ? undefined : clock.monotonic() + inputs.timeLimit
  const merged = await mergedCommit(await runner.event(), inputs.outstanding, git)
  if (merged.status !== 'merged') return endWith(merged.status, merged.why, runner)
  const show = showProgress(runner.log, clock)
  runner.group('rollout')
  const applied = await apply(
    {
      commit: merged.commit,
      branch: merged.branch,
      fleet: inputs.fleet,
      run: runName(runner),
      mode: inputs.mode,
      ...(until !== undefined && { until }),
    },
    {
      ...ports.fleet,
      review: askReview(ports, merged.commit, merged.branch, inputs.fleet),
      git,
      clock,
      stop: ports.stop,
      show: (state: Rollout) => show(state),
    }
  ).finally(() => runner.group())
  if (applied.status === 'unrenderable') {
    runner.annotate(applied.diagnostics)
    runner.log(applied.diagnostics.map(formatDiagnostic).join('\n'))
    return endWith('failed', `what was merged in ${inputs.fleet}/ cannot be rendered`, runner)
  }
  const { report } = applied
  const verdict = runVerdict(report)
  const told = await publishOutcome(applied, verdict, { ...inputs, branch: merged.branch }, ports)
  return endWith(
    !told && (verdict === 'applied' || verdict === 'noop') ? 'report-failed' : verdict,
    outcomeLine(report),
    runner
  )
}

/** Another attempt of a run is another run, in ledgers and locks. */
const runName = ({ run: { id, attempt } }: Runner): string => `${id}/${attempt}`

const endWith = (verdict: RunVerdict, why: string, runner: Runner): Verdict => {
  runner.output('verdict', verdict)
  const exitCode = exitCodes[verdict]
  if (exitCode !== 0) return { status: 'failed', reason: why, exitCode }
  runner.log(`plumbline: ${verdictWords(verdict, why)}`)
  return { status: 'passed' }
}
