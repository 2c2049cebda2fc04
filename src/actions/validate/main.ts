import { openGit } from '../../adapters/git/git.ts'
import { readInputs } from '../../adapters/runner/read-inputs.ts'
import { runAction } from '../../adapters/runner/run-action.ts'
import { inputs } from './inputs.ts'
import { validate } from './validate.ts'

export const main = (): Promise<void> =>
  runAction(process.env, (runner) => {
    const given = readInputs(inputs, process.env)
    const git = openGit({ directory: process.env['GITHUB_WORKSPACE'] ?? '.', environment: process.env })
    return validate(given, { runner, git })
  })
