import { systemClock } from '../../adapters/clock/clock.ts'
import { openGit } from '../../adapters/git/git.ts'
import { readInputs } from '../../adapters/runner/read-inputs.ts'
import { runAction } from '../../adapters/runner/run-action.ts'
import { openForgeFor } from '../open-forge-for.ts'
import { diffComment } from './diff-comment.ts'
import { inputs } from './inputs.ts'

export const main = (): Promise<void> =>
  runAction(process.env, (runner, outgoing) => {
    const given = readInputs(inputs, process.env)
    const git = openGit({
      directory: process.env['GITHUB_WORKSPACE'] ?? '.',
      environment: process.env,
      token: given.token,
    })
    return diffComment(given, {
      runner,
      git,
      forge: openForgeFor(process.env, given.token, systemClock, runner.log, outgoing),
    })
  })
