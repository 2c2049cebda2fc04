import { authenticationFileOf, folderOf, logPathOf, policyFileOf } from './settings.ts'
import type { ApiServer, Volume } from './settings.ts'

/** kubeadm mounts these into the API server by itself. */
const mountedAlready = ['/etc/kubernetes/pki']

/**
 * Every mount that the settings mean, in order of name. Folders, not files: a file that is replaced by a rename would
 * keep its old content in a single-file mount.
 */
export const volumesOf = (settings: ApiServer): readonly Volume[] => {
  const { audit, authentication, extraVolumes = [] } = settings
  const volumes: Volume[] = [...extraVolumes]
  const add = (name: string, folder: string, readOnly: boolean): void => {
    if (mountedAlready.some((path) => folder === path || folder.startsWith(`${path}/`))) return
    volumes.push({ name, hostPath: folder, mountPath: folder, readOnly, pathType: 'DirectoryOrCreate' })
  }
  if (audit?.policy) add('audit-policy', folderOf(policyFileOf(audit)), true)
  if (audit && logPathOf(audit) !== '-') add('audit-log', folderOf(logPathOf(audit)), false)
  if (authentication) add('authentication', folderOf(authenticationFileOf(authentication)), true)
  return volumes.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
