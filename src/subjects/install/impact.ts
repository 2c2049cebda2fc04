import type { ImpactRule } from '../impact.ts'
import { schematicPath } from '../installer/schematic-document.ts'
import { machineConfigPath } from '../machine-config.ts'

const editing =
  'https://docs.siderolabs.com/talos/latest/configure-your-talos-cluster/system-configuration/editing-machine-configuration'

const config = (field: string, impact: ImpactRule['impact'], why: string): ImpactRule => ({
  os: 'talos',
  document: machineConfigPath,
  field,
  impact,
  undo: false,
  why,
  source: editing,
})

const image = 'read during an install or an upgrade only: another image needs talosctl upgrade'
const disk = 'chosen when the node is installed: an installed node stays where it is until it is rebuilt'

export const impact: readonly ImpactRule[] = [
  ...['disk', 'diskSelector', 'wipe'].map((field) =>
    config(`v1alpha1.machine.install.${field}`, 'rebuild', disk)
  ),
  config('UnattendedInstallConfig.provisioning', 'rebuild', disk),
  config('v1alpha1.machine.install', 'upgrade', image),
  config('UnattendedInstallConfig', 'upgrade', image),
  {
    os: 'talos',
    document: schematicPath,
    impact: 'upgrade',
    undo: false,
    why: 'extensions and kernel arguments are part of the image: a node gets them by an upgrade to it',
    source:
      'https://docs.siderolabs.com/talos/latest/build-and-extend-talos/custom-images-and-development/system-extensions',
  },
]
