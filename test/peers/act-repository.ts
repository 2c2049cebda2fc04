import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LabForge } from '../../lab/forge/forge.ts'
import { gitIn } from '../../lab/repository.ts'
import { root } from '../fleet-files.ts'

/** New whole texts by path from the repository's root. */
export type Edit = (read: (path: string) => Promise<string>) => Promise<Readonly<Record<string, string>>>

/** What a user of a copy of this repository has, and a forge keeps. */
export type ActRepository = {
  /** Bare, as the forge serves it. */
  readonly origin: string
  /** A clone in which a commit of any ref can be checked out. */
  readonly workspace: string
  /** Main's first commit. */
  readonly base: string
  /** Checks out a commit or a ref of the forge, such as `refs/pull/1/merge`, and answers the commit. */
  readonly checkOut: (what: string) => Promise<string>
  /** Puts a commit onto main and answers it. */
  readonly push: (edit: Edit) => Promise<string>
  /** Opens a pull request and answers its number. */
  readonly open: (edit: Edit, forge: LabForge) => Promise<number>
  /** Merges a pull request as it stands and answers what main is now. */
  readonly merge: (pull: number) => Promise<string>
}

/** Beside the nodes: all that the two workflows use. */
const shipped = ['.github', 'action.yml', 'actions', 'dist', 'main.js', 'package.json']

export const makeActRepository = async (folder: string, fleet: string): Promise<ActRepository> => {
  const origin = join(folder, 'origin.git')
  const workspace = join(folder, 'workspace')
  await gitIn(folder)('init', '--quiet', '--bare', '--initial-branch=main', origin)
  await gitIn(folder)('init', '--quiet', '--initial-branch=main', workspace)
  const git = gitIn(workspace)
  await git('remote', 'add', 'origin', origin)
  for (const path of shipped) await cp(join(root, path), join(workspace, path), { recursive: true })
  await cp(fleet, join(workspace, 'nodes'), { recursive: true })

  const commit = async (message: string): Promise<string> => {
    await git('add', '--all')
    await git('commit', '--quiet', `--message=${message}`)
    return git('rev-parse', 'HEAD')
  }
  const checkOut = async (what: string): Promise<string> => {
    await git('fetch', '--quiet', 'origin', '+refs/*:refs/of/*')
    await git(
      'checkout',
      '--quiet',
      '--detach',
      what.replace(/^refs\//, () => 'refs/of/')
    )
    return git('rev-parse', 'HEAD')
  }
  const change = async (edit: Edit, message: string): Promise<string> => {
    const texts = await edit((path) => readFile(join(workspace, path), 'utf8'))
    for (const [path, text] of Object.entries(texts)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await writeFile(join(workspace, path), text)
    }
    return commit(message)
  }
  const publish = (...refs: readonly string[]): Promise<string> => git('push', '--quiet', 'origin', ...refs)
  const mergeOntoMain = async (what: string, message: string): Promise<string> => {
    await checkOut('refs/heads/main')
    await git('merge', '--quiet', '--no-ff', `--message=${message}`, what)
    return git('rev-parse', 'HEAD')
  }

  const base = await commit('Describe the cluster')
  await publish(`${base}:refs/heads/main`)
  return {
    origin,
    workspace,
    base,
    checkOut,
    push: async (edit) => {
      await checkOut('refs/heads/main')
      const sha = await change(edit, 'Change what is on main')
      await publish(`${sha}:refs/heads/main`)
      return sha
    },
    open: async (edit, forge) => {
      const number = forge.state.pulls.size + 1
      const onto = await checkOut('refs/heads/main')
      const head = await change(edit, 'Tune the nodes')
      const merge = await mergeOntoMain(head, `Merge ${head} into ${onto}`)
      await publish(`${head}:refs/pull/${number}/head`, `${merge}:refs/pull/${number}/merge`)
      forge.state.pulls.set(number, { number, head, base: onto, baseRef: 'main' })
      return number
    },
    merge: async (number) => {
      const merged = await mergeOntoMain(
        `refs/of/pull/${number}/head`,
        `Merge pull request #${number} from lab/tune`
      )
      await publish(`${merged}:refs/heads/main`)
      return merged
    },
  }
}
