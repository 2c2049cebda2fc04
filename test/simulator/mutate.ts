import { registerHooks } from 'node:module'
import { mutations, type Edit } from './mutations.ts'

/**
 * Loaded before the simulator in a child process (`--import`): it changes the text of one module on its way into Node, so
 * that nothing for mutation is in what ships. The text must be there exactly once.
 */
const name = process.env['MUTATION']
const mutation = mutations.find((each) => each.name === name)
if (mutation === undefined) throw new Error(`no mutation is called ${name}`)

const change = (text: string, { file, from, to }: Edit): string => {
  const found = text.split(from).length - 1
  if (found !== 1) throw new Error(`${file} has the text of "${mutation.name}" ${found} times`)
  return text.replace(from, () => to)
}

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context)
    const edits = mutation.edits.filter(({ file }) => url.endsWith(`/${file}`))
    if (edits.length === 0) return loaded
    return { ...loaded, source: edits.reduce(change, String(loaded.source)) }
  },
})
