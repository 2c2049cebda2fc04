import { longestTransaction, margin, preparation, quietTime, rebootBudget, tryTime } from './budgets.ts'
import { isHealthy, judgeIdentity, judgeInspection, reasonsOf } from './judge-inspection.ts'
import type { Health, Inspection, NodeCommandName, NodeCommands } from './node-commands.ts'
import type { NodeEnd } from './rollout-plan.ts'
import type { Phase, Transaction } from './transaction-state.ts'

/** What follows from an answer. `with` are facts to keep. */
export type Move = { readonly with?: Partial<Transaction> } & (
  | { readonly go: Phase; readonly deadline?: number }
  /** Read again after a pause; at the phase's deadline, `over` decides. */
  | { readonly again: string }
  /** Decided: tidy up and end so. */
  | { readonly close: NodeEnd }
)

/** Nothing came in time. */
export type Late = { readonly status: 'late'; readonly why: string }

export type PhaseRule<Name extends NodeCommandName> = {
  readonly does: Name
  readonly asks: (transaction: Transaction) => NodeCommands[Name]['asks']
  readonly answered: (
    transaction: Transaction,
    answer: NodeCommands[Name]['answers'] | Late,
    at: number
  ) => Move
  /** A phase that reads until it is content: what follows at its deadline. */
  readonly over?: (transaction: Transaction, at: number) => Move
}

export type AskedPhase = Exclude<Phase, 'done'>

/** A rule whose command is not known to the reader: it takes only what answers its own. */
export type AnyRule = Omit<PhaseRule<NodeCommandName>, 'asks' | 'answered'> & {
  readonly asks: (transaction: Transaction) => object
  readonly answered: (transaction: Transaction, answer: never, at: number) => Move
}

const rule = <Name extends NodeCommandName>(each: PhaseRule<Name>): PhaseRule<Name> => each
const nothing = () => ({})
const why = (answer: object): string =>
  'why' in answer && typeof answer.why === 'string' ? answer.why : 'no reason given'

const untouched = (reason: string): Move => ({ close: { status: 'untouched', why: reason } })
const stuck = (reason: string): Move => ({ close: { status: 'stuck', why: reason } })
/** Into the part in which the node goes back. */
const goBack = (reason: string, to: 'undo' | 'verify-old' = 'undo'): Move => ({
  go: to,
  with: { why: reason },
})

/** The next step before the write, or the write. */
const afterStep = (transaction: Transaction, step: Phase | undefined): Phase => {
  const steps = [...preparation(transaction.task), transaction.task.method].filter(
    (each) => each !== 'yield-leadership' || transaction.terms.canYield
  )
  return steps[step === undefined ? 0 : steps.indexOf(step) + 1] ?? transaction.task.method
}

/** A step before the write: it succeeds, or the node stays untouched. */
const step = <Name extends NodeCommandName>(
  does: Name,
  good: NodeCommands[Name]['answers']['status'],
  asks: PhaseRule<Name>['asks'],
  told: (answer: NodeCommands[Name]['answers'] | Late) => string = why
): PhaseRule<Name> => ({
  does,
  asks,
  answered: (transaction, answer) =>
    answer.status === good
      ? { go: afterStep(transaction, transaction.phase) }
      : untouched(`${does}: ${told(answer)}`),
})

/** The node's timer is the only one who can still take it back, and nobody has touched that timer. */
const timerRuns = (transaction: Transaction): boolean =>
  transaction.timer !== undefined && !transaction.confirming

/** The node's own undo may come at any moment: from here on it is too late to confirm. */
export const lastConfirm = (transaction: Transaction, askedAt: number): number =>
  askedAt + tryTime(transaction.task, transaction.terms.durations) - margin(transaction.terms.durations)

/** Long enough without a break. */
const hasBeenQuiet = ({ terms }: Transaction, goodSince: number, at: number): boolean =>
  at - goodSince >= quietTime(terms.durations)

/** It runs and lasts: a confirm is believed only when this is read back. */
const isLasting = ({ config, open }: Inspection): boolean => config === 'desired' && !open

/** A cordon that broke off may stand; it is ours to take away where nobody else's was there. */
const wasFree = ({ inspection }: Transaction): boolean =>
  inspection?.cordoned === 'no' || inspection?.cordoned === 'by-us'

const leftToTimer = ({ why: reason }: Transaction): Move => ({
  close: { status: 'left-to-timer', why: `${reason}; the node cannot be reached and goes back by itself` },
})

/** Back where it was, for good. */
const isBack = (transaction: Transaction): Move => ({
  close: { status: 'undone', why: transaction.why ?? 'it went back by itself' },
})

const read = (health: Health | Late): { readonly good: boolean; readonly reason: string } =>
  health.status === 'late'
    ? { good: false, reason: health.why }
    : { good: isHealthy(health), reason: reasonsOf(health) }

/** Each phase of a transaction: what it asks, and what follows. docs/rollout.md draws it. */
export const phases: { readonly [Name in AskedPhase]: AnyRule } = {
  look: rule<'inspect'>({
    does: 'inspect',
    asks: nothing,
    answered: (_, answer) => {
      if (answer.status !== 'seen')
        return answer.status === 'unreachable'
          ? { close: { status: 'unreachable', why: answer.why } }
          : untouched(`inspect: ${answer.why}`)
      const stranger = judgeIdentity(answer.inspection)
      return stranger === undefined ? { go: 'lock' } : { close: stranger }
    },
  }),

  lock: rule<'lock'>({
    does: 'lock',
    asks: ({ terms, task }) => ({ seconds: Math.ceil(longestTransaction(task, terms.durations) / 1000) }),
    answered: (_, answer) => {
      if (answer.status === 'locked') return { go: 'recover', with: { locked: true } }
      if (answer.status === 'held') return { close: { status: 'held', why: `held by ${answer.by}` } }
      return { ...untouched(`lock: ${answer.why}`), with: { locked: true } }
    },
  }),

  recover: rule<'recover'>({
    does: 'recover',
    asks: nothing,
    answered: (_, answer) =>
      answer.status === 'clean' || answer.status === 'recovered'
        ? { go: 'look-again' }
        : stuck(`recover: ${answer.why}`),
  }),

  'look-again': rule<'inspect'>({
    does: 'inspect',
    asks: nothing,
    answered: (transaction, answer) => {
      if (answer.status !== 'seen') return untouched(`inspect: ${answer.why}`)
      const { inspection } = answer
      const facts = { inspection, cordoned: inspection.cordoned === 'by-us' }
      const judged = judgeInspection(inspection, transaction.task, transaction.terms)
      if (judged.go === 'leave') return { close: judged.end, with: facts }
      if (judged.go === 'nothing') return { close: { status: 'unchanged' }, with: facts }
      if (judged.go === 'record') return { go: 'record', with: facts }
      return { go: afterStep(transaction, undefined), with: facts }
    },
  }),

  cordon: rule<'cordon'>({
    does: 'cordon',
    asks: nothing,
    answered: (transaction, answer) =>
      answer.status === 'cordoned'
        ? { go: afterStep(transaction, 'cordon'), with: { cordoned: answer.before !== 'by-others' } }
        : { ...untouched(`cordon: ${answer.why}`), with: { cordoned: wasFree(transaction) } },
  }),

  drain: step(
    'drain',
    'drained',
    ({ terms }) => ({ seconds: Math.ceil(terms.durations.drain / 1000) }),
    (answer) => (answer.status === 'blocked' ? `blocked by ${answer.by.join(', ')}` : why(answer))
  ),
  'yield-leadership': step('yield-leadership', 'yielded', nothing),
  snapshot: step('snapshot', 'kept', nothing),

  try: rule<'try'>({
    does: 'try',
    asks: ({ task, terms }) => ({ seconds: Math.ceil(tryTime(task, terms.durations) / 1000) }),
    answered: (transaction, answer, at) => {
      if (answer.status === 'refused') return { close: { status: 'refused', why: answer.why } }
      if (answer.status === 'undone') return goBack(answer.why, 'verify-old')
      const confirmBy = lastConfirm(transaction, transaction.since)
      const timer = at + tryTime(transaction.task, transaction.terms.durations)
      if (answer.status !== 'trying')
        return { go: 'undo', with: { why: `try: ${answer.why}`, confirmBy, timer } }
      return transaction.task.reboot
        ? { go: 'reboot', deadline: confirmBy, with: { confirmBy, timer } }
        : { go: 'verify', deadline: confirmBy, with: { confirmBy, timer } }
    },
  }),

  commit: rule<'commit'>({
    does: 'commit',
    asks: nothing,
    answered: ({ task }, answer) => {
      if (answer.status === 'refused') return { close: { status: 'refused', why: answer.why } }
      if (answer.status === 'staged' && !task.reboot)
        return stuck('it waits for a reboot that nobody planned')
      if (answer.status !== 'written' && answer.status !== 'staged') return stuck(`commit: ${why(answer)}`)
      return { go: task.reboot ? 'reboot' : 'verify' }
    },
  }),

  reboot: rule<'reboot'>({
    does: 'reboot',
    asks: ({ terms }) => ({ seconds: Math.ceil(rebootBudget(terms.durations) / 1000) }),
    answered: ({ task, confirmBy }, answer) => {
      if (answer.status === 'rebooted')
        return { go: 'verify', ...(confirmBy === undefined ? {} : { deadline: confirmBy }) }
      return task.method === 'try' ? goBack(`reboot: ${answer.why}`) : stuck(`reboot: ${answer.why}`)
    },
  }),

  verify: rule<'verify'>({
    does: 'verify',
    asks: () => ({ against: 'new' }),
    answered: (transaction, answer, at) => {
      const { good, reason } = read(answer)
      if (!good) return { again: reason, with: { goodSince: undefined, why: reason } }
      const goodSince = transaction.goodSince ?? at
      if (!hasBeenQuiet(transaction, goodSince, at)) return { again: 'well so far', with: { goodSince } }
      return { go: transaction.task.method === 'try' ? 'confirm' : 'read-back', with: { why: undefined } }
    },
    over: ({ task, why: last }) =>
      task.method === 'try'
        ? goBack(`it was not well in time: ${last ?? 'not long enough without a break'}`)
        : stuck(`it was not well in time, and cannot go back: ${last ?? 'not long enough without a break'}`),
  }),

  confirm: rule<'confirm'>({
    does: 'confirm',
    asks: nothing,
    answered: (_, answer) =>
      answer.status === 'lost'
        ? goBack(`the node took it back before it was confirmed: ${answer.why}`, 'verify-old')
        : {
            go: 'read-back',
            with: answer.status === 'confirmed' ? {} : { why: `confirm: ${answer.why}` },
          },
  }),

  'read-back': rule<'inspect'>({
    does: 'inspect',
    asks: nothing,
    answered: (transaction, answer) => {
      if (answer.status !== 'seen') return { again: answer.why, with: { why: `read back: ${answer.why}` } }
      const { config, open, identity } = answer.inspection
      if (identity.status === 'mismatch') return stuck(`this is another machine: ${identity.why}`)
      if (isLasting(answer.inspection)) return { go: 'record', with: { why: undefined } }
      const reason = `${transaction.why ?? 'it was confirmed'}, and reads as ${open ? 'still open' : config}`
      if (transaction.task.method === 'commit') return stuck(reason)
      return goBack(reason, config === 'old' && !open ? 'verify-old' : 'undo')
    },
    over: ({ task, why: last }) =>
      task.method === 'commit'
        ? stuck(last ?? 'it could not be read')
        : goBack(last ?? 'it could not be read'),
  }),

  record: rule<'record'>({
    does: 'record',
    asks: nothing,
    answered: ({ written }, answer) =>
      answer.status === 'recorded'
        ? { close: { status: written ? 'applied' : 'unchanged' } }
        : { again: answer.why, with: { why: answer.why } },
    over: ({ why: last }) => stuck(`it runs what is desired, and its ledger could not be written: ${last}`),
  }),

  undo: rule<'undo'>({
    does: 'undo',
    asks: nothing,
    answered: (transaction, answer, at) => {
      if (answer.status === 'undone') return { go: 'verify-old', with: { timer: undefined } }
      if (answer.status === 'failed') return stuck(`it could not go back: ${answer.why}`)
      if (!timerRuns(transaction)) return { again: answer.why }
      if (transaction.stop !== undefined) return leftToTimer(transaction)
      const fired = (transaction.timer ?? at) + transaction.terms.durations.ready
      return { go: 'verify-old', deadline: fired }
    },
    over: ({ why: reason }) => stuck(`it could not go back: ${reason}`),
  }),

  'verify-old': rule<'verify'>({
    does: 'verify',
    asks: () => ({ against: 'old' }),
    answered: (transaction, answer, at) => {
      const { good, reason } = read(answer)
      const heard = transaction.heard || answer.status === 'healthy' || answer.status === 'unhealthy'
      if (!good) return { again: reason, with: { goodSince: undefined, heard } }
      const goodSince = transaction.goodSince ?? at
      if (!hasBeenQuiet(transaction, goodSince, at))
        return { again: 'well so far', with: { goodSince, heard } }
      return isBack(transaction)
    },
    over: (transaction) =>
      !transaction.heard && timerRuns(transaction)
        ? leftToTimer(transaction)
        : stuck(`it went back and is not well: ${transaction.why}`),
  }),

  evidence: rule<'evidence'>({
    does: 'evidence',
    asks: nothing,
    answered: ({ end }, answer) => ({
      close: end ?? { status: 'stuck', why: 'no end was decided' },
      with: { evidence: answer.status === 'read' ? answer.sections : [] },
    }),
  }),

  uncordon: rule<'uncordon'>({
    does: 'uncordon',
    asks: nothing,
    answered: ({ end }, answer) =>
      answer.status === 'uncordoned'
        ? { close: end ?? { status: 'unchanged' }, with: { cordoned: false } }
        : { again: answer.why },
    over: ({ end }) => stuck(`it is ${end?.status}, and stayed cordoned: uncordon it`),
  }),

  unlock: rule<'unlock'>({
    does: 'unlock',
    asks: nothing,
    answered: ({ end }) => ({ close: end ?? { status: 'unchanged' }, with: { locked: false } }),
  }),
}
