import { registerHooks } from 'node:module'
import { mutations } from './mutations.ts'

/**
 * Loaded before the simulator in a child process (`--import`): it changes the text of one module on its way into Node, so
 * that nothing for mutation is in what ships. The text must be there exactly once.
 */
const name = process.env['MUTATION']
const mutation = mutations.find((each) => each.name === name)
if (mutation === undefined) throw new Error(`no mutation is called ${name}`)

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context)
    if (!url.endsWith(`/${mutation.file}`)) return loaded
    const text = String(loaded.source)
    const found = text.split(mutation.from).length - 1
    if (found !== 1) throw new Error(`${mutation.file} has the text of "${mutation.name}" ${found} times`)
    return { ...loaded, source: text.replace(mutation.from, () => mutation.to) }
  },
})
