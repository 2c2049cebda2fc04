import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitIn } from '../../lab/repository.ts'
import { root, smallFleet } from '../fleet-files.ts'

/** The command line as a program of its own, from its sources. */
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-outgoing-'))
  const key = `-----BEGIN PRIVATE ${'KEY'}-----`
  const texts = smallFleet(
    '',
    `  files:\n    ubuntu:\n      - path: /etc/x.conf\n        content: |\n          ${key}\n          aaaa\n`
  )
  await mkdir(join(folder, 'nodes'))
  for (const [path, text] of Object.entries(texts)) await writeFile(join(folder, 'nodes', path), text)
  await gitIn(folder)('init', '-q')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string }
const plumbline = async (...args: readonly string[]): Promise<Ran> => {
  const code = `import { cli } from ${JSON.stringify(`${root}/src/cli/main.ts`)}; await cli(process.argv.slice(1))`
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', code, ...args], {
    cwd: folder,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Ran
  )
}

describe('what is printed or written', () => {
  it('T15 is refused where it holds a private key', async () => {
    const ran = await plumbline('render')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(/^plumbline: what was to be printed is withheld: line \d+ holds .*private key/)
    const written = await plumbline('render', '--out', 'out')
    expect(written.code).toBe(2)
    expect(written.stderr).toContain('cp1/etc/x.conf is withheld: line 1 holds')
    expect(await readdir(folder)).not.toContain('out')
  })

  it('is redacted as JSON', async () => {
    const ran = await plumbline('render', '--format', 'json')
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toContain('(hidden)')
    expect(ran.stdout).not.toContain('BEGIN PRIVATE')
  })

  it('says how to make secrets where nothing says who may read them', async () => {
    const ran = await plumbline('secrets', 'new')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('age-keygen -o key.txt')
    expect((await plumbline('secrets')).stderr).toContain('usage: plumbline secrets new')
  })
})
