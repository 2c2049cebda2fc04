import { worktreeSide } from '../actions/sides.ts'
import { printDocument } from '../render/print-document.ts'
import { renderedFiles } from '../render/rendered-files.ts'
import { renderingList } from '../report/annotations.ts'
import { json, oneOfFormats } from './command.ts'
import type { Command } from './command.ts'
import { pickNodes, renderedSide } from './rendered-side.ts'

export const render: Command = async (names, { fleet, format, out }, { git, print }) => {
  const { rendering } = await renderedSide(worktreeSide, fleet, git)
  const nodes = pickNodes(rendering, names)
  if (out !== undefined) {
    const { writeFiles } = await import('../adapters/files/write-files.ts')
    await writeFiles(out, renderedFiles({ ...rendering, nodes }))
    return 0
  }
  if (oneOfFormats(format, ['text', 'json']) === 'json') {
    print(json(renderingList({ ...rendering, nodes })))
    return 0
  }
  const texts = nodes.flatMap((node) =>
    node.documents.map(
      (document) => `# ${node.name}/${document.path} (${document.plane})\n${printDocument(document)}`
    )
  )
  print(texts.join('\n'))
  return 0
}
