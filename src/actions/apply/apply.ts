import { compareLive } from '../../compare/compare-live.ts'
import type { Changes } from '../../compare/changes.ts'
import { textsAt } from '../../fleet/findings.ts'
import type { Diagnostic } from '../../fleet/diagnostic.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import type { SourceFile } from '../../fleet/source-file.ts'
import type { Clock, FleetDriver, Git, NodeAccess, Observation, Secrets } from '../../ports.ts'
import type { RenderedNode, Rendering } from '../../render/rendering.ts'
import { renderSide } from '../../render/side.ts'
import type { KnownSecret } from '../../report/known-secrets.ts'
import type { NodeOutcome, NodeState, OutcomeReport } from '../../report/outcome-report.ts'
import { planRollout } from '../../rollout/plan-rollout.ts'
import type { RolloutFacts } from '../../rollout/plan-rollout.ts'
import type { RolloutEnd, RolloutPlan } from '../../rollout/rollout-plan.ts'
import type { Rollout } from '../../rollout/rollout-state.ts'
import { performRollout } from '../perform-rollout.ts'
import type { Performed, Told } from '../perform-rollout.ts'
import { version } from '../version.ts'

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
  readonly show: (state: Rollout, told: readonly Told[]) => void
  readonly stop?: AbortSignal
}

/** `known` are the secret values of this run, for the gate of whatever is written about it. */
export type Applied =
  | { readonly status: 'unrenderable'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly status: 'done'; readonly report: OutcomeReport; readonly known: readonly KnownSecret[] }

/**
 * Brings the nodes of a fleet from what they have to what was merged: observe all at once, compare, plan, roll out. Throws
 * UserError where nothing could be started: a secret without a value, a clone without history.
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
  const obstacle = obstacleIn(states)
  const pending = changes.nodes.filter(({ node }) => states.get(node)?.status === 'pending')
  const left = looked.flatMap((each) =>
    states.get(each.node.name)?.status === 'pending' && isLeftOpen(each, changes) ? [each.node.name] : []
  )
  const plan = planRollout({
    fleet,
    changes: { ...changes, nodes: pending },
    commit: inputs.commit,
    generation,
    wall: clock.now(),
    until: inputs.until,
    facts: { ...(await ports.facts(fleet)), left: new Set(left) },
  })
  const told: { readonly at: number; readonly text: string }[] = []
  const show = (state: Rollout, lines: readonly Told[]): void => {
    for (const { node, text } of lines)
      told.push({ at: clock.monotonic() - started, text: node === undefined ? text : `${node}: ${text}` })
    ports.show(state, lines)
  }
  const performed =
    obstacle === undefined
      ? await roll(plan, looked, { ...inputs, generation }, { ...ports, show }, fleet)
      : { end: obstacle, nodes: [], evidence: [] }
  return {
    status: 'done',
    known: [...values].map(([name, value]) => ({ name, value })),
    report: {
      fleet: inputs.fleet,
      cluster: fleet.cluster.name,
      version,
      commit: inputs.commit,
      end: performed.end,
      waves: plan.waves,
      estimate: plan.tasks.length === 0 ? undefined : plan.estimate,
      timeline: told,
      nodes: fleet.nodes
        .filter(({ state }) => state === 'active')
        .map((node) => outcomeOf(node, states, changes, performed)),
    },
  }
}

type Looked = {
  readonly node: FleetNode
  readonly access: NodeAccess
  readonly observation: Observation
  readonly seen: Extract<Observation, { readonly status: 'seen' }> | undefined
}

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

const lookAtAll = async (
  fleet: Fleet,
  rendering: Rendering,
  open: (node: FleetNode, desired: RenderedNode) => NodeAccess
): Promise<readonly Looked[]> =>
  Promise.all(
    fleet.nodes.flatMap((node) => {
      const desired = rendering.nodes.find(({ name }) => name === node.name)
      return desired === undefined ? [] : [lookAt(node, open(node, desired))]
    })
  )

const lookAt = async (node: FleetNode, access: NodeAccess): Promise<Looked> => {
  const observation = await access.observe()
  return { node, access, observation, seen: observation.status === 'seen' ? observation : undefined }
}

const stateOf = (
  { node, observation, seen }: Looked,
  changes: Changes,
  adopt: readonly string[]
): NodeState => {
  if (observation.status !== 'seen' || seen === undefined)
    return {
      status: observation.status as Exclude<Observation['status'], 'seen'>,
      why: 'why' in observation ? observation.why : '',
    }
  const pending = changes.nodes.some((each) => each.node === node.name) || isUntidy(seen)
  if (seen.ledger === undefined && !adopt.includes('*') && !adopt.includes(node.name))
    return {
      status: 'unadopted',
      why: `plumbline never wrote to it: let cluster.yaml say adopt: [${node.name}] once what differs is meant`,
    }
  if (seen.ledger !== undefined && seen.ledger.observed !== seen.observed)
    return {
      status: 'drifted',
      why: `it was changed through another door since generation ${seen.ledger.generation} was confirmed`,
    }
  return { status: pending || seen.ledger === undefined ? 'pending' : 'in-sync' }
}

/** What a run that died leaves: something half written, or its lock, which is the last that is given back. */
const isUntidy = ({ unsettled, lockedBy }: NonNullable<Looked['seen']>): boolean =>
  unsettled.length > 0 || lockedBy !== undefined

/** A transaction of a run that died, or nothing to write but the ledger: somebody has to tidy up. */
const isLeftOpen = ({ node, seen }: Looked, changes: Changes): boolean =>
  seen !== undefined &&
  (isUntidy(seen) || (seen.ledger === undefined && !changes.nodes.some((each) => each.node === node.name)))

/** What keeps the whole run from starting: a node of which nothing is known could be the one that must not be next. */
const obstacleIn = (states: ReadonlyMap<string, NodeState>): RolloutEnd | undefined => {
  for (const [node, state] of states) {
    if (!('why' in state) || state.status === 'unadopted' || state.status === 'drifted') continue
    return {
      status: 'failed',
      node,
      why: `nothing was started, because ${node} is ${state.status}: ${state.why}`,
    }
  }
  return undefined
}

type Run = ApplyInputs & { readonly generation: number }

const roll = async (
  plan: RolloutPlan,
  looked: readonly Looked[],
  run: Run,
  ports: ApplyPorts,
  fleet: Fleet
): Promise<Performed> => {
  const { git, clock, show, stop } = ports
  const drivers = plan.tasks.flatMap((task) => {
    const one = looked.find(({ node }) => node.name === task.node)
    if (one?.seen === undefined) return []
    const ledger = { generation: run.generation, commit: run.commit, version, run: run.run }
    return [
      [task.node, one.access.drive({ planned: one.seen.observed, reboot: task.reboot, ledger })] as const,
    ]
  })
  const tip: FleetDriver['tip'] = async () => {
    const at = await git.remoteTip(run.branch)
    return at === run.commit ? { status: 'same' } : { status: 'moved', to: at }
  }
  return performRollout(plan, {
    nodes: Object.fromEntries(drivers),
    fleet: { ...ports.cluster(fleet), tip },
    clock,
    show,
    ...(stop !== undefined && { stop }),
  })
}

const outcomeOf = (
  { name, role }: FleetNode,
  states: ReadonlyMap<string, NodeState>,
  changes: Changes,
  performed: Performed
): NodeOutcome => ({
  node: name,
  role,
  state: states.get(name) ?? { status: 'unreachable', why: 'nobody looked' },
  changes: changes.nodes.find(({ node }) => node === name),
  end: performed.nodes.find(({ node }) => node === name)?.end,
  evidence: performed.evidence.filter(({ node }) => node === name).flatMap(({ sections }) => sections),
})
