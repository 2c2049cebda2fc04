import { create } from '@bufbuild/protobuf'
import { Code, ConnectError } from '@connectrpc/connect'
import type { Interceptor, StreamResponse, Transport, UnaryResponse } from '@connectrpc/connect'
import { MetadataSchema } from '../../src/adapters/talos/proto/common_pb.js'
import type { Metadata } from '../../src/adapters/talos/proto/common_pb.js'
import { caller } from './caller.ts'
import type { Machine } from './machine.ts'
import { hostnameOf, inMaintenance, isControlPlane } from './machine.ts'
import { arriving } from './queue.ts'
import { atLeast } from './version.ts'

type Reply = UnaryResponse | StreamResponse
type Target = { readonly name: string; readonly transport: Transport | undefined }

/** Finds the API of another node by the address or name that a client gave. */
export type FindPeer = (target: string) => Transport | undefined

/**
 * Sends calls on to other nodes as apid does: internal/app/apid/pkg/director/director.go. One target answers as itself;
 * of several, each message says whose it is, and a node that fails is a message too.
 */
export const route =
  (machine: Machine, findPeer: FindPeer): Interceptor =>
  (next) =>
  async (request): Promise<Reply> => {
    const { version } = machine.slots.running
    const maintenance = atLeast(version, '1.13.0') && inMaintenance(machine)
    if (maintenance || request.contextValues.get(caller).local) return next(request)
    const one = values(request.header, 'node')
    const many = values(request.header, 'nodes')
    if (one.length > 1) throw new ConnectError('node metadata must be single-valued', Code.InvalidArgument)
    const forwards = isControlPlane(machine)
    const own = (targets: readonly string[]): boolean =>
      !forwards && targets.length === 1 && targets.every((target) => isLocal(machine, target))
    const method = `/${request.service.typeName}/${request.method.name}`
    const target = (name: string): Target => ({ name, transport: findPeer(name) })

    if (many.length > 0 && !own(many)) {
      refuseMany(version, method)
      if (!forwards) throw noForwarding()
      return aggregate(request, many.map(target))
    }
    if (one[0] !== undefined && !own(one)) {
      if (!forwards) throw noForwarding()
      return send(request, target(one[0]))
    }
    return next(request)
  }

const noForwarding = (): ConnectError => new ConnectError('no request forwarding', Code.PermissionDenied)

const aggregated = [
  'machine.MachineService',
  'cluster.ClusterService',
  'inspect.InspectService',
  'storage.StorageService',
  'time.TimeService',
]

const refuseMany = (version: string, method: string): void => {
  if (!atLeast(version, '1.13.0')) {
    if (method.startsWith('/cosi.'))
      throw new ConnectError('one-2-many proxying is not supported for COSI methods', Code.InvalidArgument)
  } else if (!aggregated.some((service) => method.startsWith(`/${service}/`)))
    throw new ConnectError(`one-2-many proxying is not supported for method ${method}`, Code.InvalidArgument)
}

// Headers of one name arrive joined; addresses and names hold no comma.
const values = (header: Headers, name: string): readonly string[] =>
  (header.get(name) ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')

const isLocal = (machine: Machine, target: string): boolean =>
  [machine.hardware.address, hostnameOf(machine)].includes(target)

const ownHeaders = (): Pick<Reply, 'header' | 'trailer'> => ({
  header: new Headers({ 'content-type': 'application/grpc+proto' }),
  trailer: new Headers({ 'grpc-status': '0' }),
})

type Request = Parameters<ReturnType<Interceptor>>[0]

const send = async (request: Request, { name, transport }: Target): Promise<Reply> => {
  if (transport === undefined)
    throw new ConnectError(
      `connection error: desc = "transport: Error while dialing: dial tcp ${name}:50000: connect: connection refused"`,
      Code.Unavailable
    )
  const header = new Headers(
    request.contextValues.get(caller).roles.map((role): [string, string] => ['talos-role', role])
  )
  const answer = request.stream
    ? await transport.stream(request.method, request.signal, undefined, header, request.message)
    : await transport.unary(request.method, request.signal, undefined, header, request.message as never)
  // Its headers are those of the way between the nodes.
  return { ...answer, ...ownHeaders() }
}

/** Takes the caller from what the node that sent the call on says of it. */
export const fromProxy: Interceptor = (next) => async (request) => {
  request.contextValues.set(caller, { roles: values(request.header, 'talos-role'), local: true })
  return next(request)
}

/** Any message of an answer: its own place for metadata, as every message of these services has one. */
type Message = { metadata?: Metadata }

const aggregate = async (request: Request, targets: readonly Target[]): Promise<Reply> => {
  const asks = targets.map(async (target) => ({
    target,
    answer: await send(request, target).catch((error: unknown) => ConnectError.from(error)),
  }))
  const answers = await Promise.all(asks)
  const base = { service: request.service, ...ownHeaders() }
  if (!request.stream) {
    const messages = answers.flatMap(({ target, answer }) =>
      answer instanceof ConnectError
        ? [{ metadata: failure(target, answer) }]
        : (answer as unknown as { message: { messages: Message[] } }).message.messages.map((message) => {
            message.metadata = hostname(target)
            return message
          })
    )
    const method = request.method as UnaryResponse['method']
    const first = answers.find(({ answer }) => !(answer instanceof ConnectError))?.answer as
      | UnaryResponse
      | undefined
    const message = first?.message ?? create(method.output)
    Object.assign(message, { messages: messages.map((given) => complete(method, given)) })
    return { ...base, stream: false, method, message } as UnaryResponse
  }
  const merged = arriving<Message>(request.signal, (add) => {
    void Promise.all(answers.map((given) => drain(given.target, given.answer, add))).then(() => add(end))
    return () => {}
  })
  return {
    ...base,
    stream: true,
    method: request.method,
    message: untilEnd(merged, request),
  } as StreamResponse
}

const end: Message = {}

async function* untilEnd(messages: AsyncIterable<Message>, request: Request): AsyncGenerator<unknown> {
  for await (const message of messages) {
    if (message === end) return
    yield '$typeName' in message ? message : create(request.method.output, message as never)
  }
}

const drain = async (
  target: Target,
  answer: Reply | ConnectError,
  add: (message: Message) => void
): Promise<void> => {
  if (answer instanceof ConnectError) return add({ metadata: failure(target, answer) })
  try {
    for await (const message of (answer as StreamResponse).message) {
      ;(message as Message).metadata = hostname(target)
      add(message as Message)
    }
  } catch (error) {
    add({ metadata: failure(target, ConnectError.from(error)) })
  }
}

const complete = (method: UnaryResponse['method'], message: Message): unknown => {
  const inner = method.output.fields.find(({ number }) => number === 1)?.message
  return '$typeName' in message || inner === undefined ? message : create(inner, message as never)
}

const hostname = ({ name }: Target): Metadata => create(MetadataSchema, { hostname: name })

const failure = ({ name }: Target, { code, rawMessage }: ConnectError): Metadata =>
  create(MetadataSchema, {
    hostname: name,
    error: `rpc error: code = ${Code[code]} desc = ${rawMessage}`,
    status: { code, message: rawMessage },
  })
