import { createSecureServer } from 'node:http2'
import type { Http2SecureServer, Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { Duplex } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { clientAuth, readCertificate } from './pki.ts'
import { forOpenssl } from './pem.ts'
import type { KeyPair } from './pki.ts'

export type Identity = {
  readonly server: KeyPair
  /** Who vouches for clients, PEM; undefined asks for no client certificate. */
  readonly authorities: readonly string[] | undefined
}

/** The TLS door of a node. */
export type Listener = {
  /** Resolves to the port. An open door only shows another identity from now on: who is inside stays. */
  readonly open: (address: string, port: number, identity: Identity) => Promise<number>
  /** Shuts the door and breaks every connection. */
  readonly shut: () => Promise<void>
  /** How many connections are open. */
  readonly connections: () => number
}

export type Handler = (request: Http2ServerRequest, response: Http2ServerResponse) => void

/** `dropAfter` is asked for each new connection: after how many bytes sent to the client it breaks, if at all. */
export const makeListener = (handler: Handler, dropAfter: () => number | undefined): Listener => {
  let door: Server | undefined
  let secured: Http2SecureServer | undefined
  const sockets = new Set<Socket>()

  const welcome = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    const bytes = dropAfter()
    secured?.emit('connection', bytes === undefined ? socket : shortLived(socket, bytes))
  }

  return {
    open: async (address, port, identity) => {
      secured = secure(identity, handler)
      if (door !== undefined) return port
      const opening = createServer(welcome)
      await new Promise<void>((done, failed) => {
        opening.once('error', failed)
        opening.listen(port, address, () => done())
      })
      door = opening
      const bound = opening.address()
      return typeof bound === 'object' && bound !== null ? bound.port : port
    },
    shut: async () => {
      const closing = door
      door = undefined
      for (const socket of sockets) socket.destroy()
      if (closing !== undefined) await new Promise<void>((done) => closing.close(() => done()))
    },
    connections: () => sockets.size,
  }
}

/** Never listens itself: the door hands it connections. */
const secure = ({ server, authorities }: Identity, handler: Handler): Http2SecureServer => {
  const asks = authorities !== undefined
  const secured = createSecureServer(
    {
      cert: server.crt,
      key: forOpenssl(server.key),
      ...(asks ? { ca: [...authorities] } : {}),
      minVersion: 'TLSv1.2',
      requestCert: asks,
      rejectUnauthorized: asks,
      settings: { initialWindowSize: 2 * 1024 * 1024, maxConcurrentStreams: 1000 },
    },
    handler
  )
  secured.on('secureConnection', (socket: TLSSocket) => {
    socket.on('error', () => {})
    if (asks && !onlyForClients(socket)) socket.destroy()
  })
  secured.on('sessionError', () => {})
  secured.on('tlsClientError', () => {})
  secured.on('error', () => {})
  return secured
}

/** Talos refuses a client certificate that may be used for anything else: siderolabs/crypto tls. */
const onlyForClients = (socket: TLSSocket): boolean => {
  const raw = rawCertificate(socket)
  if (raw === undefined) return false
  const { usages } = readCertificate(raw)
  return usages.length === 1 && usages[0] === clientAuth
}

/** The client's certificate as it was shown, if any. */
export const rawCertificate = (socket: TLSSocket | undefined): Uint8Array | undefined =>
  (socket?.getPeerCertificate() as { readonly raw?: Uint8Array } | undefined)?.raw

/** A connection that breaks when so many bytes went to the client, the handshake among them. */
const shortLived = (socket: Socket, bytes: number): Duplex => {
  let left = bytes
  const duplex = new Duplex({
    read: () => void socket.resume(),
    write: (chunk: Buffer, _encoding, done) => {
      socket.write(chunk.subarray(0, left), () => {
        if (chunk.length >= left) socket.destroy()
        left -= chunk.length
        done()
      })
    },
    destroy: (error, done) => {
      socket.destroy()
      done(error)
    },
  })
  socket.on('data', (chunk) => {
    if (!duplex.push(chunk)) socket.pause()
  })
  socket.on('close', () => duplex.destroy())
  return duplex
}
