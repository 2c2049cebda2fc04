import { Code, ConnectError } from '@connectrpc/connect'
import type { Interceptor } from '@connectrpc/connect'
import { State } from '../../src/adapters/talos/proto/resource_pb.js'
import { authorized } from './authorize.ts'
import { caller } from './caller.ts'
import { codeNamed, forever, pause } from './faults.ts'
import type { Machine } from './machine.ts'
import { inMaintenance, versionOf } from './machine.ts'
import { atLeast } from './version.ts'

/** Refuses who may not call, as machined does, after the call reached the right node. */
export const guard =
  (machine: Machine): Interceptor =>
  (next) =>
  async (request) => {
    const { roles } = request.contextValues.get(caller)
    const method = `/${request.service.typeName}/${request.method.name}`
    // The maintenance service that Talos had up to 1.12 takes a config from anybody.
    const takesAny =
      inMaintenance(machine) &&
      !atLeast(versionOf(machine), '1.13.0') &&
      request.method.name === 'ApplyConfiguration'
    if (!takesAny && !authorized(versionOf(machine), method, roles))
      throw new ConnectError('not authorized', Code.PermissionDenied)
    return next(request)
  }

/** Lets the faults of a machine strike its calls. `breakOff` cuts the connection that a call came on. */
export const strike =
  (machine: Machine, breakOff: (header: Headers) => void): Interceptor =>
  (next) =>
  async (request) => {
    const { faults } = machine
    const method = request.method.name
    // Of a resource it is the type that tells: see cosi-service.ts.
    if (request.service.typeName !== State.typeName) machine.calls.push(method)
    if (method !== 'ApplyConfiguration') {
      const slow = faults.take('slow', method)
      if (slow !== undefined) await pause(slow.milliseconds, request.signal)
    }
    const error = faults.take('error', method)
    if (error !== undefined) throw new ConnectError(error.message, codeNamed(error.code))
    if (faults.take('hang', method) !== undefined) return forever(request.signal)
    const broken = faults.take('break-off', method)
    if (broken === undefined) return next(request)
    if (broken.when === 'after') await next(request)
    breakOff(request.header)
    return forever(request.signal)
  }
