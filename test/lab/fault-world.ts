import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { gitIn, makeRepository } from '../../lab/repository.ts'
import type { LabRepository } from '../../lab/repository.ts'
import { startTalosFleet } from '../../lab/talos-fleet.ts'
import type { ApplyAsks, LabFleet } from '../../lab/talos-fleet.ts'
import type { Applied } from '../../src/actions/apply/contract.ts'
import { metaKeys, metaValue, readLedger } from '../../src/adapters/talos/ledger.ts'
import { observedHash, readMachineConfigs, sameBytes } from '../../src/adapters/talos/machine-configs.ts'
import { openNode } from '../../src/adapters/talos/open-node.ts'
import type { TalosNode } from '../../src/adapters/talos/talos-node.ts'
import { readCredential } from '../../src/adapters/talos/read-credential.ts'
import type { NodeEnd, RolloutEnd } from '../../src/rollout/rollout-plan.ts'
import { progressOf } from '../../src/rollout/progress.ts'

const root = new URL('../..', import.meta.url).pathname

/** The worker goes first, the control plane after it. */
export const worker = 'k8s-node1'
export const master = 'k8s-master'

const settings = `
  secrets: { from: environment }
  adopt: ['*']
  maintenance:
    allow:
      - { impact: control-plane-outage, nodes: [k8s-master], until: 2099-12-31 }
      - { impact: drain-reboot, until: 2099-12-31 }
    durations: { soak: 1s, ready: 3s, try: 8s, drain: 2s }
`

const queued = '      fs.inotify.max_queued_events: 1048576\n'
export const sysctl = (value: number) => (cluster: string) =>
  cluster.replace(queued, () => `${queued}      vm.max_map_count: ${value}\n`)

export type Found = {
  readonly active: number | undefined
  readonly persistent: number | undefined
  /** What runs is, byte for byte, what is on disk. */
  readonly settled: boolean
  readonly generation: number | undefined
  readonly commit: string | undefined
  readonly locked: boolean
  readonly cordoned: boolean
}

export type Ran = {
  readonly applied: Applied & { readonly status: 'done' }
  readonly end: RolloutEnd
  readonly ends: Readonly<Record<string, NodeEnd | undefined>>
}

export type RunOptions = Omit<ApplyAsks, 'commit' | 'run'> & {
  /** Called once for each phase that a node enters. */
  readonly on?: (node: string, phase: string) => void
}

/** What a world is made of, where it is not the usual two nodes. */
type WorldAsks = {
  /** Node files by name of the node: whole texts beside those of the example fleet that are named. */
  readonly nodes?: Readonly<Record<string, string | undefined>>
  /** More of the cluster's `spec`. */
  readonly settings?: string
}

export type FaultWorld = {
  readonly fleet: LabFleet
  readonly repository: LabRepository
  readonly base: string
  /** A commit on top of main, pushed unless it is only made. */
  readonly merge: (
    edit: (text: string) => string,
    file?: string,
    more?: Readonly<Record<string, string>>
  ) => Promise<string>
  readonly run: (commit: string, run: string, options?: RunOptions) => Promise<Ran>
  /** As an administrator at a laptop comes to a node. */
  readonly open: (node: string) => Promise<TalosNode>
  readonly look: (node: string) => Promise<Found>
  readonly close: () => Promise<void>
}

/** Two lab nodes that run what main's first commit renders, a forge's repository, and a runner's clone of it. */
export const startFaultWorld = async ({
  nodes = { [master]: undefined, [worker]: undefined },
  settings: more = '',
}: WorldAsks = {}): Promise<FaultWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-faults-'))
  const source = join(folder, 'nodes')
  await cp(join(root, 'nodes', 'profiles'), join(source, 'profiles'), { recursive: true })
  for (const [name, text] of Object.entries(nodes))
    await writeFile(
      join(source, `${name}.yaml`),
      text ?? (await readFile(join(root, 'nodes', `${name}.yaml`), 'utf8'))
    )
  const cluster = await readFile(join(root, 'nodes', 'cluster.yaml'), 'utf8')
  await writeFile(join(source, 'cluster.yaml'), cluster.replace('os: ubuntu', 'os: talos') + settings + more)
  const repository = await makeRepository(folder, source, async (read) => ({
    'nodes/cluster.yaml': `${await read('nodes/cluster.yaml')}# tuned\n`,
  }))
  const work = gitIn(repository.workspace)
  const fleet = await startTalosFleet(repository.workspace, repository.base, folder, {
    // A machine that runs other tests beside this one is slow to write.
    lockWrite: 800,
    poll: 100,
  })
  const credential = await readCredential(await fleet.talos.talosconfig(['os:admin']), {
    where: "the lab's talosconfig",
    now: Date.now(),
  })
  const open = async (name: string): Promise<TalosNode> => {
    const { address, port } = fleet.talos.node(name)
    return openNode({ host: address, port: port() }, credential)
  }
  return {
    fleet,
    repository,
    base: repository.base,
    merge: async (edit, file = 'cluster.yaml', more = {}) => {
      await work('fetch', '--quiet', 'origin')
      await work('checkout', '--quiet', '--detach', 'origin/main')
      const path = join(repository.workspace, 'nodes', file)
      await writeFile(path, edit(await readFile(path, 'utf8')))
      for (const [name, text] of Object.entries(more))
        await writeFile(join(repository.workspace, 'nodes', name), text)
      await work('add', '--all')
      await work('commit', '--quiet', '--message=Tune the nodes')
      const sha = await work('rev-parse', 'HEAD')
      await work('push', '--quiet', repository.origin, `${sha}:refs/heads/main`)
      return sha
    },
    run: async (commit, run, { on, ...options } = {}) => {
      const seen = new Set<string>()
      const applied = await fleet.apply({ commit, run, ...options }, (state) => {
        for (const { node, phase } of progressOf(state).nodes) {
          if (seen.has(`${node} ${phase}`)) continue
          seen.add(`${node} ${phase}`)
          on?.(node, phase)
        }
      })
      if (applied.status !== 'done') throw new Error('the fleet cannot be rendered')
      const { end, nodes } = applied.report
      return { applied, end, ends: Object.fromEntries(nodes.map((each) => [each.node, each.end])) }
    },
    open,
    look: async (name) => {
      const talos = await open(name)
      try {
        const [{ active, persistent }, metas] = await Promise.all([
          readMachineConfigs(talos),
          talos.list('metaKey'),
        ])
        const ledger = readLedger(metas, observedHash(persistent))
        const lock = metaValue(metas, metaKeys.lock)
        const spec = fleet.kubernetes.node(name)['spec'] as { readonly unschedulable?: boolean }
        return {
          active: valueIn(active),
          persistent: valueIn(persistent),
          settled: sameBytes(active, persistent),
          generation: ledger?.generation,
          commit: ledger?.commit,
          locked: lock !== undefined && lock !== '',
          cordoned: spec.unschedulable === true,
        }
      } finally {
        talos.close()
      }
    },
    close: async () => {
      await fleet.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const valueIn = (bytes: Uint8Array): number | undefined => {
  const found = /vm\.max_map_count: "(\d+)"/.exec(Buffer.from(bytes).toString('utf8'))?.[1]
  return found === undefined ? undefined : Number(found)
}

/** A node that no run has written to. */
export const old: Found = {
  active: undefined,
  persistent: undefined,
  settled: true,
  generation: undefined,
  commit: undefined,
  locked: false,
  cordoned: false,
}

/** A node that holds a commit for good. */
export const done = (commit: string, value: number, generation: number): Found => ({
  ...old,
  active: value,
  persistent: value,
  generation,
  commit,
})

/** A following run without a fault ends with every node where main is, whatever was before. */
export const converges = async (
  world: FaultWorld,
  commit: string,
  value: number,
  generation = 2
): Promise<void> => {
  const { end } = await world.run(commit, 'quiet')
  expect(end).toEqual({ status: 'applied' })
  for (const node of [worker, master]) expect(await world.look(node)).toEqual(done(commit, value, generation))
  expect((await world.run(commit, 'quieter')).end).toEqual({ status: 'nothing-to-do' })
}

/** A test with a world of its own. */
export const inWorld =
  (test: (world: FaultWorld) => Promise<void>, asks?: WorldAsks) => async (): Promise<void> => {
    const world = await startFaultWorld(asks)
    try {
      await test(world)
    } finally {
      await world.close()
    }
  }
