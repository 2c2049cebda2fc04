import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { fileDocument, yamlFileDocument } from '../file-document.ts'
import { collectSecrets } from '../secrets.ts'
import { environmentText } from './environment-file.ts'
import { dropInFile, environmentFile, running, unitFile } from './paths.ts'
import { kubeletConfiguration, kubeletOf, ubuntuArgs } from './settings.ts'
import { unitText } from './unit-file.ts'

/**
 * A drop-in beside the file that kubeadm owns (C22: it may be written before `kubeadm join`), the flag that makes the
 * kubelet read it, and what runs.
 */
export const ubuntu = (node: FleetNode, cluster: Cluster): readonly Document[] => {
  const configuration = kubeletConfiguration(node)
  const args = ubuntuArgs(node)
  const { stopTimeoutSeconds } = kubeletOf(node)
  if (args === undefined && stopTimeoutSeconds === undefined) return []
  const documents = [
    ...(configuration === undefined ? [] : [yamlFileDocument(dropInFile, [{ ...head, ...configuration }])]),
    ...(args === undefined ? [] : [fileDocument(environmentFile, environmentText(args))]),
    ...(stopTimeoutSeconds === undefined ? [] : [fileDocument(unitFile, unitText(stopTimeoutSeconds))]),
    runningDocument({
      ...configuration,
      ...(args !== undefined && { extraArgs: args }),
      ...(stopTimeoutSeconds !== undefined && { stopTimeoutSeconds }),
    }),
  ]
  return documents.map((document) => ({ ...document, secrets: collectSecrets(document.body, cluster) }))
}

const head = { apiVersion: 'kubelet.config.k8s.io/v1beta1', kind: 'KubeletConfiguration' }

const runningDocument = (answer: JsonObject): Document => ({
  path: running,
  plane: 'running',
  body: { yaml: [answer] },
  secrets: [],
})
