import { isList, isObject } from '../../fleet/json.ts'
import type { JsonObject } from '../../fleet/json.ts'

/** A call that the API refused, or that broke off. The message says what to do where somebody can do something. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** HTTP status; 0 where no whole answer came, and a write may or may not have happened. */
  readonly code: number
  /** Of the Status object: `Conflict`, `Invalid`; empty where none came. */
  readonly reason: string
  /** The `causes` of the Status object. */
  readonly causes: readonly Cause[]
  /** A read may be repeated. */
  readonly again: boolean
  /** Milliseconds that the server asks to wait. */
  readonly wait: number | undefined

  constructor(message: string, facts: Omit<ApiError, keyof Error>) {
    super(message)
    this.code = facts.code
    this.reason = facts.reason
    this.causes = facts.causes
    this.again = facts.again
    this.wait = facts.wait
  }
}

/** `field` is empty where the API names none. */
export type Cause = { readonly reason: string; readonly message: string; readonly field: string }

/** From a Status object: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ */
export const apiErrorOf = (
  what: string,
  code: number,
  status: JsonObject,
  retryAfter: string | undefined
): ApiError => {
  const said = typeof status['message'] === 'string' ? firstLine(status['message']) : 'no reason given'
  const details = isObject(status['details']) ? status['details'] : {}
  const causes = (isList(details['causes']) ? details['causes'] : []).filter(isObject).map((cause) => ({
    reason: String(cause['reason'] ?? ''),
    message: firstLine(String(cause['message'] ?? '')),
    field: firstLine(String(cause['field'] ?? '')),
  }))
  const seconds = Number(retryAfter ?? Number.NaN)
  return new ApiError(`${what} answered ${code}: ${hints[code] ?? ''}${said}`, {
    code,
    reason: typeof status['reason'] === 'string' ? status['reason'] : '',
    causes,
    again: code === 429 || code >= 500,
    wait: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined,
  })
}

const hints: Readonly<Record<number, string>> = {
  401: 'the credential in the kubeconfig is not known or has ended, make a new one; ',
  403: 'the credential may not do this, docs/kubernetes.md has the rights it needs; ',
}

const untrusted =
  /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_|CERT_|ERR_TLS_CERT_ALTNAME_INVALID)/

export const brokenOff = (what: string, error: unknown): ApiError => {
  const said = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const stranger = untrusted.test(code)
  const why = stranger
    ? `the server did not prove that it is the one of the kubeconfig (${firstLine(said)}); nothing was sent to it`
    : firstLine(said)
  return new ApiError(`${what} broke off: ${why}`, {
    code: 0,
    reason: '',
    causes: [],
    again: !stranger,
    wait: undefined,
  })
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 500)
