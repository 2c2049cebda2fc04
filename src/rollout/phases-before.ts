import { longestTransaction, preparation } from './budgets.ts'
import { hasMoved, movedWords, objectionsBefore } from './before-nodes.ts'
import { judgeIdentity, judgeInspection } from './judge-inspection.ts'
import type { Judgement } from './judge-inspection.ts'
import type { Inspection, NodeCommandName, NodeCommands } from './node-commands.ts'
import { hasBeenQuiet, nothing, read, rule, stuck, untouched, why } from './phase-rule.ts'
import type { AnyRule, Late, Move, PhaseRule } from './phase-rule.ts'
import type { Phase, Terms, Transaction } from './transaction-state.ts'

const isNeeded = (step: Phase, { canYield, checks }: Terms): boolean =>
  (step !== 'yield-leadership' || canYield) && (step !== 'ask-checks' || checks.length > 0)

/** The next step before the write, or the write. */
const afterStep = (transaction: Transaction, step: Phase | undefined): Phase => {
  const steps = [...preparation(transaction.task), transaction.task.method].filter((each) =>
    isNeeded(each, transaction.terms)
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

/** A cordon that broke off may stand; it is ours to take away where nobody else's was there. */
const wasFree = ({ inspection }: Transaction): boolean =>
  inspection?.cordoned === 'no' || inspection?.cordoned === 'by-us'

/** A run that died, or that called a person, left it so: one look must not call well what crash-loops. */
const isLeft = (
  { recovered }: Transaction,
  { cordoned, unrecorded }: Inspection,
  { go }: Judgement
): boolean => recovered || unrecorded === true || cordoned === 'by-us' || go === 'record'

/**
 * Whoever cordoned it had a reason, and it may wait for a person: the cordon is ours to take away only once the node was
 * well for long enough. Whatever ends the look before that leaves it as it was found.
 */
const isOursNow = ({ cordoned }: Inspection): boolean => cordoned === 'by-us'

/** A run that stops here ends as one that was stopped between nodes. */
const stopped = (why: string): Move => ({ ...untouched(why), with: { stop: why } })

type Before =
  | 'look'
  | 'lock'
  | 'recover'
  | 'look-again'
  | 'cordon'
  | 'drain'
  | 'yield-leadership'
  | 'snapshot'
  | 'look-last'
  | 'ask-cluster'
  | 'ask-checks'
  | 'ask-tip'

/** The phases in which nothing is written: whatever fails leaves the node as it was. */
export const phasesBefore: { readonly [Name in Before]: AnyRule } = {
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
        ? { go: 'look-again', with: { recovered: answer.status === 'recovered' } }
        : stuck(`recover: ${answer.why}`),
  }),

  'look-again': rule<'inspect'>({
    does: 'inspect',
    asks: nothing,
    answered: (transaction, answer, at) => {
      if (answer.status !== 'seen') return untouched(`inspect: ${answer.why}`)
      const { inspection } = answer
      const judged = judgeInspection(inspection, transaction.task, transaction.terms)
      if (judged.go === 'leave') return { close: judged.end, with: { inspection } }
      if (judged.go === 'wait')
        return { again: judged.why, with: { inspection, goodSince: undefined, why: judged.why } }
      const goodSince = transaction.goodSince ?? at
      if (isLeft(transaction, inspection, judged) && !hasBeenQuiet(transaction, goodSince, at))
        return {
          again: 'well so far',
          with: { inspection, goodSince, why: 'not long enough without a break' },
        }
      const facts = { inspection, cordoned: isOursNow(inspection) }
      if (judged.go === 'nothing') return { close: { status: 'unchanged' }, with: facts }
      if (judged.go === 'record') return { go: 'record', with: facts }
      return { go: afterStep(transaction, undefined), with: { ...facts, why: undefined } }
    },
    over: ({ why: last }) => untouched(`it was not well before: ${last ?? 'nothing is known of it'}`),
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

  'look-last': rule<'inspect'>({
    does: 'inspect',
    asks: nothing,
    answered: (transaction, answer) => {
      if (answer.status !== 'seen') return untouched(`inspect: ${answer.why}`)
      const judged = judgeInspection(answer.inspection, transaction.task, transaction.terms)
      if (judged.go === 'leave') return { close: judged.end }
      if (judged.go === 'wait') return { again: judged.why, with: { why: judged.why } }
      if (judged.go !== 'write') return untouched('somebody else has written it meanwhile')
      return { go: afterStep(transaction, 'look-last'), with: { why: undefined } }
    },
    over: ({ why: last }) => untouched(`it is not well any more: ${last ?? 'nothing is known of it'}`),
  }),

  'ask-cluster': rule<'cluster'>({
    does: 'cluster',
    asks: nothing,
    answered: (transaction, answer) => {
      const { task, terms } = transaction
      const objections =
        answer.status === 'seen' ? objectionsBefore(answer.cluster, terms.done, [task]) : [answer.why]
      return objections.length === 0
        ? { go: afterStep(transaction, 'ask-cluster'), with: { why: undefined } }
        : { again: objections.join('; '), with: { why: objections.join('; ') } }
    },
    over: ({ why: last }) => untouched(last ?? 'the cluster could not be read'),
  }),

  'ask-checks': rule<'gate'>({
    does: 'gate',
    asks: ({ terms, checked }) => ({ check: terms.checks[checked] ?? '' }),
    answered: (transaction, answer) => {
      const { terms, deadline } = transaction
      const { good, reason } = read(answer)
      if (!good) {
        const objection = `${terms.checks[transaction.checked]}: ${reason}`
        return { again: objection, with: { why: objection } }
      }
      const facts = { checked: transaction.checked + 1, why: undefined }
      return facts.checked < terms.checks.length
        ? { go: 'ask-checks', deadline, with: facts }
        : { go: afterStep(transaction, 'ask-checks'), with: facts }
    },
    over: ({ why: last }) => untouched(last ?? 'the checks could not be read'),
  }),

  'ask-tip': rule<'tip'>({
    does: 'tip',
    asks: nothing,
    answered: (transaction, answer) => {
      if (hasMoved(answer)) return stopped(movedWords(answer.to))
      return answer.status === 'same'
        ? { go: afterStep(transaction, 'ask-tip') }
        : untouched(`whether main has moved could not be asked: ${answer.why}`)
    },
  }),
}
