import type { ImpactRule } from '../impact.ts'
import { talosRules } from '../talos-rule.ts'
import { controller } from '../talos-sources.ts'
import { sysctlsFile, sysctlsRunning } from './values.ts'

const sysctlDocs = 'https://docs.kernel.org/admin-guide/sysctl/index.html'
const kernelParams = controller('runtime/kernel_param_spec.go')
const talosFields = ['v1alpha1.machine.sysctls', 'SysctlConfig']

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
  ...talosRules(talosFields, 'live', 'undo', 'Talos puts back what the kernel had before', kernelParams, {
    kind: 'remove',
  }),
  ...talosRules(talosFields, 'live', 'undo', 'Talos sets it in the running kernel', kernelParams),
]
