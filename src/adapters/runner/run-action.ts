import * as core from '@actions/core'
import type { Runner, Verdict } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import { hitReason, openOutgoingGate } from '../../report/outgoing-gate.ts'
import type { OutgoingGate } from '../../report/outgoing-gate.ts'
import { gatedRunner } from './gated-runner.ts'
import { openRunner } from './runner.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The one place that decides pass or fail for the runner. What the reader can mend is a message; anything else is a
 * bug and brings its stack, with every token of the environment and every known secret masked in all of its forms.
 */
export const runAction = async (
  environment: Environment,
  use: (runner: Runner, gate: OutgoingGate) => Promise<Verdict>
): Promise<void> => {
  const mask = masker(environment)
  const gate = openOutgoingGate()
  const fail = (reason: string): void => core.setFailed(gate.words(mask(reason), 'an error'))
  const failOnHits = (): void => {
    const hit = hitReason(gate.hits())
    if (hit !== undefined) core.setFailed(hit)
  }
  // A promise that nobody waited for would else print its error past the gate.
  process.once('uncaughtException', (error) => {
    fail(bugReport(error))
    failOnHits()
    process.exit(1)
  })
  try {
    const verdict = await use(gatedRunner(openRunner(environment), gate), gate)
    if (verdict.status === 'failed') {
      fail(verdict.reason)
      process.exitCode = verdict.exitCode ?? 1
    }
  } catch (error) {
    fail(error instanceof UserError ? error.message : bugReport(error))
  }
  failOnHits()
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
