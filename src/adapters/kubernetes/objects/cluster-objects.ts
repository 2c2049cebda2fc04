import { randomBytes } from 'node:crypto'
import type { ClusterObjects } from '../../../ports.ts'
import { clusterNode } from '../../../render/rendering.ts'
import { ownSelector } from '../../../subjects/manifests/own-labels.ts'
import { openApi } from '../api.ts'
import type { Access } from '../kubeconfig.ts'
import { connect, defaultCaps } from '../request.ts'
import type { Caps } from '../request.ts'
import { systemTiming } from '../timing.ts'
import type { Timing } from '../timing.ts'
import { recordLedger } from './ledger.ts'
import { observeObjects } from './observe.ts'
import type { ObjectsContext } from './options.ts'
import { writeManifests } from './write-manifests.ts'
import { writeNode } from './write-node.ts'

export type ClusterObjectsOptions = {
  readonly access: Access
  /** The fleet's cluster; only what carries its name is ever removed. */
  readonly cluster: string
  /** Values by name, of every secret that the desired documents refer to. */
  readonly secrets: ReadonlyMap<string, string>
  /** Seconds that a DaemonSet may take to run on every node as written; 300 unless said. */
  readonly rolloutSeconds?: number
  readonly timing?: Timing
  readonly caps?: Partial<Caps>
}

/** Nothing is sent before the first call. */
export const openClusterObjects = (
  options: ClusterObjectsOptions
): ClusterObjects & { readonly close: () => void } => {
  const { access, cluster, secrets, rolloutSeconds = 300, timing = systemTiming } = options
  const { request, close } = connect(access, timing, { ...defaultCaps, ...options.caps })
  const context: ObjectsContext = {
    api: openApi(request),
    timing,
    selector: ownSelector(cluster),
    secrets,
    markKey: randomBytes(32),
    rollout: rolloutSeconds * 1000,
  }
  return {
    observe: (desired) => observeObjects(context, desired),
    write: async (desired) =>
      desired.name === clusterNode ? writeManifests(context, desired) : [await writeNode(context, desired)],
    record: (ledger) => recordLedger(context.api, timing, ledger),
    close,
  }
}
