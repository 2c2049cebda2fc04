import { nothingOnTalos } from '../nothing-on-talos.ts'
import type { Subject } from '../subject.ts'
import { roots } from './allowed-paths.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise } from './normalise.ts'
import { parity } from './parity.ts'
import { ubuntu } from './ubuntu.ts'

/** Files that no other subject knows: of two claims on a path, the longer one decides. */
export const files: Subject = {
  name: 'files',
  settings: ['files'],
  ubuntu,
  talos: nothingOnTalos,
  check,
  claims: roots.map((root) => ({ document: `${root}/*` })),
  normalise,
  impact,
  parity,
}
