import type { RenderedNode } from '../render/rendering.ts'
import { clusterNode } from '../render/rendering.ts'
import { worseOf } from '../subjects/impact.ts'
import type { Impact } from '../subjects/impact.ts'
import type { Change, DocumentChange, NodeChanges } from './changes.ts'
import type { CompareSettings } from './compare-settings.ts'
import { documentChanges } from './document-changes.ts'
import { foldPlanes } from './fold-planes.ts'
import { neededConsents } from './needed-consents.ts'

/** What differs on one node; undefined where nothing does. */
export const compareNode = (
  left: RenderedNode | undefined,
  right: RenderedNode | undefined,
  settings: CompareSettings
): NodeChanges | undefined => {
  const node = right ?? left
  if (node === undefined) return undefined
  const documents = pairDocuments(left, right)
  const found = documents.map((document) => ({ document, changes: documentChanges(document, settings) }))
  const differing = found.filter(({ changes }) => changes.length > 0)
  const kind = settings.unreadable ? 'change' : nodeKind(left, right, node.name)
  if (differing.length === 0 && kind === 'change') return undefined
  const changes = foldPlanes(differing.flatMap((each) => each.changes)).map((change) =>
    reach(change, kind, settings)
  )
  const running = changes.filter(({ planes }) => planes.some((plane) => plane !== 'first-boot'))
  const impact = running.reduce<Impact>((worst, change) => worseOf(worst, change.impact), 'none')
  const undo = running.every((change) => change.undo)
  return {
    node: node.name,
    role: node.role,
    kind,
    changes,
    documents: differing.map(({ document }) => document),
    impact,
    undo,
    consents: kind === 'change' ? neededConsents({ role: node.role, impact, undo }, settings) : [],
    firstBootOnly: running.length === 0 && changes.length > 0,
  }
}

/** The pseudo-node is always there: its documents come and go, it does not. */
const nodeKind = (
  left: RenderedNode | undefined,
  right: RenderedNode | undefined,
  name: string
): NodeChanges['kind'] => {
  if (name === clusterNode) return 'change'
  return left === undefined ? 'add' : right === undefined ? 'remove' : 'change'
}

/** A node that is new or gone is not touched by apply: building and wiping are rebuild's work. */
const reach = (change: Change, kind: NodeChanges['kind'], settings: CompareSettings): Change => {
  if (change.planes.every((plane) => plane === 'first-boot')) {
    return {
      ...change,
      impact: 'none',
      undo: true,
      why: 'first boot only: reaches new nodes, running ones keep what they have',
    }
  }
  if (settings.osChanges) {
    return {
      ...change,
      impact: 'rebuild',
      undo: false,
      why: 'another system is another cluster, made from the same node files',
    }
  }
  if (kind === 'add')
    return { ...change, impact: 'none', undo: true, why: 'a new node: applied when it is built or adopted' }
  if (kind === 'remove')
    return {
      ...change,
      impact: 'none',
      undo: true,
      why: 'plumbline stops managing the node; nothing on it changes',
    }
  return change
}

const pairDocuments = (
  left: RenderedNode | undefined,
  right: RenderedNode | undefined
): readonly DocumentChange[] => {
  const before = new Map(left?.documents.map((document) => [document.path, document]))
  const after = new Map(right?.documents.map((document) => [document.path, document]))
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted()
  return paths.flatMap((path) => {
    const from = before.get(path)
    const to = after.get(path)
    const plane = (to ?? from)?.plane
    return plane === undefined ? [] : [{ path, plane, from, to }]
  })
}
