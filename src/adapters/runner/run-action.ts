import * as core from '@actions/core'
import type { Runner, Verdict } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import { openRunner } from './runner.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The one place that decides pass or fail for the runner. What the reader can mend is a message; anything else is a
 * bug and brings its stack, with every token of the environment masked in all of its forms.
 */
export const runAction = async (
  environment: Environment,
  use: (runner: Runner) => Promise<Verdict>
): Promise<void> => {
  const mask = masker(environment)
  try {
    const verdict = await use(openRunner(environment))
    if (verdict.status === 'failed') core.setFailed(mask(verdict.reason))
  } catch (error) {
    core.setFailed(mask(error instanceof UserError ? error.message : bugReport(error)))
  }
}

const bugReport = (error: unknown): string =>
  `this is a bug in plumbline, please report it:\n${describe(error)}`

const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\ncaused by ${describe(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}

const tokenNames = ['INPUT_TOKEN', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']

const masker = (environment: Environment) => {
  const values = tokenNames.map((name) => environment[name] ?? '').filter((value) => value.length >= 8)
  const basic = values.map((value) => Buffer.from(`x-access-token:${value}`).toString('base64'))
  const forms = [
    ...values,
    ...basic,
    ...values.flatMap((value) => [Buffer.from(value).toString('base64'), encodeURIComponent(value)]),
  ]
  for (const value of values) core.setSecret(value)
  return (text: string): string => forms.reduce((masked, form) => masked.split(form).join('***'), text)
}
