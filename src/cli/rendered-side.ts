import { resolveSide, sideText } from '../actions/sides.ts'
import type { SideName } from '../actions/sides.ts'
import type { Git } from '../ports.ts'
import { UserError } from '../ports.ts'
import { clusterNode } from '../render/rendering.ts'
import type { RenderedNode, Rendering } from '../render/rendering.ts'
import type { Side } from '../render/side.ts'
import { formatDiagnostic } from '../report/annotations.ts'

/** A side that must render: its errors are the message where it does not. */
export const renderedSide = async (
  side: SideName,
  fleet: string,
  git: Git
): Promise<Side & { readonly rendering: Rendering }> => {
  const rendered = await resolveSide(side, fleet, git)
  const { rendering } = rendered
  if (rendering !== undefined) return { ...rendered, rendering }
  const errors = rendered.diagnostics.filter(({ severity }) => severity === 'error')
  throw new UserError(`${sideText(side)} cannot be rendered:\n${errors.map(formatDiagnostic).join('\n')}`)
}

/** The named nodes, or all. Throws UserError naming every name that the fleet does not have. */
export const pickNodes = (rendering: Rendering, names: readonly string[]): readonly RenderedNode[] => {
  const unknown = names.filter((name) => !rendering.nodes.some((node) => node.name === name))
  if (unknown.length > 0) {
    const known = rendering.nodes.map(({ name }) => name).join(', ')
    throw new UserError(
      `no node ${unknown.join(', ')} in this fleet: it has ${known} (${clusterNode} is what belongs to no node)`
    )
  }
  return names.length === 0 ? rendering.nodes : rendering.nodes.filter(({ name }) => names.includes(name))
}
