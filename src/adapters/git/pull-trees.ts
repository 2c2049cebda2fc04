import { UserError } from '../../ports.ts'
import type { PullTrees, Tree } from '../../ports.ts'
import { hasCommit, mergeTree } from './merge-tree.ts'
import type { RunGit } from './run-git.ts'

type Pull = { readonly number: number; readonly headSha: string; readonly baseRef: string }
type At = (sha: string, label: string) => Tree & { readonly sha: string }

/**
 * The two sides of a pull request, from git alone: API fields about merges lag behind. The forge's merge commit is
 * used where it is there and holds the head; else base tip and head are merged here.
 */
export const pullTrees = async (git: RunGit, at: At, pull: Pull): Promise<PullTrees> => {
  const checkedOut = await mergeOf(git, 'HEAD', pull)
  if (checkedOut !== undefined) return fromMerge(checkedOut, at, pull)
  const fetched = await git([
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=2',
    'origin',
    `+refs/pull/${pull.number}/merge:refs/plumbline/merge`,
  ])
  const merge = fetched.code === 0 ? await mergeOf(git, 'refs/plumbline/merge', pull) : undefined
  return merge === undefined ? mergeHere(git, at, pull) : fromMerge(merge, at, pull)
}

type Merge = { readonly sha: string; readonly base: string }

/** The commit at `ref` if it merges the head into something. The base is the parent that is not the head. */
const mergeOf = async (git: RunGit, ref: string, pull: Pull): Promise<Merge | undefined> => {
  const shown = await git(['cat-file', '--batch'], { input: `${ref}^{commit}\n` })
  const text = shown.stdout.toString('utf8')
  const sha = /^([0-9a-f]{40,64}) commit /.exec(text)?.[1]
  const header = text.slice(0, text.indexOf('\n\n', text.indexOf('\n') + 1))
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '')
  if (sha === undefined || parents.length !== 2 || !parents.includes(pull.headSha)) return undefined
  const base = parents.find((parent) => parent !== pull.headSha)
  if (base === undefined) return undefined
  if (!(await hasCommit(git, base))) {
    // Objects of a shallow clone end at the merge itself: one fetch brings the base.
    const fetched = await git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', base])
    if (fetched.code !== 0 || !(await hasCommit(git, base)))
      throw cannotFetch(`base commit ${base}`, fetched.stderr)
  }
  return { sha, base }
}

const fromMerge = ({ sha, base }: Merge, at: At, pull: Pull): PullTrees => ({
  base: at(base, `${base.slice(0, 7)} (${pull.baseRef})`),
  head: at(pull.headSha, pull.headSha.slice(0, 7)),
  merged: at(sha, `${sha.slice(0, 7)} (merge)`),
  how: 'merge-ref',
})

/** For forges that make no merge ref, and where theirs is older than the head. */
const mergeHere = async (git: RunGit, at: At, pull: Pull): Promise<PullTrees> => {
  const base = await fetchBase(git, pull)
  if (!(await hasCommit(git, pull.headSha))) {
    const fetched = await git([
      'fetch',
      '--quiet',
      '--no-tags',
      'origin',
      `+refs/pull/${pull.number}/head:refs/plumbline/head`,
    ])
    if (!(await hasCommit(git, pull.headSha)))
      throw cannotFetch(`head commit ${pull.headSha}`, fetched.stderr)
  }
  await deepen(git, base, pull)
  const merged = await mergeTree(git, base, pull.headSha)
  if (merged.status === 'conflict') {
    throw new UserError(
      `the pull request conflicts with ${pull.baseRef} in ${merged.files.join(', ')}: merge or rebase ${pull.baseRef} into the branch, then this runs again`
    )
  }
  if (merged.status === 'failed')
    throw new UserError(`git could not merge ${pull.headSha} into ${pull.baseRef}: ${merged.why}`)
  return {
    base: at(base, `${base.slice(0, 7)} (${pull.baseRef})`),
    head: at(pull.headSha, pull.headSha.slice(0, 7)),
    merged: at(merged.tree, `${pull.headSha.slice(0, 7)} merged into ${pull.baseRef}`),
    how: 'merged-in-git',
  }
}

const fetchBase = async (git: RunGit, pull: Pull): Promise<string> => {
  const fetched = await git([
    'fetch',
    '--quiet',
    '--no-tags',
    'origin',
    `+refs/heads/${pull.baseRef}:refs/plumbline/base`,
  ])
  if (fetched.code !== 0) throw cannotFetch(`branch ${pull.baseRef}`, fetched.stderr)
  return (await git(['rev-parse', '--verify', '--end-of-options', 'refs/plumbline/base'])).stdout
    .toString('utf8')
    .trim()
}

/** A merge needs the point where both sides parted, which a shallow clone may lack. */
const deepen = async (git: RunGit, base: string, pull: Pull): Promise<void> => {
  const hasMergeBase = async () =>
    (await git(['merge-base', '--end-of-options', base, pull.headSha])).code === 0
  if (await hasMergeBase()) return
  const shallow =
    (await git(['rev-parse', '--is-shallow-repository'])).stdout.toString('utf8').trim() === 'true'
  if (shallow) {
    const fetched = await git([
      'fetch',
      '--quiet',
      '--no-tags',
      '--unshallow',
      'origin',
      `+refs/heads/${pull.baseRef}:refs/plumbline/base`,
      `+refs/pull/${pull.number}/head:refs/plumbline/head`,
    ])
    if (fetched.code !== 0) throw cannotFetch('the history', fetched.stderr)
    if (await hasMergeBase()) return
  }
  throw new UserError(
    `the pull request and ${pull.baseRef} have no commit in common: rebase the branch onto ${pull.baseRef}`
  )
}

const cannotFetch = (what: string, stderr: string): UserError =>
  new UserError(
    `git cannot fetch ${what}: ${stderr.trim().split('\n').at(-1) ?? ''}. Check out with fetch-depth: 0, or give the action a token that may read the repository`
  )
