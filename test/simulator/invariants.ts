import {
  controlPlanes,
  isMemberWell,
  isWell,
  leaderNow,
  byHand,
  nodeOf,
  onDisk,
  quorumOf,
  wanted,
  type Fact,
  type SimNode,
  type World,
} from './world.ts'
import type { Process } from './timeline.ts'
import type { Rule, Said, Terms, Violation } from './rules.ts'

export type Judge = {
  readonly began: (terms: Terms) => void
  readonly stopped: (run: string) => void
  /** Killed or ended; `said` is undefined for one that was killed. */
  readonly ended: (run: string, said: Said | undefined) => void
  /** Nothing lives any more: no run, no timer, no unit. */
  readonly atRest: () => void
  readonly violations: readonly Violation[]
  /** For rules about whole scenarios. */
  readonly violate: (rule: Rule, what: string) => void
  /** Writes since the beginning. */
  readonly writes: () => number
}

/** How long a run may go on with what it had learned before: it looks, and then it acts. */
const grace = 60_000
/** An answer about main may be as old as that. */
const tipGrace = 180_000
/** As long as one node takes. */
const longGrace = 3_600_000
/** A call to Talos, where no rename decides, may be on its way for so long: a confirm must not cross the undo. */
const callLives = 15_000

/** Ends after which nothing of the run is on its way to the node. */
const leavesAlone = ['undone', 'untouched', 'refused']

type Course = {
  readonly terms: Terms
  alive: boolean
  /** When a node of it went wrong. */
  failedAt: number | undefined
  stoppedAt: number | undefined
  readonly begun: Map<string, number>
  readonly written: Set<string>
  readonly confirmed: Map<string, number>
  readonly cordoned: Set<string>
  /** Nodes that it opened again while they were whole and well. */
  readonly opened: Set<string>
  /** Nodes that it called back where they were, or never touched. */
  readonly leftAlone: Set<string>
}

/** Judges by the world alone. */
export const newJudge = (world: World): Judge => {
  const violations: Violation[] = []
  const courses = new Map<string, Course>()
  /** Who disturbed a node that is not well again yet. */
  const disturbed = new Map<string, string>()
  /** Units that have written and live still. */
  const writing = new Map<string, Map<Process, string>>()
  const newest = new Map<string, number>()
  const othersCordoned = new Set<string>()
  const quorumLost = new Map<string, number>()
  /** Who has written to a node and is not done with it. */
  const busy = new Map<string, string>()
  let writes = 0

  const violate = (rule: Rule, what: string): void => {
    if (violations.length < 20) violations.push({ at: world.time.now(), rule, what })
  }

  for (const node of world.nodes.values()) {
    newest.set(node.name, node.ledger.commit)
    if (node.cordon === 'by-others') othersCordoned.add(node.name)
  }

  const isDisturbed = (node: SimNode): boolean => {
    if (!disturbed.has(node.name)) return false
    // The timer of a confirmed transaction finds nothing to undo.
    const open =
      node.kind === 'files'
        ? node.open !== undefined
        : node.running !== onDisk(node) || node.timer !== undefined
    if (open || node.cordon === 'by-us') return true
    if (
      isWell(world, node) ||
      node.ill ||
      onDisk(node) === byHand ||
      (node.rebootedBy === undefined && !node.up)
    ) {
      disturbed.delete(node.name)
      return false
    }
    return true
  }

  /**
   * A run ends with the runner's own node, and must begin with the others although that one was left half done. What
   * another run does at this moment, only the workflow's concurrency group can keep apart.
   */
  const counts = (other: SimNode, run: string): boolean => {
    const whose = disturbed.get(other.name)
    if (whose === undefined || !isDisturbed(other)) return false
    return whose === run || !(other.hostsRunner || courses.get(whose)?.alive === true)
  }

  const begin = (course: Course, node: SimNode): void => {
    const { terms, begun } = course
    const now = world.time.now()
    const run = terms.run
    const name = `${node.name} by ${run}`
    const others = [...world.nodes.values()].filter((other) => other !== node && counts(other, run))
    const patience = patienceWith(node)
    if (course.failedAt !== undefined && now > course.failedAt + patience)
      violate('started after the first failure', name)
    if (course.stoppedAt !== undefined && now > course.stoppedAt + patience)
      violate('started after a stop', name)
    judgeTip(course, name)
    judgeNode(node, name)
    if (node.name === terms.leader && terms.planes.has(node.name))
      for (const plane of terms.planes)
        if (
          plane !== node.name &&
          !begun.has(plane) &&
          onDisk(nodeOf(world, plane)) !== wanted(world, terms.commit, plane)
        )
          violate('leader was not last', `${name} before ${plane}`)
    judgeBroken(node, name)
    judgePace(course, node, name)
    if (node.storage && others.length > 0) violate('storage disturbed beside another node', name)
    for (const other of others)
      if (other.storage) violate('storage disturbed beside another node', `${name} beside ${other.name}`)
    if (terms.frozen) violate('started while frozen', name)
    judgeWindow(course, name)
    if (terms.refused.size > 0) violate('touched without consent', name)
    if (others.length >= terms.maxUnavailable)
      violate('too many nodes disturbed at once', `${name} beside ${others.map((o) => o.name).join()}`)
    for (const other of others)
      if (other.topology !== node.topology || node.topology === undefined)
        violate('too many nodes disturbed at once', `${name} and ${other.name} of different topology`)
    if (node.role === 'control-plane' && others.some((other) => other.role === 'control-plane'))
      violate('two control planes disturbed at once', `${name} beside ${others.map((o) => o.name).join()}`)
    if (others.some((other) => terms.network.has(other.name) || terms.network.has(node.name)))
      violate('network changed on two nodes at once', `${name} beside ${others.map((o) => o.name).join()}`)
    for (const earlier of begun.keys())
      if (nodeOf(world, earlier).hostsRunner) violate("a node after the runner's own", name)
    judgeStorage(course, name)
    begun.set(node.name, now)
  }

  const judgeStorage = ({ begun }: Course, name: string): void => {
    for (const earlier of begun.keys()) {
      const other = nodeOf(world, earlier)
      if (other.storage && other.degradedUntil > world.time.now() && isOldNews(other))
        violate('advanced past degraded storage', `${name} after ${earlier}`)
    }
  }

  const judgeWindow = ({ terms }: Course, name: string): void => {
    const now = world.time.now()
    if (terms.until !== undefined && now > terms.until) violate('started too late for the job', name)
    if (!terms.windowOpen(now + world.wall) && now > world.wallJumpedAt + longGrace)
      violate('started outside a window', name)
  }

  /** How old what was seen may be at a write: a slow node writes long after it was told to, and nobody can call that back. */
  const patienceWith = ({ slowUntil }: SimNode): number =>
    world.time.now() < slowUntil + longGrace ? longGrace : grace

  const judgeNode = (node: SimNode, name: string): void => {
    const before = world.time.now() - grace
    if (node.strangerSince !== undefined && node.strangerSince < before)
      violate('touched another machine', name)
    if (node.ill && node.illSince < before) violate('touched a node that was not well', name)
  }

  /** What was made lasting and does not work waits for a person, and so does everything that would come after it. */
  const judgeBroken = (node: SimNode, name: string): void => {
    for (const other of world.nodes.values())
      if (other !== node && cannotWork(other))
        violate('went on past a node that does not work', `${name} after ${other.name}`)
  }

  const cannotWork = (node: SimNode): boolean =>
    node.running === onDisk(node) &&
    node.ledger.version === node.running &&
    (world.effects.get(node.running) ?? 'good') !== 'good'

  const judgeTip = ({ terms }: Course, name: string): void => {
    const since = Math.max(world.tipSince, world.forgeStaleUntil)
    if (world.tip !== terms.commit && world.time.now() > since + tipGrace)
      violate('started after main moved', name)
  }

  /** When the run took the node's lock: nodes that were on their way by then go together, however slow one of them is. */
  const lockedAt = ({ lock, boot, bootedAt }: SimNode, run: string): number =>
    lock?.run === run && lock.boot === boot ? bootedAt + lock.uptime : world.time.now()

  /** What came before in this run: it was watched long enough, and is well still. */
  const judgePace = ({ terms, confirmed }: Course, node: SimNode, name: string): void => {
    const now = world.time.now()
    const setOut = lockedAt(node, terms.run)
    const before = [...confirmed.values()].filter((at) => at <= setOut)
    const last = Math.max(...before)
    if (before.length > 0 && now < last + terms.soak / (before.length === 1 ? 1 : 5))
      violate('did not soak', name)
    // Locks taken early make no company of what has to wait for its turn.
    if (confirmed.size - before.length >= terms.maxUnavailable) violate('did not soak', `${name} in company`)
    for (const earlier of confirmed.keys()) {
      const other = nodeOf(world, earlier)
      if (other.ill && other.illSince < now - patienceWith(node))
        violate('went on past a node that was not well', `${name} after ${earlier}`)
    }
  }

  /** Between the cordon and the write lies a drain, and minutes with it. */
  const beforeWrite = (course: Course, node: SimNode): void => {
    const name = `${node.name} by ${course.terms.run}`
    course.written.add(node.name)
    if (course.cordoned.has(node.name)) {
      judgeTip(course, name)
      judgeNode(node, name)
      judgeWindow(course, name)
      judgePace(course, node, name)
      // What its own drain takes from storage comes back with it.
      if (!node.storage) judgeStorage(course, name)
    }
    disturb(course, node)
  }

  /** Talos compares nothing: what is written by hand while a try is on its way is lost. */
  const isByHand = (node: SimNode): boolean =>
    onDisk(node) === byHand && (node.kind === 'files' || world.time.now() > node.runningSince + callLives)

  const isOldNews = (node: SimNode): boolean =>
    (node.rebootedBy !== undefined && node.up) || world.time.now() > node.degradedSince + grace

  const disturb = (course: Course, node: SimNode): void => {
    const { terms } = course
    disturbed.set(node.name, terms.run)
    if (node.role !== 'control-plane') return
    const members = controlPlanes(world)
    const others = members.filter((other) => other !== node)
    const well = others.filter((other) => isMemberWell(world, other)).length
    const lost = [...quorumLost.values()].filter((at) => world.time.now() > at + grace).length
    if (terms.disturbs && members.length > 2 && well < quorumOf(members.length) && lost > 0)
      violate('quorum broken by us', `${node.name} by ${terms.run}`)
    if (members.length <= 2 && !terms.outage.has(node.name))
      violate('quorum broken by us', `${node.name} by ${terms.run} without consent`)
  }

  const onWrite = ({ node: name, run, by }: Fact, course: Course): void => {
    writes++
    const node = nodeOf(world, name)
    const other = busy.get(name)
    if (by !== 'recover' && other !== undefined && other !== run && courses.get(other)?.alive === true)
      violate('I1 one writer at a time', `${name}: ${run} while ${other} is not done`)
    if (isFirst(by)) busy.set(name, run)
    if (isFirst(by) && isByHand(node) && courses.get(run)?.begun.has(name) === false)
      violate('overwrote what somebody else changed', name)
    if (by === undefined) {
      const holder = node.timer?.run
      if (holder !== undefined && holder !== run && courses.get(holder)?.alive === true)
        violate('I1 one writer at a time', `${name}: ${run} while ${holder} tries`)
    } else {
      const unit = node.units.get(by)
      let here = writing.get(name)
      if (here === undefined) writing.set(name, (here = new Map<Process, string>()))
      for (const [other, whose] of here) {
        if (!other.alive) here.delete(other)
        else if (other !== unit) violate('I1 one writer at a time', `${name}: ${by} while ${whose}`)
      }
      if (unit !== undefined) here.set(unit, by)
    }
    if (isFirst(by) && course.leftAlone.has(name))
      violate('a report of something that is not so', `${name} is written by ${run} after its end`)
    if (!isFirst(by) || course.begun.has(name)) return
    begin(course, node)
  }
  /** Undoing what another run left is no beginning. */
  const isFirst = (by: string | undefined): boolean => by !== 'recover' && by?.startsWith('rollback') !== true

  const watch = (fact: Fact): void => {
    const course = courses.get(fact.run)
    if (course === undefined) return
    const node = nodeOf(world, fact.node)
    const { terms } = course
    noteQuorum()
    switch (fact.what) {
      case 'recovers': {
        const whose = node.open?.run ?? ''
        // What is being rolled back is lost already, whoever does it.
        if (node.open?.state !== 'rolling' && whose !== fact.run && courses.get(whose)?.alive === true)
          violate('I1 one writer at a time', `${fact.node}: ${fact.run} recovers what ${whose} tries`)
        return
      }
      case 'write':
        onWrite(fact, course)
        if (!isFirst(fact.by)) return
        if (!course.written.has(fact.node)) beforeWrite(course, node)
        disturbed.set(fact.node, fact.run)
        return
      case 'cordoned':
        if (!course.begun.has(fact.node)) begin(course, node)
        course.cordoned.add(fact.node)
        disturbed.set(fact.node, fact.run)
        return
      case 'reboot':
        if (node.pods || node.cordon === undefined) violate('rebooted with pods on it', fact.node)
        if (!course.begun.has(fact.node)) begin(course, node)
        disturb(course, node)
        judgeWindow(course, fact.node)
        if (
          node.role === 'control-plane' &&
          leaderNow(world) === fact.node &&
          // A leader that fails at this moment leaves nobody a choice.
          controlPlanes(world).length > 2 &&
          controlPlanes(world).every((other) => isMemberWell(world, other))
        )
          violate('leader disturbed while another could lead', fact.node)
        return
      case 'undone':
        busy.delete(fact.node)
        course.failedAt ??= fact.at
        return
      case 'confirmed-late':
        violate('confirmed after the undo', fact.node)
        return
      case 'confirmed': {
        const effect = world.effects.get(node.running) ?? 'good'
        if (effect !== 'good') violate('confirmed what does not work', `${fact.node}: ${effect}`)
        course.confirmed.set(fact.node, fact.at)
        judgeWindow(course, fact.node)
        if (course.stoppedAt !== undefined && fact.at > course.stoppedAt + grace)
          violate('confirmed after a stop', fact.node)
        if (fact.left !== undefined && fact.left < 0) violate('confirmed after the undo', fact.node)
        if (node.units.has(`rollback ${fact.run}`))
          violate('confirmed after the undo', `${fact.node}: while it is rolled back`)
        if (node.kind === 'talos' && fact.left !== undefined && fact.left < callLives)
          violate('confirmed too close to the undo', `${fact.node}: ${fact.left} ms before it`)
        if (node.kind !== 'files') return
        busy.delete(fact.node)
        judgeAge(node)
        return
      }
      case 'staged':
        if (!terms.committed.has(fact.node)) violate('touched without consent', fact.node)
        return
      case 'recorded':
        busy.delete(fact.node)
        if (terms.committed.has(fact.node) && course.begun.has(fact.node))
          course.confirmed.set(fact.node, fact.at)
        judgeAge(node)
        return
      case 'uncordoned':
        if (othersCordoned.has(fact.node)) violate('a cordon of others was taken away', fact.node)
        if ((world.effects.get(node.running) ?? 'good') !== 'good')
          violate('opened a node that waits for a person', `${fact.node} by ${fact.run}: it does not work`)
        if (isWhole(node) && isWell(world, node)) course.opened.add(fact.node)
        return
      default:
    }
  }
  world.watchers.push(watch)

  const isWhole = (node: SimNode): boolean =>
    node.open === undefined && node.running === onDisk(node) && node.ledger.version === node.running

  const judgeAge = (node: SimNode): void => {
    if (node.ledger.commit < (newest.get(node.name) ?? 0))
      violate('an older commit over a newer one', node.name)
    newest.set(node.name, node.ledger.commit)
  }

  /** Since when each member has been away for reasons of its own. */
  const noteQuorum = (): void => {
    for (const node of controlPlanes(world)) {
      const away = node.ill || (!node.up && node.rebootedBy === undefined)
      if (!away) quorumLost.delete(node.name)
      else if (!quorumLost.has(node.name)) quorumLost.set(node.name, world.time.now())
    }
  }

  const judgeSaid = (terms: Terms, said: Said): void => {
    const { run, commit } = terms
    for (const [name, status] of Object.entries(said.nodes)) {
      const node = nodeOf(world, name)
      const isNew =
        onDisk(node) === wanted(world, commit, name) &&
        node.running === onDisk(node) &&
        node.ledger.version === onDisk(node)
      const moving = node.open ?? node.timer
      if ((moving !== undefined && moving.run !== run) || onDisk(node) === byHand) continue
      if (
        (status === 'applied' || status === 'unchanged') &&
        !isNew &&
        node.ledger.commit <= commit &&
        node.up
      )
        violate('I5 success means new and confirmed', `${name} is ${status} says ${run}`)
      if (terms.quiet && status !== 'stuck' && node.lock?.run === run)
        violate('left locked', `${name} by ${run}`)
      if (
        status === 'stuck' &&
        !isNew &&
        node.ledger.commit <= commit &&
        courses.get(run)?.cordoned.has(name) === true &&
        // It was back and well, and only that it was opened again did nobody hear.
        courses.get(run)?.opened.has(name) !== true &&
        node.cordon === undefined
      )
        violate('opened a node that waits for a person', `${name} by ${run}`)
      if (status === 'undone' && (node.ledger.run === run || !(isWell(world, node) || node.ill || !node.up)))
        violate('a report of something that is not so', `${name} is ${status} says ${run}`)
    }
    if (said.status !== 'applied') return
    for (const node of world.nodes.values())
      if (
        onDisk(node) !== wanted(world, commit, node.name) &&
        node.ledger.commit <= commit &&
        (node.open ?? node.timer ?? { run }).run === run &&
        onDisk(node) !== byHand
      )
        violate('I5 success means new and confirmed', `${node.name}, for ${run} was applied`)
  }

  return {
    violations,
    violate,
    writes: () => writes,
    began: (terms) => {
      courses.set(terms.run, {
        terms,
        alive: true,
        failedAt: undefined,
        stoppedAt: undefined,
        begun: new Map(),
        written: new Set(),
        confirmed: new Map(),
        cordoned: new Set(),
        opened: new Set(),
        leftAlone: new Set(),
      })
    },
    stopped: (run) => {
      const course = courses.get(run)
      if (course !== undefined) course.stoppedAt ??= world.time.now()
    },
    ended: (run, said) => {
      const course = courses.get(run)
      if (course === undefined) return
      course.alive = false
      if (said === undefined) return
      judgeSaid(course.terms, said)
      for (const [name, status] of Object.entries(said.nodes))
        if (leavesAlone.includes(status)) course.leftAlone.add(name)
    },
    atRest: () => {
      for (const node of world.nodes.values()) {
        const disk = onDisk(node)
        const about = `${node.name}: disk ${node.disk.join('/')}, runs ${node.running}, confirmed ${node.ledger.version}`
        if (disk < 0) violate('I2 wholly old or wholly new at rest', about)
        if (node.running !== disk && !node.staged && !node.torn)
          violate('I3 what runs is what is on disk at rest', about)
        // What META said before it was made lasting is owed to the ledger; the next run pays.
        if (
          node.ledger.version !== disk &&
          disk !== byHand &&
          !(node.kind === 'talos' && node.open?.to === disk)
        )
          violate('I4 at rest the configuration is the confirmed one', about)
        if (othersCordoned.has(node.name) && node.cordon === undefined)
          violate('a cordon of others was taken away', node.name)
      }
    },
  }
}
