import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Health } from '../../rollout/node-commands.ts'

const limit = 10_000

/** One GET; the status must be the wanted one, 200 unless said. Redirects count as what they are, and no body is read. */
export const probe = (
  { url, status = 200 }: { readonly url: string; readonly status?: number },
  signal?: AbortSignal
): Promise<Health> =>
  new Promise((resolve) => {
    const target = URL.canParse(url) ? new URL(url) : undefined
    if (target === undefined || !['http:', 'https:'].includes(target.protocol)) {
      resolve({ status: 'unknown', reasons: ['the address of the probe is not http or https'] })
      return
    }
    // Its query may hold a token.
    const title = `GET ${target.origin}${target.pathname}`
    const send = target.protocol === 'https:' ? httpsRequest : httpRequest
    const sent = send(target, { headers: { 'user-agent': 'plumbline' }, agent: false })
    const end = (answer: Health): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
      resolve(answer)
      sent.destroy()
    }
    const unreached = (why: string): void => end({ status: 'unknown', reasons: [`${title}: ${why}`] })
    const giveUp = (): void => unreached('the time for it was over')
    signal?.addEventListener('abort', giveUp)
    const timer = setTimeout(() => unreached(`no answer within ${limit / 1000} s`), limit)
    sent.on('error', (error) => unreached(error.message))
    sent.on('response', ({ statusCode }) => {
      end(
        statusCode === status
          ? { status: 'healthy' }
          : { status: 'unhealthy', reasons: [`${title} answered ${String(statusCode)} instead of ${status}`] }
      )
    })
    if (signal?.aborted === true) giveUp()
    else sent.end()
  })
