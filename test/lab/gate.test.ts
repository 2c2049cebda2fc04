import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readAnnotations } from '../../lab/annotations.ts'
import { startForge, tokens } from '../../lab/forge/forge.ts'
import type { Flavour, LabForge } from '../../lab/forge/forge.ts'
import { readBack } from '../../lab/read-back.ts'
import { gitIn, makeRepository } from '../../lab/repository.ts'
import type { Edit, LabRepository } from '../../lab/repository.ts'
import { runAction } from '../../lab/run-action.ts'
import type { ActionRun } from '../../lab/run-action.ts'
import { root } from '../fleet-files.ts'

/** The committed bundle, run as a runner runs it. */

let folder: string
let n = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-gate-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let forge: LabForge | undefined
afterEach(async () => {
  expect(forge?.violations ?? []).toEqual([])
  await forge?.close()
  forge = undefined
})

const addSysctl: Edit = async (read) => ({
  'nodes/cluster.yaml': (await read('nodes/cluster.yaml')).replace(
    'max_user_instances: 8192',
    'max_user_instances: 9000'
  ),
})

type Setup = {
  readonly flavour?: Flavour
  readonly edit?: Edit
  readonly token?: string
  readonly fork?: boolean
  readonly action?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly started?: (child: ChildProcess) => void
}

const set = async ({ flavour = 'github', edit = addSysctl }: Setup = {}): Promise<LabRepository> => {
  const repository = await makeRepository(
    join(folder, `r${n++}`),
    join(root, 'nodes'),
    edit,
    flavour === 'github'
  )
  forge = await startForge(flavour, [
    { number: 1, head: repository.head, base: repository.base, baseRef: 'main' },
  ])
  return repository
}

const run = async (
  repository: LabRepository,
  {
    flavour = 'github',
    token = tokens.job,
    fork = false,
    action = '.',
    inputs = {},
    event,
    started,
  }: Setup = {}
): Promise<ActionRun> => {
  if (forge === undefined) throw new Error('no forge')
  const full = forge.repository
  const payload = {
    action: flavour === 'gitea' ? 'synchronized' : 'synchronize',
    pull_request: {
      number: 1,
      head: { sha: repository.head, ref: 'tune', repo: { full_name: fork ? 'someone/homelab' : full } },
      base: { sha: 'f'.repeat(40), ref: 'main', repo: { full_name: full } },
    },
  }
  return runAction({
    actionFolder: join(root, action),
    workspace: repository.workspace,
    scratch: join(folder, `s${n++}`),
    event: event ?? { name: 'pull_request', payload },
    forge: { url: forge.url, apiUrl: forge.apiUrl, token, gitea: flavour === 'gitea' },
    run: { id: 100 + n, attempt: 1 },
    sha: repository.merge,
    ref: 'refs/pull/1/merge',
    inputs,
    ...(started !== undefined && { started }),
  })
}

const seen = async (repository: LabRepository) => {
  if (forge === undefined) throw new Error('no forge')
  return readBack(forge, repository.head)
}

describe('the gate, as a runner runs it', () => {
  it.each(['github', 'gitea'] as const)(
    'comments, sets the status that names both trees, and repeats itself without writing, on %s',
    async (flavour) => {
      const repository = await set({ flavour })
      const first = await run(repository, { flavour })
      expect(first.exitCode, first.stdout + first.stderr).toBe(0)
      // Comments listed, made and listed again, what main was applied as, and the status.
      expect(forge?.journal).toHaveLength(5)
      const { comment, statuses } = await seen(repository)
      expect(comment).toContain('`fs.inotify.max_user_instances`: `8192` → `9000` on all 5 nodes')
      expect(statuses).toEqual([
        {
          context: 'plumbline/reviewed',
          state: 'success',
          description: `reviewed ${repository.base} ${repository.head}`,
        },
      ])
      expect(first.outputs).toMatchObject({ changed: 'true', impact: 'live', nodes: '5', verdict: 'passed' })
      expect(await readFile(first.outputs['report'] ?? '', 'utf8')).toContain('<!doctype html>')
      expect(first.summary).toContain('max_user_instances')
      const again = await run(repository, { flavour })
      expect(again.stdout).toContain('comment unchanged')
      expect((await seen(repository)).comment).toBe(comment)
    }
  )

  it('G36 a pull request that changes nothing passes, and posts nothing', async () => {
    const repository = await set({ edit: async () => ({ 'README.md': 'hello\n' }) })
    const result = await run(repository)
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ changed: 'false', nodes: '0' })
    expect(forge?.state.comments).toEqual([])
    expect((await seen(repository)).statuses[0]?.state).toBe('success')
  })

  it('G33 a pull request from a fork, or from Dependabot, falls back to the summary and passes', async () => {
    const repository = await set()
    const result = await run(repository, { token: tokens.readOnly, fork: true })
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toMatch(/no comment was written: .*pull-requests: write/)
    expect(result.summary).toContain('max_user_instances')
    expect(forge?.state.comments).toEqual([])
  })

  it('G33 and wrong YAML still fails there', async () => {
    const repository = await set({ edit: async () => ({ 'nodes/k8s-node9.yaml': 'kind: Nod\n' }) })
    expect((await run(repository, { token: tokens.readOnly, fork: true })).exitCode).toBe(1)
  })

  it('wrong YAML is annotated, commented and failed, with a status that says so', async () => {
    const repository = await set({
      edit: async (read) => ({
        'nodes/k8s-node2.yaml': `${await read('nodes/k8s-node2.yaml')}  sysctl: { vm.swappiness: 1 }\n  mode: 0644\n`,
      }),
    })
    const result = await run(repository)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(/::error title=octal,file=nodes\/k8s-node2\.yaml,line=10,col=9::/)
    const { comment, statuses } = await seen(repository)
    expect(comment).toContain('cannot be rendered')
    expect(statuses[0]).toMatchObject({ state: 'failure' })
    expect(result.stdout + result.stderr).not.toMatch(/at .*\.js:\d+/)
  })

  it('a comment of a failed run is mended by the next good one', async () => {
    const repository = await set({ edit: async () => ({ 'nodes/k8s-node9.yaml': 'x' }) })
    await run(repository)
    expect((await seen(repository)).comment).toContain('cannot be rendered')
    const author = join(repository.workspace, '..', 'author')
    const git = gitIn(author)
    await git('checkout', '-q', 'tune')
    await git('rm', '-q', 'nodes/k8s-node9.yaml')
    await git('commit', '-q', '-m', 'mend')
    const head = await git('rev-parse', 'HEAD')
    await git('checkout', '-q', '--detach', repository.base)
    await git('merge', '-q', '--no-ff', '-m', 'merge', head)
    await git('push', '-q', '-f', repository.origin, `${head}:refs/pull/1/head`, 'HEAD:refs/pull/1/merge')
    const pull = forge?.state.pulls.get(1)
    if (pull) pull.head = head
    await gitIn(repository.workspace)('fetch', '-q', 'origin', 'refs/pull/1/merge')
    await gitIn(repository.workspace)('checkout', '-q', '--detach', 'FETCH_HEAD')
    const result = await run({ ...repository, head })
    expect(result.exitCode, result.stdout).toBe(0)
    expect((await seen(repository)).comment).toContain('nothing changes on any node')
  })

  it('T12 a link in the fleet is a finding, and what it points to is not read', async () => {
    const repository = await set({ edit: async () => ({ 'README.md': 'x\n' }) })
    const git = gitIn(repository.workspace)
    await git('checkout', '-q', '-b', 'x', repository.base)
    await symlink('/etc/passwd', join(repository.workspace, 'nodes/k8s-node9.yaml'))
    await git('add', '-A')
    await git('commit', '-q', '-m', 'link')
    const head = await git('rev-parse', 'HEAD')
    await git('checkout', '-q', '--detach', repository.base)
    await git('merge', '-q', '--no-ff', '-m', 'merge', head)
    const result = await run({ ...repository, head })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('a symlink is not followed')
    expect(result.stdout).not.toContain('root:')
  })

  it.each([
    ['push', {}, /review.*pull requests/],
    ['pull_request', {}, /no pull request/],
    [
      'pull_request',
      { pull_request: { number: 1, head: { sha: 'nonsense' }, base: { ref: 'main' } } },
      /no commit/,
    ],
  ])('the event %s %j is a clear message', async (name, payload, message) => {
    const repository = await set()
    const result = await run(repository, { event: { name, payload } })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(message)
    expect(forge?.journal).toEqual([])
  })

  it('a merge conflict names the file and what to do', async () => {
    const repository = await set({ flavour: 'gitea' })
    const git = gitIn(join(repository.workspace, '..', 'author'))
    await git('checkout', '-q', '--detach', repository.base)
    const path = join(repository.workspace, '..', 'author', 'nodes/cluster.yaml')
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace('max_user_instances: 8192', 'max_user_instances: 1')
    )
    await git('commit', '-q', '-am', 'other')
    await git('push', '-q', repository.origin, 'HEAD:refs/heads/main')
    const result = await run(repository, { flavour: 'gitea' })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(/conflicts with main in nodes\/cluster\.yaml/)
    expect(forge?.state.comments).toEqual([])
  })

  it.each([
    [{ status: 401 }, /wrong or expired/],
    [{ status: 404 }, /not found/],
    [{ garbage: 'x' }, /./],
  ])('a forge that answers %j fails the step with a message, never a stack', async (fault, message) => {
    const repository = await set()
    forge?.faults.push({ match: () => true, times: 99, ...fault })
    const result = await run(repository)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(message)
    expect(result.stdout).not.toContain('this is a bug')
    expect(result.summary).toContain('max_user_instances')
    if (forge) forge.faults.length = 0
  })

  it('a base that cannot be rendered hides nothing: every value counts as a change of a running node', async () => {
    const repository = await set({ edit: async () => ({ 'README.md': 'x\n' }) })
    const git = gitIn(repository.workspace)
    const path = join(repository.workspace, 'nodes/cluster.yaml')
    await git('checkout', '-q', '-b', 'broken', repository.base)
    const text = await readFile(path, 'utf8')
    await writeFile(path, `${text}\n  nonsense: 1\n`)
    await git('commit', '-q', '-am', 'break main')
    const base = await git('rev-parse', 'HEAD')
    await writeFile(path, text)
    await git('commit', '-q', '-am', 'mend')
    const head = await git('rev-parse', 'HEAD')
    await git('checkout', '-q', '--detach', base)
    await git('merge', '-q', '--no-ff', '-m', 'merge', head)
    const result = await run({ ...repository, head })
    expect(result.exitCode, result.stdout).toBe(0)
    const { comment } = await readBack(forge as LabForge, head)
    expect(comment).toContain('everything below shows as new')
    expect(comment).toContain('control-plane restart')
    expect(comment).not.toContain('a new node')
  })

  it('two fleets of one repository have a comment and a status each', async () => {
    const repository = await set({
      edit: async (read) => ({
        'clusters/b/cluster.yaml': await read('nodes/cluster.yaml'),
        'clusters/b/k8s-master.yaml': await read('nodes/k8s-master.yaml'),
        ...(await addSysctl(read)),
      }),
    })
    expect((await run(repository)).exitCode).toBe(0)
    expect((await run(repository, { inputs: { fleet: 'clusters/b' } })).exitCode).toBe(0)
    expect(forge?.state.comments).toHaveLength(2)
    expect(forge?.state.statuses.map(({ context }) => context)).toEqual([
      'plumbline/reviewed',
      'plumbline/reviewed/clusters%2Fb',
    ])
  })

  it('G13 masks only whole tokens, and outputs hold nothing that a mask could drop', async () => {
    const repository = await set()
    const result = await run(repository)
    for (const [, masked = ''] of result.stdout.matchAll(/^::add-mask::(.*)$/gm))
      expect(masked.length).toBeGreaterThanOrEqual(8)
    const { report, ...small } = result.outputs
    expect(report).toMatch(/^\//)
    for (const value of Object.values(small))
      expect(value).toMatch(/^(?:true|false|\d+|[0-9a-f]{64}|passed|failed|[a-z-]+)$/)
  })

  it('G24 a run that is killed leaves nothing half-said, and the next one settles it', async () => {
    const repository = await set()
    let child: ChildProcess | undefined
    forge?.faults.push({
      match: ({ method }) => method === 'POST',
      before: () => void child?.kill('SIGKILL'),
      drop: 'after',
    })
    const killed = await run(repository, {
      started: (process) => {
        child = process
      },
    })
    expect(killed.exitCode).toBe(-1)
    expect(forge?.state.statuses).toEqual([])
    expect((await run(repository)).exitCode).toBe(0)
    expect(forge?.state.comments).toHaveLength(1)
    expect(forge?.state.statuses.map(({ state }) => state)).toEqual(['success'])
  })

  it('annotations reach the forge as a runner delivers them', async () => {
    const repository = await set({
      edit: async (read) => ({
        'nodes/k8s-node2.yaml': `${await read('nodes/k8s-node2.yaml')}  sysctl: {}\n`,
      }),
    })
    const result = await run(repository)
    if (forge) forge.state.annotations = readAnnotations(result.stdout)
    expect((await seen(repository)).annotations).toContain(
      'nodes/k8s-node2.yaml:9: failure unknown-key: unknown key sysctl: did you mean sysctls?'
    )
  })

  it('bad inputs are told all at once', async () => {
    const repository = await set()
    const result = await run(repository, { inputs: { comment: 'yes', 'fail-on': 'sometimes' } })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(/comment is[\s\S]*fail-on is/)
  })

  it('T22 the token is in no output, summary or page', async () => {
    const repository = await set()
    const result = await run(repository)
    const page = await readFile(result.outputs['report'] ?? '', 'utf8')
    for (const sink of [
      result.stdout.replaceAll(/::add-mask::.*/g, ''),
      result.stderr,
      result.summary,
      page,
      JSON.stringify(result.outputs),
      (await seen(repository)).comment,
    ])
      expect(sink).not.toContain(tokens.job)
  })

  it('T17 hostile names and values become no workflow command', async () => {
    const repository = await set({
      edit: async (read) => ({
        'nodes/k8s-node2.yaml': `${await read('nodes/k8s-node2.yaml')}  annotations: { x: "\\n::error::pwned\\n::set-output name=a::b" }\n`,
      }),
    })
    const result = await run(repository, { token: tokens.readOnly })
    const commands = result.stdout
      .split(/::stop-commands::(\w+)\n[\s\S]*?\n::\1::\n/)
      .filter((_, i) => i % 2 === 0)
      .join('')
    expect(commands).not.toMatch(/^::(?:error::pwned|set-output)/m)
  })
})

describe('the parts', () => {
  it('validate annotates the work tree', async () => {
    const repository = await set()
    const result = await run(repository, { action: 'actions/validate' })
    expect(result.exitCode, result.stdout).toBe(0)
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '0' })
    expect(forge?.journal).toEqual([])
  })

  it('render writes every document below its node', async () => {
    const repository = await set()
    const out = join(folder, 'rendered')
    const result = await run(repository, { action: 'actions/render', inputs: { out } })
    expect(result.exitCode, result.stdout).toBe(0)
    expect(await readFile(join(out, 'k8s-node1/etc/sysctl.d/90-plumbline.conf'), 'utf8')).toContain(
      'fs.inotify.max_user_instances = 9000'
    )
  })

  it('diff-comment comments under its key and sets no status', async () => {
    const repository = await set()
    const result = await run(repository, { action: 'actions/diff-comment', inputs: { key: 'other' } })
    expect(result.exitCode, result.stdout).toBe(0)
    expect(forge?.state.comments[0]?.body).toMatch(/^<!-- plumbline:other /)
    expect(forge?.state.statuses).toEqual([])
  })
})
