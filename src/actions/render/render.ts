import type { Git, Runner, Verdict, WriteFiles } from '../../ports.ts'
import { renderSide } from '../../render/side.ts'
import { renderedFiles } from '../../render/rendered-files.ts'
import type { Inputs } from './inputs.ts'

type Ports = { readonly runner: Runner; readonly git: Git; readonly write: WriteFiles }

/** Writes one side's documents below `out`, one folder per node. Nothing is written where anything is wrong. */
export const renderAction = async (inputs: Inputs, { runner, git, write }: Ports): Promise<Verdict> => {
  const tree = await git.tree(inputs.side)
  const { diagnostics, rendering } = renderSide(await tree.list(inputs.fleet), inputs.fleet)
  runner.annotate(diagnostics)
  if (rendering === undefined)
    return { status: 'failed', reason: `${inputs.fleet}/ cannot be rendered: see the findings` }
  await write(inputs.out, renderedFiles(rendering))
  runner.output('digest', rendering.digest)
  runner.output('nodes', String(rendering.nodes.length - 1))
  return { status: 'passed' }
}
