import type { ImpactRule } from '../impact.ts'
import { atNextUpgrade } from '../kubeadm/impact.ts'
import { manifestPath, runningPath } from '../kubeadm/paths.ts'
import { talosRules } from '../talos-rule.ts'
import { canApply, controller, editing14 } from '../talos-sources.ts'
import type { Component } from './components.ts'

const staticPods = 'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/'
const waits = 'Talos takes it at once and never restarts etcd by itself: the flags hold from the next reboot'

export const impact = (component: Component): readonly ImpactRule[] => {
  const { kind, program, restart, setting } = component
  const fields = [
    `v1alpha1.cluster.${setting}.extraArgs`,
    ...(kind === undefined ? [] : [`${kind}.extraArgs`]),
  ]
  return [
    atNextUpgrade,
    ...[manifestPath(program), runningPath(program)].map((document): ImpactRule => ({
      os: 'ubuntu',
      document,
      impact: 'control-plane-restart',
      undo: true,
      why: restart,
      source: staticPods,
    })),
    ...(setting === 'etcd'
      ? [
          ...talosRules(fields, 'drain-reboot', 'no undo', waits, canApply, { talos: { until: 13 } }),
          ...talosRules(fields, 'drain-reboot', 'no undo', waits, editing14, { talos: { from: 14 } }),
        ]
      : talosRules(
          fields,
          'control-plane-restart',
          'undo',
          `Talos renders the static pod anew: ${restart}`,
          controller('k8s/control_plane_static_pod.go')
        )),
  ]
}
