import type { Rendering } from '../render/rendering.ts'
import type { Document } from '../subjects/document.ts'
import type { Changes } from './changes.ts'
import { compare } from './compare.ts'

/**
 * What applying `desired` would change: live documents, by node, on the left. A node or a document that nobody read is
 * left out on both sides, because nothing is known of it.
 */
export const compareLive = (live: ReadonlyMap<string, readonly Document[]>, desired: Rendering): Changes => {
  const nodes = desired.nodes.flatMap((node) => {
    const found = live.get(node.name)
    return found === undefined ? [] : [{ node, found }]
  })
  const left = {
    ...desired,
    nodes: nodes.map(({ node, found }) => ({
      name: node.name,
      role: node.role,
      documents: found,
      digest: '',
    })),
    digest: '',
  }
  const right = {
    ...desired,
    nodes: nodes.map(({ node, found }) => {
      const read = new Set(found.map(({ path }) => path))
      return { ...node, documents: node.documents.filter(({ path }) => read.has(path)) }
    }),
    digest: desired.digest,
  }
  return compare(left, right, { live: true })
}
