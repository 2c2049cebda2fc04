import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { goProgram } from '../../test/peers/install.ts'
import { runProgram } from '../run-program.ts'
import type { Looked } from './observe-nodes.ts'
import type { Described } from './render-folder.ts'

const root = new URL('../..', import.meta.url).pathname
const script = (name: string): string => new URL(name, import.meta.url).pathname
const count = 100
/** talosctl processes beside each other. */
const atOnce = 8

type Row = readonly [string, string, string]

/** Looks at 100 lab nodes that have what they should, and lets a loop of talosctl read the same configs. */
export const unchangedNodes = async (folder: string, rounds: number): Promise<readonly Row[]> => {
  await makeFleet(folder)
  const path = join(folder, 'described.json')
  const lab = spawn(process.execPath, [script('keep-talos-nodes.ts'), folder, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  try {
    await new Promise<void>((resolve, reject) => {
      lab.stdout.once('data', () => resolve())
      lab.once('exit', (code) => reject(new Error(`the lab ended: ${code}`)))
    })
    const described = JSON.parse(await readFile(path, 'utf8')) as Described
    const look = async (nodes: number): Promise<Looked> => {
      const ran = await runProgram(process.execPath, [
        script('observe-nodes.ts'),
        folder,
        path,
        String(nodes),
      ])
      if (ran.code !== 0) throw new Error(ran.output)
      return JSON.parse(ran.stdout) as Looked
    }
    const peer = await talosctlLoop(folder, described)
    const all: Looked[] = []
    const one: Looked[] = []
    const loop: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      all.push(await look(count))
      one.push(await look(1))
      if ('run' in peer) loop.push(await peer.run())
    }
    const least = (values: readonly number[]): number => Math.min(...values)
    const cpu = least(all.map((each) => each.cpu))
    const whole = least(all.map((each) => each.cpu + each.started))
    const against = (ours: number): string =>
      'run' in peer ? (ours / least(loop)).toFixed(2) : `skipped: ${peer.why}`
    return [
      [
        `requests per node, ${count} unchanged Talos nodes`,
        String(Math.max(...all.map(({ requests, nodes }) => requests / nodes))),
        '≤ 3',
      ],
      [
        `CPU of observing and comparing ${count} nodes ÷ CPU of \`talosctl get machineconfig\` of each`,
        against(cpu),
        '≤ 0.1',
      ],
      ['the same with Node, loading and rendering', against(whole), '–'],
      [
        `wall of ${count} nodes observed and compared ÷ wall of one`,
        (least(all.map(({ wall }) => wall)) / least(one.map(({ wall }) => wall))).toFixed(1),
        '–',
      ],
    ]
  } finally {
    lab.stdin.end()
    await new Promise((resolve) => (lab.exitCode === null ? lab.once('exit', resolve) : resolve(undefined)))
  }
}

/** A control plane of the example fleet, and workers beside it. */
const makeFleet = async (folder: string): Promise<void> => {
  const nodes = join(folder, 'nodes')
  await mkdir(nodes, { recursive: true })
  const from = (name: string): Promise<string> => readFile(join(root, 'nodes', name), 'utf8')
  await writeFile(
    join(nodes, 'cluster.yaml'),
    (await from('cluster.yaml')).replace('os: ubuntu', 'os: talos') + '\n  secrets: { from: environment }\n'
  )
  await writeFile(join(nodes, 'k8s-master.yaml'), await from('k8s-master.yaml'))
  for (let i = 1; i < count; i += 1)
    await writeFile(
      join(nodes, `w${i}.yaml`),
      `apiVersion: plumbline/v1\nkind: Node\nmetadata: { name: w${i} }\nspec:\n  role: worker\n  network: { addresses: [172.16.0.${i}/24], gateway: null }\n  vm: { id: ${10_000 + i}, cores: 4, memory: 8GiB, disk: { size: 64GiB } }\n`
    )
}

/** CPU milliseconds of all talosctl processes together. */
type Loop = { readonly run: () => Promise<number> } | { readonly why: string }

const talosctlLoop = async (folder: string, { nodes, talosconfig }: Described): Promise<Loop> => {
  if (nodes.some(({ port }) => port !== 50_000)) return { why: 'the lab has one loopback address only' }
  const config = join(folder, 'talosconfig')
  const hosts = join(folder, 'hosts')
  await writeFile(config, talosconfig, { mode: 0o600 })
  await writeFile(hosts, nodes.map(({ host }) => `${host}\n`).join(''))
  try {
    const talosctl = await goProgram({
      module: 'talosctl',
      package: 'github.com/siderolabs/talos/cmd/talosctl',
    })
    // `times` of the shell: user and system, of itself in its first line, of all that it waited for in its second.
    const loop = `xargs -P ${atOnce} -I HOST "$1" --talosconfig "$2" -e HOST -n HOST get machineconfig -o yaml < "$3" > "$4" || exit 1; times`
    return {
      run: async () => {
        const printed = join(folder, 'machineconfigs')
        const ran = await runProgram('sh', ['-c', loop, 'sh', talosctl, config, hosts, printed])
        const got = (await readFile(printed, 'utf8')).match(/^ {4}type: MachineConfigs/gm)?.length ?? 0
        if (ran.code !== 0 || got < nodes.length) throw new Error(`talosctl: ${got} configs\n${ran.output}`)
        const [, children = ''] = ran.stdout.trim().split('\n')
        return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
          (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
          0
        )
      },
    }
  } catch (error) {
    return { why: error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : String(error) }
  }
}
