import { declaredOrZero } from '../declared-part.ts'
import type { Subject } from '../subject.ts'
import { clusterConfiguration } from './cluster-configuration.ts'
import { impact } from './impact.ts'
import { normalise } from './normalise.ts'
import { parity } from './parity.ts'
import { clusterConfigurationPath } from './paths.ts'

/** kubeadm's ClusterConfiguration as a whole; each component's part of it belongs to that component. */
export const kubeadm: Subject = {
  name: 'kubeadm',
  settings: ['networking'],
  ubuntu: () => [],
  talos: () => ({}),
  cluster: clusterConfiguration,
  claims: [{ document: clusterConfigurationPath }],
  normalise,
  readLive: declaredOrZero,
  impact,
  parity,
}
