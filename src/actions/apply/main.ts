import { readFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { systemClock } from '../../adapters/clock/clock.ts'
import { openGit } from '../../adapters/git/git.ts'
import { readInputs } from '../../adapters/runner/read-inputs.ts'
import { runAction } from '../../adapters/runner/run-action.ts'
import { runByHand } from '../../adapters/runner/run-by-hand.ts'
import { UserError } from '../../ports.ts'
import type { Runner, Verdict } from '../../ports.ts'
import type { OutgoingGate } from '../../report/outgoing-gate.ts'
import { openForgeFor } from '../open-forge-for.ts'
import { applyByHand, handRunName } from './by-hand.ts'
import { fleetPorts } from './fleet-ports.ts'
import { readHandOptions } from './hand-options.ts'
import { inputs } from './inputs.ts'
import { runApply } from './run-apply.ts'

export const main = (): Promise<void> => {
  // What this process makes is for its user alone, whatever the runner's shell says.
  process.umask(0o077)
  const words = process.argv.slice(2)
  return words.length === 0
    ? runAction(process.env, applyMerged)
    : runByHand((runner) => byHand(words, runner))
}

const applyMerged = async (runner: Runner, outgoing: OutgoingGate): Promise<Verdict> => {
  const given = readInputs(inputs, process.env)
  for (const name of ['TALOSCONFIG', 'KUBECONFIG']) Reflect.deleteProperty(process.env, `INPUT_${name}`)
  const directory = process.env['GITHUB_WORKSPACE'] ?? '.'
  const ports = await fleetPorts({
    ...given,
    folder: given.fleet,
    directory,
    environment: process.env,
    scratch: process.env['RUNNER_TEMP'] ?? tmpdir(),
    run: `${runner.run.id}/${runner.run.attempt}`,
    runnerOn: runnerNode(given.runnerNode),
    clock: systemClock,
    hide: runner.hide,
  })
  try {
    return await runApply(given, {
      runner,
      git: openGit({ directory, environment: process.env, token: given.token }),
      forge: openForgeFor(process.env, given.token, systemClock, runner.log, outgoing),
      clock: systemClock,
      fleet: ports,
      stop: stopOfJob(runner.log),
    })
  } finally {
    await ports.close()
  }
}

const byHand = async (words: readonly string[], runner: Runner): Promise<Verdict> => {
  if (process.env['GITHUB_ACTIONS'] === 'true')
    throw new UserError('--break-glass is for a person at the runner, and this is a workflow')
  const { talosconfig, kubeconfig, fleet, ...options } = readHandOptions(words)
  const who = userInfo().username
  const directory = process.cwd()
  const ports = await fleetPorts({
    talosconfig: await textOf(talosconfig),
    kubeconfig: await textOf(kubeconfig),
    folder: fleet,
    directory,
    environment: process.env,
    scratch: tmpdir(),
    run: handRunName({ who, why: options.why }),
    runnerOn: undefined,
    clock: systemClock,
    hide: runner.hide,
  })
  try {
    return await applyByHand(
      { ...options, fleet, who },
      {
        runner,
        git: openGit({ directory, environment: process.env }),
        clock: systemClock,
        fleet: ports,
        stop: stopOfJob(runner.log),
      }
    )
  } finally {
    await ports.close()
  }
}

const textOf = async (file: string | undefined): Promise<string> => {
  if (file === undefined) return ''
  return readFile(file, 'utf8').catch(() => {
    throw new UserError(`${file} cannot be read`)
  })
}

/** A pod knows that it is in a cluster, and not on which node. */
const runnerNode = (named: string): string | undefined => {
  if (named !== '') return named
  if (process.env['KUBERNETES_SERVICE_HOST'] === undefined) return undefined
  throw new UserError(
    'this runner is a pod: say with runner-node on which node it runs (the downward API has spec.nodeName), so that this node goes last'
  )
}

/** A cancelled job: no node is started any more, and the one at work goes back. */
const stopOfJob = (log: (text: string) => void): AbortSignal => {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      log(`${signal}: no node is started any more, and the one at work goes back`)
      stop.abort()
    })
  return stop.signal
}
