import type { Command, Event } from '../../src/rollout/rollout-events.ts'
import type { NodeEnd, NodeTask, RolloutEnd, RolloutPlan } from '../../src/rollout/rollout-plan.ts'
import { perform, type Run } from './drivers.ts'
import type { Judge } from './invariants.ts'
import type { Scenario } from './scenario.ts'
import type { Process } from './timeline.ts'
import { isReachable, leaderNow, onDisk, wanted, type SimNode } from './world.ts'

/** The machine under test, whatever its state is made of. */
export type Engine = {
  readonly plan: (
    asks: Omit<RolloutPlan, 'waves' | 'estimate'>,
    facts: { readonly etcdLeader: string | undefined; readonly left: ReadonlySet<string> }
  ) => RolloutPlan
  readonly start: (plan: RolloutPlan) => { readonly state: unknown }
  readonly step: (
    state: unknown,
    event: Event
  ) => { readonly state: unknown; readonly commands: readonly Command[] }
  readonly end: (state: unknown) =>
    | {
        readonly end: RolloutEnd
        readonly nodes: readonly { readonly node: string; readonly end: NodeEnd }[]
      }
    | undefined
}

export type Job = {
  readonly id: string
  readonly commit: number
  alive: boolean
  /** How it ended, unless it was killed. */
  said: { readonly status: string; readonly why: string | undefined } | undefined
  readonly stop: () => void
  readonly kill: () => void
}

export type JobOptions = {
  readonly engine: Engine
  readonly scenario: Scenario
  readonly judge: Judge
  readonly id: string
  readonly commit: number
  /** Nothing of the first run's troubles: no freeze, no refusal, no limit. */
  readonly quiet: boolean
  /** One in so many answers is lost, one is late; 0 is never. */
  readonly losesAnswers: () => number
  /** Undefined where nobody reads: most runs. */
  readonly trace: ((line: string) => void) | undefined
  readonly ended: () => void
}

/** Whether the apply finds something to do on this node: a difference, or what another run left. */
const needs = (scenario: Scenario, commit: number, node: SimNode): boolean => {
  const version = wanted(scenario.world, commit, node.name)
  return (
    !isReachable(scenario.world, node) ||
    onDisk(node) !== version ||
    node.running !== version ||
    node.ledger.version !== version ||
    isLeft(node)
  )
}

/** Half done by a run that died. */
const isLeft = (node: SimNode): boolean =>
  node.open !== undefined || node.staged || node.running !== onDisk(node) || node.cordon === 'by-us'

const taskFor = (scenario: Scenario, quiet: boolean, node: SimNode): NodeTask => {
  const { world, impact, method, refused } = scenario
  const plane = node.role === 'control-plane'
  const planes = [...world.nodes.values()].filter(({ role }) => role === 'control-plane').length
  return {
    node: node.name,
    role: node.role,
    impact,
    method,
    reboot: impact === 'drain-reboot',
    etcd: plane && (impact === 'control-plane-restart' || impact === 'drain-reboot'),
    outage: plane && planes <= 2,
    topology: node.topology,
    storage: node.storage,
    hostsRunner: node.hostsRunner,
    refused: !quiet && refused.has(node.name) ? 'nobody consented' : undefined,
  }
}

/** One job of the workflow: it looks, plans, and drives the engine until it ends, is stopped or killed. */
export const startJob = (options: JobOptions): Job => {
  const { engine, scenario, judge, id, commit, quiet, trace } = options
  const { world, policy, impact } = scenario
  const { time } = world
  const tasks = [...world.nodes.values()]
    .filter((node) => needs(scenario, commit, node))
    .map((node) => taskFor(scenario, quiet, node))
  const run: Run = {
    id,
    commit,
    reboots: new Set(tasks.filter(({ reboot }) => reboot).map(({ node }) => node)),
    old: new Map(),
    boots: new Map(),
  }
  const left = new Set([...world.nodes.values()].filter((node) => isLeft(node)).map(({ name }) => name))
  const leader = leaderNow(world)
  const names = tasks.map(({ node }) => node)
  const until = quiet || scenario.lifetime === undefined ? undefined : time.now() + scenario.lifetime
  judge.began({
    run: id,
    commit,
    frozen: policy.freeze && !quiet,
    quiet,
    maxUnavailable: policy.maxUnavailable,
    windowOpen: quiet || impact === 'live' ? () => true : scenario.windowOpen,
    until,
    refused: new Set(tasks.filter(({ refused }) => refused !== undefined).map(({ node }) => node)),
    committed: new Set(scenario.method === 'commit' ? names : []),
    network: new Set(impact === 'network' ? names : []),
    soak: scenario.soak,
    disturbs: impact !== 'live',
    leader,
    planes: new Set(
      tasks
        .filter(({ role, node, hostsRunner }) => role === 'control-plane' && !left.has(node) && !hostsRunner)
        .map(({ node }) => node)
    ),
    outage: new Set(tasks.filter(({ outage }) => outage).map(({ node }) => node)),
  })
  let { state } = engine.start(
    engine.plan(
      {
        commit: String(commit),
        generation: commit,
        tasks,
        policy: quiet ? { ...policy, freeze: false, windows: [] } : policy,
        until,
      },
      { etcdLeader: leader, left }
    )
  )
  /** When the engine wants to be woken, and when the timer goes off: later is left to the timer to find out. */
  let wakeAt = Infinity
  let timerAt = Infinity
  const setTimer = (at: number): void => {
    timerAt = at
    time.at(at, () => {
      if (timerAt !== at) return
      timerAt = Infinity
      if (time.now() >= wakeAt) feed({ kind: 'woken' })
      else if (wakeAt < Infinity && job.alive) setTimer(wakeAt)
    })
  }
  const performing = new Map<string, Process>()

  const feed = (event: Happening): void => {
    if (!job.alive) return
    const turn = engine.step(state, { ...event, at: time.now(), wall: time.now() + world.wall } as Event)
    state = turn.state
    for (const command of turn.commands) obey(command)
    const over = engine.end(state)
    if (over === undefined || !job.alive) return
    const nodes = Object.fromEntries(over.nodes.map(({ node, end }) => [node, end.status]))
    const { end } = over
    job.said = { status: end.status, why: 'why' in end ? end.why : undefined }
    trace?.(`${id} ends ${end.status} ${job.said.why ?? ''} ${JSON.stringify(nodes)}`)
    judge.ended(id, { status: end.status, nodes })
    finish()
  }

  const obey = (command: Command): void => {
    if (command.do === 'tell') {
      trace?.(`${id} ${command.node ?? ''} ${command.text}`)
      return
    }
    if (command.do === 'wake') {
      wakeAt = command.at
      if (wakeAt < timerAt) setTimer(wakeAt)
      return
    }
    const key = 'node' in command ? command.node : `#${command.id}`
    const { id: to, deadline } = command
    performing.get(key)?.kill()
    const heard: { answer?: unknown } = {}
    const steps = (function* () {
      heard.answer = yield* perform(world, run, command)
    })()
    const hear = (): void => {
      trace?.(`${id}   ${command.do} ${key} → ${JSON.stringify(heard.answer).slice(0, 160)}`)
      feed({ kind: 'answer', to: command.do, id: to, answer: heard.answer })
    }
    const process = time.start(
      steps,
      () => {
        if (performing.get(key) === process) performing.delete(key)
        const loses = options.losesAnswers()
        // It was done, and what it said comes late: maybe after everybody stopped waiting.
        if (loses > 0 && world.random.once(loses))
          time.at(time.now() + world.random.between(1_000, 300_000), hear)
        else hear()
      },
      deadline
    )
    performing.set(key, process)
  }

  const finish = (): void => {
    job.alive = false
    for (const process of performing.values()) process.kill()
    options.ended()
  }

  const job: Job = {
    id,
    commit,
    alive: true,
    said: undefined,
    stop: () => {
      if (!job.alive) return
      judge.stopped(id)
      feed({ kind: 'stop', why: 'cancelled' })
    },
    kill: () => {
      if (!job.alive) return
      judge.ended(id, undefined)
      finish()
    },
  }
  time.at(time.now(), () => feed({ kind: 'start' }))
  return job
}

type Happening =
  | { readonly kind: 'start' | 'woken' }
  | { readonly kind: 'stop'; readonly why: string }
  | { readonly kind: 'answer'; readonly to: string; readonly id: number; readonly answer: unknown }
