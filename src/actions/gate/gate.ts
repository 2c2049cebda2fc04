import type { ForgeEvent, Verdict } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import { readRendered, renderedContext } from '../../trust/rendered-text.ts'
import { fleetSuffix, reviewedContext, writeReviewed } from '../../trust/reviewed-text.ts'
import type { PullPorts } from '../pull-ports.ts'
import { planPull } from '../plan-pull.ts'
import type { Plan } from '../plan-pull.ts'
import { publishPlan, verdictOf } from '../publish-plan.ts'
import { version } from '../version.ts'
import type { Inputs } from './inputs.ts'

/** The pull-request gate: validate, render, compare, comment, status. Reaches no node and needs no secret. */
export const gate = async (inputs: Inputs, ports: PullPorts): Promise<Verdict> => {
  const event = await ports.runner.event()
  const planned = await planFor(event, inputs, ports)
  const plan = inputs.status ? await withOtherVersion(planned, ports) : planned
  const published = await publishPlan(plan, {
    runner: ports.runner,
    forge: ports.forge,
    key: `plan${fleetSuffix(inputs.fleet)}`,
    pull: event.name === 'pull_request' && inputs.comment ? event.pull : undefined,
  })
  const verdict = verdictOf(plan, published, inputs.failOn)
  if (inputs.status) await setReviewed(plan, verdict, ports)
  ports.runner.output('verdict', verdict.status)
  return verdict
}

const planFor = async (event: ForgeEvent, inputs: Inputs, { git, runner }: PullPorts): Promise<Plan> => {
  if (event.name === 'pull_request') {
    return planPull(await git.pullTrees(event.pull), inputs.fleet, event.pull.baseRef, runner.run.url)
  }
  if (event.name === 'merge_group') {
    return planPull(await git.rangeTrees(event.baseSha, event.headSha), inputs.fleet, '', runner.run.url)
  }
  throw new UserError(
    `this action reviews pull requests, and the event is "${event.name === 'other' ? event.event : event.name}": run it on pull_request or merge_group`
  )
}

/** Main was last applied by another plumbline that rendered it otherwise: what differs is applied too, and nobody wrote it. */
const withOtherVersion = async (plan: Plan, { forge, runner }: PullPorts): Promise<Plan> => {
  const { base, changes, fleet } = plan.report
  if (changes?.digest.from === undefined) return plan
  const context = `${renderedContext}${fleetSuffix(fleet)}`
  try {
    const [last] = (await (await forge()).statuses(base.sha, context)).filter(({ ours }) => ours)
    const rendered = last && readRendered(last.description)
    if (rendered === undefined || rendered.version === version || rendered.digest === changes.digest.from)
      return plan
    return { ...plan, report: { ...plan.report, otherVersion: rendered.version } }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    runner.warn(`which plumbline applied main last could not be read: ${error.message}`)
    return plan
  }
}

const setReviewed = async (plan: Plan, verdict: Verdict, ports: PullPorts): Promise<void> => {
  const { base, head } = plan.report
  const forge = await ports.forge()
  const outcome = await forge.setStatus({
    sha: head.sha,
    context: `${reviewedContext}${fleetSuffix(plan.report.fleet)}`,
    state: verdict.status === 'passed' ? 'success' : 'failure',
    description:
      verdict.status === 'passed' ? writeReviewed(base.sha, head.sha) : 'not reviewable: see the report',
    ...(ports.runner.run.url !== undefined && { url: ports.runner.run.url }),
  })
  if (outcome.status === 'read-only') ports.runner.warn(`no status was set on ${head.sha}: ${outcome.reason}`)
}
