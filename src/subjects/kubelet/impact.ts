import type { ImpactRule } from '../impact.ts'
import { machineConfigPath } from '../machine-config.ts'
import { talosRules } from '../talos-rule.ts'
import { controller } from '../talos-sources.ts'
import { dropInFile, environmentFile, running, unitFile } from './paths.ts'

const dropInDocs = 'https://kubernetes.io/docs/tasks/administer-cluster/kubelet-config-file/'
const cgroupDocs =
  'https://kubernetes.io/docs/tasks/administer-cluster/kubeadm/configure-cgroup-driver/#migrating-to-the-systemd-driver'
const cpuDocs = 'https://kubernetes.io/docs/tasks/administer-cluster/cpu-management-policies/#configuration'
const memoryDocs = 'https://kubernetes.io/docs/tasks/administer-cluster/memory-manager/'
const kubeletService = controller('k8s/kubelet_service.go')
const talosFields = [
  'v1alpha1.machine.kubelet.extraConfig',
  'v1alpha1.machine.kubelet.extraArgs',
  'KubeletConfig.config',
  'KubeletConfig.extraArgs',
]

/** Where the fields of a KubeletConfiguration stand, by system. */
const homes = [
  { os: 'ubuntu', document: dropInFile, prefix: '' },
  { os: 'ubuntu', document: running, prefix: '' },
  { os: 'talos', document: machineConfigPath, prefix: 'v1alpha1.machine.kubelet.extraConfig.' },
  { os: 'talos', document: machineConfigPath, prefix: 'KubeletConfig.config.' },
] as const

/** Fields that a running kubelet cannot take over in place. */
const inPlace = [
  [
    'cgroupDriver',
    'the containers that run were made for the other driver: drain the node first',
    cgroupDocs,
  ],
  [
    'cpuManagerPolicy',
    'the kubelet exits until the node is drained and its cpu_manager_state is removed',
    cpuDocs,
  ],
  [
    'memoryManagerPolicy',
    'the kubelet exits until the node is drained and its memory_manager_state is removed',
    memoryDocs,
  ],
] as const

const restart = 'the kubelet restarts; containers keep running'

export const impact: readonly ImpactRule[] = [
  ...talosRules(
    ['v1alpha1.machine.kubelet.extraConfig.cpuManagerPolicy', 'KubeletConfig.config.cpuManagerPolicy'],
    'drain-reboot',
    'no undo',
    'Talos removes cpu_manager_state and restarts the kubelet; containers that run keep the CPUs they had: drain the node first',
    kubeletService
  ),
  ...homes.flatMap(({ os, document, prefix }) =>
    inPlace.map(([field, why, source]): ImpactRule => ({
      os,
      document,
      field: prefix + field,
      impact: 'drain-reboot',
      undo: false,
      why,
      source,
    }))
  ),
  ...[dropInFile, environmentFile, unitFile, running].map((document): ImpactRule => ({
    os: 'ubuntu',
    document,
    impact: 'service-restart',
    undo: true,
    why: restart,
    source: dropInDocs,
  })),
  ...talosRules(talosFields, 'service-restart', 'undo', `Talos does it: ${restart}`, kubeletService),
]
