import { execFileSync } from 'node:child_process'

/** Where actions/checkout keeps what a ref of the forge names. */
const trackedBy = (ref: string): string => {
  const [, kind = '', name = ''] = /^refs\/(heads|pull)\/(.+)$/.exec(ref) ?? []
  if (kind === '') throw new Error(`the stand-in checks out no ${ref}`)
  return kind === 'heads' ? `refs/remotes/origin/${name}` : `refs/remotes/pull/${name}`
}

const checkOut = (environment: NodeJS.ProcessEnv): void => {
  const value = (name: string): string => environment[name] ?? ''
  const given = Object.keys(environment).filter((name) => name.startsWith('INPUT_'))
  const unknown = given.filter((name) => !['INPUT_FETCH-DEPTH', 'INPUT_PERSIST-CREDENTIALS'].includes(name))
  if (unknown.length > 0) throw new Error(`the stand-in knows nothing of ${unknown.join(', ')}`)
  if (value('INPUT_PERSIST-CREDENTIALS') !== 'false') throw new Error('credentials would stay on the runner')
  const [sha, ref, depth] = [value('GITHUB_SHA'), value('GITHUB_REF'), Number(value('INPUT_FETCH-DEPTH'))]
  const git = (...args: readonly string[]): void => {
    execFileSync('git', args, { cwd: value('GITHUB_WORKSPACE'), stdio: 'inherit' })
  }
  const tracked = trackedBy(ref)
  git('init', '--quiet')
  git('remote', 'add', 'origin', `${value('GITHUB_SERVER_URL')}/${value('GITHUB_REPOSITORY')}`)
  git('config', 'gc.auto', '0')
  const fetch = ['fetch', '--quiet', '--no-tags', '--prune', '--no-recurse-submodules']
  if (depth === 0) git(...fetch, 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*')
  // Where the branch has moved on, the run is still about its own commit.
  git(...fetch, ...(depth === 0 ? [] : [`--depth=${depth}`]), 'origin', `+${sha}:${tracked}`)
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  git('checkout', '--quiet', '--force', ...(branch === undefined ? [] : ['-B', branch]), tracked)
}

checkOut(process.env)
