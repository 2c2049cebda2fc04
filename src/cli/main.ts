import { parseArgs } from 'node:util'
import { UserError } from '../ports.ts'
import type { Programs } from '../ports.ts'
import { whyWithheld } from '../report/outgoing.ts'
import type { Exit } from './command.ts'

/**
 * The same use cases at a laptop. Exit codes as diff(1) has them: 0 nothing to say, 1 findings or differences,
 * 2 could not run.
 */
export const cli = async (argv: readonly string[]): Promise<void> => {
  process.stdout.on('error', stopQuietly)
  process.exitCode = await run(argv).catch(explainFailure)
}

/** Whoever reads us has seen enough: `plumbline render | head`. */
const stopQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

const options = {
  fleet: { type: 'string', default: 'nodes' },
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
  to: { type: 'string' },
  check: { type: 'string' },
  'list-rules': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

const usage = `plumbline: shows what node YAML becomes, and what a change to it does. Nothing here writes to a node.

  plumbline validate                     check every file of the fleet
  plumbline render [NODE…]               what each node should have
  plumbline diff [LEFT] [RIGHT]          two sides: a revision or worktree (default: the base branch and worktree)
  plumbline diff [SIDE] KEY=VALUE…       what a version would change: talos=v1.14.0, contract=v1.14,
                                         kubernetes=v1.35.0, os=talos (default: worktree)
  plumbline explain NODE PATH            where a value comes from, and what it becomes on each system
  plumbline digest [NODE…]               one hash per node, and the root
  plumbline export --format FORMAT       the nodes for other programs: json, hosts, ansible or prometheus
  plumbline migrate --to talos           what every setting in use becomes on Talos, and what stops it
  plumbline secrets new [--out FILE]     the secrets of a new Talos cluster, encrypted with sops as they are made

  --fleet DIR      the fleet folder, below the repository root (default: nodes)
  --format FORMAT  text or json; for diff also markdown and html, for migrate and --list-rules also markdown
  --list-rules     validate: print what is looked for, and why
  --out DIR        render: write DIR/<node>/<document path> instead of printing; secrets new: the file to write
  --check FILE     export: print nothing and fail with a diff where FILE says something else
`

const commands = {
  validate: async () => (await import('./validate.ts')).validate,
  render: async () => (await import('./render.ts')).render,
  diff: async () => (await import('./diff.ts')).diff,
  explain: async () => (await import('./explain.ts')).explain,
  digest: async () => (await import('./digest.ts')).digest,
  export: async () => (await import('./export.ts')).exportFleet,
  migrate: async () => (await import('./migrate.ts')).migrate,
  secrets: async () => (await import('./secrets.ts')).secrets,
} as const

const run = async (argv: readonly string[]): Promise<Exit> => {
  const { values, positionals } = read(argv)
  if (values.version) return say(`${(await import('../actions/version.ts')).version}\n`)
  const [name, ...rest] = positionals
  if (values.help || name === undefined) return say(usage)
  if (!isCommand(name)) throw new UserError(`"${name}" is no command: ${Object.keys(commands).join(', ')}`)
  const command = await commands[name]()
  const { openGit } = await import('../adapters/git/git.ts')
  const git = openGit({ directory: process.cwd(), environment: process.env })
  const { fleet, format, out, to, check, 'list-rules': listRules } = values
  return command(
    rest,
    { fleet: fleet.replace(/\/+$/, () => ''), format, out, to, check, listRules },
    { git, print: (text) => void process.stdout.write(whole(text)), programs: openPrograms }
  )
}

const openPrograms = async (): Promise<Programs> =>
  (await import('../adapters/programs/find-program.ts')).openPrograms({ environment: process.env })

/** Whatever is printed may end in a pipe, a log or a chat. */
const whole = (text: string): string => {
  const why = whyWithheld(text, 'what was to be printed')
  if (why !== undefined) throw new UserError(why)
  return text
}

const say = (text: string): Exit => {
  process.stdout.write(text)
  return 0
}

const read = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error))
  }
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

const explainFailure = (error: unknown): Exit => {
  const known = error instanceof UserError
  const text = known
    ? error.message
    : `this is a bug in plumbline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  process.stderr.write(`plumbline: ${text}\n`)
  return 2
}
