import { worseOf } from '../subjects/impact.ts'
import type { Change } from './changes.ts'

/** One setting that stands in several documents of a node is one change that names them all. */
export const foldPlanes = (changes: readonly Change[]): readonly Change[] => {
  const folded = new Map<string, Change>()
  for (const change of changes) {
    const { subject, field, kind, from, to } = change
    const key = JSON.stringify([subject, field, kind, from ?? null, to ?? null])
    const known = folded.get(key)
    folded.set(key, known === undefined ? change : join(known, change))
  }
  return [...folded.values()]
}

const join = (a: Change, b: Change): Change => {
  const worse = worseOf(a.impact, b.impact) === a.impact ? a : b
  return {
    ...a,
    documents: [...new Set([...a.documents, ...b.documents])],
    planes: [...new Set([...a.planes, ...b.planes])],
    impact: worse.impact,
    why: worse.why,
    source: worse.source,
    undo: a.undo && b.undo,
  }
}
