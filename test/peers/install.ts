import { createHash } from 'node:crypto'
import { access, cp, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, relative } from 'node:path'
import { runProgram } from '../../scripts/run-program.ts'

/** Outside of the checkout, so that a second run takes seconds. */
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'plumbline-peers')
const programs = new URL('programs/', import.meta.url).pathname

const has = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )

const lastLines = (output: string): string => output.trim().split('\n').slice(-3).join('\n')

const must = async (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd?: string) => {
  const ran = await runProgram(program, args, {
    env: { ...process.env, ...env },
    ...(cwd !== undefined && { cwd }),
  }).catch((error: unknown) => ({ code: -1, output: String(error), stdout: '' }))
  if (ran.code !== 0) throw new Error(lastLines(ran.output))
  return ran.stdout
}

/** A program of a Go module below `programs/`, built with exactly the versions that its go.sum names. */
export type GoProgram = {
  readonly module: string
  /** Package to build; the module's own main package where absent. */
  readonly package?: string
  /** A module that the named program's module requires, over whose source this one's files are laid first. */
  readonly over?: { readonly path: string; readonly requiredBy: string }
  /** `<modfile>.mod` and `.sum` instead of go.mod and go.sum. */
  readonly modfile?: string
  readonly tags?: string
  readonly ldflags?: string
}

const built = new Map<string, Promise<string>>()

/** Built once, also for those who ask while it is being built. */
export const goProgram = (program: GoProgram): Promise<string> => {
  const key = JSON.stringify(program)
  const known = built.get(key) ?? buildGo(program)
  built.set(key, known)
  return known
}

const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()

/** The source of a released module, checked against the go.sum of the program that requires it. */
const copyModule = async (
  { path, requiredBy }: NonNullable<GoProgram['over']>,
  folder: string
): Promise<void> => {
  const requiring = join(folder, 'requiring')
  await cp(join(programs, requiredBy), requiring, { recursive: true })
  const told = await must('go', ['mod', 'download', '-json', path], { GOFLAGS: '-mod=readonly' }, requiring)
  const { Dir } = JSON.parse(told) as { readonly Dir: string }
  const source = join(folder, 'source')
  await cp(Dir, source, { recursive: true })
  // The module cache is read-only, and a workspace would look for modules that are not here.
  await must('chmod', ['-R', 'u+w', source])
  await rm(join(source, 'go.work'), { force: true })
}

const buildGo = async (program: GoProgram): Promise<string> => {
  const source = join(programs, program.module)
  const hash = createHash('sha256').update(JSON.stringify(program))
  for (const name of await filesBelow(source)) {
    if (
      program.modfile !== undefined &&
      /^\d.*\.(?:mod|sum)$/.test(name) &&
      !name.startsWith(`${program.modfile}.`)
    )
      continue
    hash.update(await readFile(join(source, name)))
  }
  const folder = join(cache, `${program.module}-${hash.digest('hex').slice(0, 16)}`)
  const file = join(folder, 'program')
  if (await has(file)) return file
  process.stdout.write(`building ${program.package ?? program.module} ${program.modfile ?? ''}\n`)
  await mkdir(folder, { recursive: true })
  if (program.over !== undefined) await copyModule(program.over, folder)
  // A copy, because the go command may want to write beside the module file.
  await cp(source, join(folder, 'source'), { recursive: true })
  const args = [
    'build',
    '-trimpath',
    ...(program.modfile === undefined ? [] : [`-modfile=${program.modfile}.mod`]),
    ...(program.tags === undefined ? [] : ['-tags', program.tags]),
    '-ldflags',
    `-s -w ${program.ldflags ?? ''}`,
    '-o',
    `${file}.new`,
    program.package ?? '.',
  ]
  await must('go', args, { CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' }, join(folder, 'source'))
  await rename(`${file}.new`, file)
  return file
}

/** A released Go program by its package path and version. */
export const goInstall = async (name: string, path: string): Promise<string> => {
  const folder = join(cache, `${name}-${path.split('@')[1] ?? ''}`)
  const program = join(folder, name)
  if (!(await has(program))) await must('go', ['install', path], { GOBIN: folder, CGO_ENABLED: '0' })
  return program
}

/** A program from Python packages of exact versions, in a virtual environment of its own. */
export const pipProgram = async (name: string, packages: readonly string[]): Promise<string> => {
  const folder = join(cache, packages.join('-'))
  const program = join(folder, 'bin', name)
  if (await has(program)) return program
  await must('python3', ['-m', 'venv', folder])
  await must(join(folder, 'bin/pip'), ['install', '--quiet', ...packages])
  return program
}

/** A program of the distribution; installed where it is missing and this is root. */
export const systemProgram = async (path: string, packageName: string): Promise<string> => {
  if (await has(path)) return path
  if (process.getuid?.() !== 0) throw new Error(`not installed: apt-get install ${packageName}`)
  process.stdout.write(`installing ${packageName} with apt-get\n`)
  await must('apt-get', ['update', '-qq'])
  await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packageName], {
    DEBIAN_FRONTEND: 'noninteractive',
  })
  return path
}

/** Where a program of `goInstall` lies if it was built before. */
export const goInstalled = async (name: string, path: string): Promise<string | undefined> => {
  const program = join(cache, `${name}-${path.split('@')[1] ?? ''}`, name)
  return (await has(program)) ? program : undefined
}
