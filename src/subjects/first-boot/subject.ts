import { nothingOnTalos } from '../nothing-on-talos.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { compose } from './compose.ts'
import { atFirstBoot } from './impact.ts'
import { normalise } from './normalise.ts'

/** What makes a new machine a node. On Talos the machine config does. */
export const firstBoot: Subject = {
  name: 'first-boot',
  settings: [],
  ubuntu: () => [],
  talos: nothingOnTalos,
  compose,
  check,
  claims: [{ document: 'first-boot/*' }],
  normalise,
  impact: [atFirstBoot('first-boot/*')],
  parity: [],
}
