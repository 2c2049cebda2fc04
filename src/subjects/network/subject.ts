import { networkConfigPath } from '../first-boot/paths.ts'
import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { linkKinds } from './link-kinds.ts'
import { normalise } from './normalise.ts'
import { normaliseTalos } from './normalise-talos.ts'
import { parity } from './parity.ts'
import { talos } from './talos.ts'
import { cloudInitFile, netplanFile, networkRunning, ubuntu } from './ubuntu.ts'

const fields = 'v1alpha1.machine.network'

/** How the node is reached, and whom it asks for names. The hostname is the machine's own. */
export const network: Subject = {
  name: 'network',
  settings: ['network'],
  ubuntu,
  talos,
  check,
  claims: [
    { document: cloudInitFile },
    { document: netplanFile },
    { document: networkConfigPath },
    { document: networkRunning },
    { document: machineConfigPath, field: `${fields}.interfaces`, as: 'interfaces' },
    { document: machineConfigPath, field: `${fields}.nameservers`, as: 'nameservers' },
    { document: machineConfigPath, field: `${fields}.searchDomains`, as: 'searchDomains' },
    { document: machineConfigPath, field: 'ResolverConfig' },
    { document: machineConfigPath, field: 'ResolverConfig.nameservers', as: 'nameservers' },
    { document: machineConfigPath, field: 'ResolverConfig.searchDomains', as: 'searchDomains' },
    ...linkKinds.map((field) => ({ document: machineConfigPath, field })),
  ],
  normalise,
  normaliseTalos,
  impact,
  parity,
}
