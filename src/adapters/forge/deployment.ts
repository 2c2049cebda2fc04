import type { DeploymentOutcome, Forge } from '../../ports.ts'
import { UserError } from '../../ports.ts'
import { Ambiguous, refusalOf, unexpected } from './client.ts'
import type { Answer, Request } from './client.ts'

type Deployment = Parameters<Forge['recordDeployment']>[0]

const needs = 'deployments: write'

/**
 * A deployment and its one status. The forge checks and merges nothing on its own: what was to be checked has been, and the
 * nodes are done. https://docs.github.com/rest/deployments/deployments#create-a-deployment
 */
export const recordDeployment = async (
  { sha, environment, state, description, url }: Deployment,
  request: Request,
  repository: string
): Promise<DeploymentOutcome> => {
  const made = await once(request, `/repos/${repository}/deployments`, {
    ref: sha,
    task: 'apply',
    environment,
    description,
    auto_merge: false,
    required_contexts: [],
  })
  const refusal = refusalOf(made, needs)
  if (refusal !== undefined) return { status: 'read-only', reason: refusal }
  const id = idOf(made.data)
  if (made.status !== 201 || id === undefined) throw unexpected(made, 'the deployment record', needs)
  const told = await once(request, `/repos/${repository}/deployments/${id}/statuses`, {
    state,
    description,
    environment,
    auto_inactive: state === 'success',
    ...(url !== undefined && { log_url: url }),
  })
  if (told.status !== 201) throw unexpected(told, 'the status of the deployment record', needs)
  return { status: 'recorded' }
}

/** Never sent again: a second record would say that there were two runs. */
const once = async (
  request: Request,
  route: string,
  body: Readonly<Record<string, unknown>>
): Promise<Answer> => {
  try {
    return await request('POST', route, body)
  } catch (error) {
    if (error instanceof Ambiguous)
      throw new UserError(`the forge did not answer, and may have taken it (${error.message})`, {
        cause: error,
      })
    throw error
  }
}

const idOf = (data: unknown): number | undefined => {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined
}
