import { UserError } from '../../ports.ts'
import type { Git, GitHistory, PullTrees, Tree } from '../../ports.ts'
import { forkPoint, isBelow, mainline, mergedTree, oneCommit } from './history.ts'
import { pullTrees } from './pull-trees.ts'
import { treeReader } from './read-trees.ts'
import { gitRunner } from './run-git.ts'
import type { GitOptions, RunGit } from './run-git.ts'

/** The repository in a folder, through the git program. Reads only, and fetches what a pull request needs. */
export const openGit = (options: GitOptions): Git & GitHistory => {
  const git = gitRunner(options)
  const read = treeReader(git)
  const at = (sha: string, label: string): Tree & { readonly sha: string } => ({
    label,
    sha,
    list: async (folder) => read(sha, checkFolder(folder)),
  })
  return {
    tree: async (side) => {
      if (side === 'worktree') {
        const { worktree } = await import('./worktree.ts')
        const tree = worktree(options.directory)
        return { ...tree, list: async (folder) => tree.list(checkFolder(folder)) }
      }
      const sha = await resolve(git, side)
      return at(sha, `${sha.slice(0, 7)} (${side})`)
    },
    pullTrees: (pull) => pullTrees(git, at, pull),
    rangeTrees: async (baseSha, headSha): Promise<PullTrees> => {
      // A default checkout holds one commit only.
      await fetchMissing(git, [baseSha, headSha])
      await Promise.all([resolve(git, baseSha), resolve(git, headSha)])
      const head = at(headSha, headSha.slice(0, 7))
      return { base: at(baseSha, baseSha.slice(0, 7)), head, merged: head, how: 'merge-group' }
    },
    defaultBase: async () => {
      for (const candidate of ['origin/HEAD', 'origin/main', 'main', 'master']) {
        const found = await git([
          'rev-parse',
          '--verify',
          '--quiet',
          '--end-of-options',
          `${candidate}^{commit}`,
        ])
        if (found.code === 0) return candidate
      }
      throw new UserError('no branch to compare with: name one, such as plumbline diff HEAD worktree')
    },
    mainline: async (from, to, folder) => mainline(git, from, to, checkFolder(folder)),
    commit: (sha) => oneCommit(git, sha),
    isBelow: (ancestor, commit) => isBelow(git, ancestor, commit),
    forkPoint: (a, b) => forkPoint(git, a, b),
    mergedTree: (asks) => mergedTree(git, asks, at),
    generation: async (side) => {
      const sha = await resolve(git, side)
      const shallow = await git(['rev-parse', '--is-shallow-repository'])
      const counted = await git(['rev-list', '--count', '--end-of-options', sha])
      if (shallow.stdout.toString('utf8').trim() === 'false' && counted.code === 0)
        return Number(counted.stdout.toString('utf8').trim())
      throw new UserError(
        'this clone does not hold the whole history, so commits cannot be counted: check out with fetch-depth: 0'
      )
    },
    descends: async (ancestor, commit) => {
      for (const sha of [ancestor, commit])
        if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new UserError(`"${sha}" is no commit`)
      await fetchMissing(git, [ancestor, commit], [])
      const { code } = await git(['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit])
      if (code > 1)
        throw new UserError(
          `git cannot tell whether ${commit} descends from ${ancestor}: check out with fetch-depth: 0`
        )
      return code === 0
    },
    remoteTip: async (branch, signal) => {
      if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(branch) || branch.includes('..'))
        throw new UserError(`"${branch}" is no branch name`)
      const found = await git(
        ['ls-remote', '--exit-code', 'origin', `refs/heads/${branch}`],
        signal === undefined ? {} : { signal }
      )
      // The pattern matches from the end: a branch called x/refs/heads/main is listed too.
      const line = found.stdout
        .toString('utf8')
        .split('\n')
        .find((each) => each.split('\t')[1] === `refs/heads/${branch}`)
      const sha = line === undefined ? undefined : /^([0-9a-f]{40,64})\t/.exec(line)?.[1]
      if (found.code === 0 && sha !== undefined) return sha
      throw new UserError(`where ${branch} stands on the forge could not be asked (git ls-remote origin)`)
    },
  }
}

/** One commit of each without its history, unless said otherwise. */
const fetchMissing = async (
  git: RunGit,
  shas: readonly string[],
  depth: readonly string[] = ['--depth=1']
): Promise<void> => {
  for (const sha of shas.filter((each) => /^[0-9a-f]{40,64}$/.test(each))) {
    const known = await git(['cat-file', '-e', '--end-of-options', `${sha}^{commit}`])
    if (known.code !== 0) await git(['fetch', '--quiet', '--no-tags', ...depth, 'origin', sha])
  }
}

const resolve = async (git: RunGit, side: string): Promise<string> => {
  if (!/^[A-Za-z0-9@][A-Za-z0-9._/@{}~^+-]{0,254}$/.test(side))
    throw new UserError(`"${side}" is no revision: name a branch, a commit or worktree`)
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${side}^{commit}`])
  if (found.code === 0) return found.stdout.toString('utf8').trim()
  throw new UserError(
    `git knows no revision ${side}: fetch it, or in a workflow check out with fetch-depth: 0`
  )
}

const checkFolder = (folder: string): string => {
  const normal = folder.replace(/^\.\//, () => '').replace(/\/+$/, () => '')
  const parts = normal.split('/')
  if (
    normal === '' ||
    normal.startsWith('/') ||
    /[\u0000-\u001f\\]/.test(normal) ||
    parts.some((part) => part === '..' || part === '.' || part === '')
  ) {
    throw new UserError(`"${folder}" is no folder below the repository root: write it like nodes`)
  }
  return normal
}
