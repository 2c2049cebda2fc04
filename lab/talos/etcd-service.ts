import { Code, ConnectError } from '@connectrpc/connect'
import type { ServiceImpl } from '@connectrpc/connect'
import { EtcdMemberAlarm_AlarmType as AlarmType } from '../../src/adapters/talos/proto/machine_pb.js'
import type { MachineService } from '../../src/adapters/talos/proto/machine_pb.js'
import { etcdSnapshot } from './etcd-snapshot.ts'
import type { EtcdMember } from './etcd.ts'
import type { Machine } from './machine.ts'
import { hostnameOf } from './machine.ts'
import { onlyOnControlPlane } from './refusals.ts'
import { atLeast } from './version.ts'

/** The calls of machined about etcd. */
export const etcdService = (machine: Machine): Partial<ServiceImpl<typeof MachineService>> => {
  const { etcd } = machine.cluster
  const own = (): EtcdMember => {
    const member = etcd.members().find(({ hostname }) => hostname === hostnameOf(machine))
    if (member === undefined) throw new ConnectError('no controlplane endpoints discovered yet', Code.Unknown)
    return member
  }
  const check = (what: string): void => {
    onlyOnControlPlane(machine, what)
    if (etcd.members().length === 0)
      throw new ConnectError('no controlplane endpoints discovered yet', Code.Unknown)
    etcd.needQuorum()
  }
  const alarms = (): { memberId: bigint; alarm: AlarmType }[] =>
    etcd.alarms.map(({ member, alarm }) => ({
      memberId: member,
      alarm: alarm === 'nospace' ? AlarmType.NOSPACE : AlarmType.CORRUPT,
    }))
  const downgrade = (): never => {
    throw new ConnectError(
      atLeast(machine.image.version, '1.11.0')
        ? 'etcdserver: invalid downgrade target version'
        : 'unknown method for service machine.MachineService',
      atLeast(machine.image.version, '1.11.0') ? Code.Unknown : Code.Unimplemented
    )
  }
  return {
    etcdMemberList: () => {
      check('member list')
      return {
        messages: [
          {
            legacyMembers: etcd.members().map(({ hostname }) => hostname),
            members: etcd.members().map(({ id, hostname, address }) => ({
              id,
              hostname,
              peerUrls: [`https://${address}:2380`],
              clientUrls: [`https://${address}:2379`],
              isLearner: false,
            })),
          },
        ],
      }
    },
    etcdStatus: () => {
      onlyOnControlPlane(machine, 'etcd status')
      const leader = etcd.leader()
      const raft = BigInt(1000 + Math.floor((Date.now() - machine.boot.started) / 100))
      return {
        messages: [
          {
            memberStatus: {
              memberId: own().id,
              protocolVersion: '3.6.5',
              storageVersion: atLeast(machine.image.version, '1.11.0') ? '3.6.0' : '',
              dbSize: 12_000_000n,
              dbSizeInUse: 6_000_000n,
              leader: leader?.id ?? 0n,
              raftIndex: raft,
              raftAppliedIndex: raft,
              raftTerm: BigInt(etcd.term()),
              errors: leader === undefined ? ['etcdserver: no leader'] : [],
            },
          },
        ],
      }
    },
    etcdRemoveMemberByID: ({ memberId }) => {
      check('etcd remove member')
      if (!etcd.remove(memberId)) throw new ConnectError('etcdserver: member not found', Code.NotFound)
      return { messages: [{}] }
    },
    etcdLeaveCluster: () => {
      check('etcd leave')
      etcd.remove(own().id)
      return { messages: [{}] }
    },
    etcdForfeitLeadership: () => {
      check('etcd forfeit leadership')
      const next = etcd.forfeit(own().hostname)
      return { messages: [next === undefined ? {} : { member: next.hostname }] }
    },
    etcdSnapshot: async function* () {
      onlyOnControlPlane(machine, 'etcd snapshot')
      yield { bytes: etcdSnapshot() }
    },
    etcdAlarmList: () => {
      check('etcd alarm list')
      return { messages: [{ memberAlarms: alarms() }] }
    },
    etcdAlarmDisarm: () => {
      check('etcd alarm disarm')
      const memberAlarms = alarms()
      etcd.alarms.splice(0)
      return { messages: [{ memberAlarms }] }
    },
    etcdDefragment: () => {
      check('etcd defragment')
      return { messages: [{}] }
    },
    etcdDowngradeValidate: downgrade,
    etcdDowngradeEnable: downgrade,
    etcdDowngradeCancel: downgrade,
    bootstrap: () => {
      if (machine.boot.stage !== 'booting' && machine.boot.stage !== 'running')
        throw new ConnectError('bootstrap is not available yet', Code.FailedPrecondition)
      onlyOnControlPlane(machine, 'bootstrap')
      if (etcd.members().length > 0)
        throw new ConnectError('etcd data directory is not empty', Code.AlreadyExists)
      etcd.add(hostnameOf(machine), machine.hardware.address)
      return { messages: [{}] }
    },
  }
}
