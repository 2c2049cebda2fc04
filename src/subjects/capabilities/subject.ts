import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise } from './normalise.ts'
import { parity } from './parity.ts'
import { talos } from './talos.ts'
import { capabilitiesRunning, modulesFile, ubuntu } from './ubuntu.ts'

/** What a node can do, whatever its system needs for it. */
export const capabilities: Subject = {
  name: 'capabilities',
  settings: ['capabilities', 'gpu'],
  ubuntu,
  talos,
  check,
  claims: [{ document: modulesFile }, { document: capabilitiesRunning }],
  normalise,
  impact,
  parity,
}
