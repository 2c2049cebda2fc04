import { worktreeSide } from '../actions/sides.ts'
import { json, oneOfFormats } from './command.ts'
import type { Command } from './command.ts'
import { pickNodes, renderedSide } from './rendered-side.ts'

export const digest: Command = async (names, { fleet, format }, { git, print }) => {
  const { rendering } = await renderedSide(worktreeSide, fleet, git)
  const nodes = pickNodes(rendering, names).map((node) => ({ node: node.name, digest: node.digest }))
  if (oneOfFormats(format, ['text', 'json']) === 'json') print(json({ root: rendering.digest, nodes }))
  else
    print(
      [...nodes.map((node) => `${node.digest}  ${node.node}\n`), `${rendering.digest}  (root)\n`].join('')
    )
  return 0
}
