import { existsSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPrograms } from '../../../src/adapters/programs/find-program.ts'
import { pinnedPrograms } from '../../../src/adapters/programs/pinned-programs.ts'
import { runProgram } from '../../../src/adapters/programs/run-program.ts'

const node = process.execPath
const script = (version: string): string => `#!/bin/sh\necho "sops ${version} (latest)"\n`

let folder: string
let server: ReturnType<typeof createServer>
let served = ''
let requests = 0
const before = { ...process.env }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-programs-'))
  server = createServer((_, response) => {
    requests += 1
    response.writeHead(served === '' ? 404 : 200).end(served)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  process.env['RUNNER_TOOL_CACHE'] = join(folder, 'cache')
  process.env['RUNNER_TEMP'] = folder
})
afterAll(async () => {
  for (const name of ['RUNNER_TOOL_CACHE', 'RUNNER_TEMP']) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before[name]
  }
  server.close()
  await rm(folder, { recursive: true, force: true })
})

const pinned = (program: string) => {
  const hash = createHash('sha256').update(program).digest('hex')
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/sops`
  return { ...pinnedPrograms, sops: { ...pinnedPrograms.sops, url, hashes: { amd64: hash, arm64: hash } } }
}
const find = (PATH: string, program: string, more: object = {}) =>
  openPrograms({ environment: { PATH }, pinned: pinned(program), architecture: 'x64', ...more }).find('sops')

const onPath = async (name: string, version: string): Promise<string> => {
  const place = join(folder, name)
  await mkdir(place, { recursive: true })
  await writeFile(join(place, 'sops'), script(version))
  await chmod(join(place, 'sops'), 0o755)
  return place
}

describe('a program', () => {
  it('is taken from PATH where its version will do', async () => {
    const place = await onPath('good', '3.12.0')
    expect(await find(`relative:${folder}:${place}`, '')).toBe(join(place, 'sops'))
    expect(requests).toBe(0)
  })

  it('is downloaded, compared, and found again; what was changed in the cache is downloaded anew', async () => {
    served = script('3.13.3')
    const old = await onPath('old', '3.9.4')
    const place = await find(old, served)
    expect(await readFile(place, 'utf8')).toBe(served)
    expect((await runProgram(place, [], { environment: {} })).code).toBe(0)
    expect(requests).toBe(1)
    expect(await find('', served)).toBe(place)
    expect(requests).toBe(1)
    await writeFile(place, '#!/bin/sh\necho changed\n')
    expect(await readFile(await find('', served), 'utf8')).toBe(served)
    expect(requests).toBe(2)
  })

  it('that is not the pinned one is not run', async () => {
    served = '#!/bin/sh\necho somebody else\n'
    await rm(join(folder, 'cache'), { recursive: true, force: true })
    await expect(find('', script('3.13.3'))).rejects.toThrow(
      /is not what plumbline was made for: its SHA-256 is [0-9a-f]{64}\. It was not run/
    )
  })

  it('that cannot be had says what is there, what is needed and where it was looked for', async () => {
    served = ''
    const old = await onPath('old', '3.9.4')
    await expect(find(old, 'x')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /old\/sops is version 3\.9\.4, and 3\.10\.0 or newer below 4\.0\.0 is needed, and sops 3\.13\.3 cannot be downloaded from http:\/\/127\.0\.0\.1:\d+\/sops \(.*404.*\): install it/
      ) as string,
    })
    await expect(find('', 'x', { platform: 'darwin' })).rejects.toThrow(/install sops 3\.13\.3/)
  })

  it('is pinned by a hash and an address for each architecture', () => {
    for (const { url, version, hashes } of Object.values(pinnedPrograms)) {
      for (const architecture of ['amd64', 'arm64'] as const) {
        expect(hashes[architecture]).toMatch(/^[0-9a-f]{64}$/)
        expect(url(version, architecture)).toMatch(
          new RegExp(`^https://github\\.com/.*/v${version}/.*linux[.-]${architecture}$`)
        )
      }
      expect(hashes.amd64).not.toBe(hashes.arm64)
    }
  })
})

describe('running a program', () => {
  const run = (code: string, options: object = {}) =>
    runProgram(node, ['-e', code], { environment: {}, ...options })

  it('gives it what it is given and nothing else', async () => {
    const ran = await run(
      `process.stdout.write(JSON.stringify([process.cwd(), process.env, require('fs').readFileSync(0, 'utf8')])); process.exit(4)`,
      { environment: { A: '1' }, input: 'in', directory: folder }
    )
    expect(ran).toMatchObject({ code: 4, stderr: '' })
    expect(JSON.parse(Buffer.from(ran.stdout).toString('utf8'))).toEqual([folder, { A: '1' }, 'in'])
  })

  it('T24 stops one that takes too long, with what it started', async () => {
    const started = performance.now()
    const child = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' }); setTimeout(() => {}, 60000)`
    await expect(run(child, { timeLimit: 500 })).rejects.toThrow(/took more than 0\.5 s and was stopped$/)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('stops one that is not wanted any more, with what it started, and starts none later', async () => {
    const over = new AbortController()
    const child = `require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' }); require('fs').writeFileSync('started', ''); setTimeout(() => {}, 60000)`
    const ran = run(child, { signal: over.signal, directory: folder, timeLimit: 20_000 })
    const failed = expect(ran).rejects.toThrow(/ran when the time for it was over and was stopped$/)
    await expect.poll(() => existsSync(join(folder, 'started')), { timeout: 10_000 }).toBe(true)
    const from = performance.now()
    over.abort()
    await failed
    expect(performance.now() - from).toBeLessThan(2000)
    await expect(
      run(`require('fs').writeFileSync('again', '')`, { signal: over.signal, directory: folder })
    ).rejects.toThrow(/was not started: the time/)
    expect(existsSync(join(folder, 'again'))).toBe(false)
  })

  it('T24 stops one that prints too much, and keeps the end of its stderr only', async () => {
    await expect(
      run(`setInterval(() => process.stdout.write('x'.repeat(65536)), 0)`, { outputLimit: 1000 })
    ).rejects.toThrow(/printed more than 1000 bytes and was stopped$/)
    const { stderr } = await run(`process.stderr.write('x'.repeat(100000) + 'end')`)
    expect(stderr).toHaveLength(8192)
    expect(stderr).toMatch(/end$/)
  })

  it('minds neither input that nobody reads nor a program that is not there', async () => {
    expect((await run('process.exit(0)', { input: 'x'.repeat(1_000_000) })).code).toBe(0)
    await expect(runProgram('/no/such', [], { environment: {} })).rejects.toMatchObject({ name: 'UserError' })
  })
})
