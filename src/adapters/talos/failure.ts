import { Code, ConnectError } from '@connectrpc/connect'
import { plainLine } from './plain-text.ts'

/**
 * How a call to a node can end badly. `unauthenticated`: what answers has no certificate of the cluster, as in maintenance
 * mode. `refused`: the node says why it will not, and nothing was changed unless the call says otherwise. `unknown`: nobody
 * can tell whether it was done.
 */
export type Failure = {
  readonly status: 'unreachable' | 'unauthorized' | 'unauthenticated' | 'refused' | 'unknown'
  /** One line, made safe: it can repeat what the node said. */
  readonly why: string
  /** gRPC's word for it: `FailedPrecondition`. */
  readonly code?: string
}

/** Thrown by calls to a node and turned into an answer where a port ends. Never shown as it is. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.why)
    this.failure = failure
  }
}

export const isFailure = (error: unknown, ...codes: readonly (keyof typeof Code)[]): error is CallFailed =>
  error instanceof CallFailed && codes.some((code) => error.failure.code === code)

/** What went wrong, for whoever asked. Errors that no call makes are mistakes of ours and go on as they are. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof CallFailed) return error.failure
  throw error
}

const refusals: readonly Code[] = [
  Code.InvalidArgument,
  Code.NotFound,
  Code.AlreadyExists,
  Code.FailedPrecondition,
  Code.OutOfRange,
  Code.Unimplemented,
]

/** A failed call in our words. `what` is what was asked: `applying the machine config`. */
export const callFailed = (error: unknown, what: string): CallFailed => {
  if (error instanceof CallFailed) return error
  const tls = tlsFailure(error)
  if (tls !== undefined) return new CallFailed(tls)
  const { code, rawMessage } = ConnectError.from(error)
  const said = plainLine(withoutDiff(rawMessage))
  const word = Code[code]
  const fail = (status: Failure['status'], why: string) => new CallFailed({ status, why, code: word })
  if (code === Code.PermissionDenied || code === Code.Unauthenticated)
    return fail('unauthorized', `${what}: the node says ${said}`)
  if (refusals.includes(code)) return fail('refused', `${what}: the node says ${said}`)
  if (code === Code.Unavailable) return fail('unreachable', `${what}: ${said}`)
  return fail('unknown', `${what} broke off (${word}): ${said}`)
}

/** A refusal of an immediate apply, and what a dry run prints, show both configs with their secrets. */
const withoutDiff = (text: string): string =>
  text.replace(/\n(?:diff|Config diff):[\s\S]*$/, () => ' (diff left out)')

const strangers = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_SIGNATURE_FAILURE',
])
const lost = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** What TLS or the network says, from the chain of causes. */
export const tlsFailure = (error: unknown): Failure | undefined => {
  const code = codesOf(error).find((each) => describe(each) !== undefined)
  return code === undefined ? undefined : describe(code)
}

const describe = (code: string): Failure | undefined => {
  if (strangers.has(code))
    return {
      status: 'unauthenticated',
      why: 'what answers has no certificate of this cluster: the node is in maintenance mode, or it is another machine',
    }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return {
      status: 'unauthenticated',
      why: 'the certificate of what answers does not name this address: behind NAT, add the address to machine.certSANs',
    }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID')
    return {
      status: 'unauthenticated',
      why: 'the certificate of the node is not valid now: is the time right, on the node and here?',
    }
  if (
    /^ERR_SSL_.*ALERT_(?:BAD_CERTIFICATE|CERTIFICATE_|UNKNOWN_CA|ACCESS_DENIED|UNSUPPORTED_CERTIFICATE)/.test(
      code
    )
  )
    return {
      status: 'unauthorized',
      why: 'the node refuses our client certificate: it is of another cluster, expired, or the CA was rotated',
    }
  return lost.has(code) ? { status: 'unreachable', why: `nothing answers there (${code})` } : undefined
}

const codesOf = (error: unknown, depth = 0): readonly string[] => {
  if (!(error instanceof Error) || depth > 8) return []
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  return [...code, ...codesOf(error.cause, depth + 1)]
}
