/** One member of etcd, as the cluster sees it. */
export type EtcdMember = {
  readonly name: string
  /** Unknown counts as not healthy. */
  readonly healthy: boolean
  readonly learner: boolean
  readonly leader: boolean
}

type Members = readonly EtcdMember[]

/** Votes that a cluster of this size needs to commit. https://etcd.io/docs/v3.6/faq/#what-is-failure-tolerance */
export const quorum = (size: number): number => Math.floor(size / 2) + 1

const healthy = (members: Members): number => members.filter((member) => member.healthy).length

const isMember = (members: Members, name: string): boolean => members.some((member) => member.name === name)

/** A learner is a membership change that is not finished; an alarm (NOSPACE, CORRUPT) is etcd asking for help. */
const settled = (members: Members, alarms: readonly string[]): boolean =>
  alarms.length === 0 && members.every((member) => !member.learner)

/** Whether etcd can commit anything at this moment. */
export const hasQuorum = (members: Members): boolean => healthy(members) >= quorum(members.length)

/** Whether every member is well, not only enough of them: what the next control plane waits for. */
export const everyMemberHealthy = (members: Members): boolean => members.every((member) => member.healthy)

/**
 * Whether this member may be away for a while: it stays in the list, so the others alone must be a quorum of all.
 * Never true for one or two members, for a stranger, beside a learner, or during an alarm.
 */
export const canRestart = (members: Members, name: string, alarms: readonly string[] = []): boolean =>
  settled(members, alarms) &&
  isMember(members, name) &&
  healthy(members.filter((member) => member.name !== name)) >= quorum(members.length)

/**
 * Whether this member may leave for good: the rest must be a quorum of the smaller cluster, and the removal itself must
 * be committed by the present one, which bites where an even cluster has lost the member and another.
 * https://etcd.io/docs/v3.6/op-guide/runtime-configuration/#remove-a-member
 */
export const canRemove = (members: Members, name: string, alarms: readonly string[] = []): boolean => {
  const rest = members.filter((member) => member.name !== name)
  return (
    settled(members, alarms) &&
    isMember(members, name) &&
    rest.length > 0 &&
    healthy(rest) >= quorum(rest.length) &&
    hasQuorum(members)
  )
}
