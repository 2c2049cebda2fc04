import type { ImpactRule } from '../impact.ts'
import { schematicPath } from '../installer/schematic-document.ts'
import { talosRules as rules } from '../talos-rule.ts'
import { editing14, extensionsDocs, upgrading } from '../talos-sources.ts'

const image = 'read during an install or an upgrade only: another image needs talosctl upgrade'
const disk = 'chosen when the node is installed: an installed node stays where it is until it is rebuilt'
const next = 'read during an install or an upgrade only: an installed node keeps what it has'

export const impact: readonly ImpactRule[] = [
  ...rules(
    ['v1alpha1.machine.install.disk', 'v1alpha1.machine.install.diskSelector'],
    'rebuild',
    'no undo',
    disk,
    editing14
  ),
  ...rules(['UnattendedInstallConfig.provisioning.diskSelector'], 'rebuild', 'no undo', disk, editing14),
  ...rules(
    ['v1alpha1.machine.install.image', 'UnattendedInstallConfig.installer'],
    'upgrade',
    'no undo',
    image,
    upgrading
  ),
  ...rules(
    ['v1alpha1.machine.install.extraKernelArgs'],
    'upgrade',
    'no undo',
    'written by an upgrade, if at all: systemd-boot takes them from the image',
    upgrading
  ),
  ...rules(['v1alpha1.machine.install', 'UnattendedInstallConfig'], 'none', 'undo', next, editing14),
  {
    os: 'talos',
    document: schematicPath,
    impact: 'upgrade',
    undo: false,
    why: 'extensions and kernel arguments are part of the image: a node gets them by an upgrade to it',
    source: extensionsDocs,
  },
]
