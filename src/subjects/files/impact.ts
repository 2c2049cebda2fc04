import { liveOnUbuntu as live } from '../live-on-ubuntu.ts'
import type { ImpactRule } from '../impact.ts'

const netplan = 'https://netplan.readthedocs.io/en/stable/netplan-apply/'
const grub = 'https://www.gnu.org/software/grub/manual/grub/html_node/Simple-configuration.html'
/** What plumbline does with such a file, which is write it, is its own word. */
const own = 'docs/language.md'

export const impact: readonly ImpactRule[] = [
  ...['etc/netplan/*', 'etc/systemd/network/*', 'etc/ssh/*', 'etc/hosts', 'etc/resolv.conf'].map(
    (document) => ({
      ...live(document, 'who reaches the node, or whom it reaches, may change', netplan),
      impact: 'network' as const,
    })
  ),
  ...['boot/*', 'etc/default/grub*', 'etc/modprobe.d/*', 'etc/initramfs-tools/*'].map((document) =>
    live(document, 'written at once, and felt at the next boot: plumbline does not reboot for it', grub)
  ),
  { ...live('*', 'removed at once; what it did while it was there stays', own), kind: 'remove' },
  live('*', 'written at once; plumbline restarts nothing, because it does not know who reads the file', own),
]
