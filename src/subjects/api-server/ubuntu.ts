import type { Cluster, Fleet, FleetNode } from '../../fleet/fleet.ts'
import { isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { yamlFileDocument } from '../file-document.ts'
import { hashOf } from '../hash-of.ts'
import { collectSecrets } from '../secrets.ts'
import { flagsOf } from './flags.ts'
import type { Flags } from './flags.ts'
import { clusterConfiguration, kubeadmPatch, manifest, policyAnnotation, running } from './paths.ts'
import { apiServerOf, auditPolicyBody, authenticationFileOf, policyFileOf } from './settings.ts'
import type { ApiServer, Volume } from './settings.ts'
import { spellPolicy } from './spell-policy.ts'
import { volumesOf } from './volumes.ts'

/** A control plane's manifest, what runs of it, and the files that its flags name. */
export const ubuntu = (node: FleetNode, cluster: Cluster): readonly Document[] => {
  const settings = apiServerOf(cluster)
  if (settings === undefined || node.role !== 'control-plane') return []
  const flags = flagsOf(settings)
  const volumes = volumesOf(settings)
  const annotations = annotationsOf(settings)
  return [
    ...(Object.keys(flags).length + volumes.length > 0
      ? [manifestDocument(flags, volumes, annotations)]
      : []),
    ...(Object.keys(flags).length > 0 ? [runningDocument(flags, annotations)] : []),
    ...(Object.keys(annotations).length > 0
      ? [yamlFileDocument(kubeadmPatch, [{ metadata: { annotations } }], 0o600)]
      : []),
    ...namedFiles(settings, cluster),
  ]
}

const manifestDocument = (flags: Flags, volumes: readonly Volume[], annotations: JsonObject): Document =>
  yamlFileDocument(
    manifest,
    [
      {
        apiVersion: 'v1',
        kind: 'Pod',
        ...(Object.keys(annotations).length > 0 && { metadata: { annotations } }),
        spec: {
          containers: [
            {
              name: 'kube-apiserver',
              command: Object.entries(flags).flatMap(([name, value]) =>
                list(value).map((each) => `--${name}=${each}`)
              ),
              volumeMounts: volumes.map(({ name, mountPath, readOnly }) => ({
                name,
                mountPath,
                ...(readOnly === true && { readOnly }),
              })),
            },
          ],
          volumes: volumes.map(({ name, hostPath, pathType }) => ({
            name,
            hostPath: { path: hostPath, ...(pathType !== undefined && { type: pathType }) },
          })),
        },
      },
    ],
    0o600
  )

/** What the process was started with: a manifest that nobody runs is a finding of its own. */
const runningDocument = (flags: Flags, annotations: JsonObject): Document => ({
  path: running,
  plane: 'running',
  body: {
    yaml: [{ flags: flags as JsonObject, ...(Object.keys(annotations).length > 0 && { annotations }) }],
  },
  secrets: [],
})

const annotationsOf = ({ audit }: ApiServer): JsonObject => {
  const policy = audit && auditPolicyBody(audit)
  return policy === undefined ? {} : { [policyAnnotation]: hashOf(spellPolicy(policy)) }
}

const namedFiles = ({ audit, authentication }: ApiServer, cluster: Cluster): readonly Document[] => {
  const policy = audit && auditPolicyBody(audit)
  const files = [
    ...(audit && policy ? [yamlFileDocument(policyFileOf(audit).slice(1), [policy], 0o600)] : []),
    ...(authentication
      ? [
          yamlFileDocument(
            authenticationFileOf(authentication).slice(1),
            [
              {
                apiVersion: 'apiserver.config.k8s.io/v1',
                kind: 'AuthenticationConfiguration',
                ...authentication.config,
              },
            ],
            0o600
          ),
        ]
      : []),
  ]
  return files.map((document) => ({ ...document, secrets: collectSecrets(document.body, cluster) }))
}

/** kubeadm's ConfigMap, from which the next `kubeadm upgrade` writes the manifest anew. */
export const clusterDocuments = (fleet: Fleet): readonly Document[] => {
  const { cluster } = fleet
  if (cluster.os !== 'ubuntu') return []
  const settings = apiServerOf(cluster) ?? {}
  const flags = flagsOf(settings)
  const volumes = volumesOf(settings)
  const args = Object.entries(flags).flatMap(([name, value]) =>
    list(value).map((each): Json => ({ name, value: each }))
  )
  const apiServer: JsonObject = {
    ...(settings.certSANs && { certSANs: settings.certSANs }),
    ...(args.length > 0 && { extraArgs: args }),
    ...(volumes.length > 0 && { extraVolumes: volumes.map((volume) => ({ ...volume })) }),
  }
  const body: JsonObject = {
    apiVersion: 'kubeadm.k8s.io/v1beta4',
    kind: 'ClusterConfiguration',
    kubernetesVersion: cluster.kubernetes,
    ...networking(cluster),
    ...(Object.keys(apiServer).length > 0 && { apiServer }),
  }
  return [{ path: clusterConfiguration, plane: 'cluster', body: { yaml: [body] }, secrets: [] }]
}

const networking = ({ spec }: Cluster): JsonObject => {
  const given = spec['networking']
  if (!isObject(given)) return {}
  const { podSubnets, serviceSubnets, dnsDomain } = given
  const fields: JsonObject = {
    ...(Array.isArray(podSubnets) && { podSubnet: podSubnets.join(',') }),
    ...(Array.isArray(serviceSubnets) && { serviceSubnet: serviceSubnets.join(',') }),
    ...(dnsDomain !== undefined && { dnsDomain }),
  }
  return Object.keys(fields).length > 0 ? { networking: fields } : {}
}

const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value
