import { createHash } from 'node:crypto'
import type { X509Certificate } from 'node:crypto'
import { connect as connectTls, createSecureContext } from 'node:tls'
import type { ConnectionOptions, SecureContext, TLSSocket } from 'node:tls'
import type { Transport } from '@connectrpc/connect'
import { createGrpcTransport, Http2SessionManager } from '@connectrpc/connect-node'
import type { TalosCredential } from './credential.ts'
import { CallFailed, tlsFailure } from './failure.ts'

export type Endpoint = { readonly host: string; readonly port: number }

/** Whom to believe: the cluster's CA, or, for a new node in maintenance mode, one certificate's key and nothing else. */
export type Trust =
  | { readonly credential: TalosCredential }
  /** Base64 of the SHA-256 of the key (SPKI), as the node's console shows it. */
  | { readonly fingerprint: string }

export type Dialling = {
  /** Until the node has spoken; 10 unless said. */
  readonly seconds?: number
  /** Breaks the connection off, and with it every call that is under way. */
  readonly signal?: AbortSignal
}

/** One connection to one machine: it never dials again by itself, so whoever was identified is who answers. */
export type Connection = {
  readonly transport: Transport
  /** What the verified certificate says. */
  readonly peer: { readonly commonName: string }
  /** Why the connection broke, where TLS or the network said so: a call that it took with it often knows less. */
  readonly brokenBy: () => unknown
  readonly close: () => void
}

/** Of Talos' own client and server. Source: siderolabs/talos pkg/machinery/constants (GRPCMaxMessageSize). */
const maxMessageBytes = 32 * 1024 * 1024
const windowBytes = 2 * 1024 * 1024

/**
 * Dials a node over TLS and HTTP/2. Its certificate has to be issued by the cluster and to name the dialled address;
 * there is no way around that. Throws CallFailed.
 */
export const openConnection = async (
  endpoint: Endpoint,
  trust: Trust,
  { seconds = 10, signal }: Dialling = {}
): Promise<Connection> => {
  const socket = await dial(endpoint, trust, seconds * 1000, signal)
  const certificate = certificateOf(socket)
  if ('fingerprint' in trust) checkFingerprint(socket, certificate, trust.fingerprint)
  const url = `https://${endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host}:${endpoint.port}`
  let used = false
  let broken: unknown
  socket.on('error', (error: Error) => {
    broken ??= error
  })
  const sessions = new Http2SessionManager(
    url,
    { pingIntervalMs: 10_000, pingTimeoutMs: 10_000 },
    {
      createConnection: () => {
        // The library would dial again without end where it is given a dead socket.
        if (used || socket.destroyed)
          throw new CallFailed({ status: 'unreachable', why: 'the connection is gone' })
        used = true
        return socket
      },
      settings: { initialWindowSize: windowBytes },
    }
  )
  const close = (): void => {
    signal?.removeEventListener('abort', close)
    sessions.abort()
    socket.destroy()
  }
  signal?.addEventListener('abort', close)
  if (signal?.aborted === true) close()
  return {
    transport: createGrpcTransport({
      baseUrl: url,
      sessionManager: sessions,
      readMaxBytes: maxMessageBytes,
      writeMaxBytes: maxMessageBytes,
      acceptCompression: [],
    }),
    peer: { commonName: /^CN=(.*)$/m.exec(certificate?.subject ?? '')?.[1] ?? '' },
    brokenBy: () => broken,
    close,
  }
}

const dial = async (
  { host, port }: Endpoint,
  trust: Trust,
  milliseconds: number,
  signal: AbortSignal | undefined
): Promise<TLSSocket> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(noLonger)
      return
    }
    const socket = connectTls({
      host,
      port,
      ALPNProtocols: ['h2'],
      minVersion,
      ...tlsOptions(trust),
    })
    const fail = (error: unknown): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
      socket.destroy()
      reject(dialFailed(error))
    }
    const giveUp = (): void => fail(noLonger)
    signal?.addEventListener('abort', giveUp)
    const timer = setTimeout(() => {
      fail(new Error(`no answer within ${milliseconds / 1000} s`))
    }, milliseconds)
    // Stays: an error after this is said by the call that is under way.
    socket.on('error', (error: Error) => {
      const reset = 'code' in error && error.code === 'ECONNRESET'
      fail(reset && socket.authorized && 'credential' in trust ? refusedClient : error)
    })
    socket.once('close', () => {
      fail(socket.authorized && 'credential' in trust ? refusedClient : new Error('it closed the connection'))
    })
    socket.once('secureConnect', () => {
      if (socket.alpnProtocol !== 'h2') fail(new Error('what answers there does not speak HTTP/2'))
      // Whether it takes our certificate is known only when it says its first word, which HTTP/2 has it do unasked.
      socket.once('readable', () => {
        if (socket.readableLength === 0) return
        clearTimeout(timer)
        signal?.removeEventListener('abort', giveUp)
        resolve(socket)
      })
    })
  })

const noLonger = new CallFailed({ status: 'unreachable', why: 'the time for it was over' })

const refusedClient = new CallFailed({
  status: 'unauthorized',
  why: 'the node closed the connection when it saw our client certificate: it is of another cluster, expired, or the CA was rotated',
})

const minVersion = 'TLSv1.2'
const contexts = new WeakMap<TalosCredential, SecureContext>()

/** A CA and a key are read once, not for every node. Nothing of a connection is kept in it. */
const contextOf = (credential: TalosCredential): SecureContext => {
  const { ca, certificate: cert, key } = credential
  const context = contexts.get(credential) ?? createSecureContext({ ca, cert, key, minVersion })
  contexts.set(credential, context)
  return context
}

const tlsOptions = (trust: Trust): ConnectionOptions =>
  'credential' in trust
    ? { secureContext: contextOf(trust.credential) }
    : // The key is compared before a byte is sent; a certificate that nobody issued has nothing else to check.
      { rejectUnauthorized: false }

const dialFailed = (error: unknown): CallFailed => {
  if (error instanceof CallFailed) return error
  const known = tlsFailure(error)
  if (known !== undefined) return new CallFailed(known)
  const why = error instanceof Error ? error.message : 'it cannot be reached'
  return new CallFailed({ status: 'unreachable', why })
}

const certificateOf = (socket: TLSSocket): X509Certificate | undefined => socket.getPeerX509Certificate()

const checkFingerprint = (socket: TLSSocket, found: X509Certificate | undefined, wanted: string): void => {
  const key = found?.publicKey.export({ type: 'spki', format: 'der' })
  if (key !== undefined && createHash('sha256').update(key).digest('base64') === wanted) return
  socket.destroy()
  throw new CallFailed({
    status: 'unauthenticated',
    why: 'what answers has another key than identity.certificateFingerprint says: compare it with the console of the machine',
  })
}
