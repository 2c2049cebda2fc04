import { randomBytes } from 'node:crypto'
import { Code, ConnectError } from '@connectrpc/connect'

export type EtcdMember = { readonly id: bigint; readonly hostname: string; readonly address: string }

export type EtcdAlarm = { readonly member: bigint; readonly alarm: 'nospace' | 'corrupt' }

/** The etcd that the control planes of a cluster share. */
export type Etcd = {
  readonly members: () => readonly EtcdMember[]
  readonly leader: () => EtcdMember | undefined
  /** Throws as etcd does without a quorum of members that run. */
  readonly needQuorum: () => void
  readonly add: (hostname: string, address: string) => void
  /** False where there is no such member. */
  readonly remove: (id: bigint) => boolean
  readonly removeNamed: (hostname: string) => void
  /** Hands leadership from this member on; says to whom. */
  readonly forfeit: (hostname: string) => EtcdMember | undefined
  /** Throws where an upgrade of one member would cost the quorum. */
  readonly validateForUpgrade: () => void
  readonly alarms: EtcdAlarm[]
  readonly term: () => number
}

/** `runs` tells whether the member's node is up with its etcd. */
export const makeEtcd = (runs: (hostname: string) => boolean): Etcd => {
  const members: EtcdMember[] = []
  let leading: bigint | undefined
  let term = 2

  const running = (): readonly EtcdMember[] => members.filter(({ hostname }) => runs(hostname))
  const quorate = (): boolean => running().length > members.length / 2

  const lead = (member: EtcdMember | undefined): void => {
    leading = member?.id
    term += 1
  }
  const leader = (): EtcdMember | undefined => {
    const now = running().find(({ id }) => id === leading)
    if (now !== undefined || !quorate()) return quorate() ? now : undefined
    lead(running()[0])
    return running()[0]
  }
  const drop = (member: EtcdMember | undefined): boolean => {
    if (member === undefined) return false
    members.splice(members.indexOf(member), 1)
    return true
  }
  const unhealthy = (): ConnectError => new ConnectError('etcdserver: no leader', Code.Unavailable)

  return {
    members: () => [...members],
    leader,
    needQuorum: () => {
      if (leader() === undefined) throw unhealthy()
    },
    add: (hostname, address) => {
      if (members.some((member) => member.hostname === hostname)) return
      members.push({ id: randomBytes(8).readBigUInt64BE(0), hostname, address })
    },
    remove: (id) => drop(members.find((member) => member.id === id)),
    removeNamed: (hostname) => void drop(members.find((member) => member.hostname === hostname)),
    forfeit: (hostname) => {
      if (leader()?.hostname !== hostname) return undefined
      const next = running().find((member) => member.hostname !== hostname)
      if (next !== undefined) lead(next)
      return next
    },
    validateForUpgrade: () => {
      if (leader() === undefined) throw unhealthy()
      if (members.length > 1 && running().length - 1 <= members.length / 2)
        throw new ConnectError(
          `cannot upgrade: etcd member count(${members.length}) is insufficient to maintain quorum if upgrade commences`,
          Code.Unknown
        )
    },
    alarms: [],
    term: () => term,
  }
}
