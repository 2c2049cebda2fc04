import { hasErrors } from '../../fleet/diagnostic.ts'
import type { Git, Runner, Verdict } from '../../ports.ts'
import { checkSide } from '../../render/side.ts'
import type { Inputs } from './inputs.ts'

/** Checks the work tree's fleet and annotates every finding. */
export const validate = async (
  inputs: Inputs,
  { runner, git }: { runner: Runner; git: Git }
): Promise<Verdict> => {
  const tree = await git.tree('worktree')
  const { diagnostics, fleet } = checkSide(await tree.list(inputs.fleet), inputs.fleet)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  runner.annotate(diagnostics)
  runner.output('errors', String(errors))
  runner.output('warnings', String(warnings))
  runner.log(`${fleet?.nodes.length ?? 0} nodes, ${errors} errors, ${warnings} warnings`)
  if (inputs.failOn === 'never') return { status: 'passed' }
  const failed = hasErrors(diagnostics) || (inputs.failOn === 'warning' && warnings > 0)
  return failed
    ? { status: 'failed', reason: `${errors} errors and ${warnings} warnings in ${inputs.fleet}/` }
    : { status: 'passed' }
}
