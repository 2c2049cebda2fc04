import type { JsonObject } from '../../fleet/json.ts'
import type { Health } from '../../rollout/node-commands.ts'
import { isMirror } from './pod.ts'
import { conditionOf, fieldOf, nameAt, numberAt, textAt } from './read-field.ts'

export type NodeSigns = {
  /** Undefined where the cluster has none. */
  readonly node: JsonObject | undefined
  /** From kube-node-lease. */
  readonly lease: JsonObject | undefined
  /** Pods of kube-system; those of other nodes are ignored. */
  readonly system: readonly JsonObject[]
  /** Static pods that a control plane must have, without the node's name. */
  readonly components: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: number
}

const controlPlane = 'node-role.kubernetes.io/control-plane'
/** Of every control plane, on kubeadm and Talos; etcd is no pod on Talos, and counts where it is one. */
export const usualComponents = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler']
const pressures = ['MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable']

/**
 * Whether a node is well: Ready and said so lately, nothing runs out, and on a control plane every static pod is Ready.
 * A Ready without a fresh lease is the word of a kubelet that may be gone: the API keeps saying it for 40 s and more.
 * https://kubernetes.io/docs/concepts/architecture/nodes/#node-heartbeats
 */
export const judgeNode = (name: string, signs: NodeSigns): Health => {
  const { node } = signs
  if (node === undefined) return { status: 'unknown', reasons: [`the cluster has no Node ${name}`] }
  const ready = conditionOf(node, 'Ready')
  const unwell = [
    ...(ready?.status === 'False' ? [`not Ready: ${ready.message || ready.reason}`] : []),
    ...pressures.flatMap((type) => {
      const found = conditionOf(node, type)
      return found?.status === 'True' ? [`${type}: ${found.message || found.reason}`] : []
    }),
    ...staticPodsOf(name, signs).flatMap((pod) =>
      conditionOf(pod, 'Ready')?.status === 'True' ? [] : [`static pod ${nameAt(pod)} is not Ready`]
    ),
  ]
  if (unwell.length > 0) return { status: 'unhealthy', reasons: unwell }
  const unclear = [
    ...(ready?.status === 'True' ? [] : [`Ready is ${ready?.status ?? 'not said'}`]),
    ...pressures.flatMap((type) =>
      conditionOf(node, type)?.status === 'Unknown' ? [`${type} is Unknown`] : []
    ),
    ...leaseDoubts(signs),
    ...missingPods(name, signs),
  ]
  return unclear.length > 0 ? { status: 'unknown', reasons: unclear } : { status: 'healthy' }
}

const leaseDoubts = ({ lease, now }: NodeSigns): readonly string[] => {
  const renewed = Date.parse(textAt(lease, 'spec', 'renewTime'))
  if (Number.isNaN(renewed)) return ['its kubelet has no lease']
  const allowed = 3 * (numberAt(lease, 'spec', 'leaseDurationSeconds') ?? 40)
  const age = Math.round((now - renewed) / 1000)
  if (age > allowed) return [`its kubelet renewed its lease ${age} s ago, more than ${allowed} s`]
  if (age < -allowed) return [`its lease was renewed ${-age} s in the future: clocks disagree`]
  return []
}

const staticPodsOf = (name: string, { system }: NodeSigns): readonly JsonObject[] =>
  system.filter((pod) => isMirror(pod) && textAt(pod, 'spec', 'nodeName') === name)

const missingPods = (name: string, signs: NodeSigns): readonly string[] => {
  if (fieldOf(signs.node, 'metadata', 'labels', controlPlane) === undefined) return []
  const there = new Set(staticPodsOf(name, signs).map(nameAt))
  return signs.components
    .map((component) => `${component}-${name}`)
    .filter((pod) => !there.has(pod))
    .map((pod) => `static pod ${pod} is missing`)
}
