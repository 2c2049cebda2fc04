import { parseArgs } from 'node:util'
import { UserError } from '../../ports.ts'
import type { Mode } from '../../rollout/limit-plan.ts'

export type HandOptions = {
  readonly why: string
  readonly fleet: string
  readonly branch: string
  readonly mode: Mode
  /** Files. */
  readonly talosconfig: string | undefined
  readonly kubeconfig: string | undefined
}

const usage = `usage: node actions/apply/main.js --break-glass WHY [--fleet nodes] [--branch main] [--mode observe|canary|all]
       --talosconfig FILE --kubeconfig FILE
  In a clone of the repository, on the runner's machine, when the forge is down. Applies what was last fetched of the branch.`

/** Words of the command line; throws UserError with what is wrong and how it goes. */
export const readHandOptions = (argv: readonly string[]): HandOptions => {
  const { 'break-glass': why = '', mode, fleet, branch, ...files } = parse(argv)
  if (why.trim().length < 10) throw new UserError(`--break-glass needs a reason of some words\n${usage}`)
  if (mode !== 'observe' && mode !== 'canary' && mode !== 'all')
    throw new UserError(`--mode is "${mode}": write one of observe, canary, all\n${usage}`)
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(branch))
    throw new UserError(`"${branch}" is no branch name`)
  return {
    why: why.trim(),
    mode,
    fleet,
    branch,
    talosconfig: files.talosconfig,
    kubeconfig: files.kubeconfig,
  }
}

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        'break-glass': { type: 'string' },
        fleet: { type: 'string', default: 'nodes' },
        branch: { type: 'string', default: 'main' },
        mode: { type: 'string', default: 'all' },
        talosconfig: { type: 'string' },
        kubeconfig: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}
