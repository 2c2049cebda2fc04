import type { Json } from '../../fleet/json.ts'
import { installerOf } from '../installer/installer-image.ts'
import { schematicDocument, schematicPath } from '../installer/schematic-document.ts'
import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { diskExpression } from './disk-expression.ts'
import { impact } from './impact.ts'
import { normalise } from './normalise.ts'
import { parity } from './parity.ts'
import type { DiskSelector } from './settings.ts'

/** Both layouts' homes of a setting. */
const homes = [
  ['install', 'v1alpha1.machine.install'],
  ['install', 'UnattendedInstallConfig'],
  ['install.image', 'v1alpha1.machine.install.image'],
  ['install.wipe', 'v1alpha1.machine.install.wipe'],
  ['install.image', 'UnattendedInstallConfig.installer.image'],
  ['install.wipe', 'UnattendedInstallConfig.provisioning.wipe'],
  ['install.diskSelector', 'UnattendedInstallConfig.provisioning.diskSelector.match'],
] as const

/** The document names a disk by the expression that Talos makes of the older fields. */
const selectors = [
  ['disk', (disk: Json) => diskExpression({ disk: String(disk) })],
  ['diskSelector', (selector: Json) => diskExpression({ diskSelector: selector as DiskSelector })],
] as const

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
    ...homes.map(([as, field]) => ({ document: machineConfigPath, field, as })),
    ...selectors.map(([field, read]) => ({
      document: machineConfigPath,
      field: `v1alpha1.machine.install.${field}`,
      as: 'install.diskSelector',
      read,
    })),
  ],
  normalise,
  impact,
  parity,
}
