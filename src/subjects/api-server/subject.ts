import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise, normaliseTalos } from './normalise.ts'
import { parity } from './parity.ts'
import { clusterConfiguration } from './paths.ts'
import { readLive } from './read-live.ts'
import { talos } from './talos.ts'
import { clusterDocuments, ubuntu } from './ubuntu.ts'

const field = (start: string, as?: string) => ({
  document: machineConfigPath,
  field: start,
  ...(as !== undefined && { as }),
})

/** Flags, mounts, authentication and audit of the API server: cluster-wide, on every control plane. */
export const apiServer: Subject = {
  name: 'api-server',
  settings: ['apiServer'],
  ubuntu,
  talos,
  cluster: clusterDocuments,
  check,
  claims: [
    { document: clusterConfiguration },
    { document: 'etc/kubernetes/*' },
    { document: 'running/kube-apiserver.yaml' },
    field('v1alpha1.cluster.apiServer'),
    field('v1alpha1.cluster.apiServer.extraArgs', 'flags'),
    field('v1alpha1.cluster.apiServer.auditPolicy', ''),
    field('v1alpha1.machine.files'),
    field('KubeAPIServerConfig'),
    field('KubeAPIServerConfig.extraArgs', 'flags'),
    field('KubeAuditPolicyConfig'),
    field('KubeAuditPolicyConfig.configuration', ''),
    field('KubeAuthenticationConfig'),
    field('KubeAuthenticationConfig.configuration', ''),
  ],
  normalise,
  normaliseTalos,
  readLive,
  impact,
  parity,
}
