import type { ImpactRule } from '../impact.ts'
import { atNextUpgrade, reconfigure } from '../kubeadm/impact.ts'
import { clusterConfigurationPath } from '../kubeadm/paths.ts'
import { kubeadmPatch, manifest, running } from './paths.ts'

const staticPods = 'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/'
const audit = 'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/'
const authentication =
  'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#using-authentication-configuration'
const canApply =
  'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)'
const machineConfig = 'talos/machineconfig.yaml'
const outage = 'the API server restarts, 30 to 45 seconds without it where it is the only one'

export const impact: readonly ImpactRule[] = [
  {
    os: 'ubuntu',
    document: clusterConfigurationPath,
    field: 'apiServer.certSANs',
    impact: 'control-plane-restart',
    undo: true,
    why: `the certificate is made anew, and ${outage}`,
    source: reconfigure,
  },
  atNextUpgrade,
  {
    os: 'ubuntu',
    document: manifest,
    impact: 'control-plane-restart',
    undo: true,
    why: outage,
    source: staticPods,
  },
  {
    os: 'ubuntu',
    document: running,
    impact: 'control-plane-restart',
    undo: true,
    why: outage,
    source: staticPods,
  },
  {
    os: 'ubuntu',
    document: kubeadmPatch,
    impact: 'none',
    undo: true,
    why: 'kubeadm reads it at the next upgrade',
    source: reconfigure,
  },
  {
    os: 'ubuntu',
    document: 'etc/kubernetes/*',
    field: 'rules',
    impact: 'control-plane-restart',
    undo: true,
    why: `a policy is read at start only: ${outage}`,
    source: audit,
  },
  {
    os: 'ubuntu',
    document: 'etc/kubernetes/*',
    field: 'omitStages',
    impact: 'control-plane-restart',
    undo: true,
    why: `a policy is read at start only: ${outage}`,
    source: audit,
  },
  {
    os: 'ubuntu',
    document: 'etc/kubernetes/*',
    field: 'jwt',
    impact: 'live',
    undo: true,
    why: 'the API server reads the file again within a minute',
    source: authentication,
  },
  {
    os: 'ubuntu',
    document: 'etc/kubernetes/*',
    field: 'anonymous',
    impact: 'live',
    undo: true,
    why: 'the API server reads the file again within a minute',
    source: authentication,
  },
  {
    os: 'ubuntu',
    document: 'etc/kubernetes/*',
    impact: 'control-plane-restart',
    undo: true,
    why: outage,
    source: staticPods,
  },
  {
    os: 'talos',
    document: machineConfig,
    field: 'v1alpha1.machine.files',
    impact: 'drain-reboot',
    undo: false,
    why: 'Talos writes files at boot',
    source: canApply,
  },
  {
    os: 'talos',
    document: machineConfig,
    impact: 'control-plane-restart',
    undo: true,
    why: `Talos renders the static pod anew: ${outage}`,
    source: canApply,
  },
]
