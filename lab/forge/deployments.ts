import type { Deployment, ForgeState, Token } from './state.ts'

type Asked = {
  readonly method: string
  readonly rest: string
  readonly body: unknown
  readonly token: Token
  readonly state: ForgeState
  readonly smallest: (template: string, status: number) => unknown
}

const folder = '/repos/{owner}/{repo}/deployments'
const field = (body: unknown, name: string): string =>
  String((body as Readonly<Record<string, unknown>> | undefined)?.[name] ?? '')

/** Deployments of a repository on GitHub; undefined for what is no path of theirs. */
export const answerDeployments = ({
  method,
  rest,
  body,
  token,
  state,
  smallest,
}: Asked): { readonly status: number; readonly body: unknown } | undefined => {
  const show = (deployment: Deployment): object => ({
    ...(smallest(folder, 201) as object),
    id: deployment.id,
    sha: deployment.sha,
    ref: deployment.sha,
    environment: deployment.environment,
    description: deployment.description,
    task: 'apply',
  })
  if (rest === '/deployments') {
    if (method === 'GET') return { status: 200, body: state.deployments.toReversed().map(show) }
    const deployment: Deployment = {
      id: state.nextId++,
      sha: field(body, 'ref'),
      environment: field(body, 'environment'),
      description: field(body, 'description'),
      creator: token.user,
      state: undefined,
    }
    state.deployments.push(deployment)
    return { status: 201, body: show(deployment) }
  }
  const [, id] = /^\/deployments\/(\d+)\/statuses$/.exec(rest) ?? []
  const deployment = state.deployments.find((each) => each.id === Number(id))
  if (deployment === undefined) return undefined
  const showState = (): object => ({
    ...(smallest(`${folder}/{deployment_id}/statuses`, 201) as object),
    id: deployment.id,
    state: deployment.state,
    description: deployment.description,
  })
  if (method === 'GET') return { status: 200, body: deployment.state === undefined ? [] : [showState()] }
  deployment.state = field(body, 'state')
  return { status: 201, body: showState() }
}
