import { Code, ConnectError } from '@connectrpc/connect'
import type { ServiceImpl } from '@connectrpc/connect'
import { EtcdMemberAlarm_AlarmType as AlarmType } from '../../src/adapters/talos/proto/machine_pb.js'
import type { MachineService } from '../../src/adapters/talos/proto/machine_pb.js'
import { tell } from './boot.ts'
import { etcdSnapshot } from './etcd-snapshot.ts'
import { etcdNow, forfeitLeadership, joinEtcd, needQuorum, ownMember, removeMember } from './etcd.ts'
import type { Machine } from './machine.ts'
import { versionOf } from './machine.ts'
import { onlyOnControlPlane } from './refusals.ts'
import { isWell } from './services.ts'
import { disarm, statusOf } from './state/etcd.ts'
import { atLeast } from './version.ts'

type Implementation = Partial<ServiceImpl<typeof MachineService>>

/** The calls of machined about etcd. */
export const etcdService = (machine: Machine): Implementation => {
  const { cluster } = machine
  const onCluster = (what: string): void => {
    onlyOnControlPlane(machine, what)
    if (cluster.etcd.members.length === 0)
      throw new ConnectError('no controlplane endpoints discovered yet', Code.Unknown)
    needQuorum(cluster)
  }
  const alarms = (): { memberId: bigint; alarm: AlarmType }[] =>
    cluster.etcd.alarms.map(({ member, alarm }) => ({
      memberId: member,
      alarm: alarm === 'nospace' ? AlarmType.NOSPACE : AlarmType.CORRUPT,
    }))
  return {
    ...downgrades(machine),
    etcdMemberList: () => {
      onCluster('member list')
      const { members } = etcdNow(cluster)
      return {
        messages: [
          {
            legacyMembers: members.map(({ name }) => name),
            members: members.map(({ id, name, address, learner }) => ({
              id,
              hostname: name,
              peerUrls: [`https://${address}:2380`],
              clientUrls: [`https://${address}:2379`],
              isLearner: learner,
            })),
          },
        ],
      }
    },
    etcdStatus: () => {
      onlyOnControlPlane(machine, 'etcd status')
      const status = statusOf(etcdNow(cluster), ownMember(machine)?.name ?? '')
      if (status === undefined)
        throw new ConnectError(
          'failed to query etcd status: context deadline exceeded',
          Code.DeadlineExceeded
        )
      const { memberId, leader, raftTerm, raftIndex, learner, errors } = status
      return {
        messages: [
          {
            memberStatus: {
              memberId,
              leader,
              raftTerm,
              raftIndex,
              raftAppliedIndex: raftIndex,
              isLearner: learner,
              errors: [...errors],
              protocolVersion: '3.6.5',
              storageVersion: atLeast(versionOf(machine), '1.11.0') ? '3.6.0' : '',
              dbSize: 12_000_000n,
              dbSizeInUse: 6_000_000n,
            },
          },
        ],
      }
    },
    etcdRemoveMemberByID: ({ memberId }) => {
      onCluster('etcd remove member')
      removeMember(machine, memberId)
      return { messages: [{}] }
    },
    etcdLeaveCluster: () => {
      onCluster('etcd leave')
      const own = ownMember(machine)
      if (own !== undefined) removeMember(machine, own.id)
      tell(machine)
      return { messages: [{}] }
    },
    etcdForfeitLeadership: () => {
      onCluster('etcd forfeit leadership')
      const to = forfeitLeadership(machine)
      return { messages: [to === undefined ? {} : { member: to.name }] }
    },
    etcdSnapshot: async function* () {
      onlyOnControlPlane(machine, 'etcd snapshot')
      if (!isWell(machine, 'etcd'))
        throw new ConnectError('failed reading etcd snapshot: context deadline exceeded', Code.Unknown)
      yield { bytes: etcdSnapshot() }
    },
    etcdAlarmList: () => {
      onCluster('etcd alarm list')
      return { messages: [{ memberAlarms: alarms() }] }
    },
    etcdAlarmDisarm: () => {
      onCluster('etcd alarm disarm')
      const memberAlarms = alarms()
      cluster.etcd = disarm(cluster.etcd)
      return { messages: [{ memberAlarms }] }
    },
    etcdDefragment: () => {
      onCluster('etcd defragment')
      return { messages: [{}] }
    },
    bootstrap: () => {
      if (!isWell(machine, 'cri'))
        throw new ConnectError('bootstrap is not available yet', Code.FailedPrecondition)
      onlyOnControlPlane(machine, 'bootstrap')
      if (cluster.etcd.members.length > 0)
        throw new ConnectError('etcd data directory is not empty', Code.AlreadyExists)
      joinEtcd(machine)
      for (const each of cluster.machines()) tell(each)
      return { messages: [{}] }
    },
  }
}

const downgrades = (machine: Machine): Implementation => {
  const refuse = (method: string) => (): never => {
    throw atLeast(versionOf(machine), '1.11.0')
      ? new ConnectError('etcdserver: invalid downgrade target version', Code.Unknown)
      : new ConnectError(`unknown method ${method} for service machine.MachineService`, Code.Unimplemented)
  }
  return {
    etcdDowngradeValidate: refuse('EtcdDowngradeValidate'),
    etcdDowngradeEnable: refuse('EtcdDowngradeEnable'),
    etcdDowngradeCancel: refuse('EtcdDowngradeCancel'),
  }
}
