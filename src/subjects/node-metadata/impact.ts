import type { ImpactRule } from '../impact.ts'
import { talosRules } from '../talos-rule.ts'
import { controller } from '../talos-sources.ts'
import { nodeObject } from './node-object.ts'

const taints = 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/'
const labels = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/'

export const impact: readonly ImpactRule[] = [
  {
    os: 'any',
    document: nodeObject,
    field: 'taints',
    kind: 'remove',
    impact: 'live',
    undo: true,
    why: 'removed through the API; pods that could not run here may be scheduled',
    source: taints,
  },
  {
    os: 'any',
    document: nodeObject,
    field: 'taints',
    impact: 'live',
    undo: true,
    why: 'set through the API; NoSchedule keeps new pods away, NoExecute also evicts running ones',
    source: taints,
  },
  { os: 'any', document: nodeObject, impact: 'live', undo: true, why: 'set through the API', source: labels },
  ...talosRules(
    [
      ...['nodeLabels', 'nodeAnnotations', 'nodeTaints'].map((field) => `v1alpha1.machine.${field}`),
      ...['labels', 'annotations', 'taints'].map((field) => `KubeNodeConfig.${field}`),
    ],
    'live',
    'undo',
    'the machine config serves registration; a registered node is changed through the API',
    controller('k8s/node_apply.go')
  ),
]
