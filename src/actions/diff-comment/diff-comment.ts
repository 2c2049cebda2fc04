import type { Verdict } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import type { PullPorts } from '../pull-ports.ts'
import { planPull } from '../plan-pull.ts'
import { publishPlan, verdictOf } from '../publish-plan.ts'
import type { Inputs } from './inputs.ts'

/** Renders both sides of a pull request and comments the difference; sets no status and judges only what it must. */
export const diffComment = async (inputs: Inputs, { runner, git, forge }: PullPorts): Promise<Verdict> => {
  const event = await runner.event()
  if (event.name !== 'pull_request') {
    const name = event.name === 'other' ? event.event : event.name
    throw new UserError(
      `this action comments on pull requests, and the event is "${name}": run it on pull_request`
    )
  }
  const plan = await planPull(
    await git.pullTrees(event.pull),
    inputs.fleet,
    event.pull.baseRef,
    runner.run.url
  )
  const published = await publishPlan(plan, {
    runner,
    forge,
    key: inputs.key,
    pull: inputs.comment ? event.pull : undefined,
  })
  const verdict = verdictOf(plan, published, 'error')
  runner.output('verdict', verdict.status)
  return verdict
}
