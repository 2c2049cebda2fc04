import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'manifests.nodeExporter',
    kind: 'same',
    ubuntu: 'Namespace, ServiceAccount, DaemonSet and Service, through the API',
    talos: "the same objects through the API: Talos' inline manifests are created once and never updated",
    note: '',
  },
]
