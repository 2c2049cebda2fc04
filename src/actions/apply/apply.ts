import { compareLive } from '../../compare/compare-live.ts'
import { textsAt } from '../../fleet/findings.ts'
import type { FleetDriver } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import { clusterNode } from '../../render/rendering.ts'
import type { Rendering } from '../../render/rendering.ts'
import { renderSide } from '../../render/side.ts'
import type { Refusal } from '../../report/outcome-report.ts'
import { toldWords } from '../../report/progress-lines.ts'
import { limitPlan } from '../../rollout/limit-plan.ts'
import { planRollout } from '../../rollout/plan-rollout.ts'
import type { RolloutEnd, RolloutPlan } from '../../rollout/rollout-plan.ts'
import type { Rollout } from '../../rollout/rollout-state.ts'
import type { Document } from '../../subjects/document.ts'
import { performRollout } from '../perform-rollout.ts'
import type { Performed, Told } from '../perform-rollout.ts'
import { version } from '../version.ts'
import type { Applied, ApplyInputs, ApplyPorts, Review, ReviewAsks } from './contract.ts'
import { finishObjects } from './finish-objects.ts'
import { clusterWaits, lookAtObjects, objectsObstacle } from './look-at-objects.ts'
import type { LookedObjects } from './look-at-objects.ts'
import { isLeftOpen, lookAtAll, obstacleIn, stateOf } from './look-at-nodes.ts'
import type { Looked } from './look-at-nodes.ts'
import { activeNodes, brokenGlass, consentRefusalIn, outcomeOf, unsupportedReport } from './outcome-of.ts'

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
    digest: rendering.digest,
    mode: inputs.mode,
  }
  const unsupported = ports.unsupported?.(fleet)
  if (unsupported !== undefined)
    return { status: 'done', known: [], report: unsupportedReport(head, fleet, unsupported) }
  const generation = await git.generation(inputs.commit)
  const values = await ports.secrets(fleet, files).read(secretNames(rendering))
  const objects = ports.objects?.(fleet, values)
  const [looked, lookedObjects] = await Promise.all([
    lookAtAll(fleet, rendering, ports.nodes(fleet, values)),
    lookAtObjects(fleet, rendering, objects),
  ])
  const changes = compareLive(liveDocuments(looked, lookedObjects), rendering)
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
  const { plan, waiting: nodesWaiting } = limitPlan(whole, inputs.mode, looked.some(isShown(inputs.commit)))
  const waiting =
    inputs.mode !== 'all' && clusterWaits(lookedObjects) ? [...nodesWaiting, clusterNode] : nodesWaiting
  const told: { readonly at: number; readonly text: string }[] = []
  const show = (state: Rollout, lines: readonly Told[]): void => {
    for (const { node, text } of lines)
      told.push({
        at: clock.monotonic() - started,
        text: node === undefined ? text : `${node}: ${toldWords(text)}`,
      })
    ports.show(state, lines)
  }
  let moved: string | undefined
  const tip: FleetDriver['tip'] = async (_, { signal }) => {
    const at = await git.remoteTip(inputs.branch, signal)
    if (at === inputs.commit) return { status: 'same' }
    moved = at
    return { status: 'moved', to: at }
  }
  const review = await reviewOrWhy(ports, {
    fleet,
    rendering,
    looked,
    objects: lookedObjects,
    visited: whole.tasks.map(({ node }) => node),
    changes: pending,
  })
  const before =
    obstacleIn(states) ??
    objectsObstacle(lookedObjects) ??
    refusedEnd(review.refused) ??
    review.unasked ??
    nothingMore(plan, waiting)
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
  const finished = await finishObjects(
    performed,
    {
      fleet,
      rendering,
      looked: lookedObjects,
      inSync: [...states].flatMap(([node, { status }]) => (status === 'in-sync' ? [node] : [])),
      mode: inputs.mode,
      ledger: {
        generation,
        commit: inputs.commit,
        version,
        run: inputs.run,
        time: new Date(clock.now()).toISOString(),
      },
      tip,
      changes,
      policy: plan.policy,
      clock,
      until: inputs.until,
      stop: ports.stop,
    },
    objects
  )
  return {
    status: 'done',
    known: [...values].map(([name, value]) => ({ name, value })),
    report: {
      ...head,
      end: finished.end,
      refused: review.refused ?? consentRefusalIn(plan, performed),
      moved,
      waiting,
      notes: [...looked.flatMap(brokenGlass), ...review.notes, ...finished.notes],
      objects: finished.outcomes,
      waves: plan.waves,
      estimate: plan.tasks.length === 0 ? undefined : plan.estimate,
      timeline: told,
      nodes: activeNodes(fleet).map((node) => outcomeOf(node, states, changes, performed)),
    },
  }
}

/** A forge that is away must not hide how the nodes are. */
const reviewOrWhy = async (
  { review }: ApplyPorts,
  asks: ReviewAsks
): Promise<Review & { readonly unasked?: RolloutEnd }> => {
  try {
    return await review(asks)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const why = `nothing was started, because what was reviewed could not be asked: ${error.message}`
    return { refused: undefined, notes: [], unasked: { status: 'failed', node: undefined, why } }
  }
}

const refusedEnd = (refused: Refusal | undefined): RolloutEnd | undefined =>
  refused && { status: 'failed', node: undefined, why: refused.why }

/** The rest is left for a mode that goes further. */
const nothingMore = (plan: RolloutPlan, waiting: readonly string[]): RolloutEnd | undefined =>
  plan.tasks.length === 0 && waiting.length > 0 ? { status: 'nothing-to-do' } : undefined

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

/** By owner, what the nodes and the cluster's API have of it. */
const liveDocuments = (
  looked: readonly Looked[],
  objects: LookedObjects | undefined
): ReadonlyMap<string, readonly Document[]> => {
  const nodes = looked.flatMap(({ node, seen }) =>
    seen === undefined
      ? []
      : [[node.name, [...seen.documents, ...(objects?.documents.get(node.name) ?? [])]] as const]
  )
  const cluster = objects?.documents.get(clusterNode)
  return new Map(cluster === undefined ? nodes : [...nodes, [clusterNode, cluster]])
}

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
