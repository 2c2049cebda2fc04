import { hasBeenQuiet, nothing, read, rule, stuck } from './phase-rule.ts'
import type { AnyRule, Move } from './phase-rule.ts'
import type { Transaction } from './transaction-state.ts'

/** The node's timer is the only one who can still take it back, and nobody has touched that timer. */
const timerRuns = (transaction: Transaction): boolean =>
  transaction.timer !== undefined && !transaction.confirming

const leftToTimer = ({ why: reason }: Transaction): Move => ({
  close: { status: 'left-to-timer', why: `${reason}; the node cannot be reached and goes back by itself` },
})

/** Back where it was, for good. */
const isBack = (transaction: Transaction): Move => ({
  close: { status: 'undone', why: transaction.why ?? 'it went back by itself' },
})

type End = 'undo' | 'verify-old' | 'evidence' | 'uncordon' | 'unlock'

/** The phases in which a node goes back, and those that tidy up. */
export const phasesEnd: { readonly [Name in End]: AnyRule } = {
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
    over: ({ end }) => stuck(`it is ${end?.status}, and nobody could see it uncordoned: uncordon it`),
  }),

  unlock: rule<'unlock'>({
    does: 'unlock',
    asks: nothing,
    answered: ({ end }) => ({ close: end ?? { status: 'unchanged' }, with: { locked: false } }),
  }),
}
