import { killRollback, rollbackName, startRollback } from './files-node.ts'
import type { Random } from './random.ts'
import { reboot } from './reboot.ts'
import { activate, byHand, killUnit, type World } from './world.ts'

/** Something goes wrong at a moment of virtual time. */
export type Fault = {
  /** Milliseconds since the world began, or since the fact that `after` counts to. */
  readonly at: number
  /** What nodes saw happen is counted: faults that wait for it strike while something is on its way. */
  readonly after: number | undefined
  readonly kind: FaultKind
  readonly node: string
  readonly for: number
}

export const faultKinds = [
  'runner-killed',
  'job-cancelled',
  'second-runner',
  'older-runner',
  'node-reboots',
  'link-drops',
  'node-slow',
  'answers-lost',
  'requests-lost',
  'member-ill',
  'api-fails',
  'forge-fails',
  'wall-jumps',
  'merge',
  'rollback-killed',
  'rolled-back-by-hand',
  'drain-blocked',
  'others-cordon',
  'talos-breaks-off',
  'apply-killed',
  'forge-stale',
  'wrong-machine',
  'hand-edited',
  'storage-degrades',
] as const
export type FaultKind = (typeof faultKinds)[number]

const second = 1000
const minute = 60 * second

/** What only the shell around the jobs can do. */
export type Jobs = {
  readonly kill: () => void
  readonly cancel: () => void
  readonly another: (commit: 'tip' | 'older') => void
  readonly merge: () => void
  readonly loseAnswers: (until: number) => void
}

export const drawFaults = (
  random: Random,
  nodes: readonly string[],
  horizon: number,
  kinds: readonly FaultKind[] = faultKinds
): readonly Fault[] => {
  if (random.once(4)) return []
  return Array.from({ length: random.between(1, 4) }, (): Fault => {
    // Half of them strike early, when the first nodes are on their way.
    const after = random.once(2) ? random.between(1, 25) : undefined
    const until = random.pick(
      after === undefined ? [minute, horizon] : [second, 10 * second, minute, 5 * minute]
    )
    return {
      at: random.between(0, until),
      after,
      kind: random.pick(kinds),
      node: random.pick(nodes),
      for: random.once(2)
        ? random.between(20 * second, 6 * minute)
        : random.pick([20 * second, 2 * minute, 6 * minute, 15 * minute]),
    }
  })
}

export const strike = (world: World, jobs: Jobs, fault: Fault): void => {
  const { time, random } = world
  const node = world.nodes.get(fault.node)
  if (node === undefined) return
  const later = (heal: () => void): void => time.at(time.now() + fault.for, heal)
  switch (fault.kind) {
    case 'runner-killed':
      return jobs.kill()
    case 'job-cancelled':
      return jobs.cancel()
    case 'second-runner':
      return jobs.another('tip')
    case 'older-runner':
      return jobs.another('older')
    case 'node-reboots':
      if (node.hostsRunner) jobs.kill()
      return reboot(world, node)
    case 'link-drops':
      node.link = false
      return later(() => (node.link = true))
    case 'node-slow':
      node.slow = random.pick([5, 20, 60])
      node.slowUntil = time.now() + fault.for
      return later(() => (node.slow = 1))
    case 'answers-lost':
      return jobs.loseAnswers(time.now() + fault.for)
    case 'requests-lost':
      world.requestsLostUntil = time.now() + fault.for
      return
    case 'member-ill':
      node.ill = true
      node.illSince = time.now()
      return later(() => (node.ill = false))
    case 'api-fails':
      world.apiFailsUntil = time.now() + fault.for
      return
    case 'forge-fails':
      world.forgeFailsUntil = time.now() + fault.for
      return
    case 'wall-jumps':
      world.wallJumpedAt = time.now()
      world.wall += random.pick([-1, 1]) * random.pick([40 * second, 60 * minute, 7 * 24 * 60 * minute])
      return
    case 'merge':
      return jobs.merge()
    case 'rollback-killed':
      return waitFor(world, () => {
        const found = [...world.nodes.values()].find(
          (each) => each.open !== undefined && each.units.has(rollbackName(each.open.run))
        )
        if (found?.open === undefined) return false
        killRollback(world, found, found.open.run)
        // Somebody who saw it go wrong runs the job again at once.
        if (random.once(2)) jobs.another('tip')
        return true
      })
    case 'rolled-back-by-hand':
      return waitFor(world, () => {
        const found = [...world.nodes.values()].find(
          (each) => each.open?.state === 'try' && each.kind === 'files'
        )
        if (found === undefined) return false
        time.at(time.now() + random.between(0, minute), () => {
          if (found.open !== undefined && found.up) startRollback(world, found, found.open.run)
        })
        return true
      })
    case 'drain-blocked':
      // One node's pods, or those of a workload that runs everywhere.
      for (const each of random.once(2) ? world.nodes.keys() : [node.name]) {
        world.budgets.add(each)
        later(() => world.budgets.delete(each))
      }
      return
    case 'others-cordon':
      node.cordon ??= 'by-others'
      return
    case 'apply-killed':
      return waitFor(world, () => {
        for (const each of world.nodes.values())
          for (const name of each.units.keys())
            if (name.startsWith('apply')) {
              killUnit(each, name)
              // What takes the node's memory may take the runner's.
              if (random.once(3)) jobs.kill()
              return true
            }
        return false
      })
    case 'forge-stale':
      world.forgeStaleUntil = time.now() + fault.for
      return
    case 'wrong-machine':
      node.strangerSince ??= time.now()
      return
    case 'hand-edited':
      // Somebody knows another door, and leaves alone what is on its way.
      if (node.open !== undefined || node.timer !== undefined || !node.up) return
      node.disk.fill(byHand)
      activate(world, node, byHand)
      return
    case 'storage-degrades': {
      // A disk is lost while a node is drained: replicas are built anew elsewhere, and the node itself stays well.
      const hurt = node.storage ? node : [...world.nodes.values()].find(({ storage }) => storage)
      if (hurt === undefined) return
      return waitFor(world, () => {
        if (![...world.nodes.values()].some((each) => each.cordon === 'by-us' && !each.storage)) return false
        if (!hurt.up || hurt.degradedUntil > time.now()) return false
        hurt.rebootedBy = undefined
        hurt.degradedSince = time.now()
        hurt.degradedUntil = time.now() + fault.for
        return true
      })
    }
    case 'talos-breaks-off':
      world.breaksOff = random.pick([1, 2, 4])
      return later(() => (world.breaksOff = 0))
  }
}

/** Tries again and again for ten minutes: what lives for seconds is hardly ever there when chance looks. */
const waitFor = (world: World, tries: () => boolean, left = 600): void => {
  if (tries() || left === 0) return
  const { time, random } = world
  time.at(time.now() + random.between(200, 2_000), () => waitFor(world, tries, left - 1))
}
