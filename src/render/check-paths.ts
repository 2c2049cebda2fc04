import type { Diagnostic } from '../fleet/diagnostic.ts'
import { finding, once } from '../fleet/findings.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { showName } from '../fleet/show.ts'
import { refusalOf } from '../subjects/files/allowed-paths.ts'
import { documentPath, filesOf } from '../subjects/files/settings.ts'
import { files } from '../subjects/files/subject.ts'
import type { Subject } from '../subjects/subject.ts'
import { claimOf } from './claims.ts'

/** A file that two subjects write would change with every apply: what has a setting is not a file of its own. */
export const checkPaths = (
  { cluster, nodes }: Fleet,
  subjects: readonly Subject[]
): readonly Diagnostic[] => {
  if (cluster.os !== 'ubuntu') return []
  const others = subjects.filter((subject) => subject !== files)
  return once(
    nodes.flatMap((node) =>
      filesOf(node).flatMap((file, index) => {
        const path = documentPath(file)
        const owner = claimOf(path, '', others)?.subject
        // What nobody may write has been said already, with the graver reason.
        if (owner === undefined || refusalOf(`/${path}`) !== undefined) return []
        const settings = owner.settings.length > 0 ? owner.settings.join(' or ') : owner.name
        const message = `${showName(file.path)} belongs to ${owner.name}, and files would write it too: say it with ${settings}`
        return [finding(node, ['files', 'ubuntu', String(index), 'path'], 'error', 'owned-path', message)]
      })
    )
  )
}
