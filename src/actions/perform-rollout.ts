import type { Clock, FleetDriver, NodeDriver, Until } from '../ports.ts'
import type { FleetCommands, NodeCommands } from '../rollout/node-commands.ts'
import { rolloutEnd, startRollout, stepRollout } from '../rollout/rollout.ts'
import type { Ended, RolloutTurn } from '../rollout/rollout.ts'
import type { Command, Event } from '../rollout/rollout-events.ts'
import type { RolloutPlan } from '../rollout/rollout-plan.ts'
import type { Rollout } from '../rollout/rollout-state.ts'

export type Performed = Ended & {
  /** What nodes told about a failure, in order of asking. Not redacted. */
  readonly evidence: readonly NodeEvidence[]
}

/** A word for the log; `node` is undefined where it concerns the run. */
export type Told = { readonly node: string | undefined; readonly text: string }

export type NodeEvidence = {
  readonly node: string
  readonly sections: readonly { readonly title: string; readonly text: string }[]
}

type Drivers = {
  readonly nodes: Readonly<Record<string, NodeDriver>>
  readonly fleet: FleetDriver
  readonly clock: Clock
  /** After every step: for the terminal and the job log. */
  readonly show: (state: Rollout, told: readonly Told[]) => void
  /** The job was cancelled. */
  readonly stop?: AbortSignal
}

/**
 * The shell around the engine: performs its commands through the drivers and hands back what they answer, until the
 * rollout has ended. Holds no rule of its own.
 */
export const performRollout = async (plan: RolloutPlan, drivers: Drivers): Promise<Performed> => {
  const { clock, show, stop } = drivers
  const inbox: Event[] = []
  const evidence: NodeEvidence[] = []
  let arrived = (): void => undefined
  const time = () => ({ at: clock.monotonic(), wall: clock.now() })
  const post = (event: Event): void => {
    inbox.push(event)
    arrived()
  }
  const ended = new AbortController()
  const wake = async (at: number): Promise<void> => {
    await clock.sleep(Math.max(0, at - clock.monotonic()), ended.signal)
    if (!ended.signal.aborted) post({ ...time(), kind: 'woken' })
  }
  const perform = (command: Command): void => {
    if (command.do === 'tell') return
    if (command.do === 'wake') void wake(command.at)
    else void askInTime(command)
  }
  const running = new Map<string, AbortController>()
  const askInTime = async (command: Asked): Promise<void> => {
    const who = 'node' in command ? command.node : `#${command.id}`
    // The engine drops the answer to what a node was asked before, so that is not to go on beside this.
    running.get(who)?.abort()
    const over = new AbortController()
    running.set(who, over)
    void breakOffAt(command.deadline, over)
    const reply = await ask(command, drivers, { signal: over.signal })
    over.abort()
    if (running.get(who) === over) running.delete(who)
    if (command.do === 'evidence') keep(command.node, reply.answer as NodeCommands['evidence']['answers'])
    post({ ...time(), ...reply } as Event)
  }
  const breakOffAt = async (deadline: number, over: AbortController): Promise<void> => {
    // Never early, as a timer can be: that would make an answer of it.
    const left = () => deadline - clock.monotonic()
    while (left() > 0 && !over.signal.aborted) await clock.sleep(left(), over.signal)
    over.abort()
  }
  const keep = (node: string, answer: NodeCommands['evidence']['answers']): void => {
    if (answer.status === 'read') evidence.push({ node, sections: answer.sections })
  }
  const onStop = (): void => post({ ...time(), kind: 'stop', why: 'the job was cancelled' })
  stop?.addEventListener('abort', onStop, { once: true })
  if (stop?.aborted === true) onStop()
  let state: Rollout = take(startRollout(plan))
  function take(turn: RolloutTurn): Rollout {
    show(
      turn.state,
      turn.commands.flatMap((command) => (command.do === 'tell' ? [command] : []))
    )
    turn.commands.forEach(perform)
    return turn.state
  }
  post({ ...time(), kind: 'start' })
  try {
    for (;;) {
      const end = rolloutEnd(state)
      if (end !== undefined) return { ...end, evidence }
      const event = inbox.shift()
      if (event !== undefined) state = take(stepRollout(state, event))
      else await new Promise<void>((resolve) => (arrived = resolve))
    }
  } finally {
    ended.abort()
    for (const over of running.values()) over.abort()
    stop?.removeEventListener('abort', onStop)
  }
}

type Asked = Exclude<Command, { readonly do: 'wake' | 'tell' }>

const ask = async (
  command: Asked,
  drivers: Drivers,
  until: Until
): Promise<{ kind: 'answer'; to: string; id: number; answer: unknown }> => {
  const reply = (answer: unknown) => ({ kind: 'answer' as const, to: command.do, id: command.id, answer })
  const driver: Readonly<Record<string, ((asks: never, until: Until) => Promise<unknown>) | undefined>> =
    'node' in command ? (drivers.nodes[command.node] ?? {}) : drivers.fleet
  try {
    const way = driver[command.do]
    if (way === undefined) throw new Error(`nobody performs ${command.do}`)
    return reply(await way(command as never, until))
  } catch (error) {
    return reply(brokenOff[command.do](error instanceof Error ? error.message : 'the call broke off'))
  }
}

/** What a call that broke off means for the engine: never better than not known. */
const brokenOff: {
  readonly [Name in keyof (NodeCommands & FleetCommands)]: (
    why: string
  ) => (NodeCommands & FleetCommands)[Name]['answers']
} = {
  inspect: (why) => ({ status: 'unknown', why }),
  lock: (why) => ({ status: 'unknown', why }),
  recover: (why) => ({ status: 'stuck', why }),
  prestage: (why) => ({ status: 'failed', why }),
  cordon: (why) => ({ status: 'unknown', why }),
  drain: (why) => ({ status: 'unknown', why }),
  'yield-leadership': (why) => ({ status: 'failed', why }),
  snapshot: (why) => ({ status: 'failed', why }),
  try: (why) => ({ status: 'unknown', why }),
  commit: (why) => ({ status: 'unknown', why }),
  reboot: (why) => ({ status: 'unknown', why }),
  verify: (why) => ({ status: 'unknown', reasons: [why] }),
  confirm: (why) => ({ status: 'unknown', why }),
  record: (why) => ({ status: 'failed', why }),
  undo: (why) => ({ status: 'unknown', why }),
  uncordon: (why) => ({ status: 'unknown', why }),
  unlock: (why) => ({ status: 'unknown', why }),
  evidence: (why) => ({ status: 'unknown', why }),
  tip: (why) => ({ status: 'unknown', why }),
  cluster: (why) => ({ status: 'unknown', why }),
  gate: (why) => ({ status: 'unknown', reasons: [why] }),
}
