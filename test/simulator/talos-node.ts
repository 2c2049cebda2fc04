import { activate, onDisk, say, uptime, wanted, type Lock, type SimNode, type World } from './world.ts'

/**
 * What machined does for one call each. Active configuration is `running`, persistent is the one on disk.
 * https://github.com/siderolabs/talos internal/app/machined/internal/server/v1alpha1/v1alpha1_server.go
 */

/** Sets the active configuration only and starts a timer back to what was active: a second try re-bases. */
export const applyTry = (
  world: World,
  node: SimNode,
  run: string,
  version: number,
  seconds: number
): 'applied' | 'invalid' => {
  if (isInvalid(world, version)) return 'invalid'
  say(world, 'write', node, run)
  const timer = { run, due: world.time.now() + seconds * 1000, target: node.running }
  node.timer = timer
  activate(world, node, version)
  const { boot } = node
  world.time.at(timer.due, () => {
    if (node.timer !== timer || node.boot !== boot) return
    node.timer = undefined
    activate(world, node, timer.target)
    say(world, 'undone', node, run)
  })
  return 'applied'
}

/** Any call but a try cancels a pending undo first, whatever becomes of the call. */
export const applyNow = (
  world: World,
  node: SimNode,
  run: string,
  version: number
): 'applied' | 'invalid' | 'broke-off' => {
  say(world, 'write', node, run)
  node.timer = undefined
  // The configuration of before is always valid: it ran.
  if (isInvalid(world, version) && version !== onDisk(node)) return 'invalid'
  if (world.breaksOff > 0 && world.random.once(world.breaksOff)) {
    node.torn = node.running !== onDisk(node)
    return 'broke-off'
  }
  node.disk[0] = version
  node.torn = false
  activate(world, node, version)
  return 'applied'
}

/** Persistent only: active after the next boot. */
export const applyStaged = (
  world: World,
  node: SimNode,
  run: string,
  version: number
): 'applied' | 'invalid' => {
  say(world, 'write', node, run)
  node.timer = undefined
  if (isInvalid(world, version)) return 'invalid'
  node.disk[0] = version
  node.staged = version !== node.running
  return 'applied'
}

const isInvalid = (world: World, version: number): boolean => {
  const effect = world.effects.get(version)
  return effect === 'refused' || effect === 'does-not-start'
}

/**
 * A lease by the node's own clock, which starts anew at boot: what another boot took counts from this boot's beginning,
 * so that a reboot never frees a lock whose holder lives.
 */
export const heldBy = (world: World, node: SimNode, lock: Lock): boolean => leaseLeft(world, node, lock) > 0

export const leaseLeft = (world: World, node: SimNode, lock: Lock): number =>
  lock.length - (uptime(world, node) - (lock.boot === node.boot ? lock.uptime : 0))

export const writeLock = (world: World, node: SimNode, run: string, length: number): void => {
  node.lock = { run, uptime: uptime(world, node), boot: node.boot, length }
}

/** META, one key. What is about to be made last is said before it is, so that a run that dies in between leaves no riddle. */
export const writeIntent = (world: World, node: SimNode, run: string, commit: number): void => {
  const { open } = node
  // What was owed is what the node had before.
  if (open !== undefined && open.to === onDisk(node))
    node.ledger = { version: open.to, commit: open.commit, run: open.run }
  node.open = { state: 'try', run, commit, to: wanted(world, commit, node.name), boots: 0 }
}

export const writeLedger = (world: World, node: SimNode, run: string, commit: number): void => {
  node.ledger = { version: onDisk(node), commit, run }
  node.open = undefined
  say(world, 'recorded', node, run)
}

/** The persistent configuration becomes the active one; the timer was memory. */
export const bootTalos = (world: World, node: SimNode): void => {
  activate(world, node, onDisk(node))
  node.staged = false
  node.torn = false
  node.up = true
}
