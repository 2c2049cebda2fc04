import { isDeepStrictEqual } from 'node:util'
import { kinds } from '../../src/adapters/talos/cosi.ts'
import type { Kind } from '../../src/adapters/talos/cosi.ts'
import { CallFailed } from '../../src/adapters/talos/failure.ts'
import { readMachineConfigs } from '../../src/adapters/talos/machine-configs.ts'
import { openNode } from '../../src/adapters/talos/open-node.ts'
import { plainLine } from '../../src/adapters/talos/plain-text.ts'
import { readCredential } from '../../src/adapters/talos/read-credential.ts'
import type { TalosNode } from '../../src/adapters/talos/talos-node.ts'
import { atLeast } from '../../lab/talos/version.ts'
import { runProgram } from '../../scripts/run-program.ts'
import { goProgram } from './install.ts'
import type { Case, Judgement, Peer } from './peer.ts'
import { startLab } from './talos-lab.ts'
import type { LabUnderTest } from './talos-lab.ts'
import { installTalosctl } from './talos-machinery.ts'

/**
 * Talos' own client library and our client ask the same lab node the same things: what they read must be equal, and what
 * they are refused must be refused to both in the same words.
 */
const versions = ['v1.9.6', 'v1.11.6', 'v1.13.9', 'v1.14.0']

type Both = { readonly lab: LabUnderTest; readonly ours: TalosNode; readonly theirs: Theirs }

/** Asks the Go program; flags come first. Throws what it printed where it could not ask at all. */
type Theirs = (args: readonly string[], talosconfig?: string) => Promise<unknown>

/** What gRPC said when it was not OK. */
type Refusal = { readonly code: string; readonly message: string }

type Comparison = {
  readonly what: string
  readonly expect?: Case['expect']
  /** The two readings, in the same shape. */
  readonly read: (both: Both) => Promise<readonly [ours: unknown, theirs: unknown]>
}

type Reply = { readonly messages: readonly { readonly messages: readonly Record<string, unknown>[] }[] }
type Chunks = { readonly messages: readonly { readonly bytes?: string }[] }
type Shown = { readonly id: string; readonly version: string; readonly spec: unknown }

/** The only message of the only reply to a unary call. */
const inner = (reply: unknown): Record<string, unknown> => (reply as Reply).messages[0]?.messages[0] ?? {}
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const joined = (chunks: unknown): string =>
  base64(Buffer.concat((chunks as Chunks).messages.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'))))
const call = (method: string, body: object = {}): readonly string[] => [
  'call',
  `/machine.MachineService/${method}`,
  JSON.stringify(body),
]

/** What a refused call says, without what we say around it. */
const refusal = (ask: Promise<unknown>): Promise<Refusal | 'answered'> =>
  ask.then(
    () => 'answered' as const,
    (error: unknown) => {
      if (!(error instanceof CallFailed)) throw error
      return {
        code: error.failure.code ?? '',
        message: error.failure.why.replace(/^.*?: (?:the node says )?/, ''),
      }
    }
  )

const versionOf: Comparison = {
  what: 'version',
  read: async ({ ours, theirs }) => {
    const { version, platform } = inner(await theirs(call('Version'))) as {
      readonly version: { readonly tag: string }
      readonly platform: { readonly mode: string }
    }
    return [await ours.version(), { tag: version.tag, platform: platform.mode }]
  },
}

type Configs = Readonly<
  Record<'v1alpha1' | 'persistent', { readonly version: string; readonly bytes: string }>
> & {
  readonly loaded: string
}

const machineConfigs = (version: string): readonly Comparison[] => [
  {
    what: 'machine configs, in bytes',
    read: async ({ ours, theirs }) => {
      const { active, persistent } = await readMachineConfigs(ours)
      const found = (await theirs(['machineconfig'])) as Configs
      const file = (await theirs(['read', '/system/state/config.yaml'])) as { readonly bytes: string }
      return [
        { active: base64(active), persistent: base64(persistent), loaded: base64(active) },
        {
          active: found.v1alpha1.bytes,
          persistent: atLeast(version, '1.10.0') ? found.persistent.bytes : file.bytes,
          loaded: found.loaded,
        },
      ]
    },
  },
  {
    what: 'how often the machine config changed',
    read: async ({ ours, theirs }) => {
      const found = (await theirs(['machineconfig'])) as Configs
      return [(await ours.get('machineConfig', 'v1alpha1'))?.version, Number(found.v1alpha1.version)]
    },
  },
]

type ServiceInfo = {
  readonly id: string
  readonly state: string
  readonly health?: { readonly unknown?: boolean; readonly healthy?: boolean; readonly lastMessage?: string }
}

const services: Comparison = {
  what: 'services',
  read: async ({ ours, theirs }) => {
    const found = (inner(await theirs(call('ServiceList')))['services'] ?? []) as readonly ServiceInfo[]
    return [
      (await ours.services()).map(({ id, state: word, health, message }) => ({
        id,
        state: word,
        health,
        message,
      })),
      found.map(({ id, state: word, health }) => ({
        id,
        state: word,
        health:
          health === undefined || health.unknown === true
            ? 'unknown'
            : health.healthy === true
              ? 'healthy'
              : 'unhealthy',
        message: health?.lastMessage ?? '',
      })),
    ]
  },
}

type Member = { readonly id: string; readonly hostname: string; readonly isLearner?: boolean }

const etcd: readonly Comparison[] = [
  {
    what: 'etcd members',
    read: async ({ ours, theirs }) => {
      const found = (inner(await theirs(call('EtcdMemberList')))['members'] ?? []) as readonly Member[]
      return [
        await ours.etcdMembers(),
        found.map(({ id, hostname, isLearner }) => ({
          id: BigInt(id),
          name: hostname,
          learner: isLearner ?? false,
        })),
      ]
    },
  },
  {
    what: 'etcd status',
    read: async ({ ours, theirs }) => {
      const status = inner(await theirs(call('EtcdStatus')))['memberStatus'] as {
        readonly memberId: string
        readonly leader: string
        readonly isLearner?: boolean
        readonly errors?: readonly string[]
      }
      return [
        await ours.etcdStatus(),
        {
          member: BigInt(status.memberId),
          leader: BigInt(status.leader),
          learner: status.isLearner ?? false,
          errors: status.errors ?? [],
        },
      ]
    },
  },
  {
    what: 'a copy of etcd',
    read: async ({ ours, theirs }) => {
      const parts: Uint8Array[] = []
      for await (const part of ours.etcdSnapshot()) parts.push(part)
      return [
        base64(Buffer.concat(parts)),
        joined(await theirs(['-first', '100000', ...call('EtcdSnapshot')])),
      ]
    },
  },
]

/** A resource as Talos' own type decodes its proto_spec is what its yaml_spec says, and what we read of it. */
const resources = (version: string): readonly Comparison[] =>
  Object.keys(kinds)
    .filter((kind) => kind !== 'machineConfig')
    .filter((kind) => kind !== 'kernelCommandLine' || atLeast(version, '1.11.0'))
    .map((kind) => ({
      what: `resources: ${kind}`,
      read: async ({ ours, theirs }: Both) => {
        const { namespace, type } = kinds[kind as Kind]
        const list = ['list', namespace, type]
        const [plain, typed] = (await Promise.all([theirs(list), theirs(['-typed', ...list])])) as [
          readonly Shown[],
          readonly Shown[],
        ]
        const mine = (await ours.list(kind as Kind)).map(({ id, version: count, spec }) => ({
          id,
          count,
          spec,
        }))
        const same = ({ id, version: count, spec }: Shown) => ({ id, count: Number(count), spec })
        const wanted = typed.map((each, i) => ({ ...each, spec: known(each.spec, plain[i]?.spec) }))
        return [
          { plain: mine, typed: mine, none: maybeNone.has(kind) && mine.length === 0 },
          { plain: plain.map(same), typed: wanted.map(same), none: plain.length === 0 },
        ]
      },
    }))

/** What a quiet node may have none of. */
const maybeNone = new Set(['metaKey', 'diagnostic'])

/** A newer type shows fields that an older node does not know yet, as nothing. */
const known = (typed: unknown, plain: unknown): unknown =>
  isObject(typed) && isObject(plain)
    ? Object.fromEntries(Object.entries(typed).filter(([key, value]) => key in plain || value !== 0))
    : typed

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const texts: readonly Comparison[] = [
  {
    what: 'a file',
    read: async ({ ours, theirs }) => [
      base64((await ours.read('/etc/os-release')) ?? new Uint8Array()),
      ((await theirs(['read', '/etc/os-release'])) as { readonly bytes: string }).bytes,
    ],
  },
  {
    what: 'a file that is not there',
    read: async ({ ours, theirs }) => [
      [(await ours.read('/nowhere')) === undefined, 'NotFound'],
      [true, ((await theirs(['read', '/nowhere'])) as Refusal).code],
    ],
  },
  {
    what: 'a log',
    read: async ({ ours, theirs }) => [
      base64(await ours.logs('kubelet', 5)),
      joined(await theirs(call('Logs', { namespace: 'system', id: 'kubelet', tailLines: 5 }))),
    ],
  },
  {
    what: 'the kernel log',
    read: async ({ ours, theirs }) => [base64(await ours.dmesg()), joined(await theirs(call('Dmesg')))],
  },
  {
    what: 'events',
    read: async ({ ours, theirs }) => {
      const found = (await theirs(['-tail', '-1', '-quiet', '500ms', 'events'])) as readonly {
        readonly type: string
        readonly payload: { readonly sequence?: string; readonly action?: string }
      }[]
      const sequences = found
        .filter(({ type }) => type.endsWith('.SequenceEvent'))
        .map(({ payload }) => `sequence ${payload.sequence}: ${payload.action ?? 'NOOP'}`)
      const told = (await ours.events(1000, 700)).filter((text) => text.startsWith('sequence '))
      return [told.map((text) => text.trim()), sequences]
    },
  },
]

const applied = async (reply: unknown): Promise<unknown> => {
  const { modeDetails, warnings } = inner(await reply) as {
    readonly modeDetails?: string
    readonly warnings?: readonly string[]
  }
  return { warnings: warnings ?? [], details: modeDetails ?? '' }
}

const writes: readonly Comparison[] = [
  {
    what: 'a dry run of a try',
    read: async ({ lab, ours, theirs }) => {
      const config = Buffer.from(await lab.read('live.yaml'))
      const asked = call('ApplyConfiguration', { data: base64(config), mode: 'TRY', dryRun: true })
      return [await ours.apply(config, { mode: 'try-dry-run' }), await applied(theirs(asked))]
    },
  },
  {
    what: 'a config that cannot be read',
    read: async ({ ours, theirs }) => {
      const config = Buffer.from('machine: {}\nmachine: {}\n---\nkind: [\n')
      const asked = call('ApplyConfiguration', { data: base64(config), mode: 'TRY', dryRun: true })
      const { code, message } = (await theirs(asked)) as Refusal
      const mine = await refusal(ours.apply(config, { mode: 'try-dry-run' }))
      return [mine, { code, message: plainLine(message) }]
    },
  },
  {
    what: 'a META key that one writes and the other reads',
    read: async ({ ours, theirs }) => {
      await ours.writeMeta(0x0a, Buffer.from('{"a":1}'))
      const found = (await theirs(['get', 'runtime', 'MetaKeys.runtime.talos.dev', '0x0a'])) as Shown
      await theirs(call('MetaDelete', { key: 0x0a }))
      return [
        [{ value: '{"a":1}' }, undefined],
        [found.spec, await ours.get('metaKey', '0x0a')],
      ]
    },
  },
]

const refusals: readonly Comparison[] = [
  {
    what: 'a reader and the machine config',
    read: async ({ lab, theirs }) => {
      const weak = await openAs(lab, 'reader')
      try {
        const { code, message } = (await theirs(['machineconfig'], 'reader')) as Refusal
        return [await refusal(weak.list('machineConfig')), { code, message }]
      } finally {
        weak.close()
      }
    },
  },
  {
    what: 'a reader who applies',
    read: async ({ lab, theirs }) => {
      const weak = await openAs(lab, 'reader')
      const config = Buffer.from(await lab.read('live.yaml'))
      try {
        const asked = call('ApplyConfiguration', { data: base64(config), mode: 'STAGED' })
        const { code, message } = (await theirs(asked, 'reader')) as Refusal
        return [await refusal(weak.apply(config, { mode: 'staged' })), { code, message }]
      } finally {
        weak.close()
      }
    },
  },
  {
    what: 'etcd of a worker',
    read: async ({ lab, theirs }) => {
      const worker = await openAs(lab, 'talosconfig', lab.worker)
      try {
        const { code, message } = (await theirs(['-e', lab.worker, ...call('EtcdMemberList')])) as Refusal
        return [await refusal(worker.etcdMembers()), { code, message }]
      } finally {
        worker.close()
      }
    },
  },
  {
    what: 'the config of one node is that of another',
    expect: 'reject',
    read: async ({ lab, ours, theirs }) => {
      const found = (await theirs(['-e', lab.worker, 'machineconfig'])) as Configs
      return [base64((await readMachineConfigs(ours)).active), found.v1alpha1.bytes]
    },
  },
  {
    what: 'the service that one has is the list of the other',
    expect: 'reject',
    read: async ({ lab, ours, theirs }) => {
      const found = inner(await theirs(['-e', lab.worker, ...call('ServiceList')]))[
        'services'
      ] as readonly ServiceInfo[]
      return [(await ours.services()).map(({ id }) => id), found.map(({ id }) => id)]
    },
  },
]

const openAs = async (lab: LabUnderTest, talosconfig: string, host = lab.controlPlane): Promise<TalosNode> =>
  openNode(
    { host, port: 50_000 },
    await readCredential(await lab.read(talosconfig), { where: talosconfig, now: Date.now() })
  )

const comparisons = (version: string): readonly Comparison[] => [
  versionOf,
  ...machineConfigs(version),
  services,
  ...etcd,
  ...resources(version),
  ...texts,
  ...writes,
  ...refusals,
]

const judge = async (comparison: Comparison, both: Both): Promise<Judgement> => {
  const [ours, theirs] = await comparison.read(both)
  return { accepted: isDeepStrictEqual(ours, theirs), said: `ours: ${print(ours)}\ntheirs: ${print(theirs)}` }
}

const print = (value: unknown): string =>
  (
    JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each)) ?? 'nothing'
  ).slice(0, 900)

const start = async (program: string, version: string): Promise<Both> => {
  const lab = await startLab(await installTalosctl(), version)
  const config = await lab.read('controlplane.yaml')
  await lab.file(
    'live.yaml',
    config.replace(/^machine:\n/m, () => 'machine:\n    sysctls:\n        vm.max_map_count: "262144"\n')
  )
  await lab.file('reader', await lab.talos.talosconfig(['os:reader']))
  return {
    lab,
    ours: await openAs(lab, 'talosconfig'),
    theirs: async (args, talosconfig = 'talosconfig') => {
      const ran = await runProgram(program, [
        '-talosconfig',
        `${lab.folder}/${talosconfig}`,
        '-e',
        lab.controlPlane,
        ...args,
      ])
      if (ran.code !== 0) throw new Error(ran.output)
      return JSON.parse(ran.stdout) as unknown
    },
  }
}

const wire = (version: string): Peer => {
  let both: Promise<Both> | undefined
  return {
    name: `Talos client in Go with lab ${version.replace(/\.\d+$/, '')}`,
    version: '1.13.9',
    waits: true,
    install: () => goProgram({ module: 'talos-wire' }),
    cases: () =>
      Promise.resolve(
        comparisons(version).map((comparison): Case => ({
          what: comparison.what,
          expect: comparison.expect ?? 'accept',
          judge: async (program) => judge(comparison, await (both ??= start(program, version))),
        }))
      ),
    end: async () => {
      const made = await both
      made?.ours.close()
      await made?.lab.stop()
    },
  }
}

export const talosWire: readonly Peer[] = versions.map(wire)
