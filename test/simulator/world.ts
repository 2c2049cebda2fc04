import type { Random } from './random.ts'
import type { Process, Timeline } from './timeline.ts'

/** A configuration of one node. `mixture`: what no commit ever asked for. */
export type Version = number
export const mixture: Version = -1
/** What somebody wrote through another door. */
export const byHand: Version = 99

/** What a configuration does to a node that runs it. */
export type Effect =
  | 'good'
  /** The node says no before anything is written. */
  | 'refused'
  /** Its service does not start: activation fails on the node. */
  | 'does-not-start'
  | 'never-healthy'
  /** Well at first; 20 s after activation it crashes, and again and again. */
  | 'crash-loops'
  /** Nothing reaches the node while it runs this. */
  | 'cuts-network'

/** What somebody did to a node, as the node saw it. `run` is whose. Invariants are judged from these and from the world. */
export type Fact = {
  readonly at: number
  readonly what: FactName
  readonly node: string
  readonly run: string
  /** Which unit wrote; a call to Talos' API has none. */
  readonly by: string | undefined
  /** Milliseconds until the node's own undo, where one is armed. */
  readonly left: number | undefined
}
export type FactName =
  /** It finishes what another run left open. */
  | 'recovers'
  /** Any byte of configuration, on disk or in memory. */
  | 'write'
  | 'confirmed'
  /** A confirm that came after the undo: what it made lasting was not what was watched. */
  | 'confirmed-late'
  | 'undone'
  | 'staged'
  | 'cordoned'
  | 'uncordoned'
  | 'drained'
  | 'reboot'
  | 'recorded'

export type Ledger = {
  readonly version: Version
  readonly commit: number
  readonly run: string
}

export type Lock = {
  readonly run: string
  /** Node's uptime at which it was taken, in the boot that took it. */
  readonly uptime: number
  readonly boot: number
  /** Milliseconds. */
  readonly length: number
}

/** A change that is neither confirmed nor undone. */
export type Open = {
  state: 'prep' | 'apply' | 'try' | 'rolling'
  readonly run: string
  readonly commit: number
  readonly to: Version
  /** Boots that are part of the change: the guard lets them be and arms the timer anew. */
  boots: number
}

export type SimNode = {
  readonly name: string
  readonly kind: 'files' | 'talos'
  readonly role: 'control-plane' | 'worker'
  readonly topology: string | undefined
  readonly storage: boolean
  readonly hostsRunner: boolean

  up: boolean
  boot: number
  bootedAt: number
  /** Between the runner and the node. */
  link: boolean
  /** Ill for reasons of its own. */
  ill: boolean
  illSince: number
  /** Another machine answers at its address, since then. */
  strangerSince: number | undefined
  /** Factor on everything that the node does. */
  slow: number

  /** Two files, or the one persistent configuration of Talos. Survives a reboot. */
  readonly disk: Version[]
  running: Version
  runningSince: number
  ledger: Ledger

  /** files: the record, whose state is in its name. talos: META, what a run is about to make last. Survives a reboot. */
  open: Open | undefined
  /** files: what the disk held before. Survives a reboot. */
  snapshot: Version[] | undefined
  /** files: the undo at boot. Survives a reboot. */
  guard: boolean
  /** files: a kernel lock, gone at reboot. talos: a record in META, which stays. */
  lock: Lock | undefined
  /** The undo that fires by itself; gone at reboot. */
  timer: { readonly run: string; readonly due: number; readonly target: Version } | undefined
  /** Written and waiting for a reboot that was consented to. */
  staged: boolean
  /** talos: a confirm broke off within the one call that drops the timer first and persists afterwards. */
  torn: boolean
  /** files: the units that run here, by name. */
  readonly units: Map<string, Process>

  /** Workload runs here. */
  pods: boolean
  cordon: 'by-us' | 'by-others' | undefined
  /** Storage rebuilds its replicas until then, and since when. */
  degradedUntil: number
  degradedSince: number
  /** Who caused the last reboot. */
  rebootedBy: string | undefined
}

export type World = {
  readonly time: Timeline
  readonly random: Random
  readonly nodes: ReadonlyMap<string, SimNode>
  /** What each commit wants each node to run; index is the commit. */
  readonly commits: ReadonlyMap<string, Version>[]
  readonly effects: Map<Version, Effect>
  /** Index of main's newest commit, and when it became so. */
  tip: number
  tipSince: number
  leader: string
  /** Kubernetes' API and the forge fail while it is not yet that late. */
  apiFailsUntil: number
  forgeFailsUntil: number
  /** The forge answers from a copy of before the last merge. */
  forgeStaleUntil: number
  /** Once in so many calls Talos breaks off within a confirm; 0 is never. */
  breaksOff: number
  /** One in four requests does not reach its node until then. */
  requestsLostUntil: number
  /** Nodes whose pods may not be evicted. */
  readonly budgets: Set<string>
  /** Milliseconds since 1970 minus the timeline's time, by the runner's clock. It may jump. */
  wall: number
  wallJumpedAt: number
  readonly watchers: ((fact: Fact) => void)[]
}

export const nodeOf = (world: World, name: string): SimNode => {
  const node = world.nodes.get(name)
  if (node === undefined) throw new Error(`no node ${name}`)
  return node
}

export const wanted = (world: World, commit: number, node: string): Version => {
  const version = world.commits[commit]?.get(node)
  if (version === undefined) throw new Error(`commit ${commit} says nothing about ${node}`)
  return version
}

export const say = (
  world: World,
  what: FactName,
  node: SimNode,
  run: string,
  by?: string,
  left = undoIn(world, node)
): void => {
  const fact = { at: world.time.now(), what, node: node.name, run, by, left }
  for (const watch of world.watchers) watch(fact)
}

export const uptime = (world: World, node: SimNode): number => world.time.now() - node.bootedAt

export const undoIn = (world: World, node: SimNode): number | undefined =>
  node.timer === undefined ? undefined : node.timer.due - world.time.now()

/** The one configuration that the disk holds, or the mixture of two. */
export const onDisk = (node: SimNode): Version => {
  const [first, ...rest] = node.disk
  return first !== undefined && rest.every((version) => version === first) ? first : mixture
}

const settles = 8_000
const crashes = 20_000

/** Whether what the node runs works at this moment. */
export const isWell = (world: World, node: SimNode): boolean => {
  if (!node.up || node.ill) return false
  const age = world.time.now() - node.runningSince
  if (age < settles) return false
  const effect = world.effects.get(node.running) ?? 'good'
  if (node.running === mixture) return false
  // A crash loop is up for a while each time: a single look may find it well.
  if (effect === 'crash-loops') return age < crashes || (age % 30_000 > 10_000 && age % 30_000 < 20_000)
  return effect === 'good'
}

export const activate = (world: World, node: SimNode, version: Version): void => {
  if (node.running !== version || !node.up) node.runningSince = world.time.now()
  node.running = version
}

export const isReachable = (world: World, node: SimNode): boolean =>
  node.up && node.link && world.effects.get(node.running) !== 'cuts-network'

export const controlPlanes = (world: World): SimNode[] =>
  [...world.nodes.values()].filter(({ role }) => role === 'control-plane')

export const quorumOf = (members: number): number => Math.floor(members / 2) + 1

export const isMemberWell = (world: World, node: SimNode): boolean =>
  isWell(world, node) && world.effects.get(node.running) !== 'cuts-network'

export const hasQuorum = (world: World): boolean => {
  const members = controlPlanes(world)
  return members.filter((node) => isMemberWell(world, node)).length >= quorumOf(members.length)
}

/** Kubernetes' API needs etcd's quorum. */
export const apiAnswers = (world: World): boolean =>
  world.time.now() >= world.apiFailsUntil && hasQuorum(world)

/** Who leads etcd now: a leader that is not well loses it to another that is, where there is a quorum. */
export const leaderNow = (world: World): string | undefined => {
  if (!hasQuorum(world)) return undefined
  const leader = world.nodes.get(world.leader)
  if (leader === undefined || !isMemberWell(world, leader))
    world.leader = controlPlanes(world).find((node) => isMemberWell(world, node))?.name ?? world.leader
  return world.leader
}

/** Whether storage is whole. */
export const storageWhole = (world: World): boolean =>
  [...world.nodes.values()].every(
    (node) => !node.storage || (node.degradedUntil <= world.time.now() && (isWell(world, node) || node.ill))
  )

/** Pods come back where they may. */
export const schedule = (node: SimNode): void => {
  if (node.cordon === undefined && node.up) node.pods = true
}

/** It runs here until it ends, is killed, or the node reboots. A name runs once at a time. */
export const startUnit = (
  world: World,
  node: SimNode,
  name: string,
  steps: Generator<number, void, void>
): void => {
  if (node.units.has(name)) return
  const unit = world.time.start(steps, () => {
    if (node.units.get(name) === unit) node.units.delete(name)
  })
  node.units.set(name, unit)
}

export const killUnit = (node: SimNode, name: string): void => {
  const unit = node.units.get(name)
  if (unit === undefined) return
  unit.kill()
  node.units.delete(name)
}
