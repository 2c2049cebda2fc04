import type { Rendering, RenderedNode } from '../render/rendering.ts'
import { worseOf } from '../subjects/impact.ts'
import type { Impact } from '../subjects/impact.ts'
import type { Subject } from '../subjects/subject.ts'
import { subjects as everySubject } from '../subjects/table.ts'
import type { Changes, NodeChanges } from './changes.ts'
import { compareNode } from './compare-node.ts'

/**
 * What differs between two renderings, by node. `from` is absent where there is nothing to compare with: then every
 * node is new, or, where the other side is `unreadable`, every node is taken to be running with other values.
 */
export const compare = (
  from: Rendering | undefined,
  to: Rendering,
  options: {
    readonly unreadable?: boolean
    readonly live?: boolean
    readonly subjects?: readonly Subject[]
  } = {}
): Changes => {
  const before = new Map(from?.nodes.map((node) => [node.name, node]))
  const after = new Map(to.nodes.map((node) => [node.name, node]))
  const names = [...after.keys(), ...[...before.keys()].filter((name) => !after.has(name))]
  const settings = {
    os: to.os,
    talos: from?.talos ?? to.talos,
    osChanges: from !== undefined && from.os !== to.os,
    controlPlanes: to.nodes.filter(({ role }) => role === 'control-plane').length,
    unreadable: options.unreadable === true,
    live: options.live === true,
    subjects: options.subjects ?? everySubject,
  }
  const nodes: NodeChanges[] = []
  const unchanged: string[] = []
  for (const name of names) {
    const left = before.get(name)
    const right = after.get(name)
    // What was read from a node has no digest.
    const isSame = !settings.live && sameNode(left, right)
    const differs = isSame ? undefined : compareNode(left, right, settings)
    if (differs === undefined) unchanged.push(name)
    else nodes.push(differs)
  }
  return {
    os: { from: from?.os, to: to.os },
    nodes,
    unchanged,
    digest: {
      from: from?.digest,
      get to() {
        return to.digest
      },
    },
    impact: nodes.reduce<Impact>((worst, node) => worseOf(worst, node.impact), 'none'),
  }
}

/** First-boot documents are not part of the digest, so a node that has any is always looked at. */
const sameNode = (left: RenderedNode | undefined, right: RenderedNode | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.digest === right.digest &&
  !hasFirstBoot(left) &&
  !hasFirstBoot(right)

const hasFirstBoot = (node: RenderedNode): boolean =>
  node.documents.some(({ plane }) => plane === 'first-boot')
