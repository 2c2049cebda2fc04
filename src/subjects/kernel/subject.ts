import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise, normaliseTalos } from './normalise.ts'
import { parity } from './parity.ts'
import { argsFile, kernelRunning, modulesFile, modulesRunning, parametersFile } from './paths.ts'
import { talos } from './talos.ts'
import { ubuntu } from './ubuntu.ts'

/** The kernel: modules with parameters, arguments, and the version that must run. */
export const kernel: Subject = {
  name: 'kernel',
  settings: ['kernel'],
  ubuntu,
  talos,
  check,
  claims: [
    ...[modulesFile, parametersFile, argsFile, modulesRunning, kernelRunning].map((document) => ({
      document,
    })),
    { document: machineConfigPath, field: 'v1alpha1.machine.kernel' },
    { document: machineConfigPath, field: 'v1alpha1.machine.kernel.modules', as: 'modules' },
    { document: machineConfigPath, field: 'KernelModuleConfig', as: 'modules' },
  ],
  normalise,
  normaliseTalos,
  impact,
  parity,
}
