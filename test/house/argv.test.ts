import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitIn } from '../../lab/repository.ts'
import { openGit } from '../../src/adapters/git/git.ts'
import { openPrograms } from '../../src/adapters/programs/find-program.ts'
import { secretsFor } from '../../src/adapters/secrets/secrets-for.ts'
import { sourceFiles } from '../fleet-files.ts'

/** What a program really was started with: stand-ins on PATH write it down, and git goes on as the real one. */

const hostile = [
  '-oProxyCommand=touch pwned',
  '--upload-pack=touch pwned',
  '--output=pwned',
  '--exec=pwned',
  '-c',
  '--config=pwned',
  '--',
]

let folder: string
let origin: string
let work: string
let environment: Record<string, string>

const program = async (name: string, after: string): Promise<void> => {
  const file = join(folder, 'bin', name)
  const record = `{ for word in "$@"; do printf '%s\\0' "$word"; done; printf '\\n'; } >> "${join(folder, 'started')}"`
  await writeFile(file, `#!/bin/sh\n${record}\n${after}\n`)
  await chmod(file, 0o755)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-argv-'))
  origin = join(folder, 'origin.git')
  work = join(folder, 'work')
  await mkdir(join(folder, 'bin'))
  const { stdout } = await promisify(execFile)('sh', ['-c', 'command -v git'])
  await program('git', `exec "${stdout.trim()}" "$@"`)
  await program('sops', `[ "$1" = --version ] && echo 'sops 3.13.3'; echo '{"a":"a value"}'`)
  await program('ask', 'echo "a value"')
  environment = { PATH: `${join(folder, 'bin')}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` }
  await gitIn(folder)('init', '--quiet', '--bare', '--initial-branch=main', origin)
  await gitIn(folder)('clone', '--quiet', origin, work)
  await mkdir(join(work, 'nodes'))
  for (const name of ['cp1', '-oProxyCommand=x', '--upload-pack=x'])
    await writeFile(join(work, 'nodes', `${name}.yaml`), 'a: 1\n')
  await gitIn(work)('add', '--all')
  await gitIn(work)('commit', '--quiet', '--message=x')
  await gitIn(work)('push', '--quiet', 'origin', 'HEAD:refs/heads/main')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Every start while something was asked, whatever became of it. */
const startsOf = async (ask: () => Promise<unknown>): Promise<readonly (readonly string[])[]> => {
  const started = join(folder, 'started')
  await writeFile(started, '')
  await ask().catch(() => undefined)
  const text = await readFile(started, 'utf8')
  return text
    .split('\0\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\0'))
}

/** Words that the program reads as options: up to the one that ends them. */
const optionsIn = (words: readonly string[]): readonly string[] => {
  const end = words.findIndex((word) => word === '--' || word === '--end-of-options')
  return words.slice(0, end < 0 ? words.length : end).filter((word) => word.startsWith('-'))
}

type Ask = (value: string) => Promise<unknown>
const git = () => openGit({ directory: work, environment })
const head = 'a'.repeat(40)

const asks: readonly (readonly [what: string, ask: Ask])[] = [
  ['a revision', async (value) => git().tree(value)],
  ['a commit to count from', async (value) => git().generation(value)],
  ['a branch', async (value) => git().remoteTip(value)],
  ['the folder of a fleet', async (value) => (await git().tree('HEAD')).list(value)],
  [
    'the base of a pull request',
    async (value) => git().pullTrees({ number: 1, headSha: head, baseRef: value }),
  ],
  [
    'the head of a pull request',
    async (value) => git().pullTrees({ number: 1, headSha: value, baseRef: 'main' }),
  ],
  ['the ends of a range', async (value) => git().rangeTrees(value, value)],
  ['the name of a secret', async (value) => secretsFrom({ from: 'command', command: ['ask'] }, [value])],
  [
    'a file of secrets',
    async (value) => secretsFrom({ from: 'sops', file: `${value}.sops.yaml` }, ['a'], `${value}.sops.yaml`),
  ],
]

const encrypted = 'a: ENC[AES256_GCM,data:x,iv:x,tag:x,type:str]\nsops:\n  mac: ENC[x]\n  version: 3.13.3\n'

const secretsFrom = async (secrets: object, names: readonly string[], file?: string): Promise<unknown> =>
  secretsFor({
    cluster: { spec: { secrets } } as never,
    files: sourceFiles(file === undefined ? {} : { [file]: encrypted }),
    folder: 'nodes',
    directory: work,
    environment: { ...environment, SOPS_AGE_KEY: `AGE-SECRET-KEY-1${'Q'.repeat(58)}` },
    programs: openPrograms({ environment }),
    hide: () => undefined,
  }).read(names)

describe('T10 a hostile value never becomes an option of a program', () => {
  it.each(asks)('as %s', async (_, ask) => {
    for (const value of hostile) {
      const usual = new Set((await startsOf(async () => ask('main'))).flatMap(optionsIn))
      for (const words of await startsOf(async () => ask(value)))
        for (const option of optionsIn(words)) {
          if (!usual.has(option))
            expect(hostile.map((each) => each.split('=')[0])).not.toContain(option.split('=')[0])
          expect(option).not.toContain('pwned')
        }
    }
  })

  it('as the name of a file in the fleet, which is read all the same', async () => {
    const starts = await startsOf(async () => {
      const files = await (await git().tree('HEAD')).list('nodes')
      expect(files.map(({ path }) => path)).toContain('nodes/--upload-pack=x.yaml')
    })
    expect(starts.length).toBeGreaterThan(1)
    for (const option of starts.flatMap(optionsIn)) expect(option).not.toMatch(/^-o|upload-pack/)
  })

  it('and this test would see it: every program is really started', async () => {
    const quiet: string[] = []
    for (const [what, ask] of asks)
      if ((await startsOf(async () => ask('main'))).length === 0) quiet.push(what)
    expect(quiet).toEqual([])
    const [words = []] = await startsOf(async () =>
      promisify(execFile)('git', ['--exec=pwned'], { env: environment })
    )
    expect(optionsIn(words)).toContain('--exec=pwned')
  })
})
