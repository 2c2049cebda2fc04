import { drawFaults, strike, type Fault, type Jobs } from './faults.ts'
import { newJudge } from './invariants.ts'
import type { Violation } from './rules.ts'
import { startJob, type Engine, type Job } from './job.ts'
import { randomFrom } from './random.ts'
import { drawScenario, mergeCommit, type Focus, type Scenario } from './scenario.ts'
import { activate, byHand, onDisk, wanted, type SimNode, type World } from './world.ts'

export type Outcome = {
  readonly seed: number
  readonly violations: readonly Violation[]
  readonly faults: readonly Fault[]
  /** How the first run ended. */
  readonly ended: string
  readonly steps: number
}

export type SimulateOptions = {
  readonly engine: Engine
  readonly seed: number
  /** What is looked for more often than chance would. */
  readonly focus?: Focus
  /** Instead of what the seed draws: a part of it, when a shorter trace is looked for. */
  readonly faults?: readonly Fault[]
  readonly trace?: (line: string) => void
  /** Hears of every state of the world, packed into a number. */
  readonly state?: (hash: number) => void
}

const minute = 60_000
const mostSteps = 60_000
const quietTries = 3

/** One scenario from its seed: a rollout under faults, then quiet ones until all is as main says, then one more. */
export const simulate = (options: SimulateOptions): Outcome => {
  const { engine, seed } = options
  const scenario = drawScenario(randomFrom(seed), randomFrom(seed ^ 0x5eed), options.focus)
  const { world } = scenario
  const { time } = world
  const judge = newJudge(world)
  const drawn = drawFaults(
    randomFrom(seed ^ 0xfa17),
    [...world.nodes.keys()],
    60 * minute,
    options.focus?.faults
  )
  const faults = options.faults ?? drawn
  const { trace: print } = options
  const trace =
    print === undefined ? undefined : (line: string): void => print(`${stamp(time.now())} ${line}`)
  if (trace !== undefined)
    world.watchers.push(({ what, node, run, by }) => trace?.(`    ${node} ${what} by ${run} ${by ?? ''}`))
  const { state } = options
  if (state !== undefined) world.watchers.push(() => state(hashOf(world)))

  const jobs: Job[] = []
  let names = 0
  let losesAnswersUntil = 0
  const start = (commit: number, quiet: boolean): Job => {
    const job = startJob({
      engine,
      scenario,
      judge,
      id: `run${++names}`,
      commit,
      quiet,
      losesAnswers: () => (time.now() < losesAnswersUntil ? 4 : 0),
      trace,
      ended: () => {},
    })
    jobs.push(job)
    trace?.(`${job.id} starts for commit ${commit}${quiet ? ', quiet' : ''}`)
    return job
  }
  /** The next job of the workflow, as soon as none runs. */
  const next = (): void => {
    if (jobs.some(({ alive }) => alive)) time.at(time.now() + 10_000, next)
    else start(world.tip, false)
  }
  const shell: Jobs = {
    kill: () => {
      for (const job of jobs) job.kill()
      if (world.random.once(2)) time.at(time.now() + world.random.between(5_000, 20 * minute), next)
    },
    cancel: () => {
      for (const job of jobs.filter(({ alive }) => alive)) {
        job.stop()
        // What the runner does to a job that was cancelled: it gives it ten seconds, in some homes minutes.
        time.at(time.now() + world.random.pick([10_000, 300_000]), job.kill)
      }
    },
    another: (which) => {
      start(which === 'tip' ? world.tip : Math.max(1, world.tip - 1), false)
    },
    merge: () => {
      mergeCommit(world, () => (world.random.once(2) ? 'good' : undefined))
      if (world.random.once(2)) next()
      else start(world.tip, false)
    },
    loseAnswers: (until) => {
      losesAnswersUntil = until
    },
  }
  rebootKillsTheRunner(world, jobs)

  const drain = (): boolean => {
    while (time.steps() < mostSteps) if (!time.step()) return true
    judge.violate('no end', `after ${mostSteps} steps`)
    return false
  }

  const meet = (fault: Fault): void =>
    time.at(time.now() + fault.at, () => {
      trace?.(`!! ${fault.kind} ${fault.node} for ${fault.for / 1000} s`)
      strike(world, shell, fault)
    })
  for (const fault of faults) if (fault.after === undefined) meet(fault)
  let facts = 0
  let healed = false
  world.watchers.push(() => {
    facts++
    if (!healed) for (const fault of faults) if (fault.after === facts) meet(fault)
  })
  const first = start(1, false)
  const outcome = (): Outcome => ({
    seed,
    violations: judge.violations,
    faults,
    ended: first.said?.status ?? 'killed',
    steps: time.steps(),
  })
  if (!drain()) return outcome()
  judge.atRest()
  if (faults.length === 0 && mustSucceed(scenario) && first.said?.status !== 'applied')
    if (first.said?.status !== 'nothing-to-do')
      judge.violate('a good change did not arrive', `${first.said?.status}: ${first.said?.why}`)

  heal(world)
  healed = true
  const lasting = [...world.nodes.values()].some((node) => cannotGoBack(world, node))
  if (lasting) return outcome()
  settleMain(world)
  const quiet = (): Job => {
    time.at(time.now() + 300 * minute, () => {})
    drain()
    const job = start(world.tip, true)
    drain()
    judge.atRest()
    return job
  }
  let last = quiet()
  for (let tries = 1; tries < quietTries && !isGood(last); tries++) last = quiet()
  const off = [...world.nodes.values()].filter((node) => !isAsMainSays(world, node))
  if (!isGood(last) || off.length > 0)
    judge.violate(
      'a good change did not arrive',
      `quiet run: ${last.said?.status}: ${last.said?.why}; not there: ${off.map(({ name }) => name).join()}`
    )
  for (const node of world.nodes.values())
    if (node.cordon === 'by-us') judge.violate('left cordoned', node.name)
  const before = judge.writes()
  if (off.length === 0) quiet()
  if (judge.writes() !== before)
    judge.violate('a quiet run changed what was right', `${judge.writes() - before}`)
  return outcome()
}

const isGood = ({ said }: Job): boolean => said?.status === 'applied' || said?.status === 'nothing-to-do'

const isAsMainSays = (world: World, node: SimNode): boolean => {
  const version = wanted(world, world.tip, node.name)
  return onDisk(node) === version && node.running === version && node.ledger.version === version
}

/** What stands in the way of a good change without any fault, besides its own badness. */
const mustSucceed = ({ good, refused, policy, lifetime, world }: Scenario): boolean =>
  good &&
  refused.size === 0 &&
  !policy.freeze &&
  policy.windows.length === 0 &&
  lifetime === undefined &&
  // Its job dies with its own node.
  ![...world.nodes.values()].some(({ hostsRunner }) => hostsRunner)

/** What was written for good, or runs without a timer because Talos broke off, and does not work, waits for a person. */
const cannotGoBack = (world: World, node: SimNode): boolean =>
  (world.effects.get(node.running) ?? 'good') !== 'good' && (node.torn || node.running === onDisk(node))

const heal = (world: World): void => {
  world.apiFailsUntil = 0
  world.forgeFailsUntil = 0
  world.forgeStaleUntil = 0
  world.breaksOff = 0
  world.requestsLostUntil = 0
  world.budgets.clear()
  for (const node of world.nodes.values()) {
    node.link = true
    node.slow = 1
    node.ill = false
    node.strangerSince = undefined
    if (onDisk(node) !== byHand) continue
    // Whoever did it takes it back.
    node.disk.fill(node.ledger.version)
    activate(world, node, node.ledger.version)
  }
}

/** main mends what does not work. */
const settleMain = (world: World): void => {
  const isBad = (node: SimNode): boolean =>
    (world.effects.get(wanted(world, world.tip, node.name)) ?? 'good') !== 'good'
  if ([...world.nodes.values()].some(isBad) || world.random.once(3))
    mergeCommit(world, (node) => (isBad(node) || world.random.once(3) ? 'good' : undefined))
}

const rebootKillsTheRunner = (world: World, jobs: readonly Job[]): void => {
  world.watchers.push(({ what, node }) => {
    if (what === 'reboot' && world.nodes.get(node)?.hostsRunner === true)
      world.time.at(world.time.now(), () => {
        for (const job of jobs) job.kill()
      })
  })
}

const stamp = (at: number): string => {
  const seconds = at / 1000
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${(seconds % 60).toFixed(3).padStart(6, '0')}`
}

/** Each node's state in a few bits, mixed to one number. Versions count as what they mean, not as numbers. */
const hashOf = (world: World): number => {
  let hash = 2166136261
  const mix = (value: number): void => {
    hash = Math.imul(hash ^ value, 16777619)
  }
  for (const node of world.nodes.values()) {
    const want = wanted(world, world.tip, node.name)
    mix(Number(node.up) | (Number(node.link) << 1) | (Number(node.ill) << 2) | (Number(node.guard) << 3))
    mix(Number(node.running === want) | (Number(node.ledger.version === want) << 1))
    for (const version of node.disk) mix(Number(version === want))
    mix(states.indexOf(node.open?.state ?? 'none') | (Number(node.lock !== undefined) << 4))
    mix(Number(node.timer !== undefined) | (Number(node.staged) << 1) | (Number(node.pods) << 2))
    mix(node.cordon === undefined ? 0 : node.cordon === 'by-us' ? 1 : 2)
  }
  return hash >>> 0
}
const states = ['none', 'prep', 'apply', 'try', 'rolling']
