import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'
import { clientAuth, issueClient } from '../../lab/talos/pki.ts'
import { pairOf, makeSecretsBundle } from '../../lab/talos/secrets-bundle.ts'
import { talosconfigYaml } from '../../lab/talos/talosconfig.ts'
import { atLeast } from '../../lab/talos/version.ts'
import type { Ran } from '../../scripts/run-program.ts'
import type { Case, Judgement, Peer } from './peer.ts'
import { startLab } from './talos-lab.ts'
import type { LabUnderTest } from './talos-lab.ts'
import { installTalosctl } from './talos-machinery.ts'

/**
 * The real talosctl 1.13.9 through a whole session with the lab's nodes of several versions. The steps of one version
 * build on each other, in order.
 */
const versions = ['v1.9.6', 'v1.11.6', 'v1.12.11', 'v1.13.9', 'v1.14.0']

type Place = 'controlPlane' | 'worker' | 'empty'

type Step = {
  readonly what: string
  readonly args: readonly string[]
  /** Which node is asked. */
  readonly on?: Place
  /** Which nodes it is asked about, where that is others than it. */
  readonly about?: readonly Place[]
  /** A talosconfig of the folder. */
  readonly as?: string
  /** It never ends by itself: cut off after so many seconds, which is no failure. */
  readonly cut?: number
  /** Keep asking for so many milliseconds until it is so. */
  readonly within?: number
  /** What must be printed: a part of it or a pattern; or anything that can be told from it. */
  readonly prints?:
    | string
    | RegExp
    | ((said: string, lab: LabUnderTest, ran: Ran) => boolean | Promise<boolean>)
  readonly expect?: 'accept' | 'reject'
}

/** What differs from run to run gets a name, and columns one space. */
const normalise = (text: string, lab: LabUnderTest): string =>
  text
    .replaceAll(lab.controlPlane, () => 'CP')
    .replaceAll(lab.worker, () => 'WORKER')
    .replaceAll(lab.empty, () => 'EMPTY')
    .replaceAll(/\b[0-9a-f]{16}\b/g, 'MEMBER')
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'UUID')
    .replaceAll(/\b(?:\d+m)?\d+s ago\b/g, 'AGO')
    .replaceAll(/[ \t]{2,}|\t/g, ' ')
    .replaceAll(/ +$/gm, '')

const take = async (step: Step, lab: LabUnderTest): Promise<Judgement> => {
  const { on = 'controlPlane', args, prints, expect = 'accept' } = step
  const nodes = (step.about ?? [on]).map((place) => lab[place]).join(',')
  const insecure = args.includes('--insecure')
  const until = Date.now() + (step.within ?? 0)
  const once = async (): Promise<Judgement> => {
    const ran = await lab.run([...args, ...(insecure ? [] : ['-e', lab[on]]), '-n', nodes], {
      ...(step.as !== undefined && { talosconfig: step.as }),
      ...(step.cut !== undefined && { seconds: step.cut }),
    })
    const said = normalise(ran.output, lab)
    const right = await isRight(prints, said, lab, ran)
    const accepted = ran.code === 0 || (step.cut !== undefined && ran.code === timedOut)
    // A refusal for another reason is as wrong as none.
    return {
      accepted: right ? accepted : expect === 'reject',
      said: `${said}${right ? '' : `\nwhich is not ${typeof prints === 'function' ? 'what it must be' : String(prints)}`}`,
    }
  }
  let judged = await once()
  while (judged.accepted !== (expect === 'accept') && Date.now() < until) {
    await new Promise((wake) => setTimeout(wake, 200))
    judged = await once()
  }
  return judged
}

const isRight = async (
  prints: Step['prints'],
  said: string,
  lab: LabUnderTest,
  ran: Ran
): Promise<boolean> => {
  if (prints === undefined) return true
  if (typeof prints === 'string') return said.includes(prints)
  if (prints instanceof RegExp) return prints.test(said)
  try {
    return await prints(said, lab, ran)
  } catch {
    // Nothing was printed that could be read.
    return false
  }
}

/** What timeout(1) ends with. */
const timedOut = 124

const refused = (step: Omit<Step, 'expect'>): Step => ({ ...step, expect: 'reject' })
const words = (line: string): readonly string[] => line.split(' ')

/** The machine config in what `get mc -o yaml` printed: text from 1.12 on, the document itself before. */
const specOf = (output: string): unknown => {
  const { spec } = parse(output) as { readonly spec: unknown }
  return typeof spec === 'string' ? parse(spec) : spec
}

const prepare = async (lab: LabUnderTest): Promise<void> => {
  const config = await lab.read('controlplane.yaml')
  const withMachine = (lines: string): string => config.replace(/^machine:\n/m, () => `machine:\n${lines}`)
  await lab.file('live.yaml', withMachine('    sysctls:\n        vm.max_map_count: "262144"\n'))
  await lab.file('reboot.yaml', withMachine('    env:\n        GODEBUG: "x509sha1=0"\n'))
  await lab.file(
    'misspelt.yaml',
    config.replace(/^ {4}certSANs:/m, () => '    certSanz:')
  )
  await lab.file(
    'partial.yaml',
    'apiVersion: v1alpha1\nkind: KmsgLogConfig\nname: remote\nurl: tcp://10.0.20.9:514\n'
  )
  await lab.file('patch.yaml', 'machine:\n  sysctls:\n    vm.swappiness: "10"\n')

  const os = pairOf(lab.talos.secrets.certs.os)
  const other = pairOf((await makeSecretsBundle()).certs.os)
  const talosconfig = async (name: string, ca: string, client: Promise<Parameters<typeof pairOf>[0]>) =>
    lab.file(name, talosconfigYaml({ name: 'home', endpoints: [lab.controlPlane], ca, client: await client }))
  const admin = ['os:admin']
  await talosconfig('other-ca', other.crt, issueClient(os, admin))
  await talosconfig('other-client', os.crt, issueClient(other, admin))
  await talosconfig('expired', os.crt, issueClient(os, admin, { milliseconds: -60_000 }))
  await talosconfig(
    'two-usages',
    os.crt,
    issueClient(os, admin, { usages: [clientAuth, '1.3.6.1.5.5.7.3.1'] })
  )
  await talosconfig('nobody', os.crt, issueClient(os, ['system:masters']))
}

const door = (version: string): readonly Step[] => [
  {
    what: 'version',
    args: ['version'],
    prints: new RegExp(
      `Client:\\n Tag: v1\\.13\\.9\\n[^]*Server:\\n NODE: CP\\n Tag: ${version.replaceAll('.', '\\.')}\\n[^]* OS/Arch: linux/amd64\\n Enabled: RBAC`
    ),
  },
  {
    what: 'version of a worker through the control plane',
    args: ['version'],
    about: ['worker'],
    prints: 'NODE: WORKER',
  },
  {
    what: 'version of two nodes at once',
    args: ['version'],
    about: ['controlPlane', 'worker'],
    prints: (said) => said.includes('NODE: CP') && said.includes('NODE: WORKER'),
  },
  refused({
    what: 'a worker passes nothing on',
    args: ['version'],
    on: 'worker',
    about: ['controlPlane'],
    prints: 'code = PermissionDenied desc = no request forwarding',
  }),
  refused({
    what: 'a node of another CA',
    args: ['version'],
    as: 'other-ca',
    prints: 'x509: certificate signed by unknown authority',
  }),
  refused({
    what: 'a client certificate of another CA',
    args: ['version'],
    as: 'other-client',
    prints:
      /code = Unavailable desc = .*(?:tls: (?:unknown certificate authority|bad certificate)|broken pipe|connection reset|EOF)/,
  }),
  refused({
    what: 'an expired client certificate',
    args: ['version'],
    as: 'expired',
    prints:
      /code = Unavailable desc = .*(?:tls: (?:expired certificate|bad certificate)|broken pipe|connection reset|EOF)/,
  }),
  refused({
    what: 'a client certificate for servers too',
    args: ['version'],
    as: 'two-usages',
    prints:
      /code = Unavailable desc = .*(?:tls: (?:bad certificate|internal error)|broken pipe|connection reset|EOF)/,
  }),
  refused({
    what: 'a certificate without a role',
    args: ['version'],
    as: 'nobody',
    prints: 'code = PermissionDenied desc = not authorized',
  }),
]

const reader = (): readonly Step[] => [
  {
    what: 'a talosconfig for a reader',
    args: words('config new reader --roles os:reader'),
    prints: async (_, lab) => /^context: /m.test(await lab.read('reader')),
  },
  { what: 'a reader asks the version', args: ['version'], as: 'reader', prints: 'Enabled: RBAC' },
  { what: 'a reader lists services', args: ['service'], as: 'reader', prints: /^CP kubelet Running OK /m },
  {
    what: 'a reader lists members of etcd',
    args: words('etcd members'),
    as: 'reader',
    prints: /^CP MEMBER cp1 /m,
  },
  ...[
    'get mc',
    'apply-config -f live.yaml --mode=no-reboot',
    'reboot --wait=false',
    'read /proc/uptime',
    'kubeconfig -',
    'meta write 0x0a x',
    'etcd forfeit-leadership',
    'service kubelet restart',
    'config new more --roles os:admin',
  ].map((line) =>
    refused({
      what: `a reader may not: ${line}`,
      args: words(line),
      as: 'reader',
      prints: 'desc = not authorized',
    })
  ),
]

const reads = (version: string): readonly Step[] => [
  {
    what: 'get machineconfig',
    args: words('get mc v1alpha1 -o yaml'),
    prints: async (_, lab, { stdout }) =>
      isDeepStrictEqual(specOf(stdout), parse(await lab.read('controlplane.yaml'))),
  },
  {
    what: 'ids of the machine configs',
    args: words('get machineconfig'),
    prints: atLeast(version, '1.10.0')
      ? 'CP config MachineConfig persistent 1\nCP config MachineConfig v1alpha1 1\n'
      : /^NODE .*\nCP config MachineConfig v1alpha1 1\n*$/m,
  },
  {
    what: 'get members',
    args: words('get members'),
    prints: (said) =>
      new RegExp(`^CP cluster Member cp1 \\d+ cp1 controlplane Talos \\(${version}\\) \\["CP"\\]$`, 'm').test(
        said
      ) && /^CP cluster Member worker1 \d+ worker1 worker /m.test(said),
  },
  {
    what: 'get services',
    args: words('get services'),
    prints: /^CP runtime Service kubelet \d+ true true false$/m,
  },
  {
    what: 'get machinestatus',
    args: words('get machinestatus'),
    prints: /^CP runtime MachineStatus machine \d+ running true$/m,
  },
  {
    what: 'get machinetype',
    args: words('get machinetype'),
    prints: /^CP config MachineType machine-type \d+ controlplane$/m,
  },
  {
    what: 'get hostname',
    args: words('get hostname'),
    prints: /^CP network HostnameStatus hostname \d+ cp1$/m,
  },
  {
    what: 'get addresses',
    args: words('get addresses'),
    prints: /^CP network AddressStatus \S+\/CP\/\d+ \d+ CP\/\d+ \S+$/m,
  },
  { what: 'get links', args: words('get links'), prints: /^CP network LinkStatus \S+ \d+ .*\bup\b/m },
  { what: 'get disks', args: words('get disks'), prints: /^CP runtime Disk \w+ \d+ .*\b32 GB false /m },
  {
    what: 'get extensions',
    args: words('get extensions'),
    prints: /^CP runtime ExtensionStatus .* schematic [0-9a-f]{64}$/m,
  },
  { what: 'get nodename', args: words('get nodename'), prints: /^CP k8s Nodename nodename \d+ cp1$/m },
  {
    what: 'get nodestatus',
    args: words('get nodestatus'),
    prints: /^CP k8s NodeStatus cp1 \d+ true false$/m,
  },
  { what: 'get staticpods', args: words('get staticpodstatus'), prints: /kube-apiserver-cp1 \d+ True$/m },
  {
    what: 'get etcdmember',
    args: words('get etcdmembers'),
    prints: /^CP etcd EtcdMember local \d+ MEMBER$/m,
  },
  refused({
    what: 'a resource of no kind',
    args: words('get nosuch'),
    prints: 'code = NotFound desc = resource "nosuch" is not registered',
  }),
  refused({
    what: 'a resource that is not there',
    args: words('get members nobody'),
    prints:
      "code = NotFound desc = resource Members.cluster.talos.dev(cluster/nobody@undefined) doesn't exist",
  }),
  refused({
    what: 'a namespace that is not there',
    args: words('get members --namespace nowhere'),
    prints: 'code = PermissionDenied desc = namespace "nowhere" is not supported',
  }),
  {
    what: 'service',
    args: ['service'],
    prints: (said) =>
      ['apid', 'containerd', 'cri', 'etcd', 'kubelet', 'machined', 'trustd', 'udevd'].every((id) =>
        said.includes(`CP ${id} Running OK AGO `)
      ),
  },
  {
    what: 'service kubelet',
    args: words('service kubelet'),
    prints: /^NODE CP\nID kubelet\nSTATE Running\nHEALTH OK\n/,
  },
  refused({
    what: 'a service that is not there',
    args: words('service nope'),
    prints: 'service "nope" is not registered on any nodes',
  }),
  {
    what: 'service kubelet restart',
    args: words('service kubelet restart'),
    prints: 'CP Service "kubelet" restarted',
  },
  refused({
    what: 'service etcd restart',
    args: words('service etcd restart'),
    prints: `service "etcd" doesn't support restart operation via API`,
  }),
  refused({
    what: 'service kubelet stop',
    args: words('service kubelet stop'),
    prints: `service "kubelet" doesn't support stop operation via API`,
  }),
  refused({
    what: 'restart of a service that is not there',
    args: words('service nope restart'),
    prints: 'service "nope" not defined',
  }),
  { what: 'dmesg', args: ['dmesg'], prints: /^CP: kern: .*Linux version/m },
  { what: 'logs', args: words('logs kubelet'), prints: /^CP: /m },
  { what: 'the last line of a log', args: words('logs kubelet --tail 1'), prints: /^CP: .*\n*$/ },
  refused({
    what: 'a log that is not there',
    args: words('logs nope'),
    prints: 'log "nope" was not registered',
  }),
  { what: 'read', args: words('read /proc/uptime'), prints: /^\d+\.\d\d \d+\.\d\d\n$/ },
  refused({
    what: 'a file that is not there',
    args: words('read /nowhere'),
    prints: 'code = NotFound desc = stat /nowhere: no such file or directory',
  }),
  refused({
    what: 'a folder read as a file',
    args: words('read /etc'),
    prints: 'path must be a regular file',
  }),
  { what: 'ls', args: words('ls /etc'), prints: /^NODE NAME\nCP \.\n[^]*^CP os-release$/m },
  refused({
    what: 'ls of what is not there',
    args: words('ls /nowhere'),
    prints: 'lstat /nowhere: no such file or directory',
  }),
  { what: 'time', args: ['time'], prints: /^CP \S+ .* UTC .* UTC$/m },
  { what: 'memory', args: ['memory'], prints: /^CP \d+ /m },
  {
    what: 'kubeconfig',
    args: words('kubeconfig -'),
    prints: (_, __, { stdout }) =>
      (parse(stdout) as { readonly 'current-context'?: string })['current-context'] === 'admin@home',
  },
  refused({
    what: 'kubeconfig of a worker',
    args: words('kubeconfig -'),
    on: 'worker',
    prints: 'kubeconfig is only available on control plane nodes',
  }),
  { what: 'health', args: words('health --wait-timeout 5s') },
  ...images(version),
]

/** Talosctl asks for what 1.13 brought, and an older node must refuse so that it asks the old way. */
const images = (version: string): readonly Step[] => [
  { what: 'image list', args: words('image list --namespace system') },
  {
    what: 'image pull',
    args: words(`image pull ghcr.io/siderolabs/installer:${version} --namespace system`),
  },
  refused({
    what: 'a method that the node lacks',
    args: ['processes'],
    prints: 'code = Unimplemented desc = unknown method Processes for service machine.MachineService',
  }),
]

const etcd = (): readonly Step[] => [
  {
    what: 'etcd members',
    args: words('etcd members'),
    prints: 'CP MEMBER cp1 https://CP:2380 https://CP:2379 false',
  },
  { what: 'etcd status', args: words('etcd status'), prints: /^CP MEMBER .* MEMBER \d+ \d+ \d+ false /m },
  { what: 'etcd alarm list', args: words('etcd alarm list') },
  { what: 'etcd forfeit-leadership', args: words('etcd forfeit-leadership') },
  {
    what: 'etcd snapshot',
    args: words('etcd snapshot snapshot.db'),
    prints: /^etcd snapshot saved to "snapshot\.db" \(\d+ bytes\)/m,
  },
  refused({
    what: 'etcd members of a worker',
    args: words('etcd members'),
    on: 'worker',
    prints: 'code = Unimplemented desc = member list is only available on control plane nodes',
  }),
  refused({
    what: 'etcd remove-member of nobody',
    args: words('etcd remove-member 00000000deadbeef'),
    prints: /code = (?:NotFound|Unknown) desc = .*member/,
  }),
]

const meta = (): readonly Step[] => [
  { what: 'meta write', args: words('meta write 0x0a value') },
  { what: 'get metakeys', args: words('get metakeys'), prints: /^CP runtime MetaKey 0x0a \d+ value$/m },
  { what: 'meta delete', args: words('meta delete 0x0a') },
  {
    what: 'a META key that was deleted',
    args: words('get metakeys'),
    prints: (said) => !said.includes('0x0a'),
  },
]

const sysctl = (value: string) =>
  new RegExp(`^CP runtime KernelParamStatus proc\\.sys\\.vm\\.max_map_count \\d+ ${value} `, 'm')
const configs = (active: 'live' | 'plain', persistent: 'live' | 'plain'): Step => ({
  what: `${active} runs, ${persistent} is on the disk`,
  args: words('get mc -o yaml'),
  prints: (_, __, { stdout }) =>
    stdout
      .split(/^---$/m)
      .filter((text) => text.trim() !== '')
      .every((text) => {
        const { id } = (parse(text) as { readonly metadata: { readonly id: string } }).metadata
        return text.includes('vm.max_map_count') === ((id === 'persistent' ? persistent : active) === 'live')
      }),
})

const apply = (version: string): readonly Step[] => {
  const reboots = !atLeast(version, '1.14.0')
  const cannot = "desc = this config change can't be applied in immediate mode\ndiff:\n"
  const file = (name: string) => ['-f', `${name}.yaml`]
  return [
    {
      what: 'apply-config --dry-run',
      args: ['apply-config', ...file('live'), '--dry-run'],
      prints:
        /^Dry run summary:\nApplied configuration without a reboot \(skipped in dry-run\)\.\nConfig diff:\n\n--- a\n\+\+\+ b\n@@ [^]*^\+ sysctls:\n\+ vm\.max_map_count: "262144"$/m,
    },
    {
      what: 'a dry run that changes nothing',
      args: ['apply-config', ...file('controlplane'), '--dry-run'],
      prints: 'Config diff:\n\nNo changes.\n',
    },
    configs('plain', 'plain'),
    refused({
      what: 'a misspelt key',
      args: ['apply-config', ...file('misspelt')],
      prints:
        /code = InvalidArgument desc = .*unknown keys found during decoding:\nmachine:\n certSanz: \[\]/,
    }),
    ...(version.startsWith('v1.9.')
      ? []
      : [
          refused({
            what: 'a config without its classic document',
            args: ['apply-config', ...file('partial')],
            prints:
              "the applied machine configuration doesn't contain v1alpha1 config, did you mean to patch the machine config instead?",
          }),
        ]),
    {
      what: 'apply-config --mode=try',
      args: ['apply-config', ...file('live'), '--mode=try', '--timeout=3s'],
      prints:
        "Applied configuration without a reboot\nThe config is applied in 'try' mode and will be automatically reverted back in 3s\n",
    },
    configs('live', 'plain'),
    { what: 'a sysctl under try', args: words('get kernelparamstatus'), prints: sysctl('262144') },
    { ...configs('plain', 'plain'), what: 'a try ends by itself', within: 6000 },
    {
      what: 'a sysctl after the try',
      args: words('get kernelparamstatus'),
      prints: (said) => !sysctl('262144').test(said),
    },
    {
      what: 'a try to be confirmed',
      args: ['apply-config', ...file('live'), '--mode=try', '--timeout=3s'],
    },
    {
      what: 'apply-config --mode=no-reboot',
      args: ['apply-config', ...file('live'), '--mode=no-reboot'],
      prints: /^Applied configuration without a reboot\n$/,
    },
    configs('live', 'live'),
    {
      what: 'apply-config --mode=staged',
      args: ['apply-config', ...file('controlplane'), '--mode=staged'],
      prints: /^Staged configuration to be applied after the next reboot\n$/,
    },
    ...(atLeast(version, '1.10.0') ? [configs('live', 'plain')] : []),
    {
      what: 'patch mc',
      args: words('patch mc -p @patch.yaml'),
      prints:
        'patched MachineConfigs.config.talos.dev/v1alpha1 at the node CP\nApplied configuration without a reboot\n',
    },
    {
      what: 'what was patched',
      args: words('get kernelparamstatus'),
      prints: (said) => sysctl('262144').test(said) && / proc\.sys\.vm\.swappiness \d+ 10 /.test(said),
    },
    ...(reboots
      ? [
          refused({
            what: 'a change that wants a reboot, --mode=no-reboot',
            args: ['apply-config', ...file('reboot'), '--mode=no-reboot'],
            prints: cannot,
          }),
          refused({
            what: 'a change that wants a reboot, --mode=try',
            args: ['apply-config', ...file('reboot'), '--mode=try'],
            prints: cannot,
          }),
          {
            what: 'a change that wants a reboot, --dry-run',
            args: ['apply-config', ...file('reboot'), '--dry-run'],
            prints: 'Applied configuration with a reboot (skipped in dry-run).\n',
          },
          {
            what: 'a change that wants a reboot, --mode=auto',
            args: ['apply-config', ...file('reboot'), '--mode=auto'],
            prints:
              "Applied configuration with a reboot: this config change can't be applied in immediate mode\ndiff:\n",
          },
        ]
      : [
          refused({
            what: '--mode=reboot',
            args: ['apply-config', ...file('reboot'), '--mode=reboot'],
            prints:
              'code = Unimplemented desc = the REBOOT mode is not supported, please use AUTO or NO_REBOOT modes instead',
          }),
          {
            what: 'a change that wanted a reboot before 1.14, --mode=auto',
            args: ['apply-config', ...file('reboot'), '--mode=auto'],
            prints: /^Applied configuration without a reboot\n$/,
          },
        ]),
    {
      what: 'what was applied runs',
      args: words('get mc v1alpha1 -o yaml'),
      within: 8000,
      prints: async (_, lab, { stdout }) =>
        isDeepStrictEqual(specOf(stdout), parse(await lab.read('reboot.yaml'))),
    },
    {
      what: 'running and ready again',
      args: words('get machinestatus'),
      within: 8000,
      prints: /running true$/m,
    },
  ]
}

const bootOf: { id?: string } = {}
const bootId = (what: string, judge: (before: string | undefined, now: string) => boolean): Step => ({
  what,
  args: words('read /proc/sys/kernel/random/boot_id'),
  prints: (_, __, { stdout }) => {
    const before = bootOf.id
    bootOf.id = stdout.trim()
    return judge(before, bootOf.id)
  },
})

const leave = (version: string): readonly Step[] => [
  bootId('boot id', (_, now) => /^[0-9a-f-]{36}$/.test(now)),
  {
    what: 'events',
    args: words('events --tail -1'),
    cut: 1,
    prints: / initialize START\n[^]* boot STOP\n[^]* RUNNING ready: true, unmet conditions: \[\]\n/,
  },
  {
    what: 'reboot --wait',
    args: words('reboot --wait --timeout 15s'),
    prints: /actor ID: UUID\n[^]*post check passed/,
  },
  bootId('another boot id', (before, now) => before !== now && /^[0-9a-f-]{36}$/.test(now)),
  ...upgrade(version),
  ...wipe(version),
]

/** Up and back again: in one call that reboots by itself up to 1.12, in steps that talosctl takes from 1.13 on. */
const upgrade = (version: string): readonly Step[] => {
  const on = 'worker' as const
  const next = `v1.${Number(version.split('.')[1]) + 1}.0`
  const tag = (wanted: string) => `Server:\n NODE: WORKER\n Tag: ${wanted}\n`
  return [
    {
      what: 'upgrade',
      args: words(
        `upgrade --image factory.talos.dev/metal-installer/${'a'.repeat(64)}:${next} --drain=false --timeout 15s`
      ),
      on,
      prints: atLeast(version, '1.13.0')
        ? /Exit code: 0\n[^]*sequence: reboot action: START\n[^]*post check passed/
        : /sequence: upgrade action: START\n[^]*post check passed/,
    },
    { what: 'the version after the upgrade', args: ['version'], on, prints: tag(next) },
    {
      what: 'the schematic after the upgrade',
      args: words('get extensions'),
      on,
      prints: / schematic a{64}$/m,
    },
    { what: 'rollback', args: ['rollback'], on },
    { what: 'the version after the rollback', args: ['version'], on, within: 8000, prints: tag(version) },
    {
      what: 'running after the rollback',
      args: words('get machinestatus'),
      on,
      within: 8000,
      prints: / running true$/m,
    },
  ]
}

const wipe = (version: string): readonly Step[] => {
  const on = 'worker' as const
  return [
    {
      what: 'reset',
      args: words('reset --graceful=false --reboot --system-labels-to-wipe STATE --timeout 15s'),
      on,
      prints: /post check passed/,
    },
    refused({
      what: 'a talosconfig after the reset',
      args: ['version'],
      on,
      prints: 'certificate signed by unknown authority',
    }),
    {
      what: 'get disks after the reset',
      args: words('get disks --insecure'),
      on,
      prints: / runtime Disk sda /m,
    },
    {
      what: 'apply-config after the reset',
      args: words('apply-config --insecure -f worker.yaml'),
      on,
    },
    {
      what: 'a node that was given its config again',
      args: ['version'],
      on,
      within: 8000,
      prints: ` Tag: ${version}\n`,
    },
  ]
}

const maintenance = (version: string): readonly Step[] => {
  const api = atLeast(version, '1.13.0')
  const on = 'empty' as const
  const insecure = (line: string) => [...words(line), '--insecure']
  return [
    api
      ? {
          what: 'version without a config',
          args: insecure('version'),
          on,
          prints: `NODE: EMPTY\n Tag: ${version}\n`,
        }
      : refused({
          what: 'version without a config',
          args: insecure('version'),
          on,
          prints: 'code = Unimplemented desc = API is not implemented in maintenance mode',
        }),
    refused({
      what: 'a talosconfig without a config',
      args: ['version'],
      on,
      prints: 'x509: certificate signed by unknown authority',
    }),
    {
      what: 'get disks without a config',
      args: insecure('get disks'),
      on,
      prints: /^EMPTY? ?runtime Disk |^ ?runtime Disk /m,
    },
    refused({
      what: 'machine config without a config',
      args: insecure('get mc'),
      on,
      prints: 'desc = not authorized',
    }),
    refused({
      what: 'a misspelt key without a config',
      args: [...insecure('apply-config'), '-f', 'misspelt.yaml'],
      on,
      prints: 'unknown keys found during decoding:',
    }),
    {
      what: 'apply-config --insecure --dry-run',
      args: [...insecure('apply-config'), '-f', 'worker.yaml', '--dry-run'],
      on,
      prints: api ? 'Config diff:\n' : 'Node is running in maintenance mode and does not have a config yet.',
    },
    { what: 'apply-config --insecure', args: [...insecure('apply-config'), '-f', 'worker.yaml'], on },
    {
      what: 'a node that was given its config',
      args: ['version'],
      on,
      within: 8000,
      prints: `NODE: EMPTY\n Tag: ${version}\n`,
    },
    refused({
      what: 'no certificate once there is a config',
      args: insecure('version'),
      on,
      within: 8000,
      prints: /code = Unavailable desc = /,
    }),
  ]
}

const steps = (version: string): readonly Step[] => [
  ...door(version),
  ...reader(),
  ...reads(version),
  ...etcd(),
  ...meta(),
  ...apply(version),
  ...leave(version),
  ...maintenance(version),
]

const session = (version: string): Peer => {
  let lab: Promise<LabUnderTest> | undefined
  const started = async (talosctl: string): Promise<LabUnderTest> => {
    const made = await startLab(talosctl, version)
    await prepare(made)
    return made
  }
  return {
    name: `talosctl with lab ${version.replace(/\.\d+$/, '')}`,
    version: '1.13.9',
    waits: true,
    install: installTalosctl,
    cases: () =>
      Promise.resolve(
        steps(version).map((step): Case => ({
          what: step.what,
          expect: step.expect ?? 'accept',
          judge: async (talosctl) => take(step, await (lab ??= started(talosctl))),
        }))
      ),
    end: async () => (await lab)?.stop(),
  }
}

export const talosSessions: readonly Peer[] = versions.map(session)
