import { atFirstBoot } from '../first-boot/impact.ts'
import { networkConfigPath } from '../first-boot/paths.ts'
import type { ImpactRule } from '../impact.ts'
import { talosRules } from '../talos-rule.ts'
import { controller } from '../talos-sources.ts'
import { linkKinds } from './link-kinds.ts'
import { cloudInitFile, netplanFile, networkRunning } from './ubuntu.ts'

const netplanApply = 'https://netplan.readthedocs.io/en/stable/netplan-apply/'
const lose = 'a wrong value loses the connection to the node until the change is taken back'
const resolvers = [
  'v1alpha1.machine.network.nameservers',
  'v1alpha1.machine.network.searchDomains',
  'ResolverConfig',
]

export const impact: readonly ImpactRule[] = [
  atFirstBoot(networkConfigPath),
  {
    os: 'ubuntu',
    document: cloudInitFile,
    impact: 'none',
    undo: true,
    why: 'read by cloud-init at the next start: it then leaves netplan alone',
    source: 'https://cloudinit.readthedocs.io/en/latest/reference/network-config.html',
  },
  {
    os: 'ubuntu',
    document: netplanFile,
    kind: 'remove',
    impact: 'network',
    undo: true,
    why: 'what other files below /etc/netplan say takes its place; bonds and VLANs stay until the next start',
    source: netplanApply,
  },
  { os: 'ubuntu', document: netplanFile, impact: 'network', undo: true, why: lose, source: netplanApply },
  { os: 'ubuntu', document: networkRunning, impact: 'network', undo: true, why: lose, source: netplanApply },
  ...talosRules(
    resolvers,
    'live',
    'undo',
    'Talos asks the new servers at once; pods that run keep theirs',
    controller('network/resolver_config.go')
  ),
  ...talosRules(
    ['v1alpha1.machine.network.interfaces', ...linkKinds],
    'network',
    'undo',
    lose,
    controller('network/link_config.go')
  ),
]
