import { readFile } from 'node:fs/promises'
import type { ForgeEvent, PullRequest } from '../../ports.ts'
import { UserError } from '../../ports.ts'

type Environment = Readonly<Record<string, string | undefined>>
type Fields = Readonly<Record<string, unknown>>

/** What made the runner start, from the payload it left. Nothing of it is trusted before it was looked at. */
export const readEvent = async (environment: Environment): Promise<ForgeEvent> => {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  if (name === 'push' || name === 'schedule' || name === 'workflow_dispatch')
    return {
      name,
      sha: sha(environment['GITHUB_SHA'], 'GITHUB_SHA'),
      ref: environment['GITHUB_REF'] ?? '',
      defaultBranch: defaultBranch(await readPayload(environment['GITHUB_EVENT_PATH'])),
    }
  if (name !== 'pull_request' && name !== 'merge_group')
    return { name: 'other', event: name === '' ? 'none' : name }
  const payload = await readPayload(environment['GITHUB_EVENT_PATH'])
  if (name === 'merge_group') {
    const group = fields(payload['merge_group'], 'merge_group')
    return {
      name,
      baseSha: sha(group['base_sha'], 'merge_group.base_sha'),
      headSha: sha(group['head_sha'], 'merge_group.head_sha'),
    }
  }
  return { name, pull: pullRequest(payload) }
}

const readPayload = async (path: string | undefined): Promise<Fields> => {
  if (path === undefined || path === '')
    throw new UserError('GITHUB_EVENT_PATH is not set: run this inside a workflow')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError(`the event payload ${path} cannot be read`)
  })
  try {
    return fields(JSON.parse(text), 'the payload')
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`the event payload ${path} is no JSON`)
  }
}

/** Undefined where the payload does not say it: only some actions need to know. */
const defaultBranch = ({ repository }: Fields): string | undefined => {
  const named =
    typeof repository === 'object' && repository !== null
      ? (repository as Fields)['default_branch']
      : undefined
  return named === undefined ? undefined : branch(named, 'repository.default_branch')
}

const pullRequest = (payload: Fields): PullRequest => {
  if (payload['pull_request'] === undefined)
    throw new UserError('the event holds no pull request: run this on pull_request')
  const pull = fields(payload['pull_request'], 'pull_request')
  const head = fields(pull['head'], 'pull_request.head')
  const base = fields(pull['base'], 'pull_request.base')
  const { number } = pull
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    throw new UserError('pull_request.number is no number')
  return {
    number,
    headSha: sha(head['sha'], 'pull_request.head.sha'),
    baseRef: branch(base['ref'], 'pull_request.base.ref'),
    // A deleted fork leaves no repository at all.
    fork: repositoryOf(head) !== repositoryOf(base),
  }
}

const repositoryOf = (end: Fields): string | undefined => {
  const { repo } = end
  const name = typeof repo === 'object' && repo !== null ? (repo as Fields)['full_name'] : undefined
  return typeof name === 'string' ? name : undefined
}

const fields = (value: unknown, name: string): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError(`${name} is not what an event holds there`)
  return value as Fields
}

const sha = (value: unknown, name: string): string => {
  if (typeof value !== 'string' || !/^[0-9a-f]{40}$/.test(value)) throw new UserError(`${name} is no commit`)
  return value
}

const branch = (value: unknown, name: string): string => {
  if (
    typeof value !== 'string' ||
    !/^[A-Za-z0-9_][A-Za-z0-9._/+@#-]{0,243}$/.test(value) ||
    value.includes('..')
  ) {
    throw new UserError(`${name} is no branch name that git takes`)
  }
  return value
}
