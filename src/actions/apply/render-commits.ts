import type { Git, Tree } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import type { Side } from '../../render/side.ts'
import { renderSide } from '../../render/side.ts'
import { sideLeaves } from '../../trust/side-leaves.ts'
import type { LeafChange } from '../../trust/leaves.ts'

type Rendered = Pick<Side, 'fleet' | 'rendering'>

/** Renders commits and trees with this very plumbline, each once however many pull requests start from it. */
export type CommitRenderer = {
  /** Nothing where it cannot be rendered, or where nobody has it any more. */
  readonly commit: (sha: string) => Promise<Rendered>
  readonly tree: (tree: Tree) => Promise<Rendered>
  readonly between: (from: Rendered, to: Rendered) => readonly LeafChange[]
}

const nothing: Rendered = { fleet: undefined, rendering: undefined }

export const commitRenderer = (git: Pick<Git, 'tree'>, fleet: string): CommitRenderer => {
  const known = new Map<string, Promise<Rendered>>()
  const leaves = new WeakMap<Rendered, WeakMap<Rendered, readonly LeafChange[]>>()

  const renderTree = async (tree: Tree): Promise<Rendered> => {
    const side = renderSide(await tree.list(fleet), fleet)
    return side.rendering === undefined ? nothing : side
  }

  const once = (name: string | undefined, make: () => Promise<Rendered>): Promise<Rendered> => {
    if (name === undefined) return make()
    const made = known.get(name) ?? make()
    known.set(name, made)
    return made
  }

  return {
    commit: (sha) =>
      once(sha, async () => {
        const tree = await git.tree(sha).catch((error: unknown) => {
          if (error instanceof UserError) return undefined
          throw error
        })
        return tree === undefined ? nothing : renderTree(tree)
      }),
    tree: (tree) => once(tree.sha, () => renderTree(tree)),
    between: (from, to) => {
      const below = leaves.get(from) ?? new WeakMap<Rendered, readonly LeafChange[]>()
      leaves.set(from, below)
      const made = below.get(to) ?? sideLeaves(from, to)
      below.set(to, made)
      return made
    },
  }
}
