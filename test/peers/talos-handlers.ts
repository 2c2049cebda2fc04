import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { isDeepStrictEqual } from 'node:util'
import { forOpenssl } from '../../lab/talos/pem.ts'
import { clientAuth, issueClient, issueServer, selfSignedServer } from '../../lab/talos/pki.ts'
import { makeSecretsBundle, pairOf } from '../../lab/talos/secrets-bundle.ts'
import { talosconfigYaml } from '../../lab/talos/talosconfig.ts'
import { runProgram } from '../../scripts/run-program.ts'
import { CallFailed } from '../../src/adapters/talos/failure.ts'
import { readMachineConfigs } from '../../src/adapters/talos/machine-configs.ts'
import { openNode } from '../../src/adapters/talos/open-node.ts'
import { readCredential } from '../../src/adapters/talos/read-credential.ts'
import type { ApplyHow, TalosNode } from '../../src/adapters/talos/talos-node.ts'
import { goProgram } from './install.ts'
import type { Case, Judgement, Peer } from './peer.ts'
import { startLab } from './talos-lab.ts'
import type { LabUnderTest } from './talos-lab.ts'
import { installTalosctl } from './talos-machinery.ts'

const version = '1.13.9'

/**
 * The machine API of Talos itself, with its own checks of roles, configs and resources, beside a lab node of the same
 * version: the same calls must have the same answers, and our client must read both the same way.
 */
export const talosHandlers: Peer = {
  name: 'Talos machine API',
  version,
  waits: true,
  install: () =>
    goProgram({
      module: 'talos-handlers',
      package: './internal/app/machined/standalone',
      over: { path: 'github.com/siderolabs/talos', requiredBy: 'talosctl' },
    }),
  cases: () =>
    Promise.resolve([
      ...questions.map((question): Case => ({
        what: question.what,
        expect: 'accept',
        judge: alike(question),
      })),
      { what: 'our client, step by step', expect: 'accept', judge: readAlike },
      { what: 'another config is answered the same', expect: 'reject', judge: different },
      ...(['other-client', 'two-usages', 'expired'] as const).map((talosconfig): Case => ({
        what: `a client certificate: ${talosconfig}`,
        expect: 'reject',
        judge: letIn(talosconfig),
      })),
    ]),
  end: async () => (await running)?.stop(),
}

type Side = { readonly configured: string; readonly empty: string }

type Pair = {
  readonly lab: LabUnderTest
  readonly sides: { readonly real: Side; readonly lab: Side }
  /** Asks one node through Talos' own client; flags come before the command. */
  readonly ask: (node: string, args: readonly string[], talosconfig?: string) => Promise<unknown>
  readonly stop: () => Promise<void>
}

type Question = {
  readonly what: string
  readonly args: (config: string) => readonly string[]
  readonly as?: 'reader' | 'operator'
  /** To the node without a config. */
  readonly maintenance?: true
}

const call = (method: string, body: object = {}): readonly string[] => [
  'call',
  method.startsWith('/') ? method : `/machine.MachineService/${method}`,
  JSON.stringify(body),
]
const apply = (config: string, more: object): readonly string[] =>
  call('ApplyConfiguration', { data: Buffer.from(config).toString('base64'), ...more })

type Edit = (config: string) => string

const machine =
  (lines: string): Edit =>
  (config) =>
    config.replace(/^machine:\n/m, () => `machine:\n${lines}`)
const swap =
  (from: string | RegExp, to: string): Edit =>
  (config) =>
    config.replace(from, () => to)
const also =
  (document: string): Edit =>
  (config) =>
    `${config}\n---\napiVersion: v1alpha1\n${document}`
const only =
  (text: string): Edit =>
  () =>
    text

const plain: Edit = (config) => config
const live = machine('    sysctls:\n        vm.max_map_count: "262144"\n')

const good: Readonly<Record<string, Edit>> = {
  'nothing new': plain,
  'a sysctl': live,
  'an environment': machine('    env:\n        GODEBUG: a\n'),
  'a file': machine(
    '    files:\n        - content: x\n          permissions: 0o644\n          path: /var/x\n          op: create\n'
  ),
}

const bad: Readonly<Record<string, Edit>> = {
  nothing: only(''),
  'an empty document': only('---\n'),
  'a comment': only('# nothing\n'),
  'a word': only('abc'),
  'a list': only('- a\n'),
  'no classic document': only('apiVersion: v1alpha1\nkind: KmsgLogConfig\nname: r\nurl: tcp://10.0.0.1:5\n'),
  'no kind': only('apiVersion: v1alpha1\nfoo: 1\n'),
  'no apiVersion': only('kind: HostnameConfig\nhostname: a\n'),
  'an unknown kind': also('kind: NoSuchConfig\n'),
  'a kind of a newer Talos': also('kind: SysctlConfig\nsysctls: {a: b}\n'),
  'a document twice': (config) => `${config}\n---\n${config}`,
  'a name twice': (config) =>
    also('kind: HostnameConfig\nhostname: a\n')(machine('    network:\n        hostname: b\n')(config)),
  'a misspelt key': swap('certSANs', 'certSanz'),
  'an unknown machine type': swap('type: controlplane', 'type: master'),
  'no endpoint': swap(/endpoint: https.*/, 'endpoint: ""'),
  'a CA that is not base64': swap(/(?<=^ +)crt: .*$/m, 'crt: "!!!"'),
  'no disk': swap(/^ {8}disk: .*$/m, '        disk: ""'),
  'a list as a sysctl': machine('    sysctls:\n        a: [1]\n'),
  'an old Kubernetes': (config) => config.replaceAll(/:v1\.34\.\d+/g, ':v1.20.0'),
  'a Kubernetes without a version': (config) => config.replaceAll(/:v1\.34\.\d+/g, ':latest'),
  'a key twice': swap('debug: false', 'debug: false\ndebug: true'),
  'persist: false': swap('persist: true', 'persist: false'),
  'a nameserver that is no address': machine('    network:\n        nameservers: [abc]\n'),
  'an address that is none': machine(
    '    network:\n        interfaces:\n            - interface: eth0\n              addresses: [10.0.0.1/33]\n'
  ),
  'a subnet that is none': swap(
    'disableManifestsDirectory: true',
    'disableManifestsDirectory: true\n        nodeIP:\n            validSubnets: [x]'
  ),
  'an endpoint that is none': machine(
    '    registries:\n        mirrors:\n            docker.io:\n                endpoints: ["::bad"]\n'
  ),
  'a volume that is none': also('kind: VolumeConfig\nname: NOPE\n'),
  'ports the wrong way round': also(
    'kind: NetworkRuleConfig\nname: a\nportSelector:\n    ports: [5-1]\n    protocol: tcp\n'
  ),
}

const modes = ['AUTO', 'NO_REBOOT', 'STAGED', 'TRY', 'REBOOT']
const resources = [
  ['cluster', 'Members.cluster.talos.dev', 'nobody'],
  ['nowhere', 'Members.cluster.talos.dev', 'cp1'],
  ['', 'Members.cluster.talos.dev', 'cp1'],
  ['config', 'Members.cluster.talos.dev', 'cp1'],
  ['cluster', 'Nothing.talos.dev', 'cp1'],
  ['secrets', 'OSRootSecrets.secrets.talos.dev', 'nobody'],
] as const

const applying: readonly Question[] = [
  ...modes.flatMap((mode) =>
    Object.entries(good).map(([name, edit]) => ({
      what: `a dry run, ${mode}: ${name}`,
      args: (config: string) => apply(edit(config), { mode, dryRun: true }),
    }))
  ),
  ...Object.entries(bad).map(([name, edit]) => ({
    what: `a config with ${name}`,
    args: (config: string) => apply(edit(config), { mode: 'TRY', dryRun: true }),
  })),
  { what: 'a mode that is none', args: (config) => apply(config, { mode: 77 }) },
  { what: 'a try', args: (config) => apply(live(config), { mode: 'TRY', tryModeTimeout: '90s' }) },
  { what: 'both configs in a try', args: () => ['machineconfig'] },
  { what: 'staged', args: (config) => apply(live(config), { mode: 'STAGED' }) },
  { what: 'both configs, staged', args: () => ['machineconfig'] },
  { what: 'without a reboot', args: (config) => apply(live(config), { mode: 'NO_REBOOT' }) },
  { what: 'both configs, applied', args: () => ['machineconfig'] },
  { what: 'back again', args: (config) => apply(config, { mode: 'AUTO' }) },
  { what: 'both configs, back again', args: () => ['machineconfig'] },
]

const asking: readonly Question[] = [
  ...(['reader', 'operator'] as const).flatMap((as): readonly Question[] => [
    { what: `${as}: the machine config`, args: () => ['machineconfig'], as },
    { what: `${as}: applies`, args: (config) => apply(config, { mode: 'STAGED' }), as },
    { what: `${as}: reads a file`, args: () => ['read', '/nowhere'], as },
    { what: `${as}: writes META`, args: () => call('MetaWrite', { key: 10, value: 'YQ==' }), as },
    { what: `${as}: kubeconfig`, args: () => call('Kubeconfig'), as },
    { what: `${as}: a certificate`, args: () => call('GenerateClientConfiguration'), as },
  ]),
  ...resources.flatMap(([namespace, type, id]): readonly Question[] => [
    { what: `get ${namespace} ${type} ${id}`, args: () => ['get', namespace, type, id] },
    {
      what: `reader: get ${namespace} ${type} ${id}`,
      args: () => ['get', namespace, type, id],
      as: 'reader',
    },
    { what: `list ${namespace} ${type}`, args: () => ['list', namespace, `${type}x`] },
  ]),
  { what: 'destroy', args: () => call('/cosi.resource.State/Destroy') },
  {
    what: 'a watch of one with all of its kind',
    args: () =>
      call('/cosi.resource.State/Watch', {
        namespace: 'runtime',
        type: 'MachineStatuses.runtime.talos.dev',
        id: 'machine',
        options: { bootstrapContents: true },
      }),
  },
  {
    what: 'a watch of no kind',
    args: () => call('/cosi.resource.State/Watch', { namespace: 'runtime', type: 'Nothing' }),
  },
  {
    what: 'a certificate for no time',
    args: () => call('GenerateClientConfiguration', { roles: ['os:reader'] }),
  },
  ...['Start', 'Stop', 'Restart'].map((operation) => ({
    what: `${operation} of a service that is not there`,
    args: () => call(`Service${operation}`, { id: 'nope' }),
  })),
  ...['/nowhere', '/etc', ''].map((path) => ({ what: `read "${path}"`, args: () => ['read', path] })),
  { what: 'list of what is not there', args: () => call('List', { root: '/nowhere' }) },
  { what: 'a log that is not there', args: () => call('Logs', { namespace: 'system', id: 'nope' }) },
]

const empty: readonly Question[] = [
  ...modes.flatMap((mode) =>
    Object.entries({ ...good, ...bad })
      .filter(([name]) => ['nothing new', 'no classic document', 'a misspelt key', 'nothing'].includes(name))
      .map(([name, edit]) => ({
        what: `without a config, a dry run, ${mode}: ${name}`,
        args: (config: string) => apply(edit(config), { mode, dryRun: true }),
      }))
  ),
  ...['EtcdMemberList', 'Kubeconfig', 'Bootstrap', 'Reboot', 'EtcdForfeitLeadership'].map((method) => ({
    what: `without a config: ${method}`,
    args: () => call(method),
  })),
  { what: 'without a config: both configs', args: () => ['machineconfig'] },
  { what: 'without a config: META', args: () => call('MetaWrite', { key: 10, value: 'YQ==' }) },
].map((question) => ({ ...question, maintenance: true as const }))

const questions: readonly Question[] = [...applying, ...asking, ...empty]

const judged = (real: unknown, lab: unknown): Judgement => ({
  accepted: isDeepStrictEqual(real, lab),
  said: `real: ${JSON.stringify(real).slice(0, 900)}\nlab:  ${JSON.stringify(lab).slice(0, 900)}`,
})

const alike =
  ({ args, as, maintenance }: Question): Case['judge'] =>
  async (program) => {
    const pair = await started(program)
    const config = await pair.lab.read('controlplane.yaml')
    const of = ({ configured, empty: without }: Side): Promise<unknown> =>
      maintenance === true
        ? pair.ask(without, ['-insecure', ...args(config)])
        : pair.ask(configured, args(config), as)
    return judged(await of(pair.sides.real), await of(pair.sides.lab))
  }

const different: Case['judge'] = async (program) => {
  const { lab, sides, ask } = await started(program)
  const config = await lab.read('controlplane.yaml')
  const dryRun = (edit: Edit) => apply(edit(config), { mode: 'TRY', dryRun: true })
  return judged(
    await ask(sides.real.configured, dryRun(live)),
    await ask(sides.lab.configured, dryRun(plain))
  )
}

const letIn =
  (talosconfig: string): Case['judge'] =>
  async (program) => {
    const { sides, ask } = await started(program)
    const answers = await Promise.all(
      [sides.real, sides.lab].map(async ({ configured }) => ask(configured, call('Version'), talosconfig))
    )
    // One that lets it in is enough to be wrong.
    return {
      accepted: answers.some((answer) => (answer as { readonly code: string }).code === 'OK'),
      said: JSON.stringify(answers),
    }
  }

/** What a transaction does, as our client sees it. */
const readAlike: Case['judge'] = async (program) => {
  const { lab, sides } = await started(program)
  const [real, ours] = [
    await transaction(lab, sides.real.configured),
    await transaction(lab, sides.lab.configured),
  ]
  return judged(real, ours)
}

const transaction = async (lab: LabUnderTest, host: string): Promise<readonly unknown[]> => {
  const credential = await readCredential(await lab.read('talosconfig'), {
    where: 'talosconfig',
    now: Date.now(),
  })
  const node = await openNode({ host, port: 50_000 }, credential)
  const config = await lab.read('controlplane.yaml')
  const told: unknown[] = []
  const tell = async (ask: Promise<unknown>): Promise<void> => {
    told.push(
      await ask.catch((error: unknown) => (error instanceof CallFailed ? error.failure : String(error)))
    )
  }
  const configs = async (talos: TalosNode): Promise<readonly string[]> => {
    const { active, persistent } = await readMachineConfigs(talos)
    return [active, persistent].map((bytes) => Buffer.from(bytes).toString('utf8'))
  }
  const steps: readonly (readonly [Edit, ApplyHow])[] = [
    [live, { mode: 'try-dry-run' }],
    [live, { mode: 'try', milliseconds: 700 }],
    [plain, { mode: 'try', milliseconds: 60_000 }],
    [live, { mode: 'no-reboot' }],
    [machine('    env:\n        A: b\n'), { mode: 'no-reboot' }],
    [swap('certSANs', 'certSanz'), { mode: 'no-reboot' }],
    [plain, { mode: 'staged' }],
    [plain, { mode: 'no-reboot' }],
  ]
  try {
    await tell(node.version())
    for (const [edit, how] of steps) {
      await tell(node.apply(Buffer.from(edit(config)), how))
      await tell(configs(node))
      if (how.mode === 'try' && how.milliseconds < 1000) {
        await new Promise((wake) => setTimeout(wake, how.milliseconds + 300))
        await tell(configs(node))
      }
    }
    await tell(node.list('machineType').then(([type]) => type?.spec))
    await tell(node.read('/nowhere'))
    return told
  } finally {
    node.close()
  }
}

let running: Promise<Pair> | undefined
const started = (program: string): Promise<Pair> => (running ??= start(program))

const start = async (program: string): Promise<Pair> => {
  const lab = await startLab(await installTalosctl(), `v${version}`)
  const wire = await goProgram({ module: 'talos-wire' })
  const os = pairOf(lab.talos.secrets.certs.os)
  // The lab itself takes the first addresses of this network.
  const [configured, without] = [40, 41].map((last) => lab.controlPlane.replace(/\d+$/, () => String(last)))
  const sides = {
    real: { configured: configured ?? '', empty: without ?? '' },
    lab: { configured: lab.controlPlane, empty: lab.empty },
  }
  await writeCredentials(lab)
  const server = await issueServer(os, 'cp1', [sides.real.configured])
  const stranger = await selfSignedServer('maintenance-service.talos.dev', [sides.real.empty])
  const listen = async (
    name: string,
    address: string,
    { crt, key }: typeof server,
    more: readonly string[]
  ) =>
    listening(program, [
      `${address}:50000`,
      await lab.file(`${name}.crt`, crt),
      await lab.file(`${name}.key`, forOpenssl(key)),
      ...more,
    ])
  const children = await Promise.all([
    listen('server', sides.real.configured, server, [
      `${lab.folder}/controlplane.yaml`,
      await lab.file('ca', os.crt),
    ]),
    listen('stranger', sides.real.empty, stranger, []),
  ])
  return {
    lab,
    sides,
    ask: async (node, args, talosconfig = 'talosconfig') => {
      const ran = await runProgram(wire, [
        '-talosconfig',
        `${lab.folder}/${talosconfig}`,
        '-e',
        node,
        ...args,
      ])
      if (ran.code !== 0) throw new Error(ran.output)
      return JSON.parse(ran.stdout.replaceAll(node, () => 'NODE')) as unknown
    },
    stop: async () => {
      for (const child of children) child.kill()
      await lab.stop()
    },
  }
}

const writeCredentials = async (lab: LabUnderTest): Promise<void> => {
  const os = pairOf(lab.talos.secrets.certs.os)
  const other = pairOf((await makeSecretsBundle()).certs.os)
  const admin = ['os:admin']
  const made = {
    reader: issueClient(os, ['os:reader']),
    operator: issueClient(os, ['os:operator']),
    'other-client': issueClient(other, admin),
    expired: issueClient(os, admin, { milliseconds: -60_000 }),
    'two-usages': issueClient(os, admin, { usages: [clientAuth, '1.3.6.1.5.5.7.3.1'] }),
  }
  for (const [name, client] of Object.entries(made))
    await lab.file(name, talosconfigYaml({ name, endpoints: [], ca: os.crt, client: await client }))
}

/** A server that says so once it listens. */
const listening = async (program: string, args: readonly string[]): Promise<ChildProcess> => {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const ended = once(child, 'exit').then(() => {
    throw new Error(said)
  })
  await Promise.race([once(child.stdout, 'data'), ended])
  // It is meant to end once it is told to.
  ended.catch(() => {})
  return child
}
