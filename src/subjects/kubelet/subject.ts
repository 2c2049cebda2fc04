import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise, normaliseTalos } from './normalise.ts'
import { parity } from './parity.ts'
import { dropInFile, environmentFile, running, unitFile } from './paths.ts'
import { readLive } from './read-live.ts'
import { talos } from './talos.ts'
import { ubuntu } from './ubuntu.ts'

/** The kubelet's configuration, flags and stop timeout. */
export const kubelet: Subject = {
  name: 'kubelet',
  settings: ['kubelet'],
  ubuntu,
  talos,
  check,
  claims: [
    ...[dropInFile, environmentFile, unitFile, running].map((document) => ({ document })),
    { document: machineConfigPath, field: 'v1alpha1.machine.kubelet.extraConfig', as: '' },
    { document: machineConfigPath, field: 'v1alpha1.machine.kubelet.extraArgs', as: 'extraArgs' },
    { document: machineConfigPath, field: 'KubeletConfig.config', as: '' },
    { document: machineConfigPath, field: 'KubeletConfig.extraArgs', as: 'extraArgs' },
  ],
  normalise,
  normaliseTalos,
  readLive,
  impact,
  parity,
}
