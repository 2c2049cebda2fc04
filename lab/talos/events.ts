import { randomBytes } from 'node:crypto'
import { create, toBinary } from '@bufbuild/protobuf'
import type { DescMessage, MessageInitShape } from '@bufbuild/protobuf'
import type { Event, EventsRequest } from '../../src/adapters/talos/proto/machine_pb.js'
import { EventSchema } from '../../src/adapters/talos/proto/machine_pb.js'
import { arriving } from './queue.ts'

/** The runtime events of one boot. */
export type EventLog = {
  readonly publish: <Schema extends DescMessage>(
    schema: Schema,
    payload: MessageInitShape<Schema>,
    actor?: string
  ) => void
  /** The past that was asked for, then what comes, until `signal`. */
  readonly follow: (request: EventsRequest, signal: AbortSignal) => AsyncGenerator<Event>
}

type Logged = { readonly event: Event; readonly time: number }

const kept = 1000

export const makeEventLog = (): EventLog => {
  const log: Logged[] = []
  const listeners = new Set<(event: Event) => void>()
  return {
    publish: (schema, payload, actor = '') => {
      const value = toBinary(schema, create(schema, payload))
      const event = create(EventSchema, {
        data: { typeUrl: `talos/runtime/${schema.typeName}`, value },
        id: newId(),
        actorId: actor,
      })
      log.push({ event, time: Date.now() })
      if (log.length > kept) log.shift()
      for (const listener of listeners) listener(event)
    },
    follow: async function* (request, signal) {
      const wanted = ({ actorId }: Event): boolean =>
        request.withActorId === '' || actorId === request.withActorId
      // The empty first event tells a client that the stream stands.
      yield create(EventSchema, { data: {}, id: newId(), actorId: request.withActorId })
      for await (const event of arriving<Event>(signal, (add) => {
        for (const past of tail(log, request)) add(past)
        listeners.add(add)
        return () => listeners.delete(add)
      }))
        if (wanted(event)) yield event
    },
  }
}

const tail = (
  log: readonly Logged[],
  { tailEvents, tailId, tailSeconds }: EventsRequest
): readonly Event[] => {
  const events = log.map(({ event }) => event)
  if (tailEvents < 0) return events
  if (tailEvents > 0) return events.slice(-tailEvents)
  if (tailId !== '') return events.filter(({ id }) => id > tailId)
  if (tailSeconds === 0) return []
  const since = Date.now() - tailSeconds * 1000
  return log.filter(({ time }) => time > since).map(({ event }) => event)
}

const alphabet = '0123456789abcdefghijklmnopqrstuv'
const process = randomBytes(5)
let counter = randomBytes(3).readUIntBE(0, 3)

/** An xid: 12 bytes of time, process and counter in base32hex. Ids sort by time. */
const newId = (): string => {
  counter = (counter + 1) % 0x1000000
  const bytes = Buffer.alloc(12)
  bytes.writeUInt32BE(Math.floor(Date.now() / 1000), 0)
  process.copy(bytes, 4)
  bytes.writeUIntBE(counter, 9, 3)
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.padEnd(100, '0').match(/.{5}/g) ?? []).map((five) => alphabet[parseInt(five, 2)]).join('')
}
