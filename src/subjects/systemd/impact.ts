import type { ImpactRule } from '../impact.ts'
import { liveOnUbuntu as live } from '../live-on-ubuntu.ts'
import { journaldFile, journaldRunning, logindFile, logindRunning } from './paths.ts'
import { swapRunning, swapUnitFile, unitsRunning } from './paths.ts'

const man = (page: string): string => `https://www.freedesktop.org/software/systemd/man/latest/${page}.html`

const restart = (document: string, why: string, page: string): ImpactRule => ({
  ...live(document, why, man(page)),
  impact: 'service-restart',
})

const journald = 'systemd-journald restarts; nothing else does'
const logind = 'systemd-logind restarts; sessions stay, and the kubelet has to take its shutdown lock again'
const swap = 'pages in swap move back into memory when it goes off, which a full node cannot do'

export const impact: readonly ImpactRule[] = [
  {
    ...restart(
      journaldFile,
      `${journald}; another storage leaves the old journal where it is`,
      'journald.conf'
    ),
    field: 'Journal.Storage',
  },
  {
    ...restart(
      journaldRunning,
      `${journald}; another storage leaves the old journal where it is`,
      'journald.conf'
    ),
    field: 'Journal.Storage',
  },
  restart(journaldFile, journald, 'journald.conf'),
  restart(journaldRunning, journald, 'journald.conf'),
  restart(logindFile, logind, 'logind.conf'),
  restart(logindRunning, logind, 'logind.conf'),
  live(swapRunning, swap, 'util-linux/util-linux sys-utils/swapon.8.adoc'),
  live(swapUnitFile, 'systemd makes the swap file known; the node has to have the room', man('systemd.swap')),
  {
    ...live(unitsRunning, 'plumbline no longer looks after the unit; it stays as it is', man('systemctl')),
    kind: 'remove',
    impact: 'none',
  },
  live(unitsRunning, 'systemctl enable or disable, at once', man('systemctl')),
]
