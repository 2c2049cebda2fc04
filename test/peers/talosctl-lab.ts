import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startTalos } from '../../lab/talos/cluster.ts'
import type { ClusterAsks, NodeAsks, Talos } from '../../lab/talos/cluster.ts'
import { readSecretsBundle } from '../../lab/talos/secrets-bundle.ts'
import { runProgram } from '../../scripts/run-program.ts'
import { accept, reject } from './peer.ts'
import type { Case, Judgement, Peer } from './peer.ts'
import { inScratch } from './scratch.ts'
import { talosctl } from './talos-machinery.ts'

/**
 * The lab's Talos node must be one to the real talosctl: what talosctl cannot do with it, or understands otherwise, is the
 * lab's mistake.
 */
export const talosctlOnLab: Peer = {
  name: 'talosctl on the lab',
  version: talosctl.version,
  install: talosctl.install,
  cases: async () => [
    ...['v1.12.7', 'v1.13.9', 'v1.14.0'].flatMap((version) => [
      accept(`reads a ${version} cluster`, scenario({ version }, reading)),
      accept(`changes the config of a ${version} node`, scenario({ version }, applying)),
    ]),
    accept(
      'follows a reboot to its end',
      scenario({ timing }, (lab) => [step(lab, 'reboot -n WORKER', /post check passed/)])
    ),
    accept('upgrades and rolls back', scenario({ timing }, upgrading)),
    accept('upgrades the old way', scenario({ version: 'v1.12.7', timing }, upgradingOnce)),
    accept('wipes a node and gives it a config again', scenario({ timing }, reinstalling)),
    accept('runs on secrets and configs that talosctl made', generated),
    reject(
      'a reader changes a config',
      scenario({}, (lab) => [step(lab, patchWith('{machine: {sysctls: {a.b: "1"}}}'), /./, 'reader')])
    ),
    reject(
      'a worker sends a call on',
      scenario({}, (lab) => [step(lab, 'version -e WORKER -n CP', /./)])
    ),
    reject(
      'a node shows a certificate of another CA',
      scenario({}, async (lab) => {
        await lab.talos.node('cp1').inject({ kind: 'wrong-certificate' })
        return [step(lab, 'version -n CP', /./)]
      })
    ),
  ],
}

// talosctl looks again a second after a reboot began, and must then still find it going on.
const timing = { shutdown: 500, boot: 1500, ready: 200 }

type Lab = { readonly talos: Talos; readonly folder: string }

/** A command, what its output must say, and whose certificate it uses. */
type Step = { readonly args: readonly string[]; readonly says: RegExp; readonly role: string }

const cluster: readonly NodeAsks[] = [
  { name: 'cp1', role: 'controlplane' },
  { name: 'worker1', role: 'worker' },
]

const addresses = ({ talos, folder }: Lab, text: string): string =>
  text
    .replaceAll('CP', () => talos.node('cp1').address)
    .replaceAll('WORKER', () => talos.node('worker1').address)
    .replaceAll('{}', () => folder)

/** Words of a command line; `WORKER`, `CP` and `{}` stand for addresses and the scratch folder. */
const step = (lab: Lab, line: string | readonly string[], says: RegExp, role = 'admin'): Step => ({
  args: (typeof line === 'string' ? line.split(' ') : line).map((word) => addresses(lab, word)),
  says: new RegExp(addresses(lab, says.source), says.flags),
  role,
})

const patchWith = (patch: string, ...more: readonly string[]): readonly string[] => [
  ...'patch mc -n WORKER --patch'.split(' '),
  patch,
  ...more,
]

const reading = (lab: Lab): readonly Step[] => [
  step(lab, 'version -n CP,WORKER', /NODE: +CP\n[^]*NODE: +WORKER\n[^]*Enabled: +RBAC/, 'reader'),
  step(
    lab,
    'get machinestatus -n WORKER',
    /WORKER +runtime +MachineStatus +machine +\d+ +running +true/,
    'reader'
  ),
  step(lab, 'get mc v1alpha1 -o yaml -n WORKER', /spec: \|\n +version: v1alpha1\n/),
  step(lab, 'get members -n CP', /cp1[^]*worker1/, 'reader'),
  step(lab, 'get rd -n CP', /MachineConfig/i, 'reader'),
  step(lab, 'get disks -n WORKER', /sda/, 'reader'),
  step(lab, 'services -n CP', /CP +etcd +Running +OK/, 'reader'),
  step(lab, 'etcd members -n CP', /cp1 +https:\/\/CP:2380/, 'reader'),
  step(lab, 'etcd status -n CP', /CP +[0-9a-f]{16}/, 'reader'),
  step(lab, 'etcd snapshot {}/etcd.db -n CP', /snapshot info: hash [0-9a-f]+, revision 0/, 'operator'),
  step(lab, 'read /proc/sys/kernel/random/boot_id -n WORKER', /^[0-9a-f-]{36}\n$/),
  step(lab, 'ls /proc -n WORKER', /cmdline/, 'reader'),
  step(lab, 'dmesg -n CP', /service\[kubelet\]\(Running\)/, 'reader'),
  step(lab, 'logs kubelet -n CP', /Started task kubelet/, 'reader'),
  step(lab, 'time -n CP', /CP +\S+ +\d{4}-/, 'reader'),
  step(lab, 'kubeconfig {}/kubeconfig --force -n CP', /^/),
  step(lab, 'config new {}/reader.yaml --roles os:reader -n CP', /^/),
]

const applying = (lab: Lab): readonly Step[] => {
  const sysctl = (value: number): string => `{machine: {sysctls: {vm.max_map_count: "${value}"}}}`
  return [
    step(
      lab,
      patchWith(sysctl(1), '--dry-run'),
      /Dry run summary:\nApplied configuration without a reboot \(skipped in dry-run\)\.\nConfig diff:\n\n--- a\n\+\+\+ b\n[^]*\+ +vm\.max_map_count: "1"/
    ),
    step(lab, patchWith(sysctl(1)), /Applied configuration without a reboot/),
    step(lab, patchWith(sysctl(1)), /no changes detected|Applied configuration/),
    step(lab, 'get kernelparamstatus proc.sys.vm.max_map_count -n WORKER', /vm\.max_map_count +\d+ +1 /),
    step(
      lab,
      patchWith(sysctl(2), '--mode=try', '--timeout=30s'),
      /'try' mode and will be automatically reverted back in 30s/
    ),
    step(
      lab,
      patchWith(sysctl(3), '--mode=staged'),
      /Staged configuration to be applied after the next reboot/
    ),
  ]
}

const installer = (version: string): string =>
  `factory.talos.dev/metal-installer/${'a'.repeat(64)}:${version}`

const upgrading = (lab: Lab): readonly Step[] => [
  step(
    lab,
    `upgrade -n WORKER --drain=false --image ${installer('v1.14.0')}`,
    /Exit code: 0[^]*post check passed/
  ),
  step(lab, 'version -n WORKER', /Server:[^]*Tag: +v1\.14\.0\n/),
  step(lab, 'get extensions -n WORKER', /schematic +a{64}/),
  step(lab, 'rollback -n WORKER', /^/),
]

const upgradingOnce = (lab: Lab): readonly Step[] => [
  step(
    lab,
    `upgrade -n WORKER --drain=false --image ${installer('v1.13.9')}`,
    /sequence: upgrade action: START[^]*post check passed/
  ),
  step(lab, 'version -n WORKER', /Server:[^]*Tag: +v1\.13\.9\n/),
]

const reinstalling = (lab: Lab): readonly Step[] => [
  step(
    lab,
    'reset -n WORKER --graceful=false --reboot --system-labels-to-wipe STATE',
    /events check condition met[^]*post check passed/
  ),
  step(lab, 'get disks -e WORKER -n WORKER --insecure', /sda/),
  step(lab, 'apply-config -e WORKER -n WORKER --insecure -f {}/worker1.yaml --dry-run', /Dry run summary:/),
  step(lab, 'apply-config -e WORKER -n WORKER --insecure -f {}/worker1.yaml', /^/),
]

type Steps = (lab: Lab) => readonly Step[] | Promise<readonly Step[]>

const scenario =
  (asks: Partial<ClusterAsks>, steps: Steps): Case['judge'] =>
  (program) =>
    inScratch({}, (folder) => play(program, folder, { version: 'v1.13.9', nodes: cluster, ...asks }, steps))

const play = async (program: string, folder: string, asks: ClusterAsks, steps: Steps): Promise<Judgement> => {
  const talos = await startTalos(asks)
  try {
    const worker = talos.node('worker1').machine.persistent
    if (worker !== undefined) await writeFile(join(folder, 'worker1.yaml'), worker.bytes)
    for (const role of ['admin', 'operator', 'reader'])
      await writeFile(join(folder, role), await talos.talosconfig([`os:${role}`]), { mode: 0o600 })
    for (const { args, says, role } of await steps({ talos, folder })) {
      const { code, output } = await runProgram(program, ['--talosconfig', join(folder, role), ...args], {
        timeout: 60_000,
      })
      if (code !== 0 || !says.test(output))
        return { accepted: false, said: `talosctl ${args.join(' ')} (exit code ${code})\n${output}` }
    }
    return { accepted: true, said: '' }
  } finally {
    await talos.stop()
  }
}

const generated: Case['judge'] = (program) =>
  inScratch({}, async (folder) => {
    const secrets = join(folder, 'secrets.yaml')
    await runProgram(program, ['gen', 'secrets', '-o', secrets])
    const text = await readFile(secrets, 'utf8')
    const made = join(folder, 'made')
    const options = ['--with-secrets', secrets, '-o', made, '--talos-version', 'v1.13']
    const endpoint = 'https://127.0.0.1:6443'
    const { code, output } = await runProgram(program, ['gen', 'config', 'lab', endpoint, ...options])
    if (code !== 0) return { accepted: false, said: output }
    const config = (name: string): Promise<Uint8Array> => readFile(join(made, name))
    const nodes: readonly NodeAsks[] = [
      { name: 'cp1', role: 'controlplane', config: await config('controlplane.yaml') },
      { name: 'worker1', role: 'worker', config: await config('worker.yaml') },
    ]
    return play(program, folder, { version: 'v1.13.9', nodes, secrets: readSecretsBundle(text) }, (lab) => [
      step(lab, 'version -n CP,WORKER', /NODE: +CP\n[^]*NODE: +WORKER\n/),
      step(lab, 'get machinestatus -n WORKER', /running +true/),
      step(lab, patchWith('{machine: {sysctls: {a.b: "1"}}}'), /Applied configuration without a reboot/),
    ])
  })
