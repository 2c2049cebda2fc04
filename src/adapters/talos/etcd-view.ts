import type { EtcdMember } from '../../rollout/quorum.ts'
import { CallFailed, failureOf } from './failure.ts'
import { plainLine } from './plain-text.ts'
import type { EtcdStatus, TalosNode } from './talos-node.ts'

/** etcd as its own members see it, each asked for itself. */
export type EtcdView =
  | { readonly status: 'seen'; readonly members: readonly EtcdMember[]; readonly alarms: readonly string[] }
  | { readonly status: 'unknown'; readonly why: string }

type Asked = { readonly name: string; readonly own: EtcdStatus | undefined; readonly why: string }

/**
 * Asks every control plane for its own member, and those that answer who all members are. A member that does not answer for
 * itself is not healthy. Where nobody answers, nothing is known.
 */
export const viewEtcd = async (
  controlPlanes: readonly string[],
  open: (node: string) => Promise<TalosNode>
): Promise<EtcdView> => {
  const told = await Promise.all(controlPlanes.map(async (name) => askMember(name, open)))
  const list = told.find(({ members }) => members.length > 0)
  if (list === undefined)
    return {
      status: 'unknown',
      why: plainLine(told.map(({ name, why }) => `${name}: ${why}`).join('; '), 500),
    }
  const leader = told.find(({ own }) => own !== undefined && own.leader !== 0n)?.own?.leader
  return {
    status: 'seen',
    alarms: list.alarms,
    members: list.members.map(({ id, name, learner }) => ({
      name,
      learner,
      leader: id === leader,
      healthy: isHealthy(told.find((each) => each.own?.member === id)),
    })),
  }
}

const isHealthy = (asked: Asked | undefined): boolean =>
  asked?.own !== undefined && asked.own.errors.length === 0 && asked.own.leader !== 0n

const askMember = async (name: string, open: (node: string) => Promise<TalosNode>) => {
  let talos: TalosNode | undefined
  try {
    talos = await open(name)
    const [own, members, alarms] = await Promise.all([
      talos.etcdStatus(),
      talos.etcdMembers(),
      talos.etcdAlarms(),
    ])
    return { name, own, members, alarms, why: '' }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    return { name, own: undefined, members: [], alarms: [], why: failureOf(error).why }
  } finally {
    talos?.close()
  }
}
