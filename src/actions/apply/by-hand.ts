import type { Clock, Git, Runner, Verdict } from '../../ports.ts'
import { formatDiagnostic } from '../../report/annotations.ts'
import { outcomeLine } from '../../report/outcome-words.ts'
import { exitCodes, runVerdict } from '../../report/run-verdict.ts'
import { writeOutcome } from '../../report/write-outcome.ts'
import type { Mode } from '../../rollout/limit-plan.ts'
import { apply } from './apply.ts'
import { breakGlass } from './outcome-of.ts'
import type { RunPorts } from './run-apply.ts'
import { showProgress } from './show-progress.ts'

export type HandInputs = {
  readonly fleet: string
  readonly mode: Mode
  readonly branch: string
  /** Who does it and why: both stand in the ledger of every node that is written. */
  readonly who: string
  readonly why: string
}

type HandPorts = {
  readonly runner: Runner
  readonly git: Git
  readonly clock: Clock
  readonly fleet: RunPorts['fleet']
  readonly stop: AbortSignal
}

/** A ledger has little room, and its reader one line. */
const longestName = 200

/** How a run by hand is named in ledgers and locks. */
export const handRunName = ({ who, why }: Pick<HandInputs, 'who' | 'why'>): string =>
  `${breakGlass} ${who}: ${why.replaceAll(/[^\x20-\x7e]+/g, () => ' ')}`.slice(0, longestName)

/**
 * The forge is down, and a node needs what is on its branch already. What the clone last fetched of the branch is applied, and
 * nothing else; nobody can be asked whether it was reviewed, so the ledgers say that, and the next run tells the forge.
 */
export const applyByHand = async (inputs: HandInputs, ports: HandPorts): Promise<Verdict> => {
  const { runner, clock, stop } = ports
  // In full: a tag may be called origin/main too, and git would take that.
  const commit = (await ports.git.tree(`refs/remotes/origin/${inputs.branch}`)).sha ?? ''
  // The forge cannot be asked where the branch is, and this is what is known of it.
  const git: Git = { ...ports.git, remoteTip: () => Promise.resolve(commit) }
  runner.log(`applying ${inputs.branch} at ${commit}, as it was last fetched`)
  const show = showProgress(runner.log, clock)
  const applied = await apply(
    { commit, branch: inputs.branch, fleet: inputs.fleet, mode: inputs.mode, run: handRunName(inputs) },
    {
      ...ports.fleet,
      git,
      clock,
      stop,
      review: () =>
        Promise.resolve({ refused: undefined, notes: ['nobody was asked whether this was reviewed'] }),
      show: (state) => show(state),
    }
  )
  if (applied.status === 'unrenderable')
    return { status: 'failed', reason: applied.diagnostics.map(formatDiagnostic).join('\n') }
  const { report, known } = applied
  runner.log(writeOutcome(report, known).text)
  const exitCode = exitCodes[runVerdict(report)]
  return exitCode === 0 ? { status: 'passed' } : { status: 'failed', reason: outcomeLine(report), exitCode }
}
