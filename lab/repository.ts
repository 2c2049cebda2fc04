import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** git in a folder, with an identity of its own and nothing of the user's configuration. */
export const gitIn =
  (directory: string) =>
  async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', directory, ...args], {
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: directory,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'lab',
        GIT_AUTHOR_EMAIL: 'lab@lab.example',
        GIT_COMMITTER_NAME: 'lab',
        GIT_COMMITTER_EMAIL: 'lab@lab.example',
        GIT_AUTHOR_DATE: '2026-02-01T12:00:00Z',
        GIT_COMMITTER_DATE: '2026-02-01T12:00:00Z',
      },
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout.trim()
  }

/** A change to files: the whole new text of each, by path from the repository's root. */
export type Edit = (read: (path: string) => Promise<string>) => Promise<Readonly<Record<string, string>>>

export type LabRepository = {
  /** The bare repository that the forge serves. */
  readonly origin: string
  /** A checkout of `refs/pull/1/merge` as actions/checkout leaves it, or of the head where the forge has no merge ref. */
  readonly workspace: string
  readonly base: string
  readonly head: string
  readonly merge: string
}

/** A real repository: `fleet` on main, and pull request 1 with one edit. */
export const makeRepository = async (
  folder: string,
  fleet: string,
  edit: Edit,
  mergeRef = true
): Promise<LabRepository> => {
  const origin = join(folder, 'origin.git')
  const author = join(folder, 'author')
  const workspace = join(folder, 'workspace')
  await mkdir(author, { recursive: true })
  const git = gitIn(author)
  await gitIn(folder)('init', '--quiet', '--bare', '--initial-branch=main', origin)
  await git('init', '--quiet', '--initial-branch=main', author)
  await cp(fleet, join(author, 'nodes'), { recursive: true })
  await git('add', '--all')
  await git('commit', '--quiet', '--message=Describe the cluster')
  const base = await git('rev-parse', 'HEAD')
  await git('checkout', '--quiet', '-b', 'tune')
  const texts = await edit((path) => readFile(join(author, path), 'utf8'))
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(author, path)), { recursive: true })
    await writeFile(join(author, path), text)
  }
  await git('add', '--all')
  await git('commit', '--quiet', '--message=Tune the nodes')
  const head = await git('rev-parse', 'HEAD')
  await git('checkout', '--quiet', 'main')
  await git('merge', '--quiet', '--no-ff', '--message=Merge pull request 1', 'tune')
  const merge = await git('rev-parse', 'HEAD')
  await git(
    'push',
    '--quiet',
    origin,
    `${base}:refs/heads/main`,
    `${head}:refs/heads/tune`,
    `${head}:refs/pull/1/head`
  )
  if (mergeRef) await git('push', '--quiet', origin, `${merge}:refs/pull/1/merge`)
  await gitIn(folder)('clone', '--quiet', origin, workspace)
  const work = gitIn(workspace)
  await work('fetch', '--quiet', 'origin', mergeRef ? 'refs/pull/1/merge' : 'refs/pull/1/head')
  await work('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return { origin, workspace, base, head, merge }
}
