import { createRegistry } from '@bufbuild/protobuf'
import { anyUnpack } from '@bufbuild/protobuf/wkt'
import type { Any } from '@bufbuild/protobuf/wkt'
import {
  ConfigLoadErrorEventSchema,
  ConfigValidationErrorEventSchema,
  PhaseEventSchema,
  SequenceEventSchema,
  SequenceEvent_Action,
  PhaseEvent_Action,
  ServiceStateEventSchema,
  ServiceStateEvent_Action,
} from './proto/events_pb.js'
import type {
  ConfigLoadErrorEvent,
  ConfigValidationErrorEvent,
  PhaseEvent,
  SequenceEvent,
  ServiceStateEvent,
} from './proto/events_pb.js'

type Known =
  | ConfigLoadErrorEvent
  | ConfigValidationErrorEvent
  | PhaseEvent
  | SequenceEvent
  | ServiceStateEvent

const registry = createRegistry(
  ConfigLoadErrorEventSchema,
  ConfigValidationErrorEventSchema,
  PhaseEventSchema,
  SequenceEventSchema,
  ServiceStateEventSchema
)

/** Talos names its types `talos/runtime/machine.X`. */
const typePrefix = /^.*\//

/** One event of a node for people; undefined for what says nothing about a failure, and for the empty first one. */
export const describeEvent = (data: Any): string | undefined => {
  const typeUrl = `type.googleapis.com/${data.typeUrl.replace(typePrefix, () => '')}`
  const event = unpack({ ...data, typeUrl })
  switch (event?.$typeName) {
    case 'machine.ServiceStateEvent':
      return `service ${event.service}: ${ServiceStateEvent_Action[event.action]} ${event.message}`
    case 'machine.SequenceEvent':
      return `sequence ${event.sequence}: ${SequenceEvent_Action[event.action]} ${event.error?.message ?? ''}`
    case 'machine.PhaseEvent':
      return `phase ${event.phase}: ${PhaseEvent_Action[event.action]}`
    case 'machine.ConfigLoadErrorEvent':
    case 'machine.ConfigValidationErrorEvent':
      return `config: ${event.error}`
    default:
      return undefined
  }
}

const unpack = (data: Any): Known | undefined => {
  try {
    return anyUnpack(data, registry) as Known | undefined
  } catch {
    return undefined
  }
}
