import type { JsonObject } from '../../fleet/json.ts'
import type { ClusterView, Health, NodeCommands } from '../../rollout/node-commands.ts'
import { ApiError } from './api-error.ts'
import { openApi } from './api.ts'
import type { Api } from './api.ts'
import { cordonedOf, keepCordons } from './cordon.ts'
import type { Cordoned } from './cordon.ts'
import { drain } from './drain.ts'
import type { DrainPolicy } from './drain.ts'
import { askGate } from './gate.ts'
import type { GateCheck } from './gate-check.ts'
import type { Access } from './kubeconfig.ts'
import { judgeNode, usualComponents } from './node-health.ts'
import { nodeLeases, nodes, podsOf } from './places.ts'
import { nameAt, textAt } from './read-field.ts'
import { connect, defaultCaps } from './request.ts'
import type { Caps } from './request.ts'
import { systemTiming } from './timing.ts'
import type { Timing } from './timing.ts'

/** One cluster through its API. Nothing here throws for what the cluster does: what cannot be known is `unknown`. */
export type Kubernetes = Calls & {
  /** The same, until `signal` fires: what is under way then is broken off, and nothing more is sent. */
  readonly within: (signal: AbortSignal) => Calls
  readonly api: Api
  readonly close: () => void
}

type Calls = {
  readonly cordon: (node: string) => Promise<NodeCommands['cordon']['answers']>
  readonly drain: (node: string, seconds: number) => Promise<NodeCommands['drain']['answers']>
  readonly uncordon: (node: string) => Promise<NodeCommands['uncordon']['answers']>
  readonly node: (name: string) => Promise<NodeReading>
  /** Every Node by name; three requests, however many there are. */
  readonly clusterNodes: () => Promise<
    | { readonly status: 'seen'; readonly nodes: ClusterView['nodes'] }
    | { readonly status: 'unknown'; readonly why: string }
  >
  readonly gate: (check: GateCheck) => Promise<Health>
  /** Whether the API server itself is ready. */
  readonly ready: () => Promise<Health>
}

export type NodeReading = {
  readonly health: Health
  readonly cordoned: Cordoned | 'unknown'
  /** Another one after each boot; empty where it is not known. */
  readonly bootId: string
}

export type KubernetesOptions = {
  readonly access: Access
  /** Names this run on nodes that it cordons; another attempt of a job is another run. */
  readonly run: string
  /** An emptyDir blocks unless said otherwise. */
  readonly drain?: DrainPolicy
  /** Static pods that a control plane must have; fewer where Talos is told to run no controller manager or scheduler. */
  readonly components?: readonly string[]
  readonly timing?: Timing
  readonly caps?: Partial<Caps>
}

/** Nothing is sent before the first call. */
export const openKubernetes = (options: KubernetesOptions): Kubernetes => {
  const { access, timing = systemTiming } = options
  const { request, close } = connect(access, timing, { ...defaultCaps, ...options.caps })
  const held = new Set<string>()
  const api = openApi(request)
  return {
    ...callsOf(api, timing, options, held),
    within: (signal) => {
      const sleep = (milliseconds: number) => timing.sleep(milliseconds, signal)
      const limited = openApi((call) => request(call, signal))
      return callsOf(limited, { ...timing, sleep }, options, held, signal)
    },
    api,
    close,
  }
}

const callsOf = (
  api: Api,
  timing: Timing,
  { run, drain: policy = { emptyDir: 'blocks' }, components = usualComponents }: KubernetesOptions,
  held: Set<string>,
  signal?: AbortSignal
): Calls => ({
  ...keepCordons(api, timing, run, held),
  drain: (node, seconds) => drain(api, timing, node, seconds, policy),
  node: (name) => readNode(api, timing, components, name),
  clusterNodes: () => readNodes(api, timing, components),
  gate: (check) => askGate(api, timing, check, signal),
  ready: () => readReady(api),
})

const readNode = async (
  api: Api,
  timing: Timing,
  components: readonly string[],
  name: string
): Promise<NodeReading> => {
  try {
    const [node, lease, system] = await Promise.all([
      orAbsent(api.get(nodes, name)),
      orAbsent(api.get(nodeLeases, name)),
      api.list(podsOf('kube-system'), { fieldSelector: `spec.nodeName=${name}` }),
    ])
    return {
      health: judgeNode(name, { node, lease, system, components, now: timing.now() }),
      cordoned: node === undefined ? 'unknown' : cordonedOf(node),
      bootId: textAt(node, 'status', 'nodeInfo', 'bootID'),
    }
  } catch (error) {
    return { health: { status: 'unknown', reasons: [saidBy(error)] }, cordoned: 'unknown', bootId: '' }
  }
}

const readNodes = async (
  api: Api,
  timing: Timing,
  components: readonly string[]
): Promise<Awaited<ReturnType<Kubernetes['clusterNodes']>>> => {
  try {
    const [found, leases, system] = await Promise.all([
      api.list(nodes),
      api.list(nodeLeases),
      api.list(podsOf('kube-system')),
    ])
    const now = timing.now()
    const judge = (node: JsonObject): Health => {
      const lease = leases.find((each) => nameAt(each) === nameAt(node))
      return judgeNode(nameAt(node), { node, lease, system, components, now })
    }
    return { status: 'seen', nodes: Object.fromEntries(found.map((node) => [nameAt(node), judge(node)])) }
  } catch (error) {
    return { status: 'unknown', why: saidBy(error) }
  }
}

const readReady = async (api: Api): Promise<Health> => {
  try {
    await api.read('/readyz')
    return { status: 'healthy' }
  } catch (error) {
    return { status: 'unknown', reasons: [saidBy(error)] }
  }
}

const orAbsent = (object: Promise<JsonObject>): Promise<JsonObject | undefined> =>
  object.catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 404) return undefined
    throw error
  })

const saidBy = (error: unknown): string => {
  if (error instanceof ApiError) return error.message
  throw error
}
