import { answerDeployments } from './deployments.ts'
import type { ForgeState, Status, Token } from './state.ts'
import { onePage } from './one-page.ts'
import { answerReview } from './review-answers.ts'
import { views } from './views.ts'

export type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers: Readonly<Record<string, string>>
}
export type Asked = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly token: Token | undefined
}
export type World = {
  readonly flavour: 'github' | 'gitea'
  readonly origin: string
  readonly repository: string
  readonly state: ForgeState
  readonly ignore: boolean
  readonly smallest: (method: string, template: string, status: number) => unknown
}

const ok = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  body,
  headers,
})
export const fail = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.lab.example/rest', status: String(status) },
  headers: {},
})

/** What the forge answers, and what it then holds. */
export const answerRequest = (asked: Asked, world: World): Answer => {
  const { method, path, token } = asked
  if (token === undefined) return fail(401, 'Bad credentials')
  const show = views(world.flavour, world.origin, world.repository)
  if (path === '/user') {
    if (world.flavour === 'github' && token.job) return fail(403, 'Resource not accessible by integration')
    return ok(
      world.flavour === 'github'
        ? {
            ...show.user(token.user),
            public_repos: 0,
            public_gists: 0,
            followers: 0,
            following: 0,
            created_at: '2026-01-01T00:00:00Z',
            updated_at: '2026-01-01T00:00:00Z',
            name: null,
            company: null,
            blog: null,
            location: null,
            email: null,
            hireable: null,
            bio: null,
          }
        : show.user(token.user)
    )
  }
  const prefix = `/repos/${world.repository}`
  if (!path.startsWith(`${prefix}/`)) return fail(404, 'Not Found')
  if (method !== 'GET' && !token.write) return fail(403, 'Resource not accessible by integration')
  const rest = path.slice(prefix.length)
  const [, pull] = /^\/issues\/(\d+)\/comments$/.exec(rest) ?? []
  if (pull !== undefined)
    return method === 'POST'
      ? createComment(asked, world, Number(pull))
      : listComments(asked, world, Number(pull))
  const [, id] = /^\/issues\/comments\/(\d+)$/.exec(rest) ?? []
  if (id !== undefined) return oneComment(asked, world, Number(id))
  const [, sha] = /^\/statuses\/([0-9a-f]{40})$/.exec(rest) ?? []
  if (sha !== undefined && method === 'POST') return createStatus(asked, world, sha)
  const facts = answerReview(asked, world, rest)
  if (facts !== undefined) return facts
  const deployments =
    world.flavour === 'github'
      ? answerDeployments({
          method,
          rest,
          body: asked.body,
          token,
          state: world.state,
          smallest: (template, status) => world.smallest('POST', template, status),
        })
      : undefined
  if (deployments !== undefined) return ok(deployments.body, deployments.status)
  if (/^\/check-runs\/\d+\/annotations$/.test(rest) && world.flavour === 'github')
    return ok(world.state.annotations.map(show.annotation))
  const [, number] = /^\/pulls\/(\d+)$/.exec(rest) ?? []
  const found = number === undefined ? undefined : world.state.pulls.get(Number(number))
  return found === undefined
    ? fail(404, 'Not Found')
    : ok(show.pull(found, world.smallest('GET', '/repos/{owner}/{repo}/pulls/{pull_number}', 200)))
}

const text = (body: unknown, name: string): string => {
  const value =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined
  return typeof value === 'string' ? value : ''
}

const createComment = ({ body, token }: Asked, world: World, pull: number): Answer => {
  const { flavour, state } = world
  if (!state.pulls.has(pull)) return fail(404, 'Not Found')
  const content = text(body, 'body')
  if (flavour === 'github' && content.length > 65_536)
    return fail(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
  const comment = {
    id: state.nextId++,
    pull,
    user: token?.user ?? { id: 0, login: '', type: 'User' as const },
    body: content,
    updated: state.nextId,
  }
  if (!world.ignore) state.comments.push(comment)
  return ok(views(flavour, world.origin, world.repository).comment(comment), 201)
}

/** GitHub pages by 30 and links; Gitea always sends every comment. */
const listComments = ({ path, query }: Asked, world: World, pull: number): Answer => {
  const { flavour, origin, repository, state } = world
  if (!state.pulls.has(pull)) return fail(404, 'Not Found')
  const show = views(flavour, origin, repository)
  const all = state.comments.filter((comment) => comment.pull === pull)
  if (flavour === 'gitea') return ok(all.map(show.comment), 200, { 'x-total-count': String(all.length) })
  return onePage(all.map(show.comment), { path, query }, world)
}

const oneComment = ({ method, body }: Asked, world: World, id: number): Answer => {
  const { flavour, origin, repository, state, ignore } = world
  const at = state.comments.findIndex((comment) => comment.id === id)
  const comment = state.comments[at]
  if (comment === undefined) return fail(404, 'Not Found')
  if (method === 'DELETE') {
    state.comments.splice(at, 1)
    return { status: 204, headers: {} }
  }
  if (method === 'PATCH') {
    const content = text(body, 'body')
    if (flavour === 'github' && content.length > 65_536)
      return fail(422, 'Validation Failed: body is too long (maximum is 65536 characters)')
    if (!ignore) comment.body = content
    comment.updated = state.nextId++
  }
  return ok(views(flavour, origin, repository).comment(comment))
}

const createStatus = ({ body, token }: Asked, world: World, sha: string): Answer => {
  const { flavour, origin, repository, state } = world
  const description = text(body, 'description')
  if (description.length > (flavour === 'gitea' ? 400 : 140))
    return fail(422, 'Validation Failed: description is too long')
  const status: Status = {
    id: state.nextId++,
    sha,
    context: text(body, 'context'),
    state: text(body, 'state'),
    description,
    targetUrl: text(body, 'target_url'),
    creator: token?.user ?? { id: 0, login: '', type: 'User' },
  }
  state.statuses.push(status)
  return ok(views(flavour, origin, repository).status(status), 201)
}
