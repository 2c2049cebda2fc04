import { getOctokit } from '@actions/github'
import type { Clock } from '../../ports.ts'
import { UserError } from '../../ports.ts'

export type ForgeOptions = {
  readonly apiUrl: string
  readonly serverUrl: string
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  readonly gitea: boolean
  readonly clock: Clock
  readonly log: (line: string) => void
}

/** What the API answered. `data` is whatever it sent: callers narrow it. */
export type Answer = {
  readonly status: number
  readonly data: unknown
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/**
 * One request. `again` says whether it may be sent twice. Answers below 500 come back as they are, but for 429 and
 * secondary limits, which are waited out; what the forge will not answer at all is a UserError.
 */
export type Request = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  route: string,
  body?: Readonly<Record<string, unknown>>,
  again?: boolean
) => Promise<Answer>

/** Sent, and no answer came: it may or may not have happened. */
export class Ambiguous extends Error {
  override readonly name = 'Ambiguous'
}

const tries = 4
const longestWait = 60_000
const timeLimit = 30_000

export const openClient = ({ apiUrl, token, clock, log }: ForgeOptions): Request => {
  if (token === '') throw new UserError('no token was given: pass token: ${{ github.token }}')
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent })

  const send = async (
    method: string,
    route: string,
    body: Readonly<Record<string, unknown>> | undefined
  ): Promise<Answer | Error> => {
    try {
      const answer: Answer = await octokit.request(`${method} ${route}`, {
        ...body,
        request: { signal: AbortSignal.timeout(timeLimit) },
      })
      return { status: answer.status, data: answer.data, headers: answer.headers }
    } catch (error) {
      return answerOf(error) ?? (error instanceof Error ? error : new Error(String(error)))
    }
  }

  return async (method, route, body, again = method !== 'POST') => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send(method, route, body)
      if (answer instanceof Error) {
        if (!again) throw new Ambiguous(answer.message, { cause: answer })
        if (attempt >= tries)
          throw new UserError(
            `${apiUrl} does not answer (${reasonOf(answer)}): the forge or the network is down. Run this again later`
          )
      } else if (isLimited(answer)) {
        const wait = waitFor(answer, clock.now())
        if (attempt >= tries || wait > longestWait)
          throw new UserError(
            `the forge limits requests and asks to wait ${Math.ceil(wait / 1000)} s: run this again later`
          )
        log(`the forge limits requests: waiting ${Math.ceil(wait / 1000)} s`)
        await clock.sleep(wait)
        continue
      } else if (answer.status >= 500) {
        if (!again) throw new Ambiguous(`the forge answered ${answer.status}`)
        if (attempt >= tries)
          throw new UserError(
            `the forge answers ${answer.status} to ${method} ${route}: it is in trouble. Run this again later`
          )
      } else if (answer.status === 401) {
        throw new UserError(
          'the forge refuses the token (401): it is wrong or expired. Pass token: ${{ github.token }}'
        )
      } else {
        return answer
      }
      await clock.sleep(1000 * 2 ** (attempt - 1))
    }
  }
}

const nothing = (): void => undefined
/** Octokit warns to the console, where a workflow command could come from the forge. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }

const answerOf = (error: unknown): Answer | undefined => {
  if (typeof error !== 'object' || error === null || !('status' in error) || !('response' in error))
    return undefined
  const { response } = error as { response?: Answer }
  return response === undefined
    ? undefined
    : { status: response.status, data: response.data, headers: response.headers }
}

const messageOf = ({ data }: Answer): string =>
  typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : ''

const isLimited = (answer: Answer): boolean =>
  answer.status === 429 ||
  (answer.status === 403 &&
    (answer.headers['retry-after'] !== undefined ||
      answer.headers['x-ratelimit-remaining'] === '0' ||
      /rate limit|abuse/i.test(messageOf(answer))))

/** Milliseconds: as told, else a minute, as GitHub asks for secondary limits. */
const waitFor = ({ headers }: Answer, now: number): number => {
  const after = Number(headers['retry-after'])
  if (Number.isFinite(after)) return after * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)
    ? Math.max(1000, reset * 1000 - now)
    : 60_000
}

const reasonOf = (error: Error): string => {
  const cause = error.cause instanceof Error ? error.cause : error
  return cause.message.split('\n')[0] ?? 'no reason given'
}

/** What a refused write means, in words; undefined where it is no refusal. */
export const refusalOf = (answer: Answer, needs: string): string | undefined =>
  answer.status === 403
    ? `the token may not write here (${messageOf(answer) || '403'}); it needs ${needs}. Pull requests from forks and Dependabot never have that`
    : undefined

export const unexpected = (answer: Answer, what: string, needs: string): UserError => {
  if (answer.status === 404)
    return new UserError(
      `${what}: not found (404). The repository or pull request is not visible to this token, or the job lacks ${needs}`
    )
  if (answer.status === 422)
    return new UserError(`${what}: refused as invalid (422): ${messageOf(answer).slice(0, 200)}`)
  return new UserError(
    `${what}: the forge answered ${answer.status}${messageOf(answer) === '' ? '' : `: ${messageOf(answer).slice(0, 200)}`}`
  )
}
