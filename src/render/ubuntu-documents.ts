import type { Fleet, FleetNode } from '../fleet/fleet.ts'
import type { Document } from '../subjects/document.ts'
import type { Subject } from '../subjects/subject.ts'

/** What belongs to no node. */
export const clusterDocuments = (fleet: Fleet, subjects: readonly Subject[]): readonly Document[] =>
  subjects.flatMap((subject) => subject.cluster?.(fleet) ?? [])

/** An Ubuntu node's documents: what each subject makes of its settings, then what is made of all those. */
export const ubuntuDocuments = (
  node: FleetNode,
  fleet: Fleet,
  shared: readonly Document[],
  subjects: readonly Subject[]
): readonly Document[] => {
  const own = subjects.flatMap((subject) => subject.ubuntu(node, fleet.cluster))
  const made = { node: own, cluster: shared }
  return [...own, ...subjects.flatMap(({ compose }) => compose?.(node, fleet, made) ?? [])]
}
