import type { Command, Exit } from '../../src/cli/command.ts'
import type { Git } from '../../src/ports.ts'
import { sourceFiles } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

export type Ran = { readonly exit: Exit; readonly out: string }
type Given = {
  readonly format?: string
  readonly to?: string
  readonly check?: string
  readonly listRules?: boolean
}

/** A command on fleets in memory: `sides` by name, `worktree` among them. Rejects with what the command throws. */
export const runCommand = async (
  command: Command,
  words: readonly string[],
  sides: Readonly<Record<string, Texts>>,
  { format = 'text', to, check, listRules = false }: Given = {}
): Promise<Ran> => {
  const printed: string[] = []
  const exit = await command(
    words,
    { fleet: 'nodes', format, out: undefined, to, check, listRules },
    {
      git: gitOf(sides),
      print: (text) => void printed.push(text),
      programs: () => Promise.reject(new Error('not here')),
    }
  )
  return { exit, out: printed.join('') }
}

const gitOf = (sides: Readonly<Record<string, Texts>>): Git => ({
  tree: (side) => {
    const texts = sides[side]
    return texts === undefined
      ? Promise.reject(new Error(`no side ${side}`))
      : Promise.resolve({ label: side, list: (folder) => Promise.resolve(sourceFiles(texts, folder)) })
  },
  pullTrees: () => Promise.reject(new Error('not here')),
  rangeTrees: () => Promise.reject(new Error('not here')),
  defaultBase: () => Promise.resolve('main'),
  generation: () => Promise.reject(new Error('not here')),
  descends: () => Promise.reject(new Error('not here')),
  remoteTip: () => Promise.reject(new Error('not here')),
})
