import { impacts } from '../subjects/impact.ts'
import type { Impact } from '../subjects/impact.ts'
import { longestDisturbance, longestTransaction } from './budgets.ts'
import { isHealthy, reasonsOf } from './judge-inspection.ts'
import type { ClusterView, Health } from './node-commands.ts'
import { canRestart, everyMemberHealthy, hasQuorum } from './quorum.ts'
import type { Durations, NodeTask, Policy, RolloutPlan } from './rollout-plan.ts'
import { showInstant, windowAt } from './window.ts'

/** Everything that can speak against the next nodes. Each rule is one predicate. */

const isAtLeast = (impact: Impact, least: Impact): boolean =>
  impacts.indexOf(impact) >= impacts.indexOf(least)

/** Somebody may notice: such a change waits for a window and for the quorum. */
export const disturbs = (impact: Impact): boolean => isAtLeast(impact, 'service-restart')

export const durationsOf = (task: NodeTask, policy: Policy): Durations => policy.durations[task.role]

const healthOf = (cluster: ClusterView, node: string): Health | undefined =>
  Object.hasOwn(cluster.nodes, node) ? cluster.nodes[node] : undefined

/** A node that was done earlier and is not well any more stops the run. */
const staysWell = (cluster: ClusterView, node: string): boolean => isHealthy(healthOf(cluster, node))

/** Whatever its change is meant to do: one that goes wrong takes its member of etcd with it. */
const isControlPlane = ({ role }: NodeTask): boolean => role === 'control-plane'

const etcdAnswers = ({ etcd }: ClusterView): boolean => etcd.length === 0 || hasQuorum(etcd)

const hasNoAlarm = ({ alarms }: ClusterView): boolean => alarms.length === 0

/** The others must be a quorum of all while it is away, or nobody minds that they are not. */
const quorumAllows = ({ etcd }: ClusterView, task: NodeTask): boolean =>
  task.outage || canRestart(etcd, task.node)

/** Enough members are not all members: one that is still catching up would be the second one away. */
const membersAreBack = ({ etcd }: ClusterView): boolean => everyMemberHealthy(etcd)

const etcdNames = ({ etcd }: ClusterView): string =>
  etcd
    .filter((member) => !member.healthy)
    .map(({ name }) => name)
    .join(', ')

/** What in the cluster speaks against going on, after nodes that were done. */
export const objectionsAfter = (cluster: ClusterView, done: readonly NodeTask[]): readonly string[] => [
  ...done
    .filter(({ node }) => !staysWell(cluster, node))
    .map(({ node }) => `${node}, which was done before: ${reasonsOf(healthOf(cluster, node))}`),
  ...(etcdAnswers(cluster) ? [] : [`etcd has lost its quorum: ${etcdNames(cluster)} are not healthy`]),
  ...(done.some(isControlPlane) && !membersAreBack(cluster)
    ? [`not every member of etcd is back: ${etcdNames(cluster)}`]
    : []),
]

/** What in the cluster speaks against starting with these nodes. */
export const objectionsBefore = (
  cluster: ClusterView,
  done: readonly NodeTask[],
  next: readonly NodeTask[]
): readonly string[] => [
  ...objectionsAfter(cluster, done),
  ...next
    .filter(isControlPlane)
    .flatMap((task) => [
      ...(hasNoAlarm(cluster) ? [] : [`etcd has an alarm: ${cluster.alarms.join(', ')}`]),
      ...(quorumAllows(cluster, task) ? [] : [`etcd would lose its quorum without ${task.node}`]),
    ]),
]

type Check = Policy['checks'][number]

const concerns = (check: Check, nodes: readonly string[]): boolean =>
  check.nodes.length === 0 || check.nodes.some((node) => nodes.includes(node))

/** Names of the checks that concern any of these nodes. */
export const checksOf = ({ checks }: Policy, nodes: readonly string[]): readonly string[] =>
  checks.filter((check) => concerns(check, nodes)).map(({ name }) => name)

/** Draining a node takes its replicas away: what concerns it cannot hold until it is back. */
const breaksByDrain = (check: Check, { reboot, node }: NodeTask): boolean => reboot && concerns(check, [node])

/** Names of the checks that must hold still when this node is about to be written. */
export const checksAgain = (policy: Policy, done: readonly NodeTask[], next: NodeTask): readonly string[] =>
  policy.checks
    .filter((check) => concerns(check, [next.node, ...done.map(({ node }) => node)]))
    .filter((check) => !breaksByDrain(check, next))
    .map(({ name }) => name)

const closesTooEarly = (closes: number | undefined, wall: number, needs: number): boolean =>
  closes !== undefined && wall + needs > closes

const endsTooLate = (until: number | undefined, at: number, needs: number): boolean =>
  until !== undefined && at + needs > until

/** What speaks against touching these nodes at this moment: a freeze, or no open window. Stops without a failure. */
export const notNow = (
  policy: Policy,
  next: readonly Pick<NodeTask, 'impact'>[],
  wall: number
): string | undefined => {
  if (policy.freeze) return 'maintenance.freeze is set'
  if (!next.some(({ impact }) => disturbs(impact))) return undefined
  const window = windowAt(policy, wall)
  return window.open ? undefined : `no maintenance window is open${opens(window.opens, policy)}`
}

/** What speaks against starting with these nodes now, whatever the cluster says. Stops without a failure. */
export const stopBefore = (
  { policy, until }: RolloutPlan,
  next: readonly NodeTask[],
  now: { readonly at: number; readonly wall: number }
): string | undefined => {
  const closed = notNow(policy, next, now.wall)
  if (closed !== undefined) return closed
  const longest = (of: typeof longestTransaction): number =>
    Math.max(0, ...next.map((task) => of(task, durationsOf(task, policy))))
  if (endsTooLate(until, now.at, longest(longestTransaction)))
    return `the job ends before ${names(next)} could be done: run again to go on`
  const window = windowAt(policy, now.wall)
  const closes = window.open && next.some(({ impact }) => disturbs(impact)) ? window.closes : undefined
  return closesTooEarly(closes, now.wall, longest(longestDisturbance))
    ? `the maintenance window closes before ${names(next)} could be done`
    : undefined
}

const names = (tasks: readonly NodeTask[]): string => tasks.map(({ node }) => node).join(', ')

const opens = (at: number | undefined, { timezone }: Policy): string =>
  at === undefined ? '' : `: the next opens ${showInstant(at, timezone)}`

/** Somebody merged: that commit has its own run. */
export const hasMoved = <Answer extends { readonly status: string }>(
  answer: Answer
): answer is Extract<Answer, { readonly status: 'moved' }> => answer.status === 'moved'

export const movedWords = (to: string): string => `main is at ${to} now: its own run goes on from here`
