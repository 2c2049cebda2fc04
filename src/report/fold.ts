import type { Change, Changes, DocumentChange, NodeChanges } from '../compare/changes.ts'
import { bySeverity, isGrave } from './wording.ts'

/** One change, and every node that has it. */
export type FoldedChange = Change & { readonly nodes: readonly string[] }

/** Equal changes of several nodes are one, gravest first. Nodes that come or go are told as a whole elsewhere. */
export const foldChanges = (changes: Changes): readonly FoldedChange[] => {
  const folded = new Map<string, FoldedChange>()
  for (const { node, kind, changes: own } of changes.nodes) {
    if (kind !== 'change') continue
    for (const change of own) {
      const { subject, field, documents, from, to, impact } = change
      const key = JSON.stringify([subject, field, documents, change.kind, from ?? null, to ?? null, impact])
      const known = folded.get(key)
      folded.set(
        key,
        known === undefined ? { ...change, nodes: [node] } : { ...known, nodes: [...known.nodes, node] }
      )
    }
  }
  return [...folded.values()].toSorted(
    (a, b) =>
      Number(isGrave(b)) - Number(isGrave(a)) ||
      bySeverity(a, b) ||
      Number(isFingerprint(a)) - Number(isFingerprint(b))
  )
}

/** A digest that follows from another change says nothing by itself. */
const isFingerprint = ({ field }: Change): boolean => field.startsWith('annotations["plumbline.dev/')

/** Nodes whose documents differ in the same way share one diff. */
export type FoldedNodes = {
  readonly nodes: readonly NodeChanges[]
  readonly documents: readonly DocumentChange[]
}

/** What runs changes as its file does: one diff says both. */
const mirrorsAnother = ({ path, plane }: DocumentChange, { changes }: NodeChanges): boolean =>
  plane === 'running' && changes.every(({ documents }) => !documents.includes(path) || documents.length > 1)

export const foldDocuments = (
  changes: Changes,
  print: (document: DocumentChange) => string
): readonly FoldedNodes[] => {
  const folded = new Map<string, FoldedNodes>()
  for (const node of changes.nodes.toSorted(bySeverity)) {
    const documents = node.documents.filter((document) => !mirrorsAnother(document, node))
    const key = JSON.stringify([node.kind, documents.map((document) => [document.path, print(document)])])
    const known = folded.get(key)
    folded.set(
      key,
      known === undefined ? { nodes: [node], documents } : { ...known, nodes: [...known.nodes, node] }
    )
  }
  return [...folded.values()]
}
