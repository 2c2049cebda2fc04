import { lstat, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertNoSecret } from '../assert-no-secret.ts'
import { startApplyWorld, sysctl } from './apply-world.ts'
import type { ApplyWorld } from './apply-world.ts'

/** Every file below a folder, without following anything. */
const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))

describe('a runner that is used again and again', () => {
  let world: ApplyWorld
  let commit = ''
  beforeAll(async () => {
    world = await startApplyWorld()
    commit = await world.merge(sysctl(262_144))
  })
  afterAll(() => world.close())

  it('T23 G41 leaves nothing for the next job, and is not led astray by what the last one left', async () => {
    const temp = join(world.folder, 'run-1', 'temp')
    const outside = join(world.folder, 'outside')
    await mkdir(temp, { recursive: true })
    await mkdir(outside)
    for (const name of ['plumbline-etcd-', 'plumbline-', 'outcome.json'])
      await symlink(outside, join(temp, name))
    await writeFile(join(world.repository.workspace, 'credentials'), 'left by another job')
    const before = process.umask(0)
    try {
      const first = await world.apply({ commit, id: 1 })
      expect(first.outputs).toMatchObject({ verdict: 'applied', applied: '2' })
    } finally {
      process.umask(before)
    }
    expect(await readdir(outside)).toEqual([])
    const report = join(temp, (await readdir(temp)).find((name) => /^plumbline-\w{6}$/.test(name)) ?? '')
    expect(await readdir(temp)).toHaveLength(4)
    expect((await lstat(report)).mode & 0o777).toBe(0o700)
    expect((await lstat(join(report, 'outcome.json'))).mode & 0o777).toBe(0o600)
    const secrets = Object.fromEntries(
      [...world.fleet.secrets].filter(([name]) => !/certs\/\w+\/crt$/.test(name))
    )
    const left = await filesBelow(join(world.folder, 'run-1'))
    const texts = await Promise.all(left.map((path) => readFile(path, 'utf8')))
    assertNoSecret(Object.fromEntries(left.map((path, i) => [path, texts[i] ?? ''])), secrets)
  }, 60_000)
})
