import type { Forge, Git, Runner } from '../ports.ts'

/** What an action touches that reviews a pull request. */
export type PullPorts = {
  readonly runner: Runner
  readonly git: Git
  /** Opened only when something is written, so that a run that writes nothing loads no client. */
  readonly forge: () => Promise<Forge>
}
