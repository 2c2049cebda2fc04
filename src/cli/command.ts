import type { Git, Programs } from '../ports.ts'
import { UserError } from '../ports.ts'
import { escapeInvisible } from '../report/escape.ts'
import type { SourceFile } from '../fleet/source-file.ts'

/** 0 nothing to say, 1 findings or differences, 2 could not run. */
export type Exit = 0 | 1 | 2

export type Flags = {
  readonly fleet: string
  readonly format: string
  readonly out: string | undefined
  readonly to: string | undefined
  readonly check: string | undefined
  readonly listRules?: boolean
}
export type CommandPorts = {
  readonly git: Git
  readonly print: (text: string) => void
  /** Loaded when first asked for. */
  readonly programs: () => Promise<Programs>
}
export type Command = (operands: readonly string[], flags: Flags, ports: CommandPorts) => Promise<Exit>

/** The files of one side: a revision, or `worktree`. */
export const sideFiles = async (side: string, fleet: string, git: Git): Promise<readonly SourceFile[]> =>
  (await git.tree(side)).list(fleet)

export const oneOfFormats = (format: string, allowed: readonly string[]): string => {
  if (allowed.includes(format)) return format
  throw new UserError(`this command prints no ${format}: write --format with one of ${allowed.join(', ')}`)
}

export const json = (value: unknown): string => `${escapeInvisible(JSON.stringify(value, undefined, 2))}\n`
