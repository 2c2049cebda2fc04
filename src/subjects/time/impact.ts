import type { ImpactRule } from '../impact.ts'
import { talosRules } from '../talos-rule.ts'
import { controller } from '../talos-sources.ts'
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
  ...talosRules(
    ['v1alpha1.machine.time', 'TimeSyncConfig'],
    'live',
    'undo',
    'Talos asks the new servers at once',
    controller('network/timeserver_config.go')
  ),
]
