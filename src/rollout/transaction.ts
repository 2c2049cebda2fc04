import { pauseTime, phaseBudget, quietTime, readingBudget, tryTime, slowReading } from './budgets.ts'
import type { AnyRule, Late, Move } from './phase-rule.ts'
import { phases } from './phases.ts'
import type { AskedPhase } from './phases.ts'
import type { Command, Event } from './rollout-events.ts'
import type { NodeEnd, NodeTask } from './rollout-plan.ts'
import type { Phase, Terms, Transaction } from './transaction-state.ts'

/** What one step of a transaction gives: the state to keep, and at most one command to perform. */
export type TransactionTurn = { readonly state: Transaction; readonly commands: readonly Command[] }

/** The moment of a step, and the number that a command of this step gets. */
type Now = { readonly at: number; readonly id: number }

/** Begins with one look at the node, before anything is locked. */
export const startTransaction = (task: NodeTask, terms: Terms, at: number, id: number): TransactionTurn =>
  enter(
    {
      task,
      terms,
      phase: 'look',
      since: at,
      deadline: at,
      pending: undefined,
      resume: undefined,
      inspection: undefined,
      locked: false,
      recovered: false,
      cordoned: false,
      checked: 0,
      written: false,
      confirmBy: undefined,
      timer: undefined,
      confirming: false,
      goodSince: undefined,
      heard: false,
      why: undefined,
      stop: undefined,
      end: undefined,
      evidence: undefined,
    },
    'look',
    { at, id }
  )

/**
 * Steps one node. `id` numbers the command of this step. An event that concerns another node, or answers what is no
 * longer asked, changes nothing.
 */
export const stepTransaction = (transaction: Transaction, event: Event, id: number): TransactionTurn => {
  const now = { at: event.at, id }
  const { phase, pending, resume } = transaction
  if (phase === 'done') return idle(transaction)
  if (event.kind === 'stop') return stopTransaction({ ...transaction, stop: event.why }, phase, now)
  const rule = phases[phase]
  if (pending !== undefined && isTooLate(pending, now.at)) {
    const late: Late = { status: 'late', why: `no answer within ${seconds(now.at - pending.asked)}` }
    const silent = { ...transaction, pending: undefined }
    if (isCutShort(silent, rule, now.at)) return giveUp(silent, rule, now)
    return follow(silent, rule, rule.answered(silent, late as never, now.at), now)
  }
  if (resume !== undefined && now.at >= resume)
    return now.at >= transaction.deadline ? giveUp(transaction, rule, now) : ask(transaction, phase, now)
  if (event.kind !== 'answer' || event.id !== pending?.id || event.to !== rule.does) return idle(transaction)
  // Nobody knows what the node was like while an answer was on its way: watching it begins anew.
  const goodSince = isSlow(transaction, now.at) ? undefined : transaction.goodSince
  const answered = { ...transaction, pending: undefined, goodSince }
  return follow(answered, rule, rule.answered(answered, event.answer as never, now.at), now)
}

/** When it wants to be woken; undefined where nothing is awaited. */
export const wakeTransaction = ({ pending, resume }: Transaction): number | undefined =>
  pending?.deadline ?? resume

/** An answer that comes now is dropped: nobody knows what happened on the node since it was given. */
const isTooLate = (pending: { readonly deadline: number }, at: number): boolean => at >= pending.deadline

/** The end of the phase came in the middle of a reading: what was read last says more than that. */
const isCutShort = ({ deadline, why }: Transaction, rule: AnyRule, at: number): boolean =>
  isReading(rule) && at >= deadline && why !== undefined

/** Two readings with so much time between them do not show that a service stayed up. */
const isSlow = ({ pending, terms }: Transaction, at: number): boolean =>
  pending !== undefined && at - pending.asked > slowReading(terms.durations)

const idle = (state: Transaction): TransactionTurn => ({ state, commands: [] })

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} s`

/** Phases that may be left at once, because nothing is written and nothing is being repaired. */
const beforeWrite: readonly Phase[] = [
  'look',
  'lock',
  'look-again',
  'cordon',
  'drain',
  'yield-leadership',
  'snapshot',
  'look-last',
  'ask-cluster',
  'ask-checks',
  'ask-tip',
]

/** A stop before the write leaves the node untouched; one after it takes the change back at once. */
const stopTransaction = (transaction: Transaction, phase: AskedPhase, now: Now): TransactionTurn => {
  if (transaction.end !== undefined) return idle(transaction)
  if (beforeWrite.includes(phase))
    return follow(maybeDone(transaction), phases[phase], stopped(transaction), now)
  if (canGoBack(transaction, phase))
    return enter({ ...transaction, why: stopWords(transaction), timer: lastTimer(transaction) }, 'undo', now)
  if (phase === 'verify-old' && !transaction.heard && transaction.timer !== undefined)
    return follow(transaction, phases[phase], phases[phase].over?.(transaction, now.at) ?? { again: '' }, now)
  return idle(transaction)
}

/** Written, or being written, and nobody has asked for a confirm. */
const canGoBack = ({ task }: Transaction, phase: Phase): boolean =>
  phase === 'try' || (task.method === 'try' && (phase === 'reboot' || phase === 'verify'))

/** When the node has gone back by itself at the latest: a try in flight may be armed as late as it may be answered. */
const lastTimer = ({ timer, deadline, task, terms }: Transaction): number =>
  timer ?? deadline + tryTime(task, terms.durations)

const stopWords = ({ stop }: Transaction): string => `stopped: ${stop}`

const stopped = (transaction: Transaction): Move => ({
  close: { status: 'untouched', why: stopWords(transaction) },
})

/** What is in flight may still have been done: what it takes is given back. */
const maybeDone = (transaction: Transaction): Transaction => ({
  ...transaction,
  locked: transaction.locked || transaction.phase === 'lock',
  cordoned:
    transaction.cordoned || (transaction.phase === 'cordon' && transaction.inspection?.cordoned === 'no'),
})

const giveUp = (transaction: Transaction, rule: AnyRule, now: Now): TransactionTurn =>
  follow(
    transaction,
    rule,
    rule.over?.(transaction, now.at) ?? { close: { status: 'stuck', why: 'time is up' } },
    now
  )

/** Does what was decided. */
const follow = (before: Transaction, rule: AnyRule, move: Move, now: Now): TransactionTurn => {
  const transaction = { ...before, ...move.with }
  if ('again' in move) {
    if (now.at >= transaction.deadline) return giveUp(transaction, rule, now)
    return idle({ ...transaction, pending: undefined, resume: nextReading(transaction, now.at) })
  }
  if ('close' in move) return close(transaction, move.close, now)
  const next = afterStop(transaction, move.go)
  if (next === 'untouched')
    return close(transaction, { status: 'untouched', why: stopWords(transaction) }, now)
  if (next === 'undo' && move.go !== 'undo')
    return enter({ ...transaction, why: stopWords(transaction) }, next, now)
  return enter(transaction, next, now, move.deadline)
}

/** After a pause, or as soon as the quiet time ends: what a pause outlasts is waited for in vain. */
const nextReading = ({ deadline, goodSince, terms: { durations } }: Transaction, at: number): number => {
  const quietUntil = goodSince === undefined ? Infinity : goodSince + quietTime(durations)
  return Math.min(at + pauseTime(durations), quietUntil, deadline)
}

/** Where a stopped transaction goes instead. What cannot be taken back, or is confirmed, is finished. */
const afterStop = ({ stop, written, task }: Transaction, next: Phase): Phase | 'untouched' => {
  if (stop === undefined || next === 'record') return next
  if (!written) return 'untouched'
  return task.method === 'try' && (next === 'verify' || next === 'reboot') ? 'undo' : next
}

/** A person must look, or the node is left to itself: nothing of ours is taken away. */
const staysClosed = ({ status }: NodeEnd): boolean => status === 'stuck' || status === 'left-to-timer'

const isWell = ({ status }: NodeEnd): boolean => status === 'applied' || status === 'unchanged'

/** What is left to do until it is over. */
const closing = (transaction: Transaction, end: NodeEnd): Phase => {
  if (transaction.written && !isWell(end) && transaction.evidence === undefined) return 'evidence'
  if (transaction.cordoned && !staysClosed(end)) return 'uncordon'
  if (transaction.locked && !staysClosed(end)) return 'unlock'
  return 'done'
}

const close = (transaction: Transaction, end: NodeEnd, now: Now): TransactionTurn => {
  const ended = { ...transaction, end }
  return enter(ended, closing(ended, end), now)
}

/** What entering a phase makes true before anybody answers. */
const onEntry: { readonly [Name in Phase]?: Partial<Transaction> } = {
  try: { written: true },
  commit: { written: true },
  confirm: { confirming: true },
}

const enter = (
  transaction: Transaction,
  phase: Phase,
  now: Now,
  deadline = now.at + phaseBudget(phase, transaction.task, transaction.terms.durations)
): TransactionTurn => {
  const state: Transaction = {
    ...transaction,
    ...onEntry[phase],
    phase,
    since: now.at,
    deadline,
    pending: undefined,
    resume: undefined,
    goodSince: undefined,
    heard: false,
  }
  const tell: Command = { do: 'tell', node: transaction.task.node, text: tellPhase(state) }
  if (phase === 'done') return { state, commands: [tell] }
  const asked = ask(state, phase, now)
  return { state: asked.state, commands: [tell, ...asked.commands] }
}

const tellPhase = ({ phase, end }: Transaction): string => {
  if (phase !== 'done' || end === undefined) return phase
  return 'why' in end ? `${end.status}: ${end.why}` : end.status
}

/** Phases that ask again and again: one call that hangs must not take all of the time. */
const isReading = (rule: AnyRule): boolean => rule.over !== undefined

const isOfNode = ({ does }: AnyRule): boolean => does !== 'cluster' && does !== 'gate' && does !== 'tip'

const ask = (transaction: Transaction, phase: AskedPhase, { at, id }: Now): TransactionTurn => {
  const rule = phases[phase]
  const deadline = Math.min(transaction.deadline, isReading(rule) ? at + readingBudget : Infinity)
  const command = {
    do: rule.does,
    ...(isOfNode(rule) ? { node: transaction.task.node } : {}),
    id,
    deadline,
    ...rule.asks(transaction),
  } as Extract<Command, { readonly id: number }>
  return {
    state: { ...transaction, pending: { id, asked: at, deadline }, resume: undefined },
    commands: [command],
  }
}
