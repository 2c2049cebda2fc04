import type { Clock, Forge } from '../ports.ts'
import { UserError } from '../ports.ts'
import type { OutgoingGate } from '../report/outgoing-gate.ts'
import { gatedForge } from './gated-forge.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The forge that started the run; its addresses come from the environment only. Loaded when first asked for. */
export const openForgeFor = (
  environment: Environment,
  token: string,
  clock: Clock,
  log: (line: string) => void,
  gate: OutgoingGate
): (() => Promise<Forge>) => {
  let opened: Promise<Forge> | undefined
  const open = async (): Promise<Forge> => {
    const {
      GITHUB_API_URL: apiUrl,
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_REPOSITORY: repository,
    } = environment
    if (apiUrl === undefined || serverUrl === undefined || repository === undefined) {
      throw new UserError(
        'GITHUB_API_URL, GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set: run this inside a workflow'
      )
    }
    const { openForge } = await import('../adapters/forge/forge.ts')
    const gitea = environment['GITEA_ACTIONS'] === 'true'
    return gatedForge(openForge({ apiUrl, serverUrl, token, repository, clock, log, gitea }), gate)
  }
  return () => (opened ??= open())
}
