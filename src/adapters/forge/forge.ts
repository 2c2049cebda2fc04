import { UserError } from '../../ports.ts'
import type { Forge, StatusOutcome } from '../../ports.ts'
import { recordDeployment } from './deployment.ts'
import { Ambiguous, openClient, refusalOf, unexpected } from './client.ts'
import type { ForgeOptions, Request } from './client.ts'
import { actionsBot } from './actions-bot.ts'
import { listReviews } from './list-reviews.ts'
import { listStatuses } from './list-statuses.ts'
import { mergedPulls } from './merged-pulls.ts'
import { upsertComment } from './sticky-comment.ts'

/** GitHub, GHES, Gitea or Forgejo through one client: they differ in what is missing, not in what is asked. */
export const openForge = (options: ForgeOptions): Forge => {
  if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(options.repository))
    throw new UserError(`GITHUB_REPOSITORY is "${options.repository}": owner/name was expected`)
  const request = openClient(options)
  const flavour = options.gitea || options.apiUrl.endsWith('/api/v1') ? 'gitea' : 'github'
  if (flavour === 'gitea')
    options.log(
      'this forge shows no annotations and no job summary: the comment and the log carry the report'
    )
  const patience = { left: 6 }
  let known: Promise<number> | undefined
  const identity = (): Promise<number> => (known ??= askIdentity(request))
  return {
    flavour,
    upsertComment: (comment) => upsertComment(comment, { request, repository: options.repository, identity }),
    setStatus: (status) => setStatus(status, request, options.repository, flavour),
    mergedPulls: (commit, branch) => mergedPulls(commit, branch, { ...options, request, flavour, patience }),
    statuses: (sha, context) => listStatuses(sha, context, { ...options, request, flavour }),
    reviews: (pull) => listReviews(pull, { ...options, request, flavour }),
    recordDeployment: (deployment) =>
      flavour === 'gitea'
        ? Promise.resolve({ status: 'not-there' })
        : recordDeployment(deployment, request, options.repository),
  }
}

const askIdentity = async (request: Request): Promise<number> => {
  const answer = await request('GET', '/user')
  const { data } = answer
  if (
    answer.status === 200 &&
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    typeof data.id === 'number'
  )
    return data.id
  if (answer.status === 403 || answer.status === 404) return actionsBot
  throw unexpected(answer, 'who this token belongs to', 'pull-requests: write')
}

type Status = Parameters<Forge['setStatus']>[0]

const setStatus = async (
  status: Status,
  request: Request,
  repository: string,
  flavour: Forge['flavour']
): Promise<StatusOutcome> => {
  const needs = flavour === 'gitea' ? 'contents: write' : 'statuses: write'
  const { sha, context, state, description, url } = status
  const body = { context, state, description, ...(url !== undefined && { target_url: url }) }
  const send = () => request('POST', `/repos/${repository}/statuses/${sha}`, body)
  // A second status with the same text takes the place of the first, so sending again is safe.
  const answer = await send().catch((error: unknown) => {
    if (error instanceof Ambiguous) return request('POST', `/repos/${repository}/statuses/${sha}`, body, true)
    throw error
  })
  const refusal = refusalOf(answer, needs)
  if (refusal !== undefined) return { status: 'read-only', reason: refusal }
  if (answer.status !== 201) throw unexpected(answer, `the status ${context}`, needs)
  return { status: 'set' }
}
