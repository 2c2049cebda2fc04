import type { Fleet, FleetNode } from '../fleet/fleet.ts'
import type { Document } from '../subjects/document.ts'
import type { Subject } from '../subjects/subject.ts'
import { subjects as everySubject } from '../subjects/table.ts'
import { versionMinor } from '../subjects/talos-contract.ts'
import { canonicalJson, documentHasher, hashText } from './digest.ts'
import { talosDocuments } from './machine-config.ts'
import { clusterNode } from './rendering.ts'
import type { RenderedNode, Rendering } from './rendering.ts'
import { clusterDocuments, ubuntuDocuments } from './ubuntu-documents.ts'

/** What every node of a fleet should have. Deterministic: equal fleets give equal bytes. */
export const render = (fleet: Fleet, subjects: readonly Subject[] = everySubject): Rendering => {
  const { cluster } = fleet
  const digestOf = documentHasher(subjects)
  const finish = (name: string, role: RenderedNode['role'], documents: readonly Document[]): RenderedNode => {
    const inOrder = documents.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    return withDigest({ name, role, documents: inOrder }, () => digestOf(inOrder))
  }
  const shared = clusterDocuments(fleet, subjects)
  const documentsOf = (node: FleetNode): readonly Document[] =>
    cluster.os === 'talos'
      ? talosDocuments(node, cluster, subjects)
      : ubuntuDocuments(node, fleet, shared, subjects)
  const active = fleet.nodes.filter(({ state }) => state === 'active')
  const nodes = [
    finish(clusterNode, 'cluster', shared),
    ...active.map((node) => finish(node.name, node.role, documentsOf(node))),
  ]
  const root = () => hashText(canonicalJson(nodes.map((node) => ({ node: node.name, digest: node.digest }))))
  const talos = cluster.os === 'talos' ? { talos: versionMinor(cluster) } : {}
  return withDigest({ os: cluster.os, kubernetes: cluster.kubernetes, ...talos, nodes }, root)
}

/** A digest is made when it is first read: who only prints a rendering never asks. */
const withDigest = <Rest extends object>(
  rest: Rest,
  make: () => string
): Rest & { readonly digest: string } => {
  let made: string | undefined
  return {
    ...rest,
    get digest() {
      return (made ??= make())
    },
  }
}
