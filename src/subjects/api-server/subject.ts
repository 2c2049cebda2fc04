import { clusterConfigurationPath } from '../kubeadm/paths.ts'
import { machineConfigPath } from '../machine-config.ts'
import type { Subject } from '../subject.ts'
import { check } from './check.ts'
import { impact } from './impact.ts'
import { normalise, normaliseTalos } from './normalise.ts'
import { parity } from './parity.ts'
import { manifest, running } from './paths.ts'
import { readLive } from './read-live.ts'
import { talos } from './talos.ts'
import { ubuntu } from './ubuntu.ts'

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
  check,
  claims: [
    { document: clusterConfigurationPath, field: 'apiServer', as: '' },
    { document: 'etc/kubernetes/*' },
    { document: manifest },
    { document: running },
    field('v1alpha1.cluster.apiServer'),
    field('v1alpha1.cluster.apiServer.image', 'image'),
    field('v1alpha1.cluster.apiServer.env', 'env'),
    field('v1alpha1.cluster.apiServer.resources', 'resources'),
    field('v1alpha1.cluster.apiServer.certSANs', 'certSANs'),
    field('v1alpha1.cluster.apiServer.admissionControl', 'admission'),
    field('v1alpha1.cluster.apiServer.extraArgs', 'flags'),
    field('v1alpha1.cluster.apiServer.auditPolicy', ''),
    field('KubeAPIServerConfig'),
    field('KubeAPIServerConfig.image', 'image'),
    field('KubeAPIServerConfig.env', 'env'),
    field('KubeAPIServerConfig.resources', 'resources'),
    field('KubeAPIServerConfig.certExtraSANs', 'certSANs'),
    field('KubeAdmissionControlConfig', 'admission'),
    field('KubeAuthorizerConfig'),
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
