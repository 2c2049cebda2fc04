import type { RunGit } from './run-git.ts'

export type MergedTree =
  | { readonly status: 'merged'; readonly tree: string }
  | { readonly status: 'conflict'; readonly files: readonly string[] }
  | { readonly status: 'failed'; readonly why: string }

/** Merges two commits as git does by itself, without a work tree, a commit or a hand of anybody. */
export const mergeTree = async (git: RunGit, base: string, head: string): Promise<MergedTree> => {
  const merged = await git([
    'merge-tree',
    '--write-tree',
    '--name-only',
    '--no-messages',
    '-z',
    '--end-of-options',
    base,
    head,
  ])
  const [tree = '', ...files] = merged.stdout
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
  if (merged.code === 1) return { status: 'conflict', files }
  if (merged.code === 0 && /^[0-9a-f]{40,64}$/.test(tree)) return { status: 'merged', tree }
  const old = /unknown|usage/.test(merged.stderr) ? ' Its git is older than 2.38' : ''
  return { status: 'failed', why: `${merged.stderr.trim()}.${old}` }
}

export const hasCommit = async (git: RunGit, sha: string): Promise<boolean> =>
  (await git(['cat-file', '-e', '--end-of-options', `${sha}^{commit}`])).code === 0
