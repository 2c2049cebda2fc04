import { makeMarkKey, observe } from '../../adapters/talos/observe.ts'
import { viewEtcd } from '../../adapters/talos/etcd-view.ts'
import { openNode } from '../../adapters/talos/open-node.ts'
import { talosDriver } from '../../adapters/talos/driver.ts'
import type { OnKubernetes, Pace } from '../../adapters/talos/driver.ts'
import { CallFailed } from '../../adapters/talos/failure.ts'
import type { TalosCredential } from '../../adapters/talos/credential.ts'
import { talosTarget } from '../../adapters/talos/target.ts'
import type { TalosTarget } from '../../adapters/talos/target.ts'
import type { TalosNode } from '../../adapters/talos/talos-node.ts'
import type { DrainPolicy } from '../../adapters/kubernetes/drain.ts'
import type { GateCheck } from '../../adapters/kubernetes/gate-check.ts'
import type { Kubernetes } from '../../adapters/kubernetes/kubernetes.ts'
import { dig } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { isList } from '../../fleet/json.ts'
import type { Clock, FleetDriver, Observation } from '../../ports.ts'
import type { ApplyPorts } from './contract.ts'

export type TalosWiring = {
  readonly credential: TalosCredential
  /** The cluster's API; what a drain may lose is the fleet's word. */
  readonly kubernetes: (drain: DrainPolicy) => Kubernetes
  readonly clock: Clock
  /** Private to this run: copies of etcd are kept there until a node is done. */
  readonly snapshotFolder: string
  /** The node on which the runner is, where it is on one. */
  readonly runnerOn: string | undefined
  readonly pace?: Pace
  /** Where the fleet's word is not where a node answers. */
  readonly target?: (node: FleetNode) => TalosTarget
}

/** Talos nodes and their cluster, as apply reaches them. */
export const talosPorts = (
  wiring: TalosWiring
): Pick<ApplyPorts, 'nodes' | 'cluster' | 'facts'> & { readonly close: () => void } => {
  const { credential, clock, target: targetOf = talosTarget } = wiring
  let opened: Kubernetes | undefined
  const kubernetesOf = (fleet: Fleet): Kubernetes =>
    (opened ??= wiring.kubernetes({
      emptyDir: dig(fleet.cluster.spec, ['maintenance', 'emptyDir']) === 'lost' ? 'lost' : 'blocks',
    }))
  const open = async (target: TalosTarget, signal?: AbortSignal): Promise<TalosNode> =>
    openNode(target.endpoint, credential, signal === undefined ? {} : { signal })
  const markKey = makeMarkKey()
  return {
    close: () => opened?.close(),
    nodes: (fleet, secrets) => (node, desired) => {
      const target = targetOf(node)
      const kubernetes = kubernetesOf(fleet)
      return {
        observe: async () => {
          let talos: TalosNode | undefined
          try {
            talos = await open(target)
            return await observe(talos, target, desired.documents, { secrets, markKey, thorough: false })
          } catch (error) {
            return unseen(error)
          } finally {
            talos?.close()
          }
        },
        drive: (goal) =>
          talosDriver({
            target,
            open: async ({ signal }) => open(target, signal),
            credentialEnds: credential.notAfter,
            desired: desired.documents,
            secrets,
            ...goal,
            kubernetes: onKubernetes(kubernetes, node.name),
            clock,
            snapshotFolder: wiring.snapshotFolder,
            ...(wiring.pace !== undefined && { pace: wiring.pace }),
          }),
      }
    },
    cluster: (fleet) => {
      const checks = checksOf(fleet)
      const kubernetes = kubernetesOf(fleet)
      return {
        cluster: async (_, { signal }) =>
          seeCluster(fleet, kubernetes.within(signal), async (name) =>
            open(targetOf(nodeOf(fleet, name)), signal)
          ),
        gate: async ({ check }, { signal }) => {
          const found = checks.find(({ name }) => name === check)
          return found === undefined
            ? { status: 'unknown', reasons: [`cluster.yaml has no check ${check}`] }
            : kubernetes.within(signal).gate(found)
        },
      }
    },
    facts: async (fleet) => {
      const view = await viewEtcd(controlPlanesOf(fleet), async (name) => open(targetOf(nodeOf(fleet, name))))
      const key = dig(fleet.cluster.spec, ['maintenance', 'topologyKey'])
      const label = (node: FleetNode) =>
        typeof key === 'string' ? dig(node.settings, ['labels', key]) : undefined
      return {
        runnerOn: wiring.runnerOn,
        etcdLeader: view.status === 'seen' ? view.members.find(({ leader }) => leader)?.name : undefined,
        topology: new Map(
          fleet.nodes.flatMap((node) => {
            const value = label(node)
            return typeof value === 'string' ? [[node.name, value]] : []
          })
        ),
      }
    },
  }
}

const nodeOf = (fleet: Fleet, name: string): FleetNode => {
  const found = fleet.nodes.find((node) => node.name === name)
  if (found === undefined) throw new Error(`the fleet has no node ${name}`)
  return found
}

const controlPlanesOf = ({ nodes }: Fleet): readonly string[] =>
  nodes.filter(({ role, state }) => role === 'control-plane' && state === 'active').map(({ name }) => name)

/** cluster.yaml was checked against its schema, so a check has the shape of one. */
const checksOf = ({ cluster }: Fleet): readonly GateCheck[] => {
  const checks = dig(cluster.spec, ['maintenance', 'checks'])
  return (isList(checks) ? checks : []) as unknown as readonly GateCheck[]
}

const seeCluster = async (
  fleet: Fleet,
  kubernetes: Pick<Kubernetes, 'clusterNodes'>,
  open: (node: string) => Promise<TalosNode>
): Promise<Awaited<ReturnType<FleetDriver['cluster']>>> => {
  const [etcd, seen] = await Promise.all([viewEtcd(controlPlanesOf(fleet), open), kubernetes.clusterNodes()])
  if (etcd.status !== 'seen') return { status: 'unknown', why: `etcd: ${etcd.why}` }
  if (seen.status !== 'seen') return seen
  return { status: 'seen', cluster: { etcd: etcd.members, alarms: etcd.alarms, nodes: seen.nodes } }
}

const onKubernetes = (kubernetes: Kubernetes, node: string): OnKubernetes => ({
  cordon: async (_, { signal }) => kubernetes.within(signal).cordon(node),
  drain: async ({ seconds }, { signal }) => kubernetes.within(signal).drain(node, seconds),
  uncordon: async (_, { signal }) => kubernetes.within(signal).uncordon(node),
  look: async ({ signal }) => kubernetes.within(signal).node(node),
})

const unseen = (error: unknown): Observation => {
  if (!(error instanceof CallFailed)) throw error
  const { status, why } = error.failure
  return { status: status === 'refused' ? 'unknown' : status, why, facts: {} }
}
