import type { Policy } from '../../src/rollout/rollout-plan.ts'
import type { FaultKind } from './faults.ts'
import type { Random } from './random.ts'
import { newTimeline } from './timeline.ts'
import type { Effect, SimNode, Version, World } from './world.ts'

/** What is asked of a run of one commit, beyond the world. */
export type Scenario = {
  readonly world: World
  readonly policy: Policy
  readonly impact: 'live' | 'service-restart' | 'network' | 'control-plane-restart' | 'drain-reboot'
  readonly method: 'try' | 'commit'
  /** Nothing consents to the change of this node. */
  readonly refused: ReadonlySet<string>
  /** How long the job may take. */
  readonly lifetime: number | undefined
  /** Every configuration of the first commit works. */
  readonly good: boolean
  /** Whether a wall time lies within a window. */
  readonly windowOpen: (wall: number) => boolean
  /** How long the first node is watched before the next, in milliseconds. */
  readonly soak: number
}

const minute = 60_000
/** In minutes. */
const day = 24 * 60
/** Minutes of the day as a clock shows them. */
const clock = (at: number): string =>
  [Math.floor(at / 60) % 24, at % 60].map((part) => String(part).padStart(2, '0')).join(':')
const badEffects: readonly Effect[] = [
  'refused',
  'does-not-start',
  'never-healthy',
  'crash-loops',
  'cuts-network',
]

/** Monday, 2026-01-05, 00:00 UTC. */
const monday = Date.UTC(2026, 0, 5)

const drawNodes = (random: Random, impact: Scenario['impact'], focus: Focus): SimNode[] => {
  const drawn = random.once(2) ? 'files' : 'talos'
  const kind = focus.kind ?? drawn
  const planes = random.pick([1, 1, 2, 3, 3, 3, 5])
  const workers = random.between(planes > 1 ? 0 : 1, 4)
  const zones = random.pick<readonly (string | undefined)[]>([[''], [''], ['a', 'b'], [undefined]])
  const storage = random.once(focus.storage === true ? 1 : 3)
  const hosted = random.once(3) ? random.between(0, planes + workers - 1) : -1
  // Nobody is left to confirm where the change reboots the node of the runner: it always goes back.
  const host = kind === 'files' && impact === 'drain-reboot' ? -1 : hosted
  return Array.from({ length: planes + workers }, (_, index): SimNode => {
    const isPlane = index < planes
    return {
      name: isPlane ? `c${index + 1}` : `w${index - planes + 1}`,
      kind,
      role: isPlane ? 'control-plane' : 'worker',
      topology: random.pick(zones),
      storage: storage && !isPlane && random.once(2),
      hostsRunner: index === host,
      up: true,
      boot: 1,
      bootedAt: -60 * minute,
      link: true,
      ill: false,
      illSince: 0,
      strangerSince: undefined,
      slow: 1,
      slowUntil: -60 * minute,
      disk: kind === 'files' ? [0, 0] : [0],
      running: 0,
      runningSince: -60 * minute,
      ledger: { version: 0, commit: 0, run: 'before' },
      open: undefined,
      snapshot: undefined,
      guard: false,
      lock: undefined,
      timer: undefined,
      staged: false,
      torn: false,
      units: new Map(),
      pods: true,
      cordon: random.once(15) ? 'by-others' : undefined,
      cordonedBy: undefined,
      degradedUntil: 0,
      degradedSince: 0,
      rebootedBy: undefined,
    }
  })
}

/** Each commit counts its configurations on, so that no two commits ask for the same by chance. */
export const mergeCommit = (
  world: World,
  changes: (node: SimNode) => Effect | undefined
): ReadonlyMap<string, Version> => {
  const commit = new Map<string, Version>()
  const last = world.commits.at(-1)
  const base = world.commits.length * 100
  let index = 0
  for (const node of world.nodes.values()) {
    const effect = changes(node)
    index++
    if (effect === undefined) {
      commit.set(node.name, last?.get(node.name) ?? 0)
      continue
    }
    commit.set(node.name, base + index)
    if (effect !== 'good') world.effects.set(base + index, effect)
  }
  world.commits.push(commit)
  world.tip = world.commits.length - 1
  world.tipSince = world.time.now()
  return commit
}

/** What a look at one rule is narrowed to; chance draws the rest. */
export type Focus = {
  readonly faults?: readonly FaultKind[]
  readonly kind?: SimNode['kind']
  readonly impact?: Scenario['impact']
  /** What the configuration of one node does. */
  readonly effect?: Effect
  /** A maintenance window is declared. */
  readonly window?: boolean
  /** Some workers may have storage. */
  readonly storage?: boolean
}

export const drawScenario = (random: Random, worldRandom: Random, focus: Focus = {}): Scenario => {
  const drawn = random.pick([
    'live',
    'service-restart',
    'service-restart',
    'control-plane-restart',
    'network',
    'drain-reboot',
    'drain-reboot',
  ] as const)
  const impact = focus.impact ?? drawn
  const nodes = drawNodes(random, impact, focus)
  const world: World = {
    time: newTimeline(),
    random: worldRandom,
    nodes: new Map(nodes.map((node) => [node.name, node])),
    commits: [],
    effects: new Map(),
    tip: 0,
    tipSince: -60 * minute,
    leader: nodes.filter(({ role }) => role === 'control-plane').at(random.between(0, 0))?.name ?? '',
    apiFailsUntil: 0,
    forgeFailsUntil: 0,
    forgeStaleUntil: 0,
    wallJumpedAt: -60 * minute,
    breaksOff: 0,
    requestsLostUntil: 0,
    budgets: new Set(),
    wall: monday + random.between(0, 6 * 24 * 60) * minute,
    watchers: [],
  }
  mergeCommit(world, () => undefined)
  const badly = random.once(3) ? random.pick(badEffects) : undefined
  const bad = focus.effect ?? badly
  const share = random.pick([1, 1, 1, 2, 3])
  const changed = nodes.filter(() => random.once(share))
  const broken = bad === undefined ? undefined : random.pick(nodes)
  mergeCommit(world, (node) => {
    if (node === broken && bad !== undefined) return bad
    return changed.includes(node) ? 'good' : undefined
  })
  const wall = Math.floor(world.wall / minute) % day
  const window = random.once(focus.window === true ? 1 : 16)
    ? (wall + random.between(-60, 20) + day) % day
    : undefined
  const windowLength = random.pick([10, 60, 120, 240])
  const isTalos = nodes[0]?.kind === 'talos'
  const soak = random.pick([0.5, 0.5, 1, 2]) * minute
  const durations = (factor: number) => ({
    soak,
    ready: 2 * minute * factor,
    drain: 10 * minute,
    try: 5 * minute * factor,
  })
  const storage = nodes.filter((node) => node.storage).map(({ name }) => name)
  return {
    world,
    impact,
    method: impact === 'drain-reboot' && isTalos ? 'commit' : 'try',
    refused: new Set(random.once(40) ? [random.pick(nodes).name] : []),
    lifetime: random.once(8) ? random.pick([5, 10, 30, 60, 240]) * minute : undefined,
    good: bad === undefined,
    windowOpen: (wall) =>
      window === undefined || (((wall / minute - window) % day) + day) % day < windowLength,
    soak,
    policy: {
      freeze: random.once(40),
      maxUnavailable: random.pick([1, 1, 2, 3]),
      order: [],
      windows: window === undefined ? [] : [`${clock(window)}-${clock(window + windowLength)}`],
      timezone: 'UTC',
      checks: storage.length === 0 ? [] : [{ name: 'storage', nodes: storage }],
      durations: { worker: durations(1), 'control-plane': durations(2) },
    },
  }
}
