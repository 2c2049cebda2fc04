import type { Role } from '../fleet/fleet.ts'
import { impacts } from '../subjects/impact.ts'
import type { NodeTask, Policy, Wave } from './rollout-plan.ts'

type Facts = { readonly etcdLeader: string | undefined; readonly left: ReadonlySet<string> }

/** `maintenance.order` first, then the mildest, then by name. */
const inOrder = (tasks: readonly NodeTask[], { order }: Policy): readonly NodeTask[] => {
  const place = ({ node }: NodeTask): number => (order.includes(node) ? order.indexOf(node) : order.length)
  return tasks.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      impacts.indexOf(a.impact) - impacts.indexOf(b.impact) ||
      (a.node < b.node ? -1 : a.node > b.node ? 1 : 0)
  )
}

const isLeader = ({ node }: NodeTask, { etcdLeader }: Facts): boolean => node === etcdLeader

/**
 * What a run that died left half done comes first, because it is unavailable until it is whole. Then one worker shows
 * what the change does, then workers, those with storage, control planes, and where the runner is.
 */
export const wavesOf = (tasks: readonly NodeTask[], policy: Policy, facts: Facts): readonly Wave[] => {
  const isFirst = ({ node, hostsRunner }: NodeTask): boolean => facts.left.has(node) && !hostsRunner
  const first = inOrder(tasks.filter(isFirst), policy)
  const rest = tasks.filter((task) => !isFirst(task) && !task.hostsRunner)
  const ofRole = (role: Role, storage: boolean): readonly string[] =>
    inOrder(
      rest.filter((task) => task.role === role && task.storage === storage),
      policy
    ).map(({ node }) => node)
  const workers = ofRole('worker', false)
  const planes = inOrder(
    rest.filter(({ role }) => role === 'control-plane'),
    policy
  )
  const leaderLast = planes.toSorted((a, b) => Number(isLeader(a, facts)) - Number(isLeader(b, facts)))
  const waves: readonly Wave[] = [
    { name: 'left', nodes: first.map(({ node }) => node), atOnce: 1 },
    { name: 'canary', nodes: workers.slice(0, 1), atOnce: 1 },
    { name: 'workers', nodes: workers.slice(1), atOnce: policy.maxUnavailable },
    { name: 'storage', nodes: ofRole('worker', true), atOnce: 1 },
    { name: 'control-planes', nodes: leaderLast.map(({ node }) => node), atOnce: 1 },
    {
      name: 'runner',
      nodes: tasks.filter(({ hostsRunner }) => hostsRunner).map(({ node }) => node),
      atOnce: 1,
    },
  ]
  return waves.filter(({ nodes }) => nodes.length > 0)
}
