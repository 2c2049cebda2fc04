import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerRequest } from './answers.ts'
import type { Answer } from './answers.ts'
import { openApiCheck } from './openapi.ts'
import { actionsBot, giteaActions, owner } from './state.ts'
import type { ForgeState, Pull, Token } from './state.ts'

export type Flavour = 'github' | 'gitea'
export type Entry = {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: unknown
  readonly status: number
}

/** What goes wrong with a request: instead of the answer, or before it. */
export type Fault = {
  readonly match: (request: { readonly method: string; readonly path: string }) => boolean
  /** How often; default once. */
  times?: number
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Sent as it is, with 200. */
  readonly garbage?: string
  /** The connection breaks; with `after`, once the request was carried out. */
  readonly drop?: 'before' | 'after'
  /** The write is answered well and not done. */
  readonly ignore?: boolean
  /** Runs before the request is carried out. */
  readonly before?: () => void
}

export type LabForge = {
  readonly flavour: Flavour
  readonly url: string
  readonly apiUrl: string
  readonly repository: string
  readonly state: ForgeState
  readonly journal: readonly Entry[]
  /** Requests and answers that GitHub's description does not allow; always empty on Gitea. */
  readonly violations: readonly string[]
  readonly faults: Fault[]
  readonly close: () => Promise<void>
}

export const tokens = {
  job: 'job-token-of-the-lab',
  readOnly: 'read-only-token-of-the-lab',
  person: 'personal-token-of-the-lab',
  expired: 'expired-token-of-the-lab',
} as const

/** A forge on loopback, of either flavour. */
export const startForge = async (flavour: Flavour, pulls: readonly Pull[] = []): Promise<LabForge> => {
  const repository = 'lab/homelab'
  const job = flavour === 'gitea' ? giteaActions : actionsBot
  const state: ForgeState = {
    annotations: [],
    comments: [],
    statuses: [],
    reviews: [],
    cameBy: new Map(),
    deployments: [],
    pulls: new Map(pulls.map((pull) => [pull.number, { ...pull }])),
    tokens: new Map<string, Token>([
      [tokens.job, { user: job, write: true, job: true }],
      [tokens.readOnly, { user: job, write: false, job: true }],
      [tokens.person, { user: owner, write: true, job: false }],
    ]),
    nextId: 1,
  }
  const journal: Entry[] = []
  const violations: string[] = []
  const faults: Fault[] = []
  const check = flavour === 'github' ? openApiCheck() : undefined
  let origin = ''

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET' } = request
    const url = new URL(request.url ?? '/', origin)
    const path = flavour === 'gitea' ? url.pathname.replace(/^\/api\/v1/, () => '') : url.pathname
    const body = await readBody(request)
    const fault = takeFault(faults, { method, path })
    fault?.before?.()
    const note = (status: number): void =>
      void journal.push({ method, path, query: url.search, body, status })
    if (fault?.drop === 'before') {
      note(0)
      request.socket.destroy()
      return
    }
    if (fault?.garbage !== undefined) {
      note(200)
      response.writeHead(200, { 'content-type': 'application/json' }).end(fault.garbage)
      return
    }
    if (fault?.status !== undefined) {
      note(fault.status)
      send(response, {
        status: fault.status,
        body: fault.body ?? { message: `fault ${fault.status}` },
        headers: fault.headers ?? {},
      })
      return
    }
    violations.push(...(check?.request(method, path, body) ?? []))
    const token = state.tokens.get(
      (request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, () => '')
    )
    const answer = answerRequest(
      { method, path, query: url.searchParams, body, token },
      {
        flavour,
        origin,
        repository,
        state,
        ignore: fault?.ignore === true,
        smallest: check?.smallest ?? (() => ({})),
      }
    )
    violations.push(...(check?.response(method, path, answer.status, answer.body) ?? []))
    note(answer.status)
    if (fault?.drop === 'after') request.socket.destroy()
    else send(response, answer)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`the lab's forge failed: ${String(error)}`)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    flavour,
    url: origin,
    apiUrl: flavour === 'gitea' ? `${origin}/api/v1` : origin,
    repository,
    state,
    journal,
    violations,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const takeFault = (
  faults: Fault[],
  request: { readonly method: string; readonly path: string }
): Fault | undefined => {
  const at = faults.findIndex((fault) => fault.match(request))
  const fault = faults[at]
  if (fault === undefined) return undefined
  fault.times = (fault.times ?? 1) - 1
  if (fault.times <= 0) faults.splice(at, 1)
  return fault
}

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : (JSON.parse(text) as unknown)
}

const send = (response: ServerResponse, { status, body, headers }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body === undefined ? '' : JSON.stringify(body))
}
