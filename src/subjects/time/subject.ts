import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise, normaliseTalos } from './normalise.ts'
import { parity } from './parity.ts'
import { talos } from './talos.ts'
import { timeRunning, timesyncdFile, ubuntu } from './ubuntu.ts'

/** Whose clock the node follows, if any. */
export const time: Subject = {
  name: 'time',
  settings: ['time'],
  ubuntu,
  talos,
  check,
  claims: [
    { document: timesyncdFile },
    { document: timeRunning },
    { document: machineConfigPath, field: 'v1alpha1.machine.time', as: '' },
    { document: machineConfigPath, field: 'TimeSyncConfig.ntp', as: '' },
    { document: machineConfigPath, field: 'TimeSyncConfig' },
  ],
  normalise,
  normaliseTalos,
  impact,
  parity,
}
