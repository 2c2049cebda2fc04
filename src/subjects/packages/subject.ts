import { nothingOnTalos } from '../nothing-on-talos.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise } from './normalise.ts'
import { parity } from './parity.ts'
import { keyFile, packagesRunning, periodicFile, pinsFile } from './paths.ts'
import { sourceFile, upgradesFile, upgradesRunning } from './paths.ts'
import { readLive, undeclared } from './read-live.ts'
import { ubuntu } from './ubuntu.ts'

/** What apt installs, from where, what it must leave alone, and what it upgrades by itself. */
export const packages: Subject = {
  name: 'packages',
  settings: ['packages', 'unattendedUpgrades'],
  ubuntu,
  talos: nothingOnTalos,
  check,
  claims: [
    sourceFile('*'),
    keyFile('*'),
    pinsFile,
    packagesRunning,
    upgradesFile,
    periodicFile,
    upgradesRunning,
  ].map((document) => ({ document })),
  normalise,
  readLive,
  undeclared,
  impact,
  parity,
}
