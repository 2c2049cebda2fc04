import { createHash } from 'node:crypto'
import type { X509Certificate } from 'node:crypto'
import { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { ConnectionOptions, TLSSocket } from 'node:tls'
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

/** One connection to one machine: it never dials again by itself, so whoever was identified is who answers. */
export type Connection = {
  readonly transport: Transport
  /** What the verified certificate says. */
  readonly peer: { readonly commonName: string }
  readonly close: () => void
}

/** Of Talos' own client and server. Source: siderolabs/talos pkg/machinery/constants (GRPCMaxMessageSize). */
const maxMessageBytes = 32 * 1024 * 1024
const windowBytes = 2 * 1024 * 1024

/**
 * Dials a node over TLS and HTTP/2. Its certificate has to be issued by the cluster and to name the dialled address;
 * there is no way around that. Throws CallFailed.
 */
export const openConnection = async (endpoint: Endpoint, trust: Trust, seconds = 10): Promise<Connection> => {
  const socket = await dial(endpoint, trust, seconds * 1000)
  const certificate = certificateOf(socket)
  if ('fingerprint' in trust) checkFingerprint(socket, certificate, trust.fingerprint)
  const url = `https://${endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host}:${endpoint.port}`
  const sockets = [socket]
  const sessions = new Http2SessionManager(
    url,
    { pingIntervalMs: 10_000, pingTimeoutMs: 10_000 },
    {
      createConnection: () => sockets.pop() ?? new Socket().destroy(new Error('the connection is closed')),
      settings: { initialWindowSize: windowBytes },
    }
  )
  return {
    transport: createGrpcTransport({
      baseUrl: url,
      sessionManager: sessions,
      readMaxBytes: maxMessageBytes,
      writeMaxBytes: maxMessageBytes,
      acceptCompression: [],
    }),
    peer: { commonName: /^CN=(.*)$/m.exec(certificate?.subject ?? '')?.[1] ?? '' },
    close: () => {
      sessions.abort()
      socket.destroy()
    },
  }
}

const dial = async ({ host, port }: Endpoint, trust: Trust, milliseconds: number): Promise<TLSSocket> =>
  new Promise((resolve, reject) => {
    const socket = connectTls({
      host,
      port,
      ALPNProtocols: ['h2'],
      minVersion: 'TLSv1.2',
      ...tlsOptions(trust),
    })
    const fail = (error: unknown): void => {
      clearTimeout(timer)
      socket.destroy()
      reject(dialFailed(error))
    }
    const timer = setTimeout(() => {
      fail(new Error(`no answer within ${milliseconds / 1000} s`))
    }, milliseconds)
    // Stays: an error after this is said by the call that is under way.
    socket.on('error', fail)
    socket.once('close', () => {
      fail(new Error('it closed the connection'))
    })
    socket.once('secureConnect', () => {
      clearTimeout(timer)
      if (socket.alpnProtocol === 'h2') resolve(socket)
      else fail(new Error('what answers there does not speak HTTP/2'))
    })
  })

const tlsOptions = (trust: Trust): ConnectionOptions =>
  'credential' in trust
    ? { ca: trust.credential.ca, cert: trust.credential.certificate, key: trust.credential.key }
    : // The key is compared before a byte is sent; a certificate that nobody issued has nothing else to check.
      { rejectUnauthorized: false }

const dialFailed = (error: unknown): CallFailed => {
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
