import type { Ledger, ClusterView, Health, NodeCommandName } from '../../src/rollout/node-commands.ts'
import type { Command } from '../../src/rollout/rollout-events.ts'
import {
  applyName,
  applyUnit,
  confirmFiles,
  recoverFiles,
  releaseLock,
  startRollback,
  takeLock,
  type Refusal,
} from './files-node.ts'
import { reboot } from './reboot.ts'
import {
  applyNow,
  applyStaged,
  applyTry,
  heldBy,
  leaseLeft,
  writeIntent,
  writeLedger,
  writeLock,
} from './talos-node.ts'
import type { Steps } from './timeline.ts'
import {
  apiAnswers,
  controlPlanes,
  hasQuorum,
  isMemberWell,
  isReachable,
  isWell,
  killUnit,
  leaderNow,
  nodeOf,
  onDisk,
  say,
  schedule,
  startUnit,
  storageWhole,
  undoIn,
  wanted,
  type SimNode,
  type World,
} from './world.ts'

/** One run of the job: what a driver is built with. */
export type Run = {
  readonly id: string
  readonly commit: number
  /** Nodes whose change takes effect at a reboot. */
  readonly reboots: ReadonlySet<string>
  /** What each node held when this run first looked. */
  readonly old: Map<string, number>
  /** Nodes to which it wrote: what they held before is settled. */
  readonly wrote: Set<string>
  /** Marks of cordons that this run has seen or set. */
  readonly marks: Map<string, string | undefined>
  /** Boots that this run has seen, so that another boot is told from the same. */
  readonly boots: Map<string, number>
}

export type Performed = { readonly status: string }
type Perform = (world: World, node: SimNode, run: Run, command: never) => Steps<Performed>

const gone = { status: 'unknown', why: 'the connection broke off' } as const

/** One request over a connection. What is lost on the way back was done all the same. */
function* call<T>(world: World, node: SimNode, act: () => T): Steps<T | 'lost'> {
  yield world.random.between(5, 150) * node.slow
  if (!isReachable(world, node) || (world.time.now() < world.requestsLostUntil && world.random.once(4))) {
    yield 10_000
    return 'lost'
  }
  const result = act()
  yield world.random.between(5, 150) * node.slow
  if (isReachable(world, node)) return result
  yield 10_000
  return 'lost'
}

/** Reading again is harmless. */
function* read<T>(world: World, node: SimNode, look: () => T): Steps<T | 'lost'> {
  for (let tries = 0; tries < 3; tries++) {
    const result = yield* call(world, node, look)
    if (result !== 'lost') return result
  }
  return 'lost'
}

/** Kubernetes' API; a short outage is waited out. */
function* ask<T>(world: World, act: () => T): Steps<T | 'lost'> {
  for (let tries = 0; tries < 4; tries++) {
    yield world.random.between(5, 300)
    if (apiAnswers(world)) return act()
    yield 5_000
  }
  return 'lost'
}

const cordonOf = (node: SimNode): 'by-us' | 'by-others' | 'no' => node.cordon ?? 'no'

const health = (well: boolean, why: string): Health =>
  well ? { status: 'healthy' } : { status: 'unhealthy', reasons: [why] }

const configOf = (node: SimNode, to: number): 'desired' | 'old' | 'mixed' | 'other' => {
  const disk = onDisk(node)
  if (node.running !== disk) return 'mixed'
  if (disk === to) return 'desired'
  return disk === node.ledger.version || disk === node.open?.to ? 'old' : 'other'
}

/** On Talos: what META announced is on the disk, and was not recorded. */
const isOwed = ({ kind, open, disk }: SimNode): boolean =>
  kind === 'talos' && open !== undefined && open.to === disk[0]

const ledgerOf = (node: SimNode): Ledger => {
  const { ledger, open } = node
  const { commit, run } = open !== undefined && isOwed(node) ? open : ledger
  return {
    generation: commit,
    commit: String(commit),
    version: '1',
    observed: String(isOwed(node) ? onDisk(node) : ledger.version),
    time: '',
    run,
  }
}

const both: Record<
  Exclude<NodeCommandName, 'lock' | 'recover' | 'try' | 'commit' | 'confirm' | 'record' | 'undo' | 'unlock'>,
  Perform
> = {
  *inspect(world, node, run) {
    const seen = yield* read(world, node, () => {
      if (!run.wrote.has(node.name)) run.old.set(node.name, onDisk(node))
      run.boots.set(node.name, node.boot)
      return {
        identity:
          node.strangerSince === undefined
            ? { status: 'same' }
            : { status: 'mismatch', why: 'another machine answers' },
        role: node.role,
        health: health(isWell(world, node), 'not well'),
        config: configOf(node, wanted(world, run.commit, node.name)),
        open: isOpen(node),
        ledger: ledgerOf(node),
        unrecorded: isOwed(node),
      }
    })
    if (seen === 'lost') return { status: 'unreachable', why: 'it does not answer' }
    const cordoned = yield* ask(world, () => {
      if (!run.wrote.has(node.name)) run.marks.set(node.name, node.cordonedBy)
      return cordonOf(node)
    })
    return {
      status: 'seen',
      inspection: { ...seen, cordoned: cordoned === 'lost' ? 'unknown' : cordoned },
    }
  },
  *prestage() {
    yield 1_000
    return { status: 'ready' }
  },
  *cordon(world, node, run) {
    const before = yield* ask(world, () => {
      const was = cordonOf(node)
      if (was === 'no') {
        node.cordon = 'by-us'
        say(world, 'cordoned', node, run.id)
      }
      if (was !== 'by-others') node.cordonedBy = run.id
      run.marks.set(node.name, node.cordonedBy)
      return was
    })
    return before === 'lost' ? gone : { status: 'cordoned', before }
  },
  *drain(world, node, run, { seconds }: { seconds: number }) {
    const until = world.time.now() + seconds * 1000
    while (world.time.now() < until - 10_000) {
      const left = yield* ask(world, () => {
        if (!world.budgets.has(node.name)) node.pods = false
        return node.pods
      })
      if (left === 'lost') return gone
      if (!left) {
        say(world, 'drained', node, run.id)
        return { status: 'drained' }
      }
      yield 5_000
    }
    return { status: 'blocked', by: ['a budget'] }
  },
  *'yield-leadership'(world, node) {
    const yielded = yield* call(world, node, () => {
      if (leaderNow(world) !== node.name) return true
      const next = controlPlanes(world).find(
        (other) => other.name !== node.name && isMemberWell(world, other)
      )
      if (next === undefined) return false
      world.leader = next.name
      return true
    })
    return yielded === true ? { status: 'yielded' } : { status: 'failed', why: 'nobody else to lead' }
  },
  *snapshot(world, node) {
    const kept = yield* call(world, node, () => hasQuorum(world))
    return kept === true ? { status: 'kept' } : { status: 'failed', why: 'etcd does not answer' }
  },
  *reboot(world, node, run, { seconds }: { seconds: number }) {
    const until = world.time.now() + seconds * 1000
    const asked = yield* call(world, node, () => {
      say(world, 'reboot', node, run.id)
      const { boot } = node
      reboot(world, node, run.id)
      return boot
    })
    const boot = asked === 'lost' ? run.boots.get(node.name) : asked
    while (world.time.now() < until) {
      const now = yield* call(world, node, () => node.boot)
      if (now !== 'lost' && now !== boot) {
        run.boots.set(node.name, now)
        return { status: 'rebooted' }
      }
      yield 5_000
    }
    return gone
  },
  *verify(world, node, run, { against }: { against: 'new' | 'old' }) {
    const expected = against === 'new' ? wanted(world, run.commit, node.name) : run.old.get(node.name)
    const seen = yield* call(world, node, () => ({
      runs: node.running === expected,
      stands:
        onDisk(node) === expected ||
        (node.kind === 'talos' && against === 'new' && onDisk(node) === run.old.get(node.name)),
      well: isWell(world, node),
    }))
    if (seen === 'lost') return { status: 'unknown', reasons: ['it does not answer'] }
    if (!seen.runs || !seen.stands) return health(false, `it does not run the ${against}`)
    if (!seen.well) return health(false, 'not well')
    const ready = yield* ask(world, () => isWell(world, node))
    if (ready === 'lost') return { status: 'unknown', reasons: ['the API does not answer'] }
    return health(ready, 'not Ready')
  },
  *uncordon(world, node, run) {
    const done = yield* ask(world, () => {
      // A mark that changed is another run's by now: compare-and-swap, by resourceVersion.
      if (node.cordon === undefined || node.cordonedBy !== run.marks.get(node.name)) return
      node.cordon = undefined
      node.cordonedBy = undefined
      say(world, 'uncordoned', node, run.id)
      schedule(node)
    })
    return done === 'lost' ? gone : { status: 'uncordoned' }
  },
  *evidence(world, node) {
    const text = yield* call(world, node, () => 'a log')
    return text === 'lost' ? gone : { status: 'read', sections: [{ title: 'log', text }] }
  },
}

/** Left open by somebody: a record on the disk; on Talos what runs does not last, or what was to last does not run. */
const isOpen = (node: SimNode): boolean =>
  node.kind === 'files'
    ? node.open !== undefined
    : node.running !== onDisk(node) || (node.open !== undefined && node.open.to !== onDisk(node))

type Transaction = 'lock' | 'recover' | 'try' | 'commit' | 'confirm' | 'record' | 'undo' | 'unlock'

const files: Record<Transaction, Perform> = {
  *lock(world, node, run, { seconds }: { seconds: number }) {
    const taken = yield* call(world, node, () => takeLock(world, node, run.id, seconds * 1000))
    if (taken === 'lost') return gone
    return taken === 'locked' ? { status: 'locked' } : { status: 'held', by: taken }
  },
  *recover(world, node, run) {
    const started = yield* call(world, node, () => {
      if (node.open === undefined) return false
      startUnit(world, node, 'recover', recoverFiles(world, node, run.id))
      return true
    })
    if (started === false) return { status: 'clean' }
    if (started === 'lost') return { status: 'stuck', why: 'the connection broke off' }
    while (node.units.has('recover')) yield 500
    const left = yield* read(world, node, () => node.open === undefined)
    return left === true
      ? { status: 'recovered', what: 'an open transaction' }
      : { status: 'stuck', why: 'it did not end' }
  },
  *try(world, node, run, { seconds }: { seconds: number }) {
    run.wrote.add(node.name)
    const refusal: Refusal = {}
    const started = yield* call(world, node, () => {
      startUnit(
        world,
        node,
        applyName(run.id),
        applyUnit(world, node, run.id, run.commit, seconds, run.reboots.has(node.name) ? 1 : 0, refusal)
      )
      return true
    })
    if (started === 'lost') return gone
    for (;;) {
      const now = yield* call(world, node, () => {
        if (refusal.why !== undefined) return 'refused'
        if (node.open?.run !== run.id) return node.units.has(applyName(run.id)) ? 'busy' : 'undone'
        return node.open.state === 'try' ? 'trying' : 'busy'
      })
      if (now === 'lost') return gone
      if (now === 'trying') return { status: now }
      if (now !== 'busy') return { status: now, why: refusal.why ?? 'it went wrong' }
      yield 1_000
    }
  },
  /** The transaction of a try, confirmed by the node itself as soon as it is written. */
  *commit(world, node, run) {
    const tried = yield* files.try(world, node, run, { seconds: 600 } as never)
    if (tried.status !== 'trying') return tried.status === 'unknown' ? gone : { ...tried, status: 'refused' }
    const confirmed = yield* files.confirm(world, node, run, {} as never)
    return confirmed.status === 'confirmed' ? { status: 'written' } : gone
  },
  *confirm(world, node, run) {
    const how: { is?: 'confirmed' | 'lost' } = {}
    const started = yield* call(world, node, () => {
      startUnit(
        world,
        node,
        'confirm',
        confirmFiles(world, node, run.id, (is) => (how.is = is))
      )
      return true
    })
    if (started === 'lost') return gone
    while (node.units.has('confirm')) yield 200
    const seen = yield* read(world, node, () => node.ledger.run === run.id && node.open === undefined)
    if (seen === 'lost') return gone
    return seen ? { status: 'confirmed' } : { status: 'lost', why: 'the undo came first' }
  },
  *record(world, node, run) {
    const done = yield* call(world, node, () => {
      if (node.lock?.run !== run.id) return false
      if (onDisk(node) !== wanted(world, run.commit, node.name)) return false
      node.ledger = { version: onDisk(node), commit: run.commit, run: run.id }
      say(world, 'recorded', node, run.id)
      return true
    })
    return done === true ? { status: 'recorded' } : { status: 'failed', why: 'not written' }
  },
  *undo(world, node, run) {
    const started = yield* call(world, node, () => {
      if (node.open?.run === run.id) startRollback(world, node, run.id)
      // Nothing is written before the record is open: what is still on its way there must not come after the undo.
      else killUnit(node, applyName(run.id))
      return true
    })
    if (started === 'lost') return gone
    for (let tries = 0; tries < 60; tries++) {
      const now = yield* call(world, node, () => node.open?.run === run.id)
      if (now === 'lost') return gone
      if (!now)
        return node.running === run.old.get(node.name)
          ? { status: 'undone' }
          : { status: 'failed', why: 'it does not run the old' }
      yield 2_000
    }
    return { status: 'failed', why: 'it does not end' }
  },
  *unlock(world, node, run) {
    const done = yield* call(world, node, () => releaseLock(node, run.id))
    return done === 'lost' ? gone : { status: 'unlocked' }
  },
}

/** A writer that read before us has written by then: longer than any call lives. */
const lockWait = 15_000
/** What must be left of a lease before something is written under it. */
const leaseSpare = 30_000

const lockIsOurs = (world: World, node: SimNode, run: Run, left: number): boolean =>
  node.lock?.run === run.id && leaseLeft(world, node, node.lock) > left

const talos: Record<Transaction, Perform> = {
  *lock(world, node, run, { seconds }: { seconds: number }) {
    const holder = (): string | undefined =>
      node.lock !== undefined && node.lock.run !== run.id && heldBy(world, node, node.lock)
        ? node.lock.run
        : undefined
    const held = yield* read(world, node, holder)
    if (held === 'lost') return gone
    if (held !== undefined) return { status: 'held', by: held }
    const written = yield* call(world, node, () => writeLock(world, node, run.id, seconds * 1000))
    if (written === 'lost') return gone
    yield lockWait
    const now = yield* read(world, node, () => node.lock?.run)
    if (now === 'lost') return gone
    if (now !== run.id) return { status: 'held', by: String(now) }
    return { status: 'locked' }
  },
  *recover(world, node, run) {
    const seen = yield* read(world, node, () => ({
      torn: node.running !== onDisk(node) && !node.staged,
      staged: node.staged,
      open: node.open,
      ours: lockIsOurs(world, node, run, leaseSpare),
    }))
    if (seen === 'lost') return { status: 'stuck', why: 'it does not answer' }
    if (!seen.torn && !seen.staged && seen.open === undefined) return { status: 'clean' }
    if (!seen.ours) return { status: 'stuck', why: 'the lock is not ours' }
    if (seen.torn) {
      const back = yield* call(world, node, () => applyNow(world, node, run.id, onDisk(node)))
      if (back !== 'applied') return { status: 'stuck', why: 'the old was not taken' }
    }
    if (seen.staged) {
      // Nothing has booted it yet: what runs is made lasting again.
      const back = yield* call(world, node, () => applyStaged(world, node, run.id, node.running))
      if (back !== 'applied') return { status: 'stuck', why: 'the old was not taken' }
    }
    const settled = yield* call(world, node, () => {
      const { open } = node
      if (open === undefined) return
      // What was about to last does last: its ledger is still owed, and comes when the node was seen well.
      if (onDisk(node) !== open.to) node.open = undefined
    })
    if (settled === 'lost') return { status: 'stuck', why: 'the connection broke off' }
    return { status: 'recovered', what: 'a try' }
  },
  *try(world, node, run, { seconds }: { seconds: number }) {
    run.wrote.add(node.name)
    const refused = yield* refusesTalos(world, node, run, seconds)
    if (refused !== undefined) return refused
    const said = yield* call(world, node, () => writeIntent(world, node, run.id, run.commit))
    if (said === 'lost') return gone
    const to = wanted(world, run.commit, node.name)
    const tried = yield* call(world, node, () => applyTry(world, node, run.id, to, seconds))
    if (tried === 'lost') return gone
    if (tried === 'applied') return { status: 'trying' }
    yield* call(world, node, () => (node.open = undefined))
    return { status: 'refused', why: 'not valid' }
  },
  *commit(world, node, run) {
    run.wrote.add(node.name)
    const refused = yield* refusesTalos(world, node, run, 60)
    if (refused !== undefined) return refused
    const said = yield* call(world, node, () => writeIntent(world, node, run.id, run.commit))
    if (said === 'lost') return gone
    const to = wanted(world, run.commit, node.name)
    const staged = run.reboots.has(node.name)
    const written = yield* call(world, node, () =>
      staged ? applyStaged(world, node, run.id, to) : applyNow(world, node, run.id, to)
    )
    if (written === 'applied') {
      say(world, 'staged', node, run.id)
      return { status: staged ? 'staged' : 'written' }
    }
    if (written === 'lost' || written === 'broke-off') return gone
    yield* call(world, node, () => (node.open = undefined))
    return { status: 'refused', why: 'not valid' }
  },
  /** Exactly the bytes that were tried, then read back; on any doubt the old again. */
  *confirm(world, node, run) {
    const to = wanted(world, run.commit, node.name)
    const before = yield* call(world, node, () =>
      lockIsOurs(world, node, run, leaseSpare) ? node.running === to : 'not-ours'
    )
    if (before === 'lost') return gone
    if (before !== true) return { status: 'lost', why: 'it does not run what was tried' }
    const applied = yield* call(world, node, () => {
      const open = node.timer?.run === run.id
      const left = undoIn(world, node)
      const how = applyNow(world, node, run.id, to)
      if (how === 'applied') say(world, open ? 'confirmed' : 'confirmed-late', node, run.id, undefined, left)
      return how
    })
    const after = yield* read(world, node, () => node.running === to && onDisk(node) === to)
    if (after === 'lost') return gone
    if (after) return { status: 'confirmed' }
    if (applied === 'lost') return gone
    const back = yield* call(world, node, () => applyNow(world, node, run.id, onDisk(node)))
    return back === 'applied' ? { status: 'lost', why: 'it was not taken' } : gone
  },
  *record(world, node, run) {
    const done = yield* call(world, node, () => {
      if (!lockIsOurs(world, node, run, 0)) return false
      if (onDisk(node) !== wanted(world, run.commit, node.name)) return false
      writeLedger(world, node, run.id, run.commit)
      return true
    })
    return done === true ? { status: 'recorded' } : { status: 'failed', why: 'not written' }
  },
  *undo(world, node, run) {
    const old = run.old.get(node.name)
    const back = yield* call(world, node, () => {
      if (!lockIsOurs(world, node, run, 0)) return 'not-ours'
      if (old === undefined || (node.running === old && onDisk(node) === old)) return 'applied'
      const how = applyNow(world, node, run.id, old)
      if (how === 'applied') say(world, 'undone', node, run.id)
      return how
    })
    if (back !== 'applied') return gone
    const settled = yield* read(world, node, () => {
      const whole = node.running === old && onDisk(node) === old
      if (whole) node.open = undefined
      return whole
    })
    if (settled === 'lost') return gone
    return settled ? { status: 'undone' } : { status: 'failed', why: 'it does not run the old' }
  },
  *unlock(world, node, run) {
    const done = yield* call(world, node, () => {
      if (node.lock?.run === run.id && node.open?.run !== run.id) node.lock = undefined
    })
    return done === 'lost' ? gone : { status: 'unlocked' }
  },
}

function* refusesTalos(world: World, node: SimNode, run: Run, seconds: number): Steps<Performed | undefined> {
  const seen = yield* read(world, node, () => ({
    ours: lockIsOurs(world, node, run, seconds * 1000 + leaseSpare),
    whole: node.running === onDisk(node) && onDisk(node) === run.old.get(node.name),
  }))
  if (seen === 'lost') return gone
  const refused = (why: string) => ({ status: 'refused', why })
  if (!seen.ours) return refused('the lock is not ours for long enough')
  if (!seen.whole) return refused('the configuration changed under us')
  return undefined
}

const kinds = { files: { ...both, ...files }, talos: { ...both, ...talos } }

/** Performs one command of the engine as the real drivers do. */
export function* perform(
  world: World,
  run: Run,
  command: Exclude<Command, { readonly do: 'wake' | 'tell' }>
): Steps<unknown> {
  if ('node' in command) {
    const node = nodeOf(world, command.node)
    return yield* kinds[node.kind][command.do](world, node, run, command as never)
  }
  yield world.random.between(50, 1_000)
  switch (command.do) {
    case 'tip':
      if (world.time.now() < world.forgeFailsUntil) {
        yield 10_000
        return { status: 'unknown', why: 'the forge does not answer' }
      }
      if (world.time.now() < world.forgeStaleUntil) return { status: 'same' }
      return world.tip === run.commit ? { status: 'same' } : { status: 'moved', to: String(world.tip) }
    case 'cluster':
      return lookAtCluster(world)
    case 'gate':
      if (!apiAnswers(world)) return { status: 'unknown', reasons: ['the API does not answer'] }
      return health(storageWhole(world), 'degraded')
  }
}

const lookAtCluster = (world: World): unknown => {
  const members = controlPlanes(world)
  if (!members.some((node) => isReachable(world, node)))
    return { status: 'unknown', why: 'no control plane answers' }
  const leader = leaderNow(world)
  const nodes: Record<string, Health> = {}
  if (apiAnswers(world))
    for (const node of world.nodes.values()) nodes[node.name] = health(isWell(world, node), 'not Ready')
  const cluster: ClusterView = {
    etcd: members.map((node) => ({
      name: node.name,
      healthy: isMemberWell(world, node),
      learner: false,
      leader: node.name === leader,
    })),
    alarms: [],
    nodes,
  }
  return { status: 'seen', cluster }
}
