import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { Document } from '../document.ts'
import { collectSecrets } from '../secrets.ts'
import { documentPath, filesOf } from './settings.ts'
import type { DeclaredFile } from './settings.ts'

/** Each file as it is written; whoever does not say a mode gets one that does not show secrets. */
export const ubuntu = (node: FleetNode, cluster: Cluster): readonly Document[] =>
  filesOf(node).map((file) => {
    const body = { text: file.content }
    const secrets = collectSecrets(body, cluster)
    return {
      path: documentPath(file),
      plane: 'disk',
      body,
      file: {
        mode: modeOf(file) ?? (secrets.length > 0 ? 0o600 : 0o644),
        owner: file.owner ?? 'root',
        group: file.group ?? 'root',
      },
      secrets,
    }
  })

export const modeOf = ({ mode }: DeclaredFile): number | undefined =>
  mode === undefined ? undefined : Number.parseInt(mode, 8)
