import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startTalosFleet } from '../../lab/talos-fleet.ts'
import { gitIn, makeRepository } from '../../lab/repository.ts'
import type { ApplyPorts } from '../../src/actions/apply/contract.ts'
import { quietTime, soakTime } from '../../src/rollout/budgets.ts'
import type { Rollout } from '../../src/rollout/rollout-state.ts'

type Row = readonly [string, string, string]
type Span = { readonly from: number; readonly to: number }

const root = new URL('../..', import.meta.url).pathname
const nodes = ['k8s-master', 'k8s-node1', 'k8s-node2']
const settings = `
  secrets: { from: environment }
  adopt: ['*']
  maintenance: { durations: { soak: 5s, ready: 8s, try: 30s, drain: 10s } }
`

/**
 * Rolls one sysctl out to three lab nodes, one after another as their waves say, and divides how long that took by its
 * critical path: quiet times and soaks as declared, and the calls as measured, what ran at the same time counted once.
 * Readings during a quiet time or a soak are no part of it; the lock's own pace is part of the call that waits for it.
 */
export const fleetRollout = async (folder: string): Promise<readonly Row[]> => {
  const fleet = join(folder, 'three-nodes')
  await mkdir(fleet, { recursive: true })
  for (const name of nodes)
    await writeFile(
      join(fleet, `${name}.yaml`),
      (await readFile(join(root, 'nodes', `${name}.yaml`), 'utf8')).replace('profiles: [gpu]', 'profiles: []')
    )
  const cluster = (await readFile(join(root, 'nodes', 'cluster.yaml'), 'utf8')).replace(
    'os: ubuntu',
    'os: talos'
  )
  await writeFile(join(fleet, 'cluster.yaml'), cluster + settings)
  const repository = await makeRepository(join(folder, 'rollout'), fleet, async (read) => ({
    'nodes/cluster.yaml': (await read('nodes/cluster.yaml')).replace('8192', '9000'),
  }))
  const work = gitIn(repository.workspace)
  await work('push', '--quiet', repository.origin, `${repository.merge}:refs/heads/main`)
  await work('fetch', '--quiet', 'origin')
  const lab = await startTalosFleet(repository.workspace, repository.base, folder)
  try {
    const watch = watchCalls()
    const applied = await lab.apply(
      { commit: repository.merge, run: 'bench/1', through: watch.through },
      () => undefined
    )
    if (applied.status !== 'done' || applied.report.end.status !== 'applied')
      throw new Error(`the rollout did not end well: ${JSON.stringify(applied)}`)
    const { wall, waited, called } = watch.measured()
    const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1)
    return [
      [
        `rollout of one sysctl to ${nodes.length} nodes ÷ critical path of its waves`,
        (wall / (waited + called)).toFixed(2),
        '≤ 1.1',
      ],
      [
        'of which: wall; quiet times and soaks; calls',
        `${seconds(wall)} s; ${seconds(waited)} s; ${seconds(called)} s`,
        '–',
      ],
    ]
  } finally {
    await lab.stop()
  }
}

/** Notes when calls of a rollout begin and end, and what it has to wait for. */
const watchCalls = () => {
  const spans: Span[] = []
  let state: Rollout | undefined
  let began: number | undefined
  let ended = 0
  /** A reading that is repeated while time passes that is declared. */
  const isWhileWaiting = (command: string, node: string | undefined): boolean =>
    node === undefined
      ? state?.stage === 'soak'
      : command === 'verify' &&
        state?.transactions.find(({ task }) => task.node === node)?.goodSince !== undefined
  const timed = <Driver extends object>(driver: Driver, node?: string): Driver =>
    new Proxy(driver, {
      get: (target, name, receiver) => {
        const way: unknown = Reflect.get(target, name, receiver)
        if (typeof way !== 'function') return way
        return async (asks: unknown, until: unknown): Promise<unknown> => {
          const from = performance.now()
          const counts = !isWhileWaiting(String(name), node)
          try {
            return await (way as (asks: unknown, until: unknown) => Promise<unknown>)(asks, until)
          } finally {
            if (counts) spans.push({ from, to: performance.now() })
          }
        }
      },
    })
  const through = (ports: ApplyPorts): ApplyPorts => ({
    ...ports,
    git: {
      ...ports.git,
      remoteTip: async (branch, signal) => {
        const from = performance.now()
        try {
          return await ports.git.remoteTip(branch, signal)
        } finally {
          spans.push({ from, to: performance.now() })
        }
      },
    },
    nodes: (fleet, values) => {
      const open = ports.nodes(fleet, values)
      return (node, desired) => {
        const access = open(node, desired)
        return { ...access, drive: (goal) => timed(access.drive(goal), node.name) }
      }
    },
    cluster: (fleet) => timed(ports.cluster(fleet)),
    show: (now, told) => {
      state = now
      began ??= performance.now()
      ended = performance.now()
      ports.show(now, told)
    },
  })
  const measured = () => {
    if (state === undefined || began === undefined) throw new Error('nothing was rolled out')
    const { policy, waves } = state.plan
    if (state.transactions.length !== nodes.length || waves.some(({ atOnce }) => atOnce > 1))
      throw new Error('the critical path is not one node after another')
    const waited = state.transactions.reduce((sum, { task }, i) => {
      const durations = policy.durations[task.role]
      return sum + quietTime(durations) + soakTime(durations, i === 0)
    }, 0)
    return { wall: ended - began, waited, called: lengthOf(spans) }
  }
  return { through, measured }
}

/** Milliseconds in which at least one call was under way. */
const lengthOf = (spans: readonly Span[]): number => {
  let length = 0
  let reached = -Infinity
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return length
}
