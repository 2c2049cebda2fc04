import type { ImpactRule } from '../impact.ts'
import { atNextUpgrade } from '../kubeadm/impact.ts'
import { manifestPath, runningPath } from '../kubeadm/paths.ts'
import { machineConfigPath } from '../machine-config.ts'
import type { Component } from './components.ts'

const staticPods = 'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/'
const rendersAnew = 'siderolabs/talos internal/app/machined/pkg/controllers/k8s/control_plane_static_pod.go'
const runsOn =
  'https://docs.siderolabs.com/talos/latest/configure-your-talos-cluster/system-configuration/editing-machine-configuration'

export const impact = (component: Component): readonly ImpactRule[] => {
  const { program, restart, setting } = component
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
    setting === 'etcd'
      ? {
          os: 'talos',
          document: machineConfigPath,
          impact: 'drain-reboot',
          undo: false,
          why: 'Talos takes it at once and never restarts etcd by itself: the flags hold from the next reboot',
          source: runsOn,
        }
      : {
          os: 'talos',
          document: machineConfigPath,
          impact: 'control-plane-restart',
          undo: true,
          why: `Talos renders the static pod anew: ${restart}`,
          source: rendersAnew,
        },
  ]
}
