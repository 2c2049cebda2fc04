import type { Subject } from '../subject.ts'
import { impact } from './impact.ts'
import { normalise, normaliseTalos } from './normalise.ts'
import { parity } from './parity.ts'
import { talos } from './talos.ts'
import { ubuntu } from './ubuntu.ts'
import { sysctlsFile, sysctlsRunning } from './values.ts'

/** Kernel parameters, as `sysctl -w` names them. */
export const sysctls: Subject = {
  name: 'sysctls',
  settings: ['sysctls'],
  ubuntu,
  talos,
  claims: [
    { document: sysctlsFile },
    { document: sysctlsRunning },
    { document: 'talos/machineconfig.yaml', field: 'v1alpha1.machine.sysctls', as: '' },
    { document: 'talos/machineconfig.yaml', field: 'SysctlConfig.params', as: '' },
    { document: 'talos/machineconfig.yaml', field: 'SysctlConfig' },
  ],
  normalise,
  normaliseTalos,
  impact,
  parity,
}
