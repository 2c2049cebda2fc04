import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { Json } from '../../src/fleet/json.ts'
import { answer } from './answer.ts'
import { kubeconfigFor } from './authority.ts'
import type { Authority, Credential } from './authority.ts'
import type { Cluster } from './cluster.ts'
import { takeFault } from './faults.ts'
import type { Fault } from './faults.ts'
import type { User } from './rights.ts'
import { Refusal } from './status.ts'
import type { Answer } from './status.ts'

export type Entry = { readonly method: string; readonly path: string; readonly status: number }

export type Server = {
  readonly url: string
  readonly authority: Authority
  readonly journal: Entry[]
  readonly faults: Fault[]
  readonly mint: (user: User, seconds: number) => string
  /** A token stops being good. */
  readonly revoke: (token: string) => void
  readonly kubeconfig: (credential: Credential) => string
  /** Requests that wait for their answer. */
  readonly waiting: () => number
  readonly stop: () => Promise<void>
}

/** HTTPS on loopback, before a cluster. */
export const serve = async (cluster: Cluster, authority: Authority): Promise<Server> => {
  const own = await authority.issue({ commonName: 'kube-apiserver', hosts: ['127.0.0.1', 'localhost'] })
  const journal: Entry[] = []
  const faults: Fault[] = []
  const tokens = new Map<string, { readonly user: User; readonly until: number }>()
  const mint: Server['mint'] = (user, seconds) => {
    const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const until = Math.floor(Date.now() / 1000) + seconds
    const token = [
      part({ alg: 'none' }),
      part({ sub: user.name, exp: until }),
      randomBytes(16).toString('base64url'),
    ].join('.')
    tokens.set(token, { user, until: until * 1000 })
    return token
  }
  const userOf = (request: IncomingMessage): User => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    const known = tokens.get(token ?? '')
    if (known !== undefined && known.until > Date.now()) return known.user
    const socket = request.socket as TLSSocket
    if (token === undefined && socket.authorized) {
      const { CN, O } = socket.getPeerCertificate().subject
      return { name: String(CN), groups: O === undefined ? [] : [O].flat().map(String) }
    }
    throw new Refusal(401, 'Unauthorized', 'Unauthorized')
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET' } = request
    const url = new URL(request.url ?? '/', 'https://lab')
    const body = await readBody(request)
    const path = url.pathname
    const fault = takeFault(faults, { method, path })
    const note = (status: number) => void journal.push({ method, path, status })
    if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay))
    if (fault?.hang === true) return
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
    fault?.before?.()
    const said = (): Answer => {
      try {
        if (fault?.status !== undefined)
          throw new Refusal(fault.status, '', `fault ${fault.status}`, [], fault.retryAfter)
        const contentType = (request.headers['content-type'] ?? '').replace(/;.*/, () => '')
        const agent = (request.headers['user-agent'] ?? '').replace(/\/.*/, () => '')
        const asked = { method, path, query: url.searchParams, contentType, agent, body }
        return answer(asked, userOf(request), {
          cluster,
          mint,
        })
      } catch (error) {
        if (error instanceof Refusal) return error.answer
        throw error
      }
    }
    const done = said()
    note(done.code)
    if (fault?.drop === 'after') request.socket.destroy()
    else send(response, done, fault?.headers)
  }

  let waiting = 0
  const server = createServer(
    {
      cert: own.certificate,
      key: own.key,
      ca: authority.certificate,
      requestCert: true,
      rejectUnauthorized: false,
    },
    (request, response) => {
      waiting += 1
      response.on('close', () => (waiting -= 1))
      handle(request, response).catch((error: unknown) => {
        send(response, new Refusal(500, 'InternalError', `the lab failed: ${String(error)}`).answer)
      })
    }
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    authority,
    journal,
    faults,
    mint,
    revoke: (token) => void tokens.delete(token),
    kubeconfig: (credential) => kubeconfigFor(url, authority.certificate, credential),
    waiting: () => waiting,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const send = (
  response: ServerResponse,
  { code, body, headers }: Answer,
  more: Readonly<Record<string, string>> = {}
): void => {
  const text = typeof body === 'string'
  response
    .writeHead(code, { 'content-type': text ? 'text/plain' : 'application/json', ...headers, ...more })
    .end(text ? body : JSON.stringify(body))
}

const readBody = async (request: IncomingMessage): Promise<Json> => {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  try {
    return text === '' ? null : (JSON.parse(text) as Json)
  } catch {
    return null
  }
}
