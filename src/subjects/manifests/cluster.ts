import type { Fleet } from '../../fleet/fleet.ts'
import type { Document } from '../document.ts'
import { collectSecrets } from '../secrets.ts'
import { nodeExporterObjects } from './node-exporter.ts'
import { ownLabels } from './own-labels.ts'
import { nodeExporterPath } from './paths.ts'
import { manifestsOf, nodeExporterOf } from './settings.ts'

/**
 * API objects, the same on both systems: Talos' own inline manifests are created once and never updated, so they are
 * not used (siderolabs/talos internal/app/machined/pkg/controllers/k8s/manifest_apply.go).
 */
export const clusterDocuments = ({ cluster }: Fleet): readonly Document[] => {
  const settings = nodeExporterOf(cluster)
  if (settings === undefined) return []
  // Who else applies them would be removing for us what they drop.
  const own = manifestsOf(cluster).managedBy === 'external' ? {} : ownLabels(cluster)
  const body = { yaml: nodeExporterObjects(settings, own) }
  return [{ path: nodeExporterPath, plane: 'cluster', body, secrets: collectSecrets(body, cluster) }]
}
