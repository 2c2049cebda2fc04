import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { yamlFileDocument } from '../file-document.ts'
import { hashOf } from '../hash-of.ts'
import { staticPodDocuments } from '../kubeadm/static-pod.ts'
import { collectSecrets } from '../secrets.ts'
import { flagsOf } from './flags.ts'
import { kubeadmPatch, policyAnnotation, program } from './paths.ts'
import { apiServerOf, auditPolicyBody, authenticationFileOf, policyFileOf } from './settings.ts'
import type { ApiServer } from './settings.ts'
import { spellPolicy } from './spell-policy.ts'
import { volumesOf } from './volumes.ts'

/** A control plane's manifest, what runs of it, and the files that its flags name. */
export const ubuntu = (node: FleetNode, cluster: Cluster): readonly Document[] => {
  const settings = apiServerOf(cluster)
  if (settings === undefined || node.role !== 'control-plane') return []
  const annotations = annotationsOf(settings)
  const volumes = volumesOf(settings)
  return [
    ...staticPodDocuments(
      {
        program,
        flags: flagsOf(settings),
        annotations,
        volumeMounts: volumes.map(({ name, mountPath, readOnly }) => ({
          name,
          mountPath,
          ...(readOnly === true && { readOnly }),
        })),
        volumes: volumes.map(({ name, hostPath, pathType }) => ({
          name,
          hostPath: { path: hostPath, ...(pathType !== undefined && { type: pathType }) },
        })),
      },
      cluster
    ),
    ...(Object.keys(annotations).length > 0
      ? [yamlFileDocument(kubeadmPatch, [{ metadata: { annotations } }], 0o600)]
      : []),
    ...namedFiles(settings, cluster),
  ]
}

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
