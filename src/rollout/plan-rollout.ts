import type { Changes, NodeChanges } from '../compare/changes.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { impacts } from '../subjects/impact.ts'
import type { Impact } from '../subjects/impact.ts'
import { durationsOf, notNow } from './before-nodes.ts'
import { quietTime, soakTime } from './budgets.ts'
import { consentRefusal } from './consent.ts'
import { nextBatch } from './next-batch.ts'
import { readPolicy } from './policy.ts'
import type { PolicyReading } from './policy.ts'
import type { NodeTask, RolloutPlan } from './rollout-plan.ts'
import { wavesOf } from './waves.ts'
import { dateAt } from './window.ts'

/** What only the cluster and the runner know. */
export type RolloutFacts = {
  /** The node on which the runner's own pod or machine is. */
  readonly runnerOn: string | undefined
  readonly etcdLeader: string | undefined
  /** What a run that died left half done: cordoned by us, a transaction that is open, staged without a reboot. */
  readonly left: ReadonlySet<string>
  /** Value of the label `maintenance.topologyKey`, by node. Missing: the node has none. */
  readonly topology: ReadonlyMap<string, string>
}

export type RolloutAsks = {
  readonly changes: Changes
  /** The merged side. */
  readonly fleet: Fleet
  readonly facts: RolloutFacts
  readonly commit: string
  readonly generation: number
  /** Milliseconds since 1970. */
  readonly wall: number
  /** Monotonic milliseconds. */
  readonly until: number | undefined
}

/** Who is written, how, in which order, and what forbids it. Every refusal is found, not only the first. */
export const planRollout = (asks: RolloutAsks): RolloutPlan => {
  const reading = readPolicy(asks.fleet)
  const { policy } = reading
  const changed = asks.changes.nodes.flatMap((node) => taskFor(node, asks, reading))
  const tasks = [...changed, ...tasksToTidy(changed, asks, reading)]
  const plan = {
    commit: asks.commit,
    generation: asks.generation,
    tasks,
    waves: wavesOf(tasks, policy, asks.facts),
    policy,
    until: asks.until,
  }
  return { ...plan, estimate: estimateOf({ ...plan, estimate: 0 }) }
}

const isAtLeast = (impact: Impact, least: Impact): boolean =>
  impacts.indexOf(impact) >= impacts.indexOf(least)

/** New and removed nodes are rebuild's work; what belongs to no node, or to the first boot, is not written to one. */
const reachesNode = ({ kind, firstBootOnly }: NodeChanges): boolean => kind === 'change' && !firstBootOnly

const taskFor = (changes: NodeChanges, asks: RolloutAsks, reading: PolicyReading): readonly NodeTask[] => {
  const { role, node, impact } = changes
  if (role === 'cluster' || !reachesNode(changes)) return []
  const { fleet, facts } = asks
  const { policy } = reading
  const reboot = needsReboot(changes, fleet)
  const task: NodeTask = {
    node,
    role,
    impact,
    method: canTry(changes, fleet, reboot) ? 'try' : 'commit',
    reboot,
    etcd: role === 'control-plane' && isAtLeast(impact, 'control-plane-restart'),
    outage: role === 'control-plane' && controlPlanesOf(fleet) <= 2,
    topology: topologyOf(fleet, facts, node),
    storage: policy.checks.some((check) => check.nodes.includes(node)),
    hostsRunner: facts.runnerOn === node,
    refused: undefined,
  }
  const unconsented =
    reading.mistakes.length > 0 ? [] : unconsentedIn(changes, fleet, dateAt(asks.wall, policy.timezone))
  return [
    {
      ...task,
      refused: refusalOf(task, changes, asks, reading),
      unconsented,
    },
  ]
}

/** What was left half done is looked at although nothing of it differs: a cordon has to go, a ledger to be written. */
const tasksToTidy = (
  changed: readonly NodeTask[],
  { fleet, facts }: RolloutAsks,
  { policy }: PolicyReading
): readonly NodeTask[] =>
  fleet.nodes
    .filter(
      ({ name, state }) =>
        state === 'active' && facts.left.has(name) && !changed.some(({ node }) => node === name)
    )
    .map(({ name, role }) => ({
      node: name,
      role,
      impact: 'none',
      method: 'try',
      reboot: false,
      etcd: false,
      outage: role === 'control-plane' && controlPlanesOf(fleet) <= 2,
      topology: topologyOf(fleet, facts, name),
      storage: policy.checks.some((check) => check.nodes.includes(name)),
      hostsRunner: facts.runnerOn === name,
      refused: undefined,
    }))

/** A package is only new after a boot. Another image of Talos is written down here, and brought by an upgrade alone. */
const needsReboot = ({ changes }: NodeChanges, { cluster }: Fleet): boolean =>
  changes.some(({ impact }) => impact === 'drain-reboot' || (impact === 'upgrade' && cluster.os === 'ubuntu'))

/** Talos' own try does not outlive a reboot: the old configuration boots. */
const canTry = ({ undo }: NodeChanges, { cluster }: Fleet, reboot: boolean): boolean =>
  undo && !(reboot && cluster.os === 'talos')

const controlPlanesOf = ({ nodes }: Fleet): number =>
  nodes.filter(({ role, state }) => role === 'control-plane' && state === 'active').length

/** Without a key nobody is apart; with one, a node that lacks the label stands alone. */
const topologyOf = ({ cluster }: Fleet, { topology }: RolloutFacts, node: string): string | undefined =>
  hasTopologyKey(cluster.spec) ? topology.get(node) : ''

const hasTopologyKey = (spec: Fleet['cluster']['spec']): boolean => {
  const { maintenance } = spec
  return typeof maintenance === 'object' && maintenance !== null && 'topologyKey' in maintenance
}

/** A system that is made anew is no change of a running one. */
const isRebuild = ({ impact }: NodeTask): boolean => impact === 'rebuild'

const unconsentedIn = (changes: NodeChanges, fleet: Fleet, today: string): readonly string[] =>
  changes.consents.flatMap((impact) => consentRefusal(fleet, changes.node, impact, today) ?? [])

const refusalOf = (
  task: NodeTask,
  changes: NodeChanges,
  { fleet, wall }: RolloutAsks,
  { policy, mistakes }: PolicyReading
): string | undefined => {
  if (mistakes.length > 0) return mistakes.join('; ')
  const closed = notNow(policy, [task], wall)
  const today = dateAt(wall, policy.timezone)
  const reasons = [
    ...(isRebuild(task) ? ['apply does not build nodes anew: rebuild it'] : []),
    ...unconsentedIn(changes, fleet, today),
    ...(closed === undefined ? [] : [closed]),
  ]
  return reasons.length === 0 ? undefined : reasons.join('; ')
}

const second = 1000

/** Until a node is well again, for people: what a homelab's machine usually takes. */
const usual: Readonly<Record<Impact, number>> = {
  none: 5 * second,
  live: 5 * second,
  'service-restart': 20 * second,
  network: 20 * second,
  'control-plane-restart': 60 * second,
  'drain-reboot': 300 * second,
  upgrade: 600 * second,
  rebuild: 0,
}

/** Turn after turn as the run takes them: the slowest node of each, and the soak after it. */
const estimateOf = (plan: RolloutPlan, done: readonly string[] = []): number => {
  const batch = nextBatch(plan, (node) => done.includes(node))
  const times = plan.tasks
    .filter(({ node }) => batch.includes(node))
    .map((task) => {
      const durations = durationsOf(task, plan.policy)
      return usual[task.impact] + quietTime(durations) + soakTime(durations, done.length === 0)
    })
  return batch.length === 0 ? 0 : Math.max(...times) + estimateOf(plan, [...done, ...batch])
}
