import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { dig, finding } from '../../fleet/findings.ts'
import type { Fleet } from '../../fleet/fleet.ts'
import { crosses, minors, ofKubernetes } from './both-versions.ts'
import type { Both } from './both-versions.ts'

/** What holds on either system. */
export const kubernetesUpgrade = (to: Fleet, versions: Both): readonly Diagnostic[] => [
  ...steps(to, versions),
  ...kubelet(to, versions),
]

/** Source: kubernetes/kubernetes cmd/kubeadm/app/phases/upgrade/policy.go. */
const steps = (to: Fleet, { from, to: { kubernetes } }: Both): readonly Diagnostic[] => {
  const wanted = to.cluster.kubernetes
  const distance = kubernetes - from.kubernetes
  if (Number.isNaN(distance)) {
    return [ofKubernetes(to, 'error', 'kubernetes-version', `Kubernetes ${wanted} is not known: v1 is`)]
  }
  if (distance > 1) {
    const between = minors(from.kubernetes + 1, kubernetes - 1, (minor) => `v1.${minor}`)
    return [
      ofKubernetes(
        to,
        'error',
        'kubernetes-skip',
        `Kubernetes goes one minor at a time, from v1.${from.kubernetes} to ${wanted} through the newest patch of ${between}: make each a change of its own`
      ),
    ]
  }
  if (distance >= 0) return []
  return [
    ofKubernetes(
      to,
      distance < -1 ? 'error' : 'warning',
      'kubernetes-downgrade',
      `Kubernetes would go back from v1.${from.kubernetes} to ${wanted}: ${distance < -1 ? 'never by more than one minor, and ' : ''}what the newer one stored may be unreadable to the older. Restore a backup of etcd instead`
    ),
  ]
}

/** Source: kubernetes/kubernetes #117119. */
const kubelet = (to: Fleet, versions: Both): readonly Diagnostic[] =>
  !crosses(37, versions)
    ? []
    : to.nodes.flatMap((node) =>
        [
          ['kubelet', 'eventRecordQPS'],
          ['kubelet', 'extraConfig', 'eventRecordQPS'],
        ]
          .filter((path) => dig(node.settings, path) === 0)
          .map((path) =>
            finding(
              node,
              path,
              'warning',
              'kubelet-default',
              'from Kubernetes 1.37 eventRecordQPS: 0 is unlimited, before it was 50: write the number you mean'
            )
          )
      )
