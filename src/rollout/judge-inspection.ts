import type { Health, Inspection } from './node-commands.ts'
import type { NodeEnd, NodeTask } from './rollout-plan.ts'
import type { Terms } from './transaction-state.ts'

/** What to do with a node as it stands: write, only tidy up, look again, or leave it alone. */
export type Judgement =
  | { readonly go: 'write' }
  | { readonly go: 'record' }
  | { readonly go: 'nothing' }
  /** Not well: what recovery has just taken back needs a moment. */
  | { readonly go: 'wait'; readonly why: string }
  | { readonly go: 'leave'; readonly end: NodeEnd }

/** Unknown is never well. */
export const isHealthy = (health: Health | undefined): boolean => health?.status === 'healthy'

export const reasonsOf = (health: Health | undefined): string =>
  health === undefined
    ? 'nothing is known of it'
    : health.status === 'healthy'
      ? 'healthy'
      : health.reasons.join('; ') || `it is ${health.status}`

type Identity = Inspection['identity']

/** Another machine than the one that was planned for. Nothing but its identity was read. */
const isStranger = (identity: Identity): identity is Exclude<Identity, { readonly status: 'same' }> =>
  identity.status === 'mismatch'

/** The role decides what else goes down with the node. */
const hasOtherRole = ({ role }: Inspection, task: NodeTask): boolean => role !== task.role

/** The run of an older commit must not take a newer one back: fencing. */
const isFurtherAhead = ({ ledger }: Inspection, { generation, commit }: Terms): boolean =>
  ledger !== undefined &&
  (ledger.generation > generation || (ledger.generation === generation && ledger.commit !== commit))

/** What runs is not what is on disk: somebody's transaction. Never build on that. */
const isHalfDone = ({ open, config }: Inspection): boolean => open || config === 'mixed'

/** Neither what was planned from nor what is desired: somebody changed it meanwhile. */
const changedMeanwhile = ({ config }: Inspection): boolean => config === 'other'

const isOwed = ({ ledger, unrecorded }: Inspection, { generation }: Terms): boolean =>
  ledger === undefined || unrecorded === true || ledger.generation < generation

const leave = (status: 'refused' | 'untouched', why: string): Judgement => ({
  go: 'leave',
  end: { status, why },
})

/** Judges who it is. The one look before the lock goes no further. */
export const judgeIdentity = ({ identity }: Inspection): NodeEnd | undefined =>
  isStranger(identity) ? { status: 'refused', why: `this is another machine: ${identity.why}` } : undefined

/** Judges what was read under the lock, after recovery. */
export const judgeInspection = (inspection: Inspection, task: NodeTask, terms: Terms): Judgement => {
  const stranger = judgeIdentity(inspection)
  if (stranger !== undefined) return { go: 'leave', end: stranger }
  if (hasOtherRole(inspection, task))
    return leave('refused', `it is a ${inspection.role}, and was planned as a ${task.role}`)
  if (isFurtherAhead(inspection, terms))
    return leave(
      'refused',
      `its ledger says generation ${inspection.ledger?.generation} (${inspection.ledger?.commit}), and this run is generation ${terms.generation} (${terms.commit})`
    )
  if (isHalfDone(inspection))
    return leave('untouched', 'what runs is not what is on its disk, also after recovery')
  if (changedMeanwhile(inspection))
    return leave(
      'refused',
      'its configuration changed since the plan was made: run again to see the new plan'
    )
  if (!isHealthy(inspection.health)) return { go: 'wait', why: reasonsOf(inspection.health) }
  if (inspection.config === 'desired') return { go: isOwed(inspection, terms) ? 'record' : 'nothing' }
  if (task.reboot && inspection.cordoned === 'unknown')
    return leave('untouched', 'nobody could say whether it is cordoned')
  return { go: 'write' }
}
