import { quietTime } from './budgets.ts'
import { isHealthy, reasonsOf } from './judge-inspection.ts'
import type {
  FleetCommandName,
  FleetCommands,
  Health,
  NodeCommandName,
  NodeCommands,
} from './node-commands.ts'
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

/** What a transaction asks: its node, or once more what holds before every node. */
export type Asked = NodeCommandName | FleetCommandName
type Commands = NodeCommands & FleetCommands

export type PhaseRule<Name extends Asked> = {
  readonly does: Name
  readonly asks: (transaction: Transaction) => Commands[Name]['asks']
  readonly answered: (transaction: Transaction, answer: Commands[Name]['answers'] | Late, at: number) => Move
  /** A phase that reads until it is content: what follows at its deadline. */
  readonly over?: (transaction: Transaction, at: number) => Move
}

/** A rule whose command is not known to the reader: it takes only what answers its own. */
export type AnyRule = Omit<PhaseRule<Asked>, 'asks' | 'answered'> & {
  readonly asks: (transaction: Transaction) => object
  readonly answered: (transaction: Transaction, answer: never, at: number) => Move
}

/** Keeps the type of a rule's own command. */
export const rule = <Name extends Asked>(each: PhaseRule<Name>): PhaseRule<Name> => each
export const nothing = () => ({})
/** What an answer says about its failure. */
export const why = (answer: object): string =>
  'why' in answer && typeof answer.why === 'string' ? answer.why : 'no reason given'

export const untouched = (reason: string): Move => ({ close: { status: 'untouched', why: reason } })
export const stuck = (reason: string): Move => ({ close: { status: 'stuck', why: reason } })
/** Into the part in which the node goes back. */
export const goBack = (reason: string, to: 'undo' | 'verify-old' = 'undo'): Move => ({
  go: to,
  with: { why: reason },
})

/** Long enough without a break. */
export const hasBeenQuiet = ({ terms }: Transaction, goodSince: number, at: number): boolean =>
  at - goodSince >= quietTime(terms.durations)

/** What a reading of health says, where one came. */
export const read = (health: Health | Late): { readonly good: boolean; readonly reason: string } =>
  health.status === 'late'
    ? { good: false, reason: health.why }
    : { good: isHealthy(health), reason: reasonsOf(health) }
