import { margin, rebootBudget, tryTime } from './budgets.ts'
import type { Inspection } from './node-commands.ts'
import { goBack, hasBeenQuiet, nothing, read, rule, stuck, why } from './phase-rule.ts'
import type { AnyRule } from './phase-rule.ts'
import type { Transaction } from './transaction-state.ts'

/** The node's own undo may come at any moment: from here on it is too late to confirm. */
export const lastConfirm = (transaction: Transaction, askedAt: number): number =>
  askedAt + tryTime(transaction.task, transaction.terms.durations) - margin(transaction.terms.durations)

/** A node that booted has its own idea of how long it waits: it gets no more than the time to be well. */
const afterBoot = ({ confirmBy = Infinity, terms }: Transaction, at: number): number =>
  Math.min(confirmBy, at + terms.durations.ready)

/** It runs and lasts: a confirm is believed only when this is read back. */
const isLasting = ({ config, open }: Inspection): boolean => config === 'desired' && !open

type Write = 'try' | 'commit' | 'reboot' | 'verify' | 'confirm' | 'read-back' | 'record'

/** The phases from the write until the node is done. */
export const phasesWrite: { readonly [Name in Write]: AnyRule } = {
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
    answered: (transaction, answer, at) => {
      const { task } = transaction
      if (answer.status === 'rebooted') return { go: 'verify', deadline: afterBoot(transaction, at) }
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
}
