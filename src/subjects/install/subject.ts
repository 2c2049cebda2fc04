import { installerOf } from '../installer/installer-image.ts'
import { schematicDocument, schematicPath } from '../installer/schematic-document.ts'
import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise } from './normalise.ts'
import { parity } from './parity.ts'

/** Where a Talos node is installed and from what. The plain machine holds the fields; here is what stands behind them. */
export const install: Subject = {
  name: 'install',
  settings: ['install'],
  ubuntu: () => [],
  talos: (node, cluster) => {
    const { schematic } = installerOf(node, cluster)
    return schematic === undefined ? {} : { beside: [schematicDocument(schematic)] }
  },
  check,
  claims: [
    { document: schematicPath },
    { document: machineConfigPath, field: 'v1alpha1.machine.install', as: 'install' },
    { document: machineConfigPath, field: 'UnattendedInstallConfig', as: 'install' },
  ],
  normalise,
  impact,
  parity,
}
