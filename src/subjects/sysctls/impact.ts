import type { ImpactRule } from '../impact.ts'
import { sysctlsFile, sysctlsRunning } from './values.ts'

const sysctlDocs = 'https://docs.kernel.org/admin-guide/sysctl/index.html'
const talosDocs =
  'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)'

export const impact: readonly ImpactRule[] = [
  {
    os: 'ubuntu',
    document: sysctlsFile,
    kind: 'remove',
    impact: 'live',
    undo: true,
    why: 'the file no longer sets it; the running kernel keeps the value until it is set back',
    source: 'https://www.freedesktop.org/software/systemd/man/latest/sysctl.d.html',
  },
  {
    os: 'ubuntu',
    document: sysctlsFile,
    impact: 'live',
    undo: true,
    why: 'set in the running kernel',
    source: sysctlDocs,
  },
  {
    os: 'ubuntu',
    document: sysctlsRunning,
    impact: 'live',
    undo: true,
    why: 'set in the running kernel',
    source: sysctlDocs,
  },
  {
    os: 'talos',
    document: 'talos/machineconfig.yaml',
    impact: 'live',
    undo: true,
    why: 'Talos sets it in the running kernel',
    source: talosDocs,
  },
]
