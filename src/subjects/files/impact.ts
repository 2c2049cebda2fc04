import { liveOnUbuntu as live } from '../live-on-ubuntu.ts'
import type { ImpactRule } from '../impact.ts'

const hier = 'https://manpages.ubuntu.com/manpages/noble/man7/file-hierarchy.7.html'

export const impact: readonly ImpactRule[] = [
  ...['etc/netplan/*', 'etc/systemd/network/*', 'etc/ssh/*', 'etc/hosts', 'etc/resolv.conf'].map(
    (document) => ({
      ...live(document, 'who reaches the node, or whom it reaches, may change', hier),
      impact: 'network' as const,
    })
  ),
  ...['boot/*', 'etc/default/grub*', 'etc/modprobe.d/*', 'etc/initramfs-tools/*'].map((document) =>
    live(document, 'written at once, and felt at the next boot: plumbline does not reboot for it', hier)
  ),
  { ...live('*', 'removed at once; what it did while it was there stays', hier), kind: 'remove' },
  live('*', 'written at once; plumbline restarts nothing, because it does not know who reads the file', hier),
]
