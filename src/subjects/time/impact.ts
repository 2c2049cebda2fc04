import type { ImpactRule } from '../impact.ts'
import { machineConfigPath } from '../machine-config.ts'
import { timeRunning, timesyncdFile } from './ubuntu.ts'

const timesyncd = 'https://www.freedesktop.org/software/systemd/man/latest/timesyncd.conf.html'
const restart = 'systemd-timesyncd restarts; containers keep running'

export const impact: readonly ImpactRule[] = [
  {
    os: 'ubuntu',
    document: timesyncdFile,
    impact: 'service-restart',
    undo: true,
    why: restart,
    source: timesyncd,
  },
  {
    os: 'ubuntu',
    document: timeRunning,
    impact: 'service-restart',
    undo: true,
    why: restart,
    source: timesyncd,
  },
  {
    os: 'talos',
    document: machineConfigPath,
    impact: 'live',
    undo: true,
    why: 'Talos asks the new servers at once',
    source:
      'siderolabs/talos internal/app/machined/pkg/runtime/v1alpha1/v1alpha1_runtime.go (CanApplyImmediate)',
  },
]
