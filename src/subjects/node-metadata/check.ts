import type { Diagnostic } from '../../fleet/diagnostic.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { provenance } from '../../fleet/explain.ts'
import { nodeMetadataOf } from './node-object.ts'
import type { RuleName } from '../../fleet/rules.ts'

/** kubeadm and the kubelet own these; declaring them here would make two writers. */
const ownedElsewhere = [
  /^node-role\.kubernetes\.io\/(control-plane|master)$/,
  /^kubernetes\.io\/(hostname|arch|os)$/,
]
const lifecycleTaint = /^node\.kubernetes\.io\//

/** Labels, annotations and taints that belong to Kubernetes itself. */
export const check = (fleet: Fleet): readonly Diagnostic[] => fleet.nodes.flatMap(checkNode)

const checkNode = (node: FleetNode): readonly Diagnostic[] => {
  const metadata = nodeMetadataOf(node)
  if (metadata === undefined) return []
  const labels = Object.keys(metadata.labels).filter((key) =>
    ownedElsewhere.some((pattern) => pattern.test(key))
  )
  const taints = Object.keys(metadata.taints).filter((key) => lifecycleTaint.test(key))
  return [
    ...labels.map((key) =>
      finding(
        node,
        ['labels', key],
        'label-owned-elsewhere',
        `label ${key} is set by the kubelet or kubeadm: remove it here`
      )
    ),
    ...taints.map((key) =>
      finding(
        node,
        ['taints', key],
        'taint-owned-elsewhere',
        `taint ${key} is set by the node lifecycle controller: remove it here`
      )
    ),
  ]
}

const finding = (node: FleetNode, path: readonly string[], rule: RuleName, message: string): Diagnostic => {
  const from = provenance(node, path)
  const position = from?.position ?? { line: 1, column: 1 }
  return { severity: 'error', rule, file: from?.file ?? node.file.path, ...position, message }
}
