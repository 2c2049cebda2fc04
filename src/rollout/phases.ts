import type { AnyRule } from './phase-rule.ts'
import { phasesBefore } from './phases-before.ts'
import { phasesEnd } from './phases-end.ts'
import { phasesWrite } from './phases-write.ts'
import type { Phase } from './transaction-state.ts'

/** Every phase that asks the node something. */
export type AskedPhase = Exclude<Phase, 'done'>

/** Each phase of a transaction: what it asks, and what follows. docs/rollout.md draws it. */
export const phases: { readonly [Name in AskedPhase]: AnyRule } = {
  ...phasesBefore,
  ...phasesWrite,
  ...phasesEnd,
}
