import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'labels',
    kind: 'differs',
    ubuntu: 'Node object, through the API',
    talos: 'machine.nodeLabels (KubeNodeConfig.labels from contract 1.14) and the Node object',
    note: 'NodeRestriction refuses protected prefixes from a worker itself: the API side asserts them',
  },
  {
    setting: 'annotations',
    kind: 'same',
    ubuntu: 'Node object, through the API',
    talos: 'machine.nodeAnnotations (KubeNodeConfig.annotations from contract 1.14) and the Node object',
    note: '',
  },
  {
    setting: 'taints',
    kind: 'differs',
    ubuntu: 'Node object, through the API',
    talos: 'machine.nodeTaints (KubeNodeConfig.taints from contract 1.14) and the Node object',
    note: 'Talos accepts a taint on a registered worker and silently does not apply it: the API side does',
  },
]
