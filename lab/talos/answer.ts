import type { Http2ServerRequest } from 'node:http2'
import { createConnectRouter } from '@connectrpc/connect'
import type { ConnectRouter, ConnectRouterOptions, ContextValues } from '@connectrpc/connect'
import { universalRequestFromNodeRequest, universalResponseToNodeResponse } from '@connectrpc/connect-node'
import type { Handler } from './listener.ts'

type Asks = {
  readonly routes: (router: ConnectRouter) => void
  readonly interceptors: NonNullable<ConnectRouterOptions['interceptors']>
  readonly contextOf: (request: Http2ServerRequest) => ContextValues
  readonly unknown: Handler
}

/** Answers gRPC. A client that leaves early is no error, which the adapter of connect-node takes it for and prints. */
export const answer = ({ routes, interceptors, contextOf, unknown }: Asks): Handler => {
  const router = createConnectRouter({ interceptors, acceptCompression: [], grpcWeb: false, connect: false })
  routes(router)
  const handlers = new Map(router.handlers.map((handler) => [handler.requestPath, handler]))
  return (request, response) => {
    const handler = handlers.get(request.url)
    if (handler === undefined) return unknown(request, response)
    void handler(universalRequestFromNodeRequest(request, response, undefined, contextOf(request)))
      .then((answered) => universalResponseToNodeResponse(answered, response))
      .catch(() => {})
  }
}
