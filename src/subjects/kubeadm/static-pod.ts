import type { Cluster } from '../../fleet/fleet.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { yamlFileDocument } from '../file-document.ts'
import { flagWords, hasFlags } from '../flags.ts'
import type { Flags } from '../flags.ts'
import { runningDocument } from '../running-document.ts'
import { collectSecrets } from '../secrets.ts'
import { manifestPath, runningPath } from './paths.ts'

/** What is declared of a component: kubeadm brings the rest of its manifest. */
export type StaticPod = {
  /** The component's program, which is its container and its file too: `kube-scheduler`. */
  readonly program: string
  readonly flags: Flags
  readonly annotations?: JsonObject
  readonly volumeMounts?: readonly Json[]
  readonly volumes?: readonly Json[]
}

/**
 * The manifest, and what runs: a manifest that nobody runs is a finding of its own. Nothing where nothing is declared.
 * kubeadm writes manifests for root alone.
 */
export const staticPodDocuments = (pod: StaticPod, cluster: Cluster): readonly Document[] => {
  const { program, flags, annotations = {}, volumeMounts = [], volumes = [] } = pod
  const annotated = Object.keys(annotations).length > 0
  const documents = [
    ...(hasFlags(flags) || volumes.length > 0
      ? [
          yamlFileDocument(
            manifestPath(program),
            [
              {
                apiVersion: 'v1',
                kind: 'Pod',
                ...(annotated && { metadata: { annotations } }),
                spec: {
                  containers: [
                    {
                      name: program,
                      command: flagWords(flags),
                      ...(volumeMounts.length > 0 && { volumeMounts }),
                    },
                  ],
                  ...(volumes.length > 0 && { volumes }),
                },
              },
            ],
            0o600
          ),
        ]
      : []),
    ...(hasFlags(flags)
      ? [
          runningDocument(runningPath(program), {
            flags: flags as JsonObject,
            ...(annotated && { annotations }),
          }),
        ]
      : []),
  ]
  return documents.map((document) => ({ ...document, secrets: collectSecrets(document.body, cluster) }))
}
