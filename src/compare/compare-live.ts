import type { RenderedNode, Rendering } from '../render/rendering.ts'
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
  const { os, kubernetes, talos } = desired
  const side = (documentsOf: (node: RenderedNode, found: readonly Document[]) => readonly Document[]) => ({
    os,
    kubernetes,
    ...(talos !== undefined && { talos }),
    nodes: nodes.map(({ node, found }) => ({
      name: node.name,
      role: node.role,
      documents: documentsOf(node, found),
      digest: '',
    })),
  })
  const left = { ...side((_, found) => found), digest: '' }
  const read = (node: RenderedNode, found: readonly Document[]): readonly Document[] => {
    const paths = new Set(found.map(({ path }) => path))
    return node.documents.filter(({ path }) => paths.has(path))
  }
  const right = {
    ...side(read),
    get digest() {
      return desired.digest
    },
  }
  return compare(left, right, { live: true })
}
