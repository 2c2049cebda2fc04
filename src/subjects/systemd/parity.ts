import type { ParityRow } from '../subject.ts'

export const parity: readonly ParityRow[] = [
  {
    setting: 'journald',
    ubuntu: '/etc/systemd/journald.conf.d/90-plumbline.conf',
    talos: 'none: there is no journald',
    note: 'service logs are kept in memory and rotated; ship them with machine.logging',
  },
  {
    setting: 'logind',
    ubuntu: '/etc/systemd/logind.conf.d/zz-plumbline.conf',
    talos: 'none: there is no logind',
    note: 'Talos shuts pods down itself, by the grace periods of the kubelet',
  },
  {
    setting: 'swap',
    ubuntu: 'swapfile.swap, and what /proc/swaps shows; /etc/fstab is left alone',
    talos: 'none by default',
    note: 'a Talos node has no swap unless a patch adds a SwapVolumeConfig',
  },
  {
    setting: 'trim',
    ubuntu: 'fstrim.timer',
    talos: 'none',
    note: 'no timer trims file systems: discard has to be on where the disk comes from',
  },
]
