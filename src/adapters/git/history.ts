import { UserError } from '../../ports.ts'
import type { GitHistory, Tree } from '../../ports.ts'
import type { MainlineCommit } from '../../trust/evidence.ts'
import { hasCommit, mergeTree } from './merge-tree.ts'
import type { RunGit } from './run-git.ts'

const commitPattern = /^[0-9a-f]{40,64}$/

/** Commits below `to` that are not below `from`, along first parents. `folder` has been checked. */
export const mainline = async (
  git: RunGit,
  from: string | undefined,
  to: string,
  folder: string
): Promise<readonly MainlineCommit[]> => {
  const listed = await git([
    '--literal-pathspecs',
    'log',
    '--first-parent',
    '-z',
    '--format=%H%x1f%P%x1f%ct%x1f%s',
    '--end-of-options',
    from === undefined ? to : `${from}..${to}`,
    '--',
    `${folder}/`,
  ])
  if (listed.code !== 0)
    throw new UserError(
      `git cannot list what was merged up to ${to}: ${listed.stderr.trim()}. Check out with fetch-depth: 0`
    )
  return listed.stdout
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [sha = '', parents = '', time = '0', subject = ''] = line.split('\u001f')
      const [parent] = parents.split(' ').filter((each) => each !== '')
      return { sha, time: Number(time) * 1000, subject, ...(parent !== undefined && { parent }) }
    })
}

/** One commit as `mainline` gives it; undefined where the clone has none of that name. */
export const oneCommit = async (git: RunGit, sha: string): Promise<MainlineCommit | undefined> => {
  if (!commitPattern.test(sha) || !(await hasCommit(git, sha))) return undefined
  const shown = await git(['log', '-1', '--format=%P%x1f%ct%x1f%s', '--end-of-options', sha])
  const [parents = '', time = '0', subject = ''] = shown.stdout.toString('utf8').trimEnd().split('\u001f')
  const [parent] = parents.split(' ').filter((each) => each !== '')
  return { sha, time: Number(time) * 1000, subject, ...(parent !== undefined && { parent }) }
}

export const isBelow = async (git: RunGit, ancestor: string, commit: string): Promise<boolean> => {
  if (!commitPattern.test(ancestor) || !(await hasCommit(git, ancestor))) return false
  return (await git(['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit])).code === 0
}

/** Fetched where the clone lacks it: a force-push leaves what it threw away on the forge for a while. */
export const forkPoint = async (git: RunGit, a: string, b: string): Promise<string | undefined> => {
  if (!(await bring(git, a, a)) || !(await bring(git, b, b))) return undefined
  const found = await git(['merge-base', '--end-of-options', a, b])
  const sha = found.stdout.toString('utf8').trim().split('\n')[0] ?? ''
  return found.code === 0 && commitPattern.test(sha) ? sha : undefined
}

export const mergedTree = async (
  git: RunGit,
  { base, head, pull }: Parameters<GitHistory['mergedTree']>[0],
  at: (sha: string, label: string) => Tree
): ReturnType<GitHistory['mergedTree']> => {
  if (!(await bring(git, base, base))) return { status: 'failed', why: `git has no commit ${base}` }
  const ref = pull === undefined ? head : `+refs/pull/${pull}/head:refs/plumbline/pull/${pull}`
  if (!(await bring(git, head, ref))) return { status: 'failed', why: `git has no commit ${head}` }
  const merged = await mergeTree(git, base, head)
  if (merged.status === 'failed') return merged
  if (merged.status === 'conflict')
    return { status: 'failed', why: `they conflict in ${merged.files.join(', ')}` }
  return {
    status: 'merged',
    tree: at(merged.tree, `${head.slice(0, 7)} merged into ${base.slice(0, 7)}`),
  }
}

/** Whether a commit is there, after one fetch where it was not. Never shallow: that would cut off the history of the clone. */
const bring = async (git: RunGit, sha: string, ref: string): Promise<boolean> => {
  if (!commitPattern.test(sha)) return false
  if (await hasCommit(git, sha)) return true
  await git(['fetch', '--quiet', '--no-tags', 'origin', ref])
  return hasCommit(git, sha)
}
