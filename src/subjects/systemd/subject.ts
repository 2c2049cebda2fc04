import { nothingOnTalos } from '../nothing-on-talos.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise } from './normalise.ts'
import { parity } from './parity.ts'
import { journaldFile, journaldRunning, logindFile, logindRunning } from './paths.ts'
import { swapRunning, swapUnitFile, unitsRunning } from './paths.ts'
import { ubuntu } from './ubuntu.ts'

/** The journal, the delay of a shutdown, swap and trim. */
export const systemd: Subject = {
  name: 'systemd',
  settings: ['journald', 'logind', 'swap', 'trim'],
  ubuntu,
  talos: nothingOnTalos,
  check,
  claims: [
    ...[journaldFile, journaldRunning].flatMap((document) => [
      { document },
      { document, field: 'Journal', as: 'journald' },
    ]),
    ...[logindFile, logindRunning].flatMap((document) => [
      { document },
      { document, field: 'Login', as: 'logind' },
    ]),
    { document: swapUnitFile },
    { document: swapRunning },
    { document: unitsRunning },
  ],
  normalise,
  impact,
  parity,
}
