import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { clusterDocuments } from './cluster.ts'
import { impact } from './impact.ts'
import { normalise } from './normalise.ts'
import { parity } from './parity.ts'
import { manifestPaths } from './paths.ts'
import { readLive, undeclared } from './read-live.ts'

/** Objects in the cluster, which belong to no node and are the same on both systems. */
export const manifests: Subject = {
  name: 'manifests',
  settings: ['manifests'],
  ubuntu: () => [],
  talos: () => ({}),
  cluster: clusterDocuments,
  check,
  claims: [{ document: manifestPaths }],
  normalise,
  readLive,
  undeclared,
  impact,
  parity,
}
