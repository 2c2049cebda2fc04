import { createHash } from 'node:crypto'
import { Code, ConnectError } from '@connectrpc/connect'
import type { LabCluster } from './cluster-state.ts'
import type { Machine } from './machine.ts'
import { hostnameOf, isControlPlane } from './machine.ts'
import { isWell } from './services.ts'
import { forfeit, hasQuorum, join, promote, remove, setUp, survivesWithout } from './state/etcd.ts'
import type { EtcdCluster, Member } from './state/etcd.ts'

/** The etcd of a cluster as it is now: who is up follows from the nodes. */
export const etcdNow = (cluster: LabCluster): EtcdCluster => {
  for (const member of cluster.etcd.members) {
    const machine = cluster.machines().find(({ hardware }) => hardware.address === member.address)
    const up = machine !== undefined && machine.up && !machine.boot.cutOff && isWell(machine, 'etcd')
    if (up !== member.up) cluster.etcd = setUp(cluster.etcd, member.name, up)
  }
  return cluster.etcd
}

/** Makes a control plane a member, as its etcd does by itself. Nothing where it is one. */
export const joinEtcd = (machine: Machine): void => {
  if (!isControlPlane(machine)) return
  const name = hostnameOf(machine)
  const { address, uuid } = machine.hardware
  const id = createHash('sha256').update(uuid).digest().readBigUInt64BE(0)
  machine.cluster.etcd = promote(join(machine.cluster.etcd, { id, name, address }), name)
}

export const ownMember = (machine: Machine): Member | undefined =>
  machine.cluster.etcd.members.find(({ address }) => address === machine.hardware.address)

const noLeader = (): ConnectError => new ConnectError('etcdserver: no leader', Code.Unavailable)

/** Takes a member out. Throws as etcd does. */
export const removeMember = (machine: Machine, id: bigint): void => {
  const { cluster } = machine
  const outcome = remove(etcdNow(cluster), id)
  if ('cluster' in outcome) cluster.etcd = outcome.cluster
  else if (outcome.error === 'no-quorum') throw noLeader()
  else throw new ConnectError('etcdserver: member not found', Code.NotFound)
}

/** Hands leadership on; says to whom. */
export const forfeitLeadership = (machine: Machine): Member | undefined => {
  const { cluster } = machine
  const own = ownMember(machine)
  if (own === undefined) return undefined
  const handed = forfeit(etcdNow(cluster), own.name)
  cluster.etcd = handed.cluster
  return handed.to
}

export const needQuorum = (cluster: LabCluster): void => {
  if (!hasQuorum(etcdNow(cluster))) throw noLeader()
}

/** Throws where an upgrade of this member would cost the quorum: internal/pkg/etcd/etcd.go. */
export const validateForUpgrade = (machine: Machine): void => {
  const etcd = etcdNow(machine.cluster)
  const own = ownMember(machine)
  needQuorum(machine.cluster)
  if (own !== undefined && etcd.members.length > 1 && !survivesWithout(etcd, own.name))
    throw new ConnectError(
      `error validating etcd for upgrade: etcd member count(${etcd.members.length}) is insufficient to maintain quorum if upgrade commences`,
      Code.Unknown
    )
}
