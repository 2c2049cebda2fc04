import { compareLive } from '../../compare/compare-live.ts'
import type { NodeChanges } from '../../compare/changes.ts'
import { textsAt } from '../../fleet/findings.ts'
import type { Diagnostic } from '../../fleet/diagnostic.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import type { SourceFile } from '../../fleet/source-file.ts'
import type { Clock, FleetDriver, Git, NodeAccess, Secrets } from '../../ports.ts'
import type { RenderedNode, Rendering } from '../../render/rendering.ts'
import { renderSide } from '../../render/side.ts'
import type { KnownSecret } from '../../report/known-secrets.ts'
import type { OutcomeReport, Refusal } from '../../report/outcome-report.ts'
import { limitPlan } from '../../rollout/limit-plan.ts'
import type { Mode } from '../../rollout/limit-plan.ts'
import { planRollout } from '../../rollout/plan-rollout.ts'
import type { RolloutFacts } from '../../rollout/plan-rollout.ts'
import type { RolloutEnd, RolloutPlan } from '../../rollout/rollout-plan.ts'
import type { Rollout } from '../../rollout/rollout-state.ts'
import { performRollout } from '../perform-rollout.ts'
import type { Performed, Told } from '../perform-rollout.ts'
import { version } from '../version.ts'
import { isLeftOpen, lookAtAll, obstacleIn, stateOf } from './look-at-nodes.ts'
import type { Looked } from './look-at-nodes.ts'
import { activeNodes, brokenGlass, consentRefusalIn, outcomeOf, unsupportedReport } from './outcome-of.ts'

export type ApplyInputs = {
  /** What was merged. */
  readonly commit: string
  /** The branch that it was merged to. */
  readonly branch: string
  /** The fleet's folder below the repository root. */
  readonly fleet: string
  /** Names this run in ledgers and locks. */
  readonly run: string
  /** Monotonic time at which the job ends. */
  readonly until?: number
  readonly mode: Mode
}

/** What of the changes nobody reviewed, judged before anything is written. */
export type Review = { readonly refused: Refusal | undefined; readonly notes: readonly string[] }

export type ReviewAsks = {
  readonly fleet: Fleet
  readonly rendering: Rendering
  readonly looked: readonly Looked[]
  /** From what is live to what is merged, of the nodes that would be written. */
  readonly changes: readonly NodeChanges[]
}

export type ApplyPorts = {
  readonly git: Git
  readonly clock: Clock
  /** `files` are the fleet's, at the commit that is applied. */
  readonly secrets: (fleet: Fleet, files: readonly SourceFile[]) => Secrets
  /** How a node is reached. */
  readonly nodes: (
    fleet: Fleet,
    values: ReadonlyMap<string, string>
  ) => (node: FleetNode, desired: RenderedNode) => NodeAccess
  readonly cluster: (fleet: Fleet) => Pick<FleetDriver, 'cluster' | 'gate'>
  /** What the plan has to know beside the fleet: where the runner is. */
  readonly facts: (fleet: Fleet) => Promise<Omit<RolloutFacts, 'left'>>
  /** Why nodes of this system cannot be written at all; nothing is asked of them then. */
  readonly unsupported?: (fleet: Fleet) => string | undefined
  readonly review: (asks: ReviewAsks) => Promise<Review>
  readonly show: (state: Rollout, told: readonly Told[]) => void
  readonly stop?: AbortSignal
}

/** `known` are the secret values of this run, for the gate of whatever is written about it. */
export type Applied =
  | { readonly status: 'unrenderable'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly status: 'done'; readonly report: OutcomeReport; readonly known: readonly KnownSecret[] }

/**
 * Brings the nodes of a fleet from what they have to what was merged: observe all at once, compare, plan, review, roll
 * out. Throws UserError where nothing could be started: a secret without a value, a clone without history.
 */
export const apply = async (inputs: ApplyInputs, ports: ApplyPorts): Promise<Applied> => {
  const { git, clock } = ports
  const started = clock.monotonic()
  const tree = await git.tree(inputs.commit)
  const files = await tree.list(inputs.fleet)
  const side = renderSide(files, inputs.fleet)
  const { fleet, rendering } = side
  if (fleet === undefined || rendering === undefined)
    return { status: 'unrenderable', diagnostics: side.diagnostics }
  const head = {
    fleet: inputs.fleet,
    cluster: fleet.cluster.name,
    version,
    commit: inputs.commit,
    mode: inputs.mode,
  }
  const unsupported = ports.unsupported?.(fleet)
  if (unsupported !== undefined)
    return { status: 'done', known: [], report: unsupportedReport(head, fleet, unsupported) }
  const generation = await git.generation(inputs.commit)
  const values = await ports.secrets(fleet, files).read(secretNames(rendering))
  const looked = await lookAtAll(fleet, rendering, ports.nodes(fleet, values))
  const changes = compareLive(
    new Map(looked.flatMap(({ node, seen }) => (seen === undefined ? [] : [[node.name, seen.documents]]))),
    rendering
  )
  const states = new Map(
    looked.map((each) => [each.node.name, stateOf(each, changes, textsAt(fleet.cluster.spec, ['adopt']))])
  )
  const pending = changes.nodes.filter(({ node }) => states.get(node)?.status === 'pending')
  const left = looked.flatMap((each) =>
    states.get(each.node.name)?.status === 'pending' && isLeftOpen(each, changes) ? [each.node.name] : []
  )
  const whole = planRollout({
    fleet,
    changes: { ...changes, nodes: pending },
    commit: inputs.commit,
    generation,
    wall: clock.now(),
    until: inputs.until,
    facts: { ...(await ports.facts(fleet)), left: new Set(left) },
  })
  const { plan, waiting } = limitPlan(whole, inputs.mode, looked.some(isShown(inputs.commit)))
  const told: { readonly at: number; readonly text: string }[] = []
  const show = (state: Rollout, lines: readonly Told[]): void => {
    for (const { node, text } of lines)
      told.push({ at: clock.monotonic() - started, text: node === undefined ? text : `${node}: ${text}` })
    ports.show(state, lines)
  }
  let moved: string | undefined
  const tip: FleetDriver['tip'] = async (_, { signal }) => {
    const at = await git.remoteTip(inputs.branch, signal)
    if (at === inputs.commit) return { status: 'same' }
    moved = at
    return { status: 'moved', to: at }
  }
  const review = await ports.review({ fleet, rendering, looked, changes: pending })
  const before = obstacleIn(states) ?? refusedEnd(review.refused) ?? nothingMore(plan, waiting, inputs.mode)
  const performed =
    before === undefined
      ? await roll(
          plan,
          looked,
          { ...inputs, generation },
          { ...ports, show },
          { ...ports.cluster(fleet), tip }
        )
      : { end: before, nodes: [], evidence: [] }
  return {
    status: 'done',
    known: [...values].map(([name, value]) => ({ name, value })),
    report: {
      ...head,
      end: performed.end,
      refused: review.refused ?? consentRefusalIn(plan, performed),
      moved,
      waiting,
      notes: [...looked.flatMap(brokenGlass), ...review.notes],
      waves: plan.waves,
      estimate: plan.tasks.length === 0 ? undefined : plan.estimate,
      timeline: told,
      nodes: activeNodes(fleet).map((node) => outcomeOf(node, states, changes, performed)),
    },
  }
}

const refusedEnd = (refused: Refusal | undefined): RolloutEnd | undefined =>
  refused && { status: 'failed', node: undefined, why: refused.why }

/** The rest is left for a mode that goes further. */
const nothingMore = (plan: RolloutPlan, waiting: readonly string[], mode: Mode): RolloutEnd | undefined =>
  plan.tasks.length === 0 && waiting.length > 0
    ? { status: 'stopped', why: `mode: ${mode} writes nothing more` }
    : undefined

const secretNames = (rendering: Rendering): readonly string[] =>
  [
    ...new Set(
      rendering.nodes.flatMap(({ documents }) =>
        documents
          .filter(({ plane }) => plane !== 'first-boot')
          .flatMap(({ secrets }) => secrets.map(({ name }) => name))
      )
    ),
  ].toSorted()

/** A node that this very commit has reached already: the canary of an earlier run. */
const isShown =
  (commit: string) =>
  ({ seen }: Looked): boolean =>
    seen?.ledger?.commit === commit

type Run = ApplyInputs & { readonly generation: number }

const roll = async (
  plan: RolloutPlan,
  looked: readonly Looked[],
  run: Run,
  { clock, show, stop }: ApplyPorts,
  fleet: FleetDriver
): Promise<Performed> => {
  const drivers = plan.tasks.flatMap((task) => {
    const one = looked.find(({ node }) => node.name === task.node)
    if (one?.seen === undefined) return []
    const ledger = { generation: run.generation, commit: run.commit, version, run: run.run }
    return [
      [task.node, one.access.drive({ planned: one.seen.observed, reboot: task.reboot, ledger })] as const,
    ]
  })
  return performRollout(plan, {
    nodes: Object.fromEntries(drivers),
    fleet,
    clock,
    show,
    ...(stop !== undefined && { stop }),
  })
}
