import type { Runner, Verdict } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import { hitReason, openOutgoingGate } from '../../report/outgoing-gate.ts'
import { gatedRunner } from './gated-runner.ts'
import { handRunner } from './hand-runner.ts'

/** As runAction, for a person at a terminal: what is wrong goes to stderr, in plain words, through the same gate. */
export const runByHand = async (use: (runner: Runner) => Promise<Verdict>): Promise<void> => {
  const gate = openOutgoingGate()
  const fail = (reason: string, exitCode: number): void => {
    process.stderr.write(`plumbline: ${gate.words(reason, 'an error')}\n`)
    process.exitCode = exitCode
  }
  // A promise that nobody waited for would else print its error past the gate.
  process.once('uncaughtException', (error) => {
    fail(bug(error), 1)
    process.exit(1)
  })
  const print = (text: string): void => void process.stdout.write(`${text}\n`)
  try {
    const verdict = await use(gatedRunner(handRunner(print), gate))
    if (verdict.status === 'failed') fail(verdict.reason, verdict.exitCode ?? 1)
  } catch (error) {
    fail(error instanceof UserError ? error.message : bug(error), 1)
  }
  const hit = hitReason(gate.hits())
  if (hit !== undefined) fail(hit, 1)
}

const bug = (error: unknown): string =>
  `this is a bug in plumbline, please report it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
