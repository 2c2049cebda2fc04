import { nothingOnTalos } from '../nothing-on-talos.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise } from './normalise.ts'
import { parity } from './parity.ts'
import { keysFile, sshdFile, sshdRunning, sudoersFile, usersRunning } from './paths.ts'
import { ubuntu } from './ubuntu.ts'

/** Who gets onto an Ubuntu node, and what they may do there. */
export const access: Subject = {
  name: 'access',
  settings: ['sshd', 'users'],
  ubuntu,
  talos: nothingOnTalos,
  check,
  claims: [sshdFile, sshdRunning, keysFile('*'), sudoersFile('*'), usersRunning].map((document) => ({
    document,
  })),
  normalise,
  impact,
  parity,
}
