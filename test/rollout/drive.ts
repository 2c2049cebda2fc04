import type { ClusterView, Health, Inspection } from '../../src/rollout/node-commands.ts'
import type { Command, Event } from '../../src/rollout/rollout-events.ts'
import type {
  NodeEnd,
  NodeTask,
  Policy,
  RolloutEnd,
  RolloutPlan,
  Wave,
} from '../../src/rollout/rollout-plan.ts'
import { rolloutEnd, startRollout, stepRollout } from '../../src/rollout/rollout.ts'
import type { Rollout } from '../../src/rollout/rollout-state.ts'

/** Drives the rollout with answers that a test gives, in time that only the commands move. */

const second = 1000

export const worker = (node: string, more: Partial<NodeTask> = {}): NodeTask => ({
  node,
  role: 'worker',
  impact: 'service-restart',
  method: 'try',
  reboot: false,
  etcd: false,
  outage: false,
  topology: '',
  storage: false,
  hostsRunner: false,
  refused: undefined,
  ...more,
})

export const controlPlane = (node: string, more: Partial<NodeTask> = {}): NodeTask =>
  worker(node, { role: 'control-plane', impact: 'control-plane-restart', etcd: true, ...more })

export const rebooting = { impact: 'drain-reboot', method: 'commit', reboot: true } as const

export const policy: Policy = {
  freeze: false,
  maxUnavailable: 1,
  order: [],
  windows: [],
  timezone: 'UTC',
  checks: [],
  durations: {
    worker: { soak: 300 * second, ready: 120 * second, drain: 300 * second, try: 300 * second },
    'control-plane': { soak: 300 * second, ready: 240 * second, drain: 300 * second, try: 600 * second },
  },
}

/** Waves as they come: the first worker alone, the others, the control planes. */
export const planOf = (tasks: readonly NodeTask[], more: Partial<RolloutPlan> = {}): RolloutPlan => {
  const names = (which: (task: NodeTask) => boolean) => tasks.filter(which).map(({ node }) => node)
  const workers = names(({ role }) => role === 'worker')
  const given = more.policy ?? policy
  const waves: readonly Wave[] = [
    { name: 'canary', nodes: workers.slice(0, 1), atOnce: 1 },
    { name: 'workers', nodes: workers.slice(1), atOnce: given.maxUnavailable },
    { name: 'control-planes', nodes: names(({ role }) => role === 'control-plane'), atOnce: 1 },
  ]
  return { commit: 'c7', generation: 7, tasks, waves, policy, estimate: 0, until: undefined, ...more }
}

export const inspection = (more: Partial<Inspection> = {}): Inspection => ({
  identity: { status: 'same' },
  role: 'worker',
  health: { status: 'healthy' },
  config: 'old',
  open: false,
  ledger: undefined,
  cordoned: 'no',
  ...more,
})

export const healthy: Health = { status: 'healthy' }
export const unhealthy = (reason = 'kubelet is down'): Health => ({ status: 'unhealthy', reasons: [reason] })
export const unknown = { status: 'unknown', why: 'the connection broke off' } as const

type Answer = { readonly status: string }
/** What comes back, after so many milliseconds; `silence`: nothing ever. */
export type Reply = Answer | 'silence' | { readonly after: number; readonly answer: Answer }
type Script = Reply | readonly Reply[] | ((at: number, count: number) => Reply)
/** By `verify w1`, `verify`, or what a fleet command asks: `gate longhorn`, `cluster`, `tip`. A list's last repeats. */
export type Scripts = Readonly<Record<string, Script>>

export const isCommand = (command: Command): command is Exclude<Command, { do: 'wake' | 'tell' }> =>
  command.do !== 'wake' && command.do !== 'tell'

const keyOf = (command: Exclude<Command, { do: 'wake' | 'tell' }>): string => {
  if ('node' in command) return `${command.do} ${command.node}`
  return command.do === 'gate' ? `gate ${command.check}` : command.do
}

export type Driven = {
  readonly end: RolloutEnd | undefined
  readonly nodes: Readonly<Record<string, NodeEnd>>
  /** Every command in order, readings that repeat once: `inspect w1`. */
  readonly log: readonly string[]
  /** The same with the time at which it was asked, in seconds. */
  readonly timed: readonly (readonly [at: number, what: string])[]
  readonly state: Rollout
  readonly commands: readonly Command[]
  readonly at: number
}

export type Options = {
  /** A stop at this many milliseconds, or as soon as a command with this key was asked. */
  readonly stop?: number | string
  readonly wall?: number
  /** Ends the drive early. */
  readonly for?: number
  /** Sees each state on its way. */
  readonly seen?: (state: Rollout, at: number) => void
}

/** Runs until it ends or nothing moves any more. */
export const drive = (plan: RolloutPlan, scripts: Scripts = {}, options: Options = {}): Driven => {
  const counts = new Map<string, number>()
  const asked: [number, string][] = []
  const commands: Command[] = []
  const queue: Event[] = []
  const roles = new Map(plan.tasks.map(({ node, role }) => [node, role]))
  const names = plan.tasks.map(({ node }) => node)
  const written = new Set<string>()
  const wall = options.wall ?? 0
  let state = startRollout(plan).state
  let at = 0

  const defaults = (command: Exclude<Command, { do: 'wake' | 'tell' }>): Reply => {
    switch (command.do) {
      case 'inspect':
        return {
          status: 'seen',
          inspection: inspection({
            role: roles.get(command.node) ?? 'worker',
            config: written.has(command.node) ? 'desired' : 'old',
          }),
        } as Answer
      case 'cluster':
        return { status: 'seen', cluster: clusterOf(plan.tasks) } as Answer
      case 'cordon':
        return { status: 'cordoned', before: 'no' } as Answer
      case 'evidence':
        return { status: 'read', sections: [{ title: 'kubelet', text: 'down' }] } as Answer
      default:
        return { status: good[command.do] }
    }
  }

  const perform = (command: Command): void => {
    commands.push(command)
    if (command.do === 'wake') queue.push({ kind: 'woken', at: Math.max(command.at, at), wall })
    if (!isCommand(command)) return
    const key = keyOf(command)
    asked.push([at / second, key])
    if (options.stop === key && !queue.some(({ kind }) => kind === 'stop'))
      queue.push({ kind: 'stop', why: 'cancelled', at, wall })
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    const script = scripts[key] ?? scripts[command.do]
    const reply =
      script === undefined
        ? defaults(command)
        : typeof script === 'function'
          ? script(at, count)
          : Array.isArray(script)
            ? (script as readonly Reply[])[Math.min(count, script.length - 1)]
            : (script as Reply)
    if (reply === undefined || reply === 'silence') return
    const { after, answer } = 'after' in reply ? reply : { after: second, answer: reply }
    if ('node' in command && (answer.status === 'confirmed' || answer.status === 'written'))
      written.add(command.node)
    queue.push({
      kind: 'answer',
      to: command.do,
      id: command.id,
      answer,
      at: at + after,
      wall: wall + at + after,
    } as unknown as Event)
  }

  queue.push({ kind: 'start', at: 0, wall })
  if (typeof options.stop === 'number') queue.push({ kind: 'stop', why: 'cancelled', at: options.stop, wall })
  for (let steps = 0; queue.length > 0 && state.end === undefined; steps++) {
    if (steps > 20_000) throw new Error(`no end after ${steps} steps: ${names.join()} ${state.stage}`)
    const next = queue.reduce((first, each) => (each.at < first.at ? each : first))
    queue.splice(queue.indexOf(next), 1)
    if (options.for !== undefined && next.at > options.for) break
    at = next.at
    const turn = stepRollout(state, { ...next, wall: wall + at })
    state = turn.state
    options.seen?.(state, at)
    turn.commands.forEach(perform)
  }
  const ended = rolloutEnd(state)
  return {
    end: ended?.end,
    nodes: Object.fromEntries((ended?.nodes ?? []).map(({ node, end }) => [node, end])),
    log: asked.map(([, key]) => key).filter((key, index, all) => key !== all[index - 1]),
    timed: asked,
    state,
    commands,
    at,
  }
}

/** Every node well; every control plane a healthy member, the first leading. */
export const clusterOf = (tasks: readonly NodeTask[], more: Partial<ClusterView> = {}): ClusterView => ({
  etcd: tasks
    .filter(({ role }) => role === 'control-plane')
    .map(({ node }, index) => ({ name: node, healthy: true, learner: false, leader: index === 0 })),
  alarms: [],
  nodes: Object.fromEntries(tasks.map(({ node }) => [node, healthy])),
  ...more,
})

/** What a node and a cluster answer where nothing goes wrong. */
export const good = {
  lock: 'locked',
  recover: 'clean',
  prestage: 'ready',
  drain: 'drained',
  'yield-leadership': 'yielded',
  snapshot: 'kept',
  try: 'trying',
  commit: 'written',
  reboot: 'rebooted',
  verify: 'healthy',
  confirm: 'confirmed',
  record: 'recorded',
  undo: 'undone',
  uncordon: 'uncordoned',
  unlock: 'unlocked',
  tip: 'same',
  gate: 'healthy',
} as const
