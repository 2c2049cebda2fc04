/** One member of etcd, as the members together see it. */
export type Member = {
  /** 64 bits. */
  readonly id: bigint
  readonly name: string
  readonly address: string
  readonly learner: boolean
  readonly up: boolean
}

export type Alarm = { readonly member: bigint; readonly alarm: 'nospace' | 'corrupt' }

/** The etcd of a cluster at one moment. Every function answers a new one. */
export type EtcdCluster = {
  readonly members: readonly Member[]
  readonly leader: bigint | undefined
  readonly term: bigint
  readonly index: bigint
  readonly alarms: readonly Alarm[]
}

export const noEtcd: EtcdCluster = { members: [], leader: undefined, term: 1n, index: 0n, alarms: [] }

const voters = ({ members }: EtcdCluster): readonly Member[] => members.filter(({ learner }) => !learner)

export const hasQuorum = (cluster: EtcdCluster): boolean => {
  const all = voters(cluster)
  return all.length > 0 && all.filter(({ up }) => up).length > all.length / 2
}

/** Whether the cluster would still have a quorum without this member. */
export const survivesWithout = (cluster: EtcdCluster, name: string): boolean =>
  hasQuorum({
    ...cluster,
    members: cluster.members.map((member) => (member.name === name ? { ...member, up: false } : member)),
  })

/** A leader that went away is followed by another voter that is up, if there is a quorum. Writes need a leader. */
const settle = (cluster: EtcdCluster): EtcdCluster => {
  const index = cluster.index + 1n
  if (!hasQuorum(cluster)) return { ...cluster, leader: undefined }
  const leads = voters(cluster).some(({ id, up }) => up && id === cluster.leader)
  if (leads) return { ...cluster, index }
  const next = voters(cluster).find(({ up }) => up)
  return { ...cluster, leader: next?.id, term: cluster.term + 1n, index }
}

/** The first member starts the cluster; a later one joins as a learner until `promote`. Nothing where it is a member. */
export const join = (cluster: EtcdCluster, member: Pick<Member, 'id' | 'name' | 'address'>): EtcdCluster => {
  if (cluster.members.some(({ name }) => name === member.name)) return cluster
  const learner = cluster.members.length > 0
  return settle({ ...cluster, members: [...cluster.members, { ...member, learner, up: true }] })
}

/** A learner that caught up becomes a voter. */
export const promote = (cluster: EtcdCluster, name: string): EtcdCluster =>
  settle({
    ...cluster,
    members: cluster.members.map((member) => (member.name === name ? { ...member, learner: false } : member)),
  })

export const setUp = (cluster: EtcdCluster, name: string, up: boolean): EtcdCluster =>
  settle({
    ...cluster,
    members: cluster.members.map((member) => (member.name === name ? { ...member, up } : member)),
  })

export type Outcome = { readonly cluster: EtcdCluster } | { readonly error: 'not-found' | 'no-quorum' }

/** Takes a member out. Needs a quorum before; its alarms go with it. */
export const remove = (cluster: EtcdCluster, id: bigint): Outcome => {
  if (!hasQuorum(cluster)) return { error: 'no-quorum' }
  if (!cluster.members.some((member) => member.id === id)) return { error: 'not-found' }
  return {
    cluster: settle({
      ...cluster,
      members: cluster.members.filter((member) => member.id !== id),
      alarms: cluster.alarms.filter(({ member }) => member !== id),
    }),
  }
}

/** Hands leadership on; `to` is undefined where this member did not lead or is alone. */
export const forfeit = (
  cluster: EtcdCluster,
  name: string
): { readonly cluster: EtcdCluster; readonly to: Member | undefined } => {
  const own = cluster.members.find((member) => member.name === name)
  if (own === undefined || own.id !== cluster.leader) return { cluster, to: undefined }
  const to = voters(cluster).find((member) => member.up && member.name !== name)
  if (to === undefined) return { cluster, to: undefined }
  return { cluster: { ...cluster, leader: to.id, term: cluster.term + 1n, index: cluster.index + 1n }, to }
}

export const raise = (cluster: EtcdCluster, alarm: Alarm): EtcdCluster => ({
  ...cluster,
  alarms: [
    ...cluster.alarms.filter((each) => each.member !== alarm.member || each.alarm !== alarm.alarm),
    alarm,
  ],
})

export const disarm = (cluster: EtcdCluster): EtcdCluster => ({ ...cluster, alarms: [] })

/** What a member says of itself; a member that is down says nothing. */
export const statusOf = (
  cluster: EtcdCluster,
  name: string
):
  | {
      readonly memberId: bigint
      readonly leader: bigint
      readonly raftTerm: bigint
      readonly raftIndex: bigint
      readonly learner: boolean
      readonly errors: readonly string[]
    }
  | undefined => {
  const member = cluster.members.find((each) => each.name === name)
  if (member === undefined || !member.up) return undefined
  return {
    memberId: member.id,
    leader: cluster.leader ?? 0n,
    raftTerm: cluster.term,
    raftIndex: cluster.index,
    learner: member.learner,
    errors: [
      ...(cluster.leader === undefined ? ['etcdserver: no leader'] : []),
      ...cluster.alarms.map(({ member: id, alarm }) => `memberID:${id} alarm:${alarm.toUpperCase()} `),
    ],
  }
}
