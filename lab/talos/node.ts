import { randomUUID } from 'node:crypto'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import type { TLSSocket } from 'node:tls'
import { createContextValues, createRouterTransport } from '@connectrpc/connect'
import type { ConnectRouter, Transport } from '@connectrpc/connect'
import { ClusterService } from '../../src/adapters/talos/proto/cluster_pb.js'
import { InspectService } from '../../src/adapters/talos/proto/inspect_pb.js'
import { ImageService, LifecycleService } from '../../src/adapters/talos/proto/lifecycle_pb.js'
import { MachineService } from '../../src/adapters/talos/proto/machine_pb.js'
import { State } from '../../src/adapters/talos/proto/resource_pb.js'
import { StorageService } from '../../src/adapters/talos/proto/storage_pb.js'
import { TimeService } from '../../src/adapters/talos/proto/time_pb.js'
import { answer } from './answer.ts'
import { authorized, knownRoles } from './authorize.ts'
import { powerOff, powerOn, tell } from './boot.ts'
import { caller } from './caller.ts'
import type { Caller } from './caller.ts'
import { cosiService } from './cosi-service.ts'
import { etcdService } from './etcd-service.ts'
import type { Fault } from './faults.ts'
import { guard, strike } from './guard.ts'
import { identityOf } from './identity.ts'
import { makeListener, rawCertificate } from './listener.ts'
import type { Handler } from './listener.ts'
import { machineService } from './machine-service.ts'
import type { Machine } from './machine.ts'
import { classic, inMaintenance, versionOf } from './machine.ts'
import { clusterService, inspectService, storageService, timeService } from './other-services.ts'
import { readCertificate } from './pki.ts'
import { fromProxy, route } from './route.ts'
import type { FindPeer } from './route.ts'
import { changeService, servicesOf } from './services.ts'
import { imageService, imagesOfMachine, lifecycleService } from './upgrade.ts'
import { atLeast } from './version.ts'

/** A lab Talos node: a machine and its API at an address of its own. */
export type LabNode = {
  readonly machine: Machine
  readonly address: string
  readonly port: () => number
  /** How many clients are connected. */
  readonly connections: () => number
  /** How often it was dialled. */
  readonly dialled: () => number
  /** How other nodes of the cluster reach it. */
  readonly transport: Transport
  /** Lets something go wrong now or at its moment. */
  readonly inject: (fault: Fault) => Promise<void>
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

const connectionHeader = 'x-lab-connection'

export const makeNode = (machine: Machine, port: number, findPeer: FindPeer): LabNode => {
  const sockets = new Map<string, TLSSocket>()
  let dialled = 0
  const breakOff = (header: Headers): void => {
    sockets.get(header.get(connectionHeader) ?? '')?.destroy()
  }
  const unknown: Handler = (request, response) => refuseUnknown(machine, request, response)
  const known = answer({
    routes: (router) => serve(machine, router),
    interceptors: [strike(machine, breakOff), route(machine, findPeer), guard(machine)],
    contextOf: (request) => createContextValues().set(caller, callerOf(machine, request)),
    unknown,
  })

  const listener = makeListener(
    (request, response) => {
      const socket = request.stream.session?.socket as TLSSocket | undefined
      const id = randomUUID()
      if (socket !== undefined) sockets.set(id, socket)
      request.headers[connectionHeader] = id
      response.on('close', () => sockets.delete(id))
      const service = request.url.split('/')[1] ?? ''
      const tooNew = newer.includes(service) && !atLeast(versionOf(machine), '1.13.0')
      ;(tooNew ? unknown : known)(request, response)
    },
    () => {
      dialled += 1
      return machine.faults.take('drop')?.bytes
    }
  )

  let bound = port
  let shown = ''
  let wrong = false
  let turn = Promise.resolve()
  /** Opens, shuts or re-opens the door as the state of the machine wants it. One at a time. */
  const settle = (): Promise<void> => {
    turn = turn.then(async () => {
      const wanted = machine.up && !machine.boot.cutOff
      const { ca, acceptedCAs, certSANs } = classic(machine.boot.active).machine ?? {}
      const state = wanted
        ? JSON.stringify([machine.boot.id, inMaintenance(machine), wrong, ca, acceptedCAs, certSANs])
        : ''
      if (state === shown) return
      shown = state
      const identity = wanted ? await identityOf(machine, wrong) : undefined
      if (identity === undefined) await listener.shut()
      else bound = await listener.open(machine.hardware.address, bound, identity)
    })
    return turn
  }
  machine.changed.add(() => void settle())

  const transport = createRouterTransport((router) => serve(machine, router), {
    router: { interceptors: [fromProxy, strike(machine, () => {}), guard(machine)] },
  })

  return {
    machine,
    address: machine.hardware.address,
    port: () => bound,
    connections: listener.connections,
    dialled: () => dialled,
    transport,
    start: async () => {
      await powerOn(machine)
      await settle()
    },
    stop: async () => {
      powerOff(machine)
      await settle()
    },
    inject: async (fault) => {
      switch (fault.kind) {
        case 'reboot':
          powerOff(machine)
          await settle()
          void powerOn(machine)
          return
        case 'power-off':
          powerOff(machine)
          return settle()
        case 'power-on':
          await powerOn(machine)
          return settle()
        case 'wrong-certificate':
          wrong = true
          return settle()
        case 'lose-try':
          machine.boot.rollback?.revert()
          return
        case 'meta':
          if (fault.value === undefined) machine.meta.delete(fault.key)
          else machine.meta.set(fault.key, fault.value)
          return tell(machine)
        case 'clear':
          machine.faults.clear()
          for (const { id } of servicesOf(machine)) changeService(machine, id, 'running')
          machine.boot.cutOff = false
          wrong = false
          tell(machine)
          return settle()
        case 'break-off':
        case 'broken-disk':
        case 'cut-off-config':
        case 'drop':
        case 'error':
        case 'hang':
        case 'ignore-config':
        case 'reject-config':
        case 'slow':
        case 'unhealthy-config':
          machine.faults.add(fault)
      }
    },
  }
}

const newer: readonly string[] = [ImageService.typeName, LifecycleService.typeName]

const serve = (machine: Machine, router: ConnectRouter): void => {
  router
    .service(MachineService, {
      ...machineService(machine),
      ...etcdService(machine),
      ...imagesOfMachine(machine),
    })
    .service(State, cosiService(machine))
    .service(StorageService, storageService(machine))
    .service(TimeService, timeService())
    .service(ClusterService, clusterService(machine))
    .service(InspectService, inspectService())
    .service(ImageService, imageService(machine))
    .service(LifecycleService, lifecycleService(machine))
}

/** Roles stand in the certificate; another node's API may speak for its own caller. */
const callerOf = (machine: Machine, request: Http2ServerRequest): Caller => {
  const local = request.headers['proxyfrom'] !== undefined
  if (inMaintenance(machine)) return { roles: ['os:reader'], local }
  const raw = rawCertificate(request.stream.session?.socket as TLSSocket | undefined)
  const { version } = machine.slots.running
  const roles = knownRoles(version, raw === undefined ? [] : readCertificate(raw).organizations)
  const spokenFor = [request.headers['talos-role'] ?? []].flat()
  return roles.includes('os:impersonator') && spokenFor.length > 0
    ? {
        roles: knownRoles(
          version,
          spokenFor.flatMap((value) => value.split(','))
        ),
        local,
      }
    : { roles, local }
}

/** What no service of this version knows: refused as any call that only administrators may make, else unknown. */
const refuseUnknown = (
  machine: Machine,
  request: Http2ServerRequest,
  response: Http2ServerResponse
): void => {
  const { roles } = callerOf(machine, request)
  const [, service = '', method = ''] = request.url.split('/')
  const [status, message] = !authorized(versionOf(machine), request.url, roles)
    ? [7, 'not authorized']
    : newer.includes(service)
      ? [12, `unknown service ${service}`]
      : [12, `unknown method ${method} for service ${service}`]
  // Headers alone are gRPC's "trailers only"; a client in Go takes nothing else without trailers.
  response.stream.respond(
    {
      ':status': 200,
      'content-type': 'application/grpc',
      'grpc-status': String(status),
      'grpc-message': encodeURIComponent(message).replaceAll('%20', () => ' '),
    },
    { endStream: true }
  )
}
