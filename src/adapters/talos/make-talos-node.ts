import { createClient } from '@connectrpc/connect'
import type { CallOptions } from '@connectrpc/connect'
import { durationFromMs, timestampMs } from '@bufbuild/protobuf/wkt'
import type { Connection } from './connection.ts'
import { kinds, readResource } from './cosi.ts'
import type { Resource } from './cosi.ts'
import { CallFailed, callFailed, tlsFailure } from './failure.ts'
import type { ServiceEvent } from './proto/machine_pb.js'
import { describeEvent } from './describe-event.ts'
import { State } from './proto/resource_pb.js'
import {
  ApplyConfigurationRequest_Mode as Mode,
  EtcdMemberAlarm_AlarmType as Alarm,
  MachineService,
} from './proto/machine_pb.js'
import type { ApplyHow, TalosNode } from './talos-node.ts'

/** Milliseconds that a call may take, and bytes that an answer of one piece may have. */
export type Limits = { readonly callMilliseconds: number; readonly bytes: number }

const defaults: Limits = { callMilliseconds: 20_000, bytes: 1024 * 1024 }
const maxResources = 2000

export const makeTalosNode = (connection: Connection, limits: Limits = defaults): TalosNode => {
  const machine = createClient(MachineService, connection.transport)
  const state = createClient(State, connection.transport)
  let sent = 0

  /** One call with its time cap, and its failure in our words. */
  const call = async <Answer>(
    what: string,
    send: (options: CallOptions) => Promise<Answer>,
    milliseconds = limits.callMilliseconds
  ): Promise<Answer> => {
    sent += 1
    try {
      return await send({ timeoutMs: milliseconds })
    } catch (error) {
      throw failed(error, what)
    }
  }
  const failed = (error: unknown, what: string): CallFailed =>
    callFailed(tlsFailure(connection.brokenBy()) === undefined ? error : connection.brokenBy(), what)

  const collect = async (
    what: string,
    most: number,
    stream: (options: CallOptions) => AsyncIterable<{ readonly bytes: Uint8Array }>
  ): Promise<Uint8Array> =>
    call(what, async (options) => {
      const parts: Uint8Array[] = []
      let size = 0
      for await (const { bytes } of stream(options)) {
        parts.push(bytes.subarray(0, most - size))
        size += bytes.length
        if (size >= most) break
      }
      return Buffer.concat(parts)
    })

  return {
    requests: () => sent,
    peer: connection.peer,
    close: connection.close,
    get: async (kind, id) => {
      try {
        const { resource } = await call(`reading ${kinds[kind].type}`, async (options) =>
          state.get({ ...kinds[kind], id }, options)
        )
        return readResource(kind, resource)
      } catch (error) {
        if (error instanceof CallFailed && error.failure.code === 'NotFound') return undefined
        throw error
      }
    },
    list: async (kind) =>
      call(`listing ${kinds[kind].type}`, async (options) => {
        const found: Resource[] = []
        for await (const { resource } of state.list(kinds[kind], options)) {
          found.push(readResource(kind, resource))
          if (found.length >= maxResources) break
        }
        return found
      }),
    version: async () => {
      const { messages } = await call('reading the version', async (options) => machine.version({}, options))
      return { tag: messages[0]?.version?.tag ?? '', platform: messages[0]?.platform?.mode ?? '' }
    },
    read: async (path, most = limits.bytes) => {
      try {
        return await collect(`reading ${path}`, most, (options) => machine.read({ path }, options))
      } catch (error) {
        if (error instanceof CallFailed && error.failure.code === 'NotFound') return undefined
        throw error
      }
    },
    apply: async (config, how) => {
      const { messages } = await call('applying the machine config', async (options) =>
        machine.applyConfiguration({ data: config, ...wireMode(how) }, options)
      )
      return { warnings: messages[0]?.warnings ?? [], details: messages[0]?.modeDetails ?? '' }
    },
    reboot: async () => {
      await call('rebooting', async (options) => machine.reboot({}, options))
    },
    writeMeta: async (key, value, milliseconds) => {
      const what = `writing the META key ${metaId(key)}`
      await call(what, async (options) => machine.metaWrite({ key, value }, options), milliseconds)
    },
    deleteMeta: async (key) => {
      await call(`deleting the META key ${metaId(key)}`, async (options) =>
        machine.metaDelete({ key }, options)
      )
    },
    services: async () => {
      const { messages } = await call('listing services', async (options) => machine.serviceList({}, options))
      return (messages[0]?.services ?? []).map(({ id, state: word, events, health }) => ({
        id,
        disturbed: lastDisturbance(events?.events ?? []),
        state: word,
        health: health === undefined || health.unknown ? 'unknown' : health.healthy ? 'healthy' : 'unhealthy',
        message: health?.lastMessage ?? '',
      }))
    },
    etcdMembers: async () => {
      const { messages } = await call('listing the members of etcd', async (options) =>
        machine.etcdMemberList({}, options)
      )
      return (messages[0]?.members ?? []).map(({ id, hostname, isLearner }) => ({
        id,
        name: hostname,
        learner: isLearner,
      }))
    },
    etcdStatus: async () => {
      const { messages } = await call('reading the status of etcd', async (options) =>
        machine.etcdStatus({}, options)
      )
      const status = messages[0]?.memberStatus
      return {
        member: status?.memberId ?? 0n,
        leader: status?.leader ?? 0n,
        learner: status?.isLearner ?? false,
        errors: status?.errors ?? [],
      }
    },
    etcdAlarms: async () => {
      const { messages } = await call('listing the alarms of etcd', async (options) =>
        machine.etcdAlarmList({}, options)
      )
      return (messages[0]?.memberAlarms ?? []).map(
        ({ alarm, memberId }) => `${Alarm[alarm] ?? alarm} of member ${memberId.toString(16)}`
      )
    },
    forfeitLeadership: async () => {
      await call('giving up the leadership of etcd', async (options) =>
        machine.etcdForfeitLeadership({}, options)
      )
    },
    etcdSnapshot: async function* () {
      sent += 1
      try {
        // As long as it takes: the connection's own pings notice a node that is gone.
        for await (const { bytes } of machine.etcdSnapshot({})) yield bytes
      } catch (error) {
        throw failed(error, 'copying etcd')
      }
    },
    logs: async (service, lines, most = limits.bytes) =>
      collect(`reading the log of ${service}`, most, (options) =>
        machine.logs({ namespace: 'system', id: service, tailLines: lines }, options)
      ),
    dmesg: async (most = 4 * limits.bytes) =>
      collect('reading the kernel log', most, (options) => machine.dmesg({}, options)),
    events: async (most, milliseconds) => {
      sent += 1
      const found: string[] = []
      try {
        for await (const { data } of machine.events({ tailEvents: most }, { timeoutMs: milliseconds })) {
          const text = data === undefined ? undefined : describeEvent(data)
          if (text !== undefined) found.push(text)
          if (found.length >= most) break
        }
      } catch (error) {
        const broken = failed(error, 'reading events')
        if (broken.failure.code !== 'DeadlineExceeded') throw broken
      }
      return found
    },
  }
}

/** Health checks write events of the state Running too, so it is the other states that tell of a restart. */
const lastDisturbance = (events: readonly ServiceEvent[]): number | undefined => {
  const found = events.flatMap(({ state, ts }) =>
    state === 'Running' || ts === undefined ? [] : [timestampMs(ts)]
  )
  return found.length === 0 ? undefined : Math.max(...found)
}

const metaId = (key: number): string => `0x${key.toString(16).padStart(2, '0')}`

const wireMode = (how: ApplyHow) => {
  if (how.mode === 'try') return { mode: Mode.TRY, tryModeTimeout: durationFromMs(how.milliseconds) }
  if (how.mode === 'try-dry-run') return { mode: Mode.TRY, dryRun: true }
  return { mode: how.mode === 'staged' ? Mode.STAGED : Mode.NO_REBOOT }
}
