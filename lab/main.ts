import { keepTalos } from './talos/main.ts'

const parts: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { talos: keepTalos }

/** `npm run lab -- <part> …` keeps one part of the lab up. */
const [name = '', ...args] = process.argv.slice(2)
const part = parts[name]
if (part === undefined) {
  process.stderr.write(`npm run lab -- ${Object.keys(parts).join(' | ')}\n`)
  process.exitCode = 2
} else await part(args)
