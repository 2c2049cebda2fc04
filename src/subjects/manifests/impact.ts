import type { ImpactRule } from '../impact.ts'
import { manifestPaths } from './paths.ts'

const daemonSets = 'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/'
const serverSideApply = 'https://kubernetes.io/docs/reference/using-api/server-side-apply/'

const live = (field: string | undefined, why: string, source: string): ImpactRule => ({
  os: 'any',
  document: manifestPaths,
  ...(field !== undefined && { field }),
  impact: 'live',
  undo: true,
  why,
  source,
})

export const impact: readonly ImpactRule[] = [
  live(
    'DaemonSet.spec.template',
    'the DaemonSet replaces its pods one node after the other; nothing else restarts',
    daemonSets
  ),
  live(
    'DaemonSet.metadata.namespace',
    'made anew in the other namespace, and removed from the old one',
    serverSideApply
  ),
  live('Namespace', 'its labels decide about pods that start from now on', serverSideApply),
  live(undefined, 'objects of the API; no node restarts anything', serverSideApply),
]
