import { create } from '@bufbuild/protobuf'
import { timestampFromMs } from '@bufbuild/protobuf/wkt'
import { Code, ConnectError } from '@connectrpc/connect'
import type { HandlerContext, ServiceImpl } from '@connectrpc/connect'
import {
  Event_EventType as EventType,
  ResourceSchema,
  WatchResponseSchema,
} from '../../src/adapters/talos/proto/resource_pb.js'
import type {
  IDQuery,
  LabelQuery,
  Resource as WireResource,
  State,
  WatchRequest,
  WatchResponse,
} from '../../src/adapters/talos/proto/resource_pb.js'
import { caller } from './caller.ts'
import { matches } from './label-query.ts'
import type { Machine } from './machine.ts'
import { versionOf } from './machine.ts'
import { arriving } from './queue.ts'
import { readable } from './resource-types.ts'
import type { Stored, StoreEvent } from './store.ts'

/** COSI State as Talos serves it: cosi-project/runtime pkg/state/protobuf/server, internal/app/resources/access.go. */
export const cosiService = (machine: Machine): ServiceImpl<typeof State> => ({
  get: (request, context) => {
    machine.calls.push(`Get ${request.type}`)
    allow(machine, request, context)
    const stored = machine.boot.store.get(request)
    if (stored === undefined) throw notFound(request)
    return { resource: wire(stored) }
  },
  list: async function* ({ namespace, type, options }, context) {
    machine.calls.push(`List ${type}`)
    allow(machine, { namespace, type }, context)
    const chosen = wanted(options?.labelQuery ?? [], options?.idQuery)
    for (const stored of machine.boot.store.list(namespace, type))
      if (chosen(stored)) yield { resource: wire(stored) }
  },
  watch: (request, context) => {
    machine.calls.push(`Watch ${request.type}`)
    allow(machine, request, context)
    return watch(machine, request, AbortSignal.any([context.signal, machine.boot.over.signal]))
  },
  create: refuseWrite,
  update: refuseWrite,
  destroy: refuseWrite,
})

function refuseWrite(): never {
  throw new ConnectError('write access is not allowed', Code.PermissionDenied)
}

type Place = { readonly namespace: string; readonly type: string }

const allow = (machine: Machine, { namespace, type }: Place, context: HandlerContext): void => {
  const admin = context.values.get(caller).roles.includes('os:admin')
  const refuse = (text: string): never => {
    throw new ConnectError(text, Code.PermissionDenied)
  }
  switch (readable(versionOf(machine), { namespace, type }, admin)) {
    case 'unknown-type':
      return refuse(`resource type ${JSON.stringify(type)} is not supported`)
    case 'sensitive':
      return refuse('not authorized')
    case 'unknown-namespace':
      return refuse(`namespace ${JSON.stringify(namespace)} is not supported`)
    case 'yes':
  }
}

const notFound = ({ namespace, type, id }: Place & { readonly id: string }): ConnectError =>
  new ConnectError(`resource ${type}(${namespace}/${id}@undefined) doesn't exist`, Code.NotFound)

const wanted =
  (labels: readonly LabelQuery[], idQuery: IDQuery | undefined) =>
  ({ resource }: Stored): boolean =>
    (labels.length === 0 ||
      labels.some(({ terms }) => terms.every((term) => matches(resource.labels, term)))) &&
    (idQuery === undefined || idQuery.regexp === '' || new RegExp(idQuery.regexp).test(resource.id))

const wire = ({ resource, created, updated }: Stored): WireResource =>
  create(ResourceSchema, {
    metadata: {
      namespace: resource.namespace,
      type: resource.type,
      id: resource.id,
      version: String(resource.version),
      owner: resource.owner,
      phase: resource.phase,
      created: timestampFromMs(created),
      updated: timestampFromMs(updated),
      labels: { ...resource.labels },
      annotations: { ...resource.annotations },
    },
    spec: { yamlSpec: resource.spec, protoSpec: resource.protoSpec ?? new Uint8Array() },
  })

type Told = { readonly type: EventType; readonly resource?: WireResource; readonly old?: WireResource }

/** The first message is empty: the watch stands. Then what there is, as asked, then what happens. */
async function* watch(
  machine: Machine,
  request: WatchRequest,
  signal: AbortSignal
): AsyncGenerator<WatchResponse> {
  const { namespace, type, id, options, apiVersion } = request
  const { store } = machine.boot
  if (id !== undefined && options?.bootstrapContents === true)
    throw new ConnectError('bootstrap contents is not implemented for resource watch', Code.Unimplemented)
  if (id !== undefined && (options?.labelQuery.length ?? 0) > 0)
    throw new ConnectError('label query is not implemented for resource watch', Code.Unimplemented)
  if (options?.startFromBookmark !== undefined)
    throw new ConnectError('invalid watch bookmark', Code.FailedPrecondition)
  const chosen = wanted(options?.labelQuery ?? [], options?.idQuery)
  const ours = ({ stored: { resource }, stored }: StoreEvent): boolean =>
    resource.namespace === namespace &&
    resource.type === type &&
    (id === undefined ? chosen(stored) : resource.id === id)

  const begin = (): readonly Told[] => {
    if (id !== undefined) {
      const stored = store.get({ namespace, type, id })
      return stored === undefined
        ? [{ type: EventType.DESTROYED, resource: tombstone({ namespace, type, id }) }]
        : [{ type: EventType.CREATED, resource: wire(stored) }]
    }
    if (options?.bootstrapContents !== true) return []
    const created = store
      .list(namespace, type)
      .filter(chosen)
      .map((stored): Told => ({ type: EventType.CREATED, resource: wire(stored) }))
    const empty = tombstone({ namespace, type, id: '' })
    return apiVersion >= 1 ? [...created, { type: EventType.BOOTSTRAPPED, resource: empty }] : created
  }

  yield create(WatchResponseSchema, {})
  for await (const events of arriving<readonly Told[]>(signal, (add) => {
    add(begin())
    return store.watch((event) => {
      if (ours(event)) add([tell(event)])
    })
  }))
    yield* respond(events, options?.aggregated === true)
}

const tell = ({ event, stored, old }: StoreEvent): Told => ({
  type:
    event.type === 'created'
      ? EventType.CREATED
      : event.type === 'updated'
        ? EventType.UPDATED
        : EventType.DESTROYED,
  resource: wire(stored),
  ...(old === undefined ? {} : { old: wire(old) }),
})

function* respond(events: readonly Told[], aggregated: boolean): Generator<WatchResponse> {
  const messages = events.map(({ type, ...rest }) => ({ eventType: type, ...rest }))
  if (aggregated && messages.length > 0) yield create(WatchResponseSchema, { event: messages })
  else for (const message of messages) yield create(WatchResponseSchema, { event: [message] })
}

const tombstone = ({ namespace, type, id }: Place & { readonly id: string }): WireResource =>
  create(ResourceSchema, {
    metadata: { namespace, type, id, version: 'undefined', phase: 'running' },
    spec: {},
  })
