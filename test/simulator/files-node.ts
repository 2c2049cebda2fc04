import type { Steps } from './timeline.ts'
import {
  activate,
  killUnit,
  mixture,
  onDisk,
  say,
  startUnit,
  uptime,
  wanted,
  type SimNode,
  type World,
} from './world.ts'

/**
 * The node-side program of an Ubuntu-like node: two files, a record whose state is in its name, a timer that undoes, a
 * guard that undoes at boot, a kernel lock with a unit that holds it. Each `yield` lies between two atomic steps.
 */

const pace = (world: World, node: SimNode): number => world.random.between(50, 2_000) * node.slow

/** The holder keeps the lock for `length`, and beyond it for as long as its transaction is open and will end by itself. */
export function* holdLock(world: World, node: SimNode, run: string, length: number): Steps {
  yield length
  while (node.open?.run === run && (node.timer !== undefined || node.units.has(rollbackName(run))))
    yield 5_000
  if (node.lock?.run === run) node.lock = undefined
}

export const takeLock = (world: World, node: SimNode, run: string, length: number): string => {
  if (node.lock !== undefined && node.lock.run !== run) return node.lock.run
  node.lock = { run, uptime: uptime(world, node), boot: node.boot, length }
  killUnit(node, 'holder')
  startUnit(world, node, 'holder', holdLock(world, node, run, length))
  return 'locked'
}

/** Not while the transaction is open: somebody else would take a healthy try for one that was left. */
export const releaseLock = (node: SimNode, run: string): void => {
  if (node.lock?.run !== run || node.open?.run === run) return
  killUnit(node, 'holder')
  node.lock = undefined
}

/** `run` has written, for `of`'s transaction. */
type Writer = { readonly run: string; readonly of: string; readonly unit: string }

const write = (world: World, node: SimNode, file: number, version: number, writer: Writer): void => {
  say(world, 'write', node, writer.run, writer.unit)
  node.disk[file] = version
}

/** One for each transaction: a rollback that still waits for the lock must not keep another from starting. */
export const rollbackName = (run: string): string => `rollback ${run}`

export const applyName = (run: string): string => `apply ${run}`

/** Why nothing was written, if nothing was. */
export type Refusal = { why?: string }

/** Survives the connection that started it. Whoever started it sees in the record how it ended. */
export function* applyUnit(
  world: World,
  node: SimNode,
  run: string,
  commit: number,
  seconds: number,
  boots: number,
  refusal: Refusal
): Steps {
  const to = wanted(world, commit, node.name)
  const unit = applyName(run)
  const why = refuses(world, node, run, commit)
  if (why !== undefined) {
    refusal.why = why
    return
  }
  yield pace(world, node)
  node.snapshot = [...node.disk]
  yield pace(world, node)
  node.open = { state: 'prep', run, commit, to, boots }
  yield pace(world, node)
  node.guard = true
  yield pace(world, node)
  armTimer(world, node, run, seconds)
  yield pace(world, node)
  if (node.open?.run !== run || node.open.state !== 'prep') return
  if (onDisk(node) !== node.ledger.version) {
    refusal.why = 'the files changed under us'
    node.open = undefined
    disarm(node, run)
    return
  }
  node.open.state = 'apply'
  for (const file of node.disk.keys()) {
    if (file > 0) yield pace(world, node)
    write(world, node, file, to, { run, of: run, unit })
  }
  yield pace(world, node)
  say(world, 'write', node, run, unit)
  activate(world, node, to)
  if (world.effects.get(to) === 'does-not-start') {
    return startRollback(world, node, run)
  }
  yield pace(world, node)
  if (node.open?.run !== run || node.open.state !== 'apply') return
  node.open.state = 'try'
}

const refuses = (world: World, node: SimNode, run: string, commit: number): string | undefined => {
  if (node.lock?.run !== run) return 'the lock is not ours'
  if (node.open !== undefined) return 'a transaction is open'
  if (node.ledger.commit > commit) return 'a newer commit was applied'
  if (onDisk(node) !== node.ledger.version) return 'the files changed under us'
  return world.effects.get(wanted(world, commit, node.name)) === 'refused' ? 'not valid' : undefined
}

const armTimer = (world: World, node: SimNode, run: string, seconds: number): void => {
  node.timer = { run, due: world.time.now() + seconds * 1000, target: onDisk(node) }
  startUnit(world, node, 'deadman', deadman(world, node, run, seconds))
}

function* deadman(world: World, node: SimNode, run: string, seconds: number): Steps {
  yield seconds * 1000
  if (node.timer?.run === run) startRollback(world, node, run)
}

/** Undoes `run`'s transaction and no other. Starting it twice is starting it once; killed, it is started again. */
export const startRollback = (world: World, node: SimNode, run: string): void => {
  startUnit(world, node, rollbackName(run), rollback(world, node, run))
}

export const killRollback = (world: World, node: SimNode, run: string): void => {
  killUnit(node, rollbackName(run))
  // The kernel gives back what a dead process held.
  if (!node.units.has('holder') && node.lock?.run === run) node.lock = undefined
  const boot = node.boot
  world.time.at(world.time.now() + world.random.between(2_000, 20_000), () => {
    if (node.boot === boot && node.open !== undefined) startRollback(world, node, run)
  })
}

const rollsBack = (node: SimNode): boolean =>
  [...node.units.keys()].some((name) => name.startsWith('rollback'))

const releaseHolder = (node: SimNode, run: string): void => {
  killUnit(node, 'holder')
  if (node.lock?.run === run) node.lock = undefined
}

function* rollback(world: World, node: SimNode, run: string): Steps {
  if (node.open?.run !== run) return
  // Taking over the record is what a confirm loses against.
  node.open.state = 'rolling'
  yield pace(world, node)
  killUnit(node, applyName(run))
  releaseHolder(node, run)
  yield pace(world, node)
  while (node.lock !== undefined && node.lock.run !== run) yield 1_000
  if (node.open?.run !== run) return
  node.lock ??= { run, uptime: uptime(world, node), boot: node.boot, length: 0 }
  yield* restore(world, node, { run, of: run, unit: rollbackName(run) })
  if (node.lock?.run === run && !node.units.has('holder')) node.lock = undefined
}

/** Under the lock. Order: what was, then the record, then what is no longer needed. */
function* restore(world: World, node: SimNode, writer: Writer): Steps {
  const { of } = writer
  if (node.open?.run !== of) return
  const { snapshot } = node
  if (snapshot !== undefined) {
    for (const [file, version] of snapshot.entries()) {
      write(world, node, file, version, writer)
      yield pace(world, node)
    }
    say(world, 'write', node, writer.run, writer.unit)
    activate(world, node, onDisk(node))
    yield pace(world, node)
  }
  if (node.open?.run !== of) return
  say(world, 'undone', node, of)
  node.open = undefined
  yield pace(world, node)
  disarm(node, of)
}

const disarm = (node: SimNode, run: string): void => {
  if (node.timer?.run === run) {
    killUnit(node, 'deadman')
    node.timer = undefined
  }
  if (node.open !== undefined) return
  node.guard = false
  node.snapshot = undefined
}

/** Finishes what somebody left open, under the lock of `run`. */
export function* recoverFiles(world: World, node: SimNode, run: string): Steps {
  const left = node.open
  if (left === undefined || node.lock?.run !== run) return
  say(world, 'recovers', node, run)
  left.state = 'rolling'
  killUnit(node, applyName(left.run))
  yield pace(world, node)
  yield* restore(world, node, { run, of: left.run, unit: 'recover' })
}

/** One rename of the open try to the confirmed record: it has exactly one winner. */
export function* confirmFiles(
  world: World,
  node: SimNode,
  run: string,
  ended: (how: 'confirmed' | 'lost') => void
): Steps {
  const { open } = node
  if (open?.run !== run || open.state !== 'try') return ended('lost')
  node.ledger = { version: open.to, commit: open.commit, run }
  node.open = undefined
  say(world, 'confirmed', node, run)
  yield pace(world, node)
  disarm(node, run)
  ended('confirmed')
}

/** How long the boot of a change that needs one may stay unconfirmed. */
const bootSeconds = 900

/** Everything that only memory knew is gone. The guard undoes before the network is there. */
export const bootFiles = (world: World, node: SimNode): void => {
  if (node.guard && node.open?.state === 'try' && node.open.boots > 0) {
    node.open.boots--
    takeLock(world, node, node.open.run, bootSeconds * 1000)
    armTimer(world, node, node.open.run, bootSeconds)
  } else if (node.guard && node.open !== undefined) startRollback(world, node, node.open.run)
  else {
    node.guard = false
    node.snapshot = undefined
  }
  const { boot } = node
  const ready = (): void => {
    if (node.boot !== boot) return
    if (rollsBack(node) || (node.guard && node.open !== undefined && node.open.state !== 'try')) {
      world.time.at(world.time.now() + 1_000, ready)
      return
    }
    const disk = onDisk(node)
    activate(world, node, disk === mixture ? mixture : disk)
    node.up = true
  }
  world.time.at(world.time.now() + 1_000, ready)
}
