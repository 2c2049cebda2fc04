import { randomUUID } from 'node:crypto'
import type { JsonObject } from '../../src/fleet/json.ts'

export type LabPod = {
  readonly name: string
  /** `default` unless said. */
  readonly namespace?: string
  readonly node: string
  /** Kind of its controller; none where absent. */
  readonly owner?: 'ReplicaSet' | 'StatefulSet' | 'DaemonSet'
  readonly labels?: Readonly<Record<string, string>>
  readonly emptyDir?: boolean
  /** Seconds that it may take to end. */
  readonly grace?: number
}

/** As an API takes it: one container of any image. */
export const podObject = ({
  name,
  namespace = 'default',
  node,
  owner,
  labels,
  emptyDir,
  grace,
}: LabPod): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name,
    namespace,
    ...(labels !== undefined && { labels }),
    ...(owner !== undefined && {
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: owner,
          name: name.replace(/-[^-]*$/, () => ''),
          uid: randomUUID(),
          controller: true,
        },
      ],
    }),
  },
  spec: {
    nodeName: node,
    containers: [{ name: 'main', image: 'registry.example/none:1' }],
    ...(grace !== undefined && { terminationGracePeriodSeconds: grace }),
    ...(emptyDir === true && { volumes: [{ name: 'scratch', emptyDir: {} }] }),
  },
})
