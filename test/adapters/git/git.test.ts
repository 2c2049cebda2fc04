import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGit } from '../../../src/adapters/git/git.ts'
import { gitIn } from '../../../lab/repository.ts'

let folder: string
let origin: string
let author: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-git-'))
  origin = join(folder, 'origin.git')
  author = join(folder, 'author')
  await mkdir(author)
  await gitIn(folder)('init', '-q', '--bare', '--initial-branch=main', origin)
  await gitIn(author)('init', '-q', '--initial-branch=main')
  await gitIn(author)('remote', 'add', 'origin', origin)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(author, path)), { recursive: true })
  await writeFile(join(author, path), text)
}
const commit = async (files: Readonly<Record<string, string>>, message = 'change'): Promise<string> => {
  for (const [path, text] of Object.entries(files)) await write(path, text)
  const git = gitIn(author)
  await git('add', '-A')
  await git('commit', '-q', '--allow-empty', '-m', message)
  return git('rev-parse', 'HEAD')
}
const open = (directory: string) => openGit({ directory, environment: process.env })
const read = async (
  tree: { list: (folder: string) => Promise<readonly { path: string; kind: string; bytes: Uint8Array }[]> },
  fleet = 'nodes'
) =>
  Object.fromEntries(
    (await tree.list(fleet)).map(({ path, kind, bytes }) => [
      path,
      kind === 'file' ? new TextDecoder().decode(bytes) : kind,
    ])
  )

/** main at base, a branch with one change, and what the forge merged. */
const pull = async (
  options: { mergeRef?: boolean; baseFirst?: boolean; depth?: number; checkout?: 'merge' | 'head' } = {}
) => {
  const git = gitIn(author)
  const base = await commit({ 'nodes/a.yaml': 'a: 1\n', 'nodes/b.yaml': 'b: 1\n' })
  await git('checkout', '-q', '-b', 'topic')
  const head = await commit({ 'nodes/a.yaml': 'a: 2\n' })
  await git('checkout', '-q', 'main')
  if (options.baseFirst !== false) await git('merge', '-q', '--no-ff', '-m', 'merge', 'topic')
  else {
    await git('checkout', '-q', '--detach', head)
    await git(
      'merge',
      '-q',
      '--no-ff',
      '-s',
      'ours',
      '-m',
      'merge',
      base,
      '--allow-unrelated-histories'
    ).catch(() => undefined)
  }
  const merge = await git('rev-parse', 'HEAD')
  await git(
    'push',
    '-q',
    'origin',
    `${base}:refs/heads/main`,
    `${head}:refs/pull/1/head`,
    ...(options.mergeRef === false ? [] : [`${merge}:refs/pull/1/merge`])
  )
  const workspace = join(folder, 'workspace')
  await mkdir(workspace)
  const work = gitIn(workspace)
  await work('init', '-q')
  await work('remote', 'add', 'origin', `file://${origin}`)
  const ref = options.checkout === 'head' ? 'refs/pull/1/head' : 'refs/pull/1/merge'
  await work('fetch', '-q', `--depth=${options.depth ?? 1}`, 'origin', ref)
  await work('checkout', '-q', '--detach', 'FETCH_HEAD')
  return { base, head, merge, workspace, git }
}

describe('the two sides of a pull request', () => {
  it("are the forge's merge commit and its parent that is not the head, from a clone of depth 1", async () => {
    const { base, head, workspace } = await pull()
    const trees = await open(workspace).pullTrees({ number: 1, headSha: head, baseRef: 'main' })
    expect(trees).toMatchObject({ how: 'merge-ref', base: { sha: base }, head: { sha: head } })
    expect(await read(trees.base)).toEqual({ 'nodes/a.yaml': 'a: 1\n', 'nodes/b.yaml': 'b: 1\n' })
    expect(await read(trees.merged)).toEqual({ 'nodes/a.yaml': 'a: 2\n', 'nodes/b.yaml': 'b: 1\n' })
  })

  it('G21 are merged in git where the forge makes no merge ref, against the tip of the base branch', async () => {
    const { base, head, workspace, git } = await pull({ mergeRef: false, checkout: 'head' })
    await git('checkout', '-q', base)
    const tip = await commit({ 'nodes/b.yaml': 'b: 2\n' })
    await git('push', '-q', 'origin', `${tip}:refs/heads/main`)
    const trees = await open(workspace).pullTrees({ number: 1, headSha: head, baseRef: 'main' })
    expect(trees).toMatchObject({ how: 'merged-in-git', base: { sha: tip } })
    expect(await read(trees.merged)).toEqual({ 'nodes/a.yaml': 'a: 2\n', 'nodes/b.yaml': 'b: 2\n' })
  })

  it('G21 show only what the pull request changes, although the base moved on after the merge commit', async () => {
    const { base, head, workspace, git } = await pull()
    await git('checkout', '-q', base)
    await git('push', '-q', 'origin', `${await commit({ 'nodes/b.yaml': 'b: 9\n' })}:refs/heads/main`)
    const trees = await open(workspace).pullTrees({ number: 1, headSha: head, baseRef: 'main' })
    expect((await read(trees.base))['nodes/b.yaml']).toBe((await read(trees.merged))['nodes/b.yaml'])
  })

  it('G21 a merge ref that is older than the head is not used', async () => {
    const { head, workspace, git } = await pull()
    await git('checkout', '-q', head)
    const pushed = await commit({ 'nodes/a.yaml': 'a: 3\n' })
    await git('push', '-q', '-f', 'origin', `${pushed}:refs/pull/1/head`)
    const trees = await open(workspace).pullTrees({ number: 1, headSha: pushed, baseRef: 'main' })
    expect(trees.how).toBe('merged-in-git')
    expect((await read(trees.merged))['nodes/a.yaml']).toBe('a: 3\n')
  })

  it('G21 the order of parents does not matter', async () => {
    const git = gitIn(author)
    const base = await commit({ 'nodes/a.yaml': 'a: 1\n' })
    const head = await (async () => {
      await git('checkout', '-q', '-b', 'topic')
      return commit({ 'nodes/a.yaml': 'a: 2\n' })
    })()
    const tree = await git('rev-parse', `${head}^{tree}`)
    const merge = await git('commit-tree', '-p', head, '-p', base, '-m', 'merge', tree)
    await git('checkout', '-q', '--detach', merge)
    expect(await open(author).pullTrees({ number: 1, headSha: head, baseRef: 'main' })).toMatchObject({
      how: 'merge-ref',
      base: { sha: base },
    })
  })

  it('that conflict are named, with what to do', async () => {
    const { base, head, workspace, git } = await pull({ mergeRef: false, checkout: 'head' })
    await git('checkout', '-q', base)
    await git('push', '-q', 'origin', `${await commit({ 'nodes/a.yaml': 'a: 7\n' })}:refs/heads/main`)
    await expect(open(workspace).pullTrees({ number: 1, headSha: head, baseRef: 'main' })).rejects.toThrow(
      /conflicts with main in nodes\/a\.yaml: merge or rebase/
    )
  })

  it('with a base branch that cannot be fetched say what to check out', async () => {
    const { head, workspace } = await pull({ mergeRef: false, checkout: 'head' })
    await rm(origin, { recursive: true })
    await expect(open(workspace).pullTrees({ number: 1, headSha: head, baseRef: 'main' })).rejects.toThrow(
      /fetch-depth: 0/
    )
  })
})

describe('the two ends of a merge group', () => {
  it('are fetched where a checkout of depth 1 lacks them', async () => {
    const { base, merge, workspace } = await pull()
    const trees = await open(workspace).rangeTrees(base, merge)
    expect((await read(trees.base))['nodes/a.yaml']).toBe('a: 1\n')
    expect((await read(trees.merged))['nodes/a.yaml']).toBe('a: 2\n')
  })
})

describe('a tree', () => {
  it('T12 reports links and submodules as what they are, in git and in the work tree', async () => {
    await write('nodes/a.yaml', 'a: 1\n')
    await symlink('/etc/passwd', join(author, 'nodes/link.yaml'))
    const sha = await commit({})
    await gitIn(author)('update-index', '--add', '--cacheinfo', `160000,${sha},nodes/sub`)
    await gitIn(author)('commit', '-q', '-m', 'submodule')
    expect(await read(await open(author).tree('HEAD'))).toEqual({
      'nodes/a.yaml': 'a: 1\n',
      'nodes/link.yaml': 'symlink',
      'nodes/sub': 'submodule',
    })
    expect(await read(await open(author).tree('worktree'))).toMatchObject({ 'nodes/link.yaml': 'symlink' })
  })

  it('T12 behind a linked folder is refused on both roads', async () => {
    await write('real/a.yaml', 'a: 1\n')
    await symlink('real', join(author, 'nodes'))
    await commit({})
    await expect((await open(author).tree('worktree')).list('nodes')).rejects.toThrow(
      /links are not followed/
    )
    await expect((await open(author).tree('HEAD')).list('nodes')).rejects.toThrow(/links are not followed/)
  })

  it.each(['..', '../x', '/etc', 'a/../b', 'a//b', './..', '', 'a\0b', 'a\\b'])(
    'T11 is never read outside of the repository: %j',
    async (path) => {
      await commit({ 'nodes/a.yaml': 'a: 1\n' })
      await expect((await open(author).tree('worktree')).list(path)).rejects.toThrow(
        /no folder below the repository root/
      )
      await expect((await open(author).tree('HEAD')).list(path)).rejects.toThrow(
        /no folder below the repository root/
      )
    }
  )

  it.each(['--upload-pack=x', '-x', 'a b', 'a;b', '$(x)', 'a\nb', ':/x'])(
    'T10 a revision %j is no argument of git',
    async (side) => {
      await commit({ 'nodes/a.yaml': 'a: 1\n' })
      await expect(open(author).tree(side)).rejects.toThrow(/no revision/)
    }
  )

  it('of an unknown revision says what to do; a missing folder is empty', async () => {
    await commit({ 'nodes/a.yaml': 'a: 1\n' })
    await expect(open(author).tree('nowhere')).rejects.toThrow(/fetch-depth: 0/)
    expect(await (await open(author).tree('HEAD')).list('fleet')).toEqual([])
  })

  it('of 3,000 files is read in two processes', async () => {
    await commit(
      Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`nodes/w${i}.yaml`, `n: ${i}\n`]))
    )
    const files = await (await open(author).tree('HEAD')).list('nodes')
    expect(files).toHaveLength(3000)
    expect(new TextDecoder().decode(files.find(({ path }) => path === 'nodes/w2999.yaml')?.bytes)).toBe(
      'n: 2999\n'
    )
  })

  it('names with spaces, quotes and other letters come through', async () => {
    await commit({ 'nodes/ä "x" y.yaml': 'a: 1\n' })
    expect(Object.keys(await read(await open(author).tree('HEAD')))).toEqual(['nodes/ä "x" y.yaml'])
  })
})

describe('a merge that is to be applied', () => {
  it('is counted by its whole history, and not in a clone that has only some of it', async () => {
    await commit({ 'nodes/a.yaml': 'a: 1\n' })
    const second = await commit({ 'nodes/a.yaml': 'a: 2\n' })
    await gitIn(author)('push', '-q', 'origin', 'HEAD:refs/heads/main')
    expect(await open(author).generation('HEAD')).toBe(2)
    expect(await open(author).generation(`${second}~1`)).toBe(1)
    const shallow = join(folder, 'shallow')
    await gitIn(folder)('clone', '-q', '--depth=1', `file://${origin}`, shallow)
    await expect(open(shallow).generation('HEAD')).rejects.toThrow('fetch-depth: 0')
  })

  it('N19 is compared with where main stands on the forge now; a forge that is away is an error', async () => {
    const first = await commit({ 'nodes/a.yaml': 'a: 1\n' })
    await gitIn(author)('push', '-q', 'origin', 'HEAD:refs/heads/main')
    expect(await open(author).remoteTip('main')).toBe(first)
    const second = await commit({ 'nodes/a.yaml': 'a: 2\n' })
    expect(await open(author).remoteTip('main')).toBe(first)
    await gitIn(author)('push', '-q', 'origin', 'HEAD:refs/heads/main')
    expect(await open(author).remoteTip('main')).toBe(second)
    // git matches the end of a name, and whoever may push a branch chooses one that is listed first.
    await gitIn(author)('push', '-q', 'origin', `${first}:refs/heads/a/refs/heads/main`)
    expect(await open(author).remoteTip('main')).toBe(second)
    await expect(open(author).remoteTip('gone')).rejects.toThrow('could not be asked')
    await expect(open(author).remoteTip('--upload-pack=touch x')).rejects.toThrow('no branch name')
    await rm(origin, { recursive: true })
    await expect(open(author).remoteTip('main')).rejects.toThrow('could not be asked')
  })

  it.each(['http', 'ssh'])(
    'N19 a forge that hangs (%s) is left when the time is over, by every program',
    async (kind) => {
      const sockets = new Set<Socket>()
      const forge = createServer((socket) => {
        sockets.add(socket)
        socket.on('error', () => undefined)
        socket.on('close', () => sockets.delete(socket))
        socket.resume()
      })
      await new Promise<void>((done) => forge.listen(0, '127.0.0.1', done))
      const { port } = forge.address() as AddressInfo
      const git = gitIn(author)
      await git('remote', 'set-url', 'origin', `${kind}://127.0.0.1:${port}/fleet.git`)
      // Stands for a client of SSH whose server says nothing.
      const client = `require('node:net').connect(${port}, '127.0.0.1')`
      await git('config', 'core.sshCommand', `'${process.execPath}' -e "${client}" #`)
      const over = new AbortController()
      const asked = open(author).remoteTip('main', over.signal)
      const failed = expect(asked).rejects.toThrow('git ls-remote was stopped: the time for it was over')
      await expect.poll(() => sockets.size, { timeout: 5000 }).toBe(1)
      over.abort()
      await failed
      await expect.poll(() => sockets.size).toBe(0)
      await expect(open(author).remoteTip('main', over.signal)).rejects.toThrow('was not started')
      forge.close()
    }
  )
})
