import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, chmod, readFile, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../ports.ts'
import type { ProgramName, Programs } from '../../ports.ts'
import { pinnedPrograms } from './pinned-programs.ts'
import type { Architecture, PinnedProgram } from './pinned-programs.ts'
import { runProgram } from './run-program.ts'

type Options = {
  /** `process.env`: the library that downloads reads its folders there, and where there is no runner they are set. */
  readonly environment: Record<string, string | undefined>
  readonly pinned?: Readonly<Record<ProgramName, PinnedProgram>>
  /** Of this machine, as Node names them. */
  readonly platform?: string
  readonly architecture?: string
}

/** Programs on PATH, else from the tool cache, else downloaded into it. Each is looked for once. */
export const openPrograms = (options: Options): Programs => {
  const found = new Map<ProgramName, Promise<string>>()
  return {
    run: runProgram,
    find: (name) => {
      const place = found.get(name) ?? findProgram(name, options)
      found.set(name, place)
      return place
    },
  }
}

const findProgram = async (name: ProgramName, options: Options): Promise<string> => {
  const pinned = (options.pinned ?? pinnedPrograms)[name]
  const here = await onPath(name, options.environment['PATH'] ?? '')
  const version = here && (await versionOf(here, pinned))
  if (here !== undefined && version !== undefined && isBetween(version, pinned)) return here
  const why =
    here === undefined
      ? `${name} is not on PATH`
      : `${here} is ${version === undefined ? 'of no version that can be read' : `version ${version}`}, and ${pinned.from} or newer below ${pinned.below} is needed`
  const { platform = process.platform, architecture = process.arch } = options
  const built = ({ x64: 'amd64', arm64: 'arm64' } as const)[architecture]
  if (platform !== 'linux' || built === undefined)
    throw new UserError(
      `${why}: install ${name} ${pinned.version}. It is downloaded on Linux only, for x64 and arm64`
    )
  const { environment } = options
  environment['RUNNER_TOOL_CACHE'] ??= join(homedir(), '.cache', 'plumbline', 'tools')
  environment['RUNNER_TEMP'] ??= tmpdir()
  return download(name, pinned, built, why)
}

const onPath = async (name: string, path: string): Promise<string | undefined> => {
  for (const folder of path.split(':').filter((each) => each.startsWith('/'))) {
    const file = join(folder, name)
    const runs = await access(file, constants.X_OK).then(
      () => true,
      () => false
    )
    if (runs) return file
  }
  return undefined
}

const versionOf = async (program: string, { versionArgs }: PinnedProgram): Promise<string | undefined> => {
  const { code, stdout } = await runProgram(program, versionArgs, { environment: {} })
  return code === 0 ? /\bv?(\d+\.\d+\.\d+)\b/.exec(Buffer.from(stdout).toString('utf8'))?.[1] : undefined
}

const isBetween = (version: string, { from, below }: PinnedProgram): boolean =>
  compareVersions(version, from) >= 0 && compareVersions(version, below) < 0

const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number))
  const at = [0, 1, 2].find((index) => left?.[index] !== right?.[index])
  return at === undefined ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0)
}

/** The hash is compared each time: what lies in the cache of a runner was within reach of every job before. */
const download = async (
  name: ProgramName,
  pinned: PinnedProgram,
  architecture: Architecture,
  why: string
): Promise<string> => {
  // Loaded only here: every start would pay for it.
  const { cacheFile, downloadTool, find } = await import('@actions/tool-cache')
  const cached = find(name, pinned.version, architecture)
  const known = join(cached, name)
  if (cached !== '' && (await hashOf(known)) === pinned.hashes[architecture]) return known
  const url = pinned.url(pinned.version, architecture)
  const file = await downloadTool(url).catch((error: unknown) => {
    throw new UserError(
      `${why}, and ${name} ${pinned.version} cannot be downloaded from ${url} (${error instanceof Error ? error.message : 'unknown'}): install it on this machine`
    )
  })
  const hash = await hashOf(file)
  if (hash !== pinned.hashes[architecture]) {
    await rm(file, { force: true })
    throw new UserError(
      `${url} is not what plumbline was made for: its SHA-256 is ${hash ?? 'unknown'}. It was not run`
    )
  }
  await chmod(file, 0o755)
  return join(await cacheFile(file, name, name, pinned.version, architecture), name)
}

const hashOf = async (file: string): Promise<string | undefined> => {
  const bytes = await readFile(file).catch(() => undefined)
  return bytes && createHash('sha256').update(bytes).digest('hex')
}
