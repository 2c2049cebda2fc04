import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitIn } from '../../lab/repository.ts'
import { readTexts, root } from '../fleet-files.ts'

/** The committed command line, on a real repository. */
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-cli-'))
  const git = gitIn(folder)
  await git('init', '-q', '--initial-branch=main')
  await cp(join(root, 'nodes'), join(folder, 'nodes'), { recursive: true })
  await git('add', '-A')
  await git('commit', '-q', '-m', 'fleet')
  const path = join(folder, 'nodes/cluster.yaml')
  await writeFile(
    path,
    (await readFile(path, 'utf8')).replace('max_user_instances: 8192', 'max_user_instances: 9000')
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/plumbline.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return { status, stdout, stderr }
}
const check = async (schema: string, text: string) => {
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(await readFile(`${root}/schema/${schema}.schema.json`, 'utf8')) as object
  )
  return validate(JSON.parse(text)) ? [] : validate.errors
}

describe('plumbline', () => {
  it('exits as diff(1) does: 0 nothing to say, 1 differences, 2 could not run', () => {
    expect(run('validate').status).toBe(0)
    expect(run('diff', 'worktree', 'worktree').status).toBe(0)
    expect(run('diff').status).toBe(1)
    for (const args of [
      ['bogus'],
      ['render', 'nobody'],
      ['diff', 'nowhere'],
      ['explain'],
      ['validate', '--nonsense'],
      ['render', '--format', 'xml'],
      ['validate', '--fleet', '../x'],
    ]) {
      const { status, stdout, stderr } = run(...args)
      expect(status, args.join(' ')).toBe(2)
      expect(stderr).toMatch(/^plumbline: /)
      expect(stdout + stderr).not.toMatch(/^\s+at /m)
    }
  })

  it('says its reports to machines as the schemas say', async () => {
    expect(await check('diagnostic-list', run('validate', '--format', 'json').stdout)).toEqual([])
    expect(await check('change-list', run('diff', '--format', 'json').stdout)).toEqual([])
    expect(await check('rendering-list', run('render', '--format', 'json').stdout)).toEqual([])
  })

  it('stops without a word when its reader has seen enough', () => {
    const command = `"${process.execPath}" "${join(root, 'bin/plumbline.js')}" render | head -1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toMatch(/^# cluster\/kubeadm/)
    expect(stderr).toBe('')
  })

  it('diff shows old and new', () => {
    const { stdout } = run('diff')
    expect(stdout).toContain('fs.inotify.max_user_instances: 8192 → 9000')
    expect(run('diff', '--format', 'html').stdout).toContain('<!doctype html>')
    expect(run('diff', '--format', 'markdown').stdout).toContain('### plumbline:')
  })

  it('explain says layer, file and line, and what a value becomes on each system', () => {
    const { stdout } = run('explain', 'k8s-node1', 'taints["nvidia.com/gpu"]')
    expect(stdout).toMatch(/from profile: nodes\/profiles\/gpu\.yaml:8:29/)
    expect(stdout).toMatch(
      /on ubuntu:\n {4}kubernetes\/node\.yaml: taints\["nvidia\.com\/gpu:NoSchedule"\] = "true"/
    )
    expect(stdout).toMatch(/on talos:\n(?: {4}.*\n)*? {4}talos\/machineconfig\.yaml: taints/)
    expect(run('explain', 'k8s-master', 'apiServer.audit.log.maxAge').stdout).toContain(
      'flags.audit-log-maxage = "7"'
    )
    expect(run('explain', 'k8s-node1', 'nothing.here').stderr).toContain('has no nothing.here')
  })

  it('render --out writes what render prints, and digest names what it is', () => {
    expect(run('render', '--out', join(folder, 'out')).status).toBe(0)
    const files = readTexts(join(folder, 'out'))
    expect(files['k8s-node3/etc/sysctl.d/90-plumbline.conf']).toContain('max_user_instances = 9000')
    expect(run('digest').stdout).toMatch(
      /^[0-9a-f]{64} {2}cluster\n(?:[0-9a-f]{64} {2}k8s-\w+\n){5}[0-9a-f]{64} {2}\(root\)\n$/
    )
  })

  it('reports every error of a fleet that cannot be rendered, and writes nothing', async () => {
    const path = join(folder, 'nodes/k8s-node4.yaml')
    const before = await readFile(path, 'utf8')
    await writeFile(path, `${before}  sysctl: {}\n  labels: { a: 1 }\n`)
    const { status, stderr } = run('render', '--out', join(folder, 'never'))
    await writeFile(path, before)
    expect(status).toBe(2)
    expect(stderr).toMatch(/did you mean sysctls\?[\s\S]*in quotes/)
    expect(() => readTexts(join(folder, 'never'))).toThrow('ENOENT')
  })
})
