import { Agent, request as httpsRequest } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import { ApiError, apiErrorOf, brokenOff } from './api-error.ts'
import type { Access } from './kubeconfig.ts'
import type { Timing } from './timing.ts'

export type Call = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the server's address, with its query. */
  readonly path: string
  readonly body?: Json
  readonly contentType?: string
}

export type Caps = {
  /** Milliseconds for one attempt, from the first byte sent to the last received. */
  readonly time: number
  /** Bytes of one answer. */
  readonly bytes: number
  /** Attempts of a read, the first included. */
  readonly tries: number
}

export const defaultCaps: Caps = { time: 30_000, bytes: 32 * 1024 * 1024, tries: 5 }

/** One call of the API: the JSON it answered, or the text where it is none. Throws ApiError. */
export type Request = (call: Call, signal?: AbortSignal) => Promise<Json>

export type Connection = { readonly request: Request; readonly close: () => void }

const longestWait = 10_000

/**
 * HTTPS to one API server. Only reads are repeated, after 429, 5xx or a broken connection, waiting as long as the server
 * asks or twice as long each time. A write is sent once: whether it happened is for its caller to read.
 */
export const connect = (access: Access, timing: Timing, caps: Caps = defaultCaps): Connection => {
  const { identity } = access
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 8,
    ca: access.ca,
    minVersion: 'TLSv1.2',
    ...(access.serverName !== undefined && { servername: access.serverName }),
    ...('token' in identity ? {} : { cert: identity.certificate, key: identity.key }),
  })
  const request: Request = async (call, signal) => {
    for (let tried = 1; ; tried += 1) {
      const answer = await once(access, agent, caps, call, signal)
      if (!(answer instanceof ApiError)) return answer
      if (call.method !== 'GET' || tried >= caps.tries || !answer.again) throw answer
      await timing.sleep(Math.min(answer.wait ?? 250 * 2 ** tried, longestWait), signal)
    }
  }
  return { request, close: () => agent.destroy() }
}

const once = (
  access: Access,
  agent: Agent,
  caps: Caps,
  call: Call,
  signal: AbortSignal | undefined
): Promise<Json | ApiError> =>
  new Promise((resolve) => {
    const what = `${call.method} ${access.server.origin}${call.path.replace(/\?.*/, () => '')}`
    if (signal?.aborted === true) {
      resolve(brokenOff(what, noLonger))
      return
    }
    const body = call.body === undefined ? undefined : Buffer.from(JSON.stringify(call.body), 'utf8')
    const sent = httpsRequest(
      new URL(`${access.server.pathname.replace(/\/$/, () => '')}${call.path}`, access.server),
      {
        method: call.method,
        agent,
        headers: {
          accept: 'application/json',
          'user-agent': 'plumbline',
          ...('token' in access.identity && { authorization: `Bearer ${access.identity.token}` }),
          ...(body !== undefined && {
            'content-type': call.contentType ?? 'application/json',
            'content-length': body.length,
          }),
        },
      }
    )
    const end = (answer: Json | ApiError): void => {
      clearTimeout(limit)
      signal?.removeEventListener('abort', giveUp)
      resolve(answer)
    }
    const giveUp = (): void => {
      end(brokenOff(what, noLonger))
      sent.destroy()
    }
    signal?.addEventListener('abort', giveUp)
    const limit = setTimeout(() => {
      end(brokenOff(what, new Error(`no whole answer within ${caps.time / 1000} s`)))
      sent.destroy()
    }, caps.time)
    sent.on('error', (error) => end(brokenOff(what, error)))
    sent.on('response', (response) => {
      collect(response, caps.bytes).then(
        (text) => end(read(what, response, text)),
        (error: unknown) => {
          sent.destroy()
          end(brokenOff(what, error))
        }
      )
    })
    sent.end(body)
  })

const noLonger = new Error('the time for it was over')

const collect = async (response: IncomingMessage, cap: number): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > cap) throw new Error(`the answer is larger than ${cap} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const read = (what: string, response: IncomingMessage, text: string): Json | ApiError => {
  const code = response.statusCode ?? 0
  const json = response.headers['content-type']?.startsWith('application/json') === true
  let body: Json = text
  if (json) {
    try {
      body = JSON.parse(text) as Json
    } catch {
      return brokenOff(what, new Error('the answer is no JSON'))
    }
  }
  if (code >= 200 && code < 300) return body
  return apiErrorOf(what, code, isObject(body) ? body : {}, response.headers['retry-after'])
}
