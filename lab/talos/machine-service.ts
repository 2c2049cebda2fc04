import { randomUUID } from 'node:crypto'
import { durationMs, timestampFromMs } from '@bufbuild/protobuf/wkt'
import { Code, ConnectError } from '@connectrpc/connect'
import type { ServiceImpl } from '@connectrpc/connect'
import type { MachineService } from '../../src/adapters/talos/proto/machine_pb.js'
import { applyConfiguration } from './apply.ts'
import { leave, tell } from './boot.ts'
import { caller } from './caller.ts'
import { filesOf, list, tarOf } from './files.ts'
import { authorityOf } from './identity.ts'
import { kubeconfigOf } from './kubeconfig.ts'
import type { Machine } from './machine.ts'
import { clusterNameOf, hostnameOf, inMaintenance, versionOf } from './machine.ts'
import { issueClient } from './pki.ts'
import { onlyOnControlPlane, refuseInAgentMode, refuseInContainer } from './refusals.ts'
import { reset } from './reset.ts'
import { linesOf } from './lines.ts'
import { changeService, isWell, servicesOf } from './services.ts'
import { rollBack } from './state/upgrade.ts'
import { talosconfigYaml } from './talosconfig.ts'
import { upgrade } from './upgrade.ts'
import { atLeast } from './version.ts'

type Implementation = Partial<ServiceImpl<typeof MachineService>>

/** The calls of machined that concern one node alone. */
export const machineService = (machine: Machine): Implementation => ({
  ...describing(machine),
  ...changing(machine),
  ...services(machine),
})

const describing = (machine: Machine): Implementation => ({
  version: () => {
    const { hardware } = machine
    if (inMaintenance(machine) && !atLeast(versionOf(machine), '1.13.0'))
      throw new ConnectError('API is not implemented in maintenance mode', Code.Unimplemented)
    return {
      messages: [
        {
          version: {
            tag: versionOf(machine),
            sha: 'undefined',
            goVersion: 'go1.26.6',
            os: 'linux',
            arch: 'amd64',
          },
          platform: { name: 'metal', mode: hardware.mode },
          ...(inMaintenance(machine) ? {} : { features: { rbac: true } }),
        },
      ],
    }
  },
  hostname: () => ({ messages: [{ hostname: hostnameOf(machine) }] }),
  memory: () => {
    const kibibytes = (mebibytes: number): bigint => BigInt(mebibytes * 1024)
    return {
      messages: [
        { meminfo: { memtotal: kibibytes(8192), memfree: kibibytes(5000), memavailable: kibibytes(6500) } },
      ],
    }
  },
  events: (request, { signal }) =>
    machine.boot.events.follow(request, AbortSignal.any([signal, machine.boot.over.signal])),
  dmesg: async function* ({ follow, tail }, { signal }) {
    yield* linesOf(machine, 'kernel', { follow, tail: tail ? 0 : -1, signal })
  },
  logs: async function* ({ id, follow, tailLines }, { signal }) {
    if (!machine.boot.journals.ids().includes(id))
      throw new ConnectError(`log "${id}" was not registered`, Code.Unknown)
    yield* linesOf(machine, id, { follow, tail: tailLines, signal })
  },
  logsContainers: () => ({ messages: [{ ids: [...machine.boot.journals.ids()] }] }),
  read: async function* ({ path }) {
    const from = path.replaceAll(/\/+/g, '/')
    const text = filesOf(machine)[from]
    if (text === undefined && list(machine, from, 0) !== undefined)
      throw new ConnectError('path must be a regular file', Code.Unknown)
    if (text === undefined) throw new ConnectError(`stat ${path}: no such file or directory`, Code.NotFound)
    yield { bytes: Buffer.from(text) }
  },
  list: async function* ({ root, recurse, recursionDepth }) {
    const from = `/${root}`.replaceAll(/\/+/g, '/').replace(/(?<=.)\/$/, () => '')
    const depth = recurse ? (recursionDepth === 0 ? Infinity : recursionDepth) : 1
    const entries = list(machine, from, depth)
    if (entries === undefined)
      throw new ConnectError(`lstat ${from}: no such file or directory`, Code.Unknown)
    for (const { path, folder, size } of entries)
      yield {
        name: path,
        relativeName: path === from ? '.' : path.slice(from === '/' ? 1 : from.length + 1),
        size: BigInt(size),
        isDir: folder,
        // Go's own bits: os.ModeDir is the highest one.
        mode: folder ? 0o20000000755 : 0o444,
        modified: BigInt(Math.floor(machine.boot.started / 1000)),
      }
  },
  kubeconfig: async function* () {
    onlyOnControlPlane(machine, 'kubeconfig')
    const text = await kubeconfigOf(machine)
    if (text === undefined) throw new ConnectError('no Kubernetes CA', Code.Unknown)
    yield { bytes: tarOf('kubeconfig', text) }
  },
  generateClientConfiguration: async ({ roles, crtTtl }) => {
    if (inMaintenance(machine) && !atLeast(versionOf(machine), '1.13.0'))
      throw new ConnectError('API is not implemented in maintenance mode', Code.Unimplemented)
    onlyOnControlPlane(machine, 'generate client configuration')
    const milliseconds = crtTtl === undefined ? 0 : durationMs(crtTtl)
    if (milliseconds <= 0) throw new ConnectError('crt_ttl should be positive', Code.InvalidArgument)
    const authority = authorityOf(machine)
    if (authority === undefined) throw new ConnectError('no CA', Code.Unknown)
    const client = await issueClient(authority, roles, { milliseconds })
    const [role] = roles
    const cluster = clusterNameOf(machine)
    const name = roles.length === 1 && role !== undefined ? `${role.replace(/^os:/, '')}@${cluster}` : cluster
    const talosconfig = talosconfigYaml({ name, endpoints: [], ca: authority.crt, client })
    const bytes = (text: string): Uint8Array => Buffer.from(text)
    return {
      messages: [
        {
          ca: bytes(authority.crt),
          crt: bytes(client.crt),
          key: bytes(client.key),
          talosconfig: bytes(talosconfig),
        },
      ],
    }
  },
})

const changing = (machine: Machine): Implementation => ({
  applyConfiguration: (request, { values }) => applyConfiguration(machine, request, values.get(caller).roles),
  reboot: () => {
    refuseInContainer(machine)
    const actorId = randomUUID()
    leave(machine, 'reboot', { actor: actorId })
    return { messages: [{ actorId }] }
  },
  shutdown: () => {
    refuseInContainer(machine)
    const actorId = randomUUID()
    leave(machine, 'shutdown', { actor: actorId, back: false })
    return { messages: [{ actorId }] }
  },
  rollback: () => {
    refuseInContainer(machine)
    const slots = rollBack(machine.slots)
    if (slots === undefined) throw new ConnectError('no fallback image', Code.Unknown)
    machine.slots = slots
    leave(machine, 'reboot')
    return { messages: [{}] }
  },
  reset: (request) => reset(machine, request),
  upgrade: (request) => upgrade(machine, request),
  metaWrite: ({ key, value }) => {
    checkMeta(machine, key)
    machine.meta.set(key, new TextDecoder().decode(value))
    tell(machine)
    return { messages: [{}] }
  },
  metaDelete: ({ key }) => {
    checkMeta(machine, key)
    if (!machine.meta.delete(key)) throw new ConnectError('meta key not found', Code.NotFound)
    tell(machine)
    return { messages: [{}] }
  },
})

const checkMeta = (machine: Machine, key: number): void => {
  refuseInContainer(machine)
  refuseInAgentMode(machine)
  if (key > 255) throw new ConnectError('key must be a uint8', Code.InvalidArgument)
}

const services = (machine: Machine): Implementation => {
  /** Source: internal/app/machined/pkg/system/services, the methods API…Allowed. */
  const allowed = (id: string, operation: 'start' | 'stop' | 'restart'): void => {
    if (!servicesOf(machine).some((service) => service.id === id))
      throw new ConnectError(`service "${id}" not defined`, Code.Unknown)
    if (!id.startsWith('ext-') && (id !== 'kubelet' || operation === 'stop'))
      throw new ConnectError(`service "${id}" doesn't support ${operation} operation via API`, Code.Unknown)
  }
  return {
    serviceList: () => ({
      messages: [
        {
          services: servicesOf(machine).map(({ id, state, health, message, changed, events }) => ({
            id,
            state,
            events: {
              events: events.map(({ state: then, message: msg, at }) => ({
                msg,
                state: then,
                ts: timestampFromMs(at),
              })),
            },
            health: {
              unknown: health === 'unknown',
              healthy: health === 'healthy',
              lastMessage: health === 'unhealthy' ? message : '',
              lastChange: timestampFromMs(changed),
            },
          })),
        },
      ],
    }),
    serviceStart: ({ id }) => {
      allowed(id, 'start')
      if (!isWell(machine, id)) changeService(machine, id, 'running')
      tell(machine)
      return { messages: [{ resp: `Service "${id}" started` }] }
    },
    serviceStop: ({ id }) => {
      allowed(id, 'stop')
      changeService(machine, id, 'stopped')
      tell(machine)
      return { messages: [{ resp: `Service "${id}" stopped` }] }
    },
    serviceRestart: ({ id }) => {
      allowed(id, 'restart')
      changeService(machine, id, 'stopped')
      tell(machine)
      changeService(machine, id, 'running')
      tell(machine)
      return { messages: [{ resp: `Service "${id}" restarted` }] }
    },
  }
}
