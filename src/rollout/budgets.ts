import type { Phase } from './transaction-state.ts'
import type { Durations, NodeTask } from './rollout-plan.ts'

/**
 * How long everything may take. Milliseconds. What an operator declares (`maintenance.durations`) scales the rest, so
 * that a lab which declares short times is fast everywhere.
 */

const second = 1000

/** Before `try` has answered. */
export const applyBudget = ({ ready }: Durations): number => ready

/** Kept free between the last moment of a confirm and the node's own timer. */
export const margin = ({ ready }: Durations): number => ready / 2

/** Well for so long without a break before it counts: a service that crash-loops looks well for a moment. */
export const quietTime = ({ ready }: Durations): number => Math.min(30 * second, ready / 4)

/** Between two readings. */
export const pauseTime = (durations: Durations): number =>
  Math.max(100, Math.min(5 * second, quietTime(durations) / 6))

/** A reading that takes longer leaves a gap in which a service can have crashed and started again. */
export const slowReading = (durations: Durations): number => quietTime(durations) / 3

/** Until another boot answers: machines with a long self-test need minutes. */
export const rebootBudget = ({ ready }: Durations): number => 5 * ready

/** Until a check of `maintenance.checks` holds: storage needs long to heal. */
export const gateBudget = ({ ready }: Durations): number => 15 * ready

/** The shortest time before an apply may undo itself: to apply, to verify, and a margin. 300 s where a node gets 120 s. */
export const shortestTry = (durations: Durations): number =>
  applyBudget(durations) + durations.ready + margin(durations)

/** How long the node itself waits for a confirm. A change that reboots gets the time of the reboot on top. */
export const tryTime = (task: NodeTask, durations: Durations): number =>
  durations.try + (task.reboot ? rebootBudget(durations) : 0)

/** How long a node is watched after it is done: the first shows what the change does, the others get a fifth of that. */
export const soakTime = ({ soak }: Durations, first: boolean): number => (first ? soak : soak / 5)

/** A single reading, so that one that hangs leaves time for another. */
export const readingBudget = 30 * second

export const prestageBudget = 1800 * second

export const tipBudget = 120 * second

/** How long a phase may take. */
export const phaseBudget = (phase: Phase, task: NodeTask, durations: Durations): number => {
  switch (phase) {
    case 'lock':
    case 'cordon':
    case 'yield-leadership':
    case 'unlock':
    case 'evidence':
      return 30 * second
    case 'look':
    case 'look-again':
    case 'look-last':
    case 'ask-cluster':
    case 'ask-checks':
    case 'record':
      return 60 * second
    case 'ask-tip':
    case 'recover':
    case 'snapshot':
      return 120 * second
    case 'drain':
      return durations.drain + 30 * second
    case 'try':
    case 'commit':
      return applyBudget(durations)
    case 'reboot':
      return rebootBudget(durations)
    case 'verify':
      return task.method === 'try' ? tryTime(task, durations) : durations.ready
    case 'undo':
    case 'uncordon':
    case 'verify-old':
    case 'read-back':
      return durations.ready
    case 'confirm':
      return margin(durations) / 2
    case 'done':
      return 0
  }
}

const sumOf = (phases: readonly Phase[], task: NodeTask, durations: Durations): number =>
  phases.reduce((sum, phase) => sum + phaseBudget(phase, task, durations), 0)

/**
 * The longest that one node can take, whatever happens, until it is done, or is back and seen to be: the lock must
 * outlast it, and the job.
 */
export const longestTransaction = (task: NodeTask, durations: Durations): number => {
  const around = sumOf(
    ['look', 'lock', 'recover', 'look-again', 'record', 'evidence', 'uncordon', 'unlock'],
    task,
    durations
  )
  const back = sumOf(['confirm', 'read-back', 'undo', 'verify-old'], task, durations)
  return around + longestDisturbance(task, durations) + (task.method === 'try' ? back : durations.ready)
}

/** The longest from the first thing that anybody could notice until the change is decided: for the window. */
export const longestDisturbance = (task: NodeTask, durations: Durations): number => {
  const lasting: readonly Phase[] = task.reboot ? ['commit', 'reboot', 'verify'] : ['commit', 'verify']
  const write = task.method === 'try' ? tryTime(task, durations) : sumOf(lasting, task, durations)
  return sumOf(preparation(task), task, durations) + write
}

/**
 * What comes between the look under the lock and the write. A drain takes minutes: everything is asked again after it.
 * Leadership is handed over last: whoever takes it can lose it again while the others are asked.
 */
export const preparation = (task: NodeTask): readonly Phase[] => {
  const yields: readonly Phase[] = touchesEtcd(task) ? ['yield-leadership'] : []
  const steps: readonly Phase[] = [
    ...(task.reboot ? (['cordon', 'drain'] as const) : []),
    ...(task.etcd ? (['snapshot'] as const) : []),
  ]
  return steps.length === 0 ? [] : [...steps, ...askedAgain, ...yields]
}

const askedAgain: readonly Phase[] = ['look-last', 'ask-cluster', 'ask-checks', 'ask-tip']

/** Its member of etcd goes away for a while. */
export const touchesEtcd = (task: NodeTask): boolean =>
  task.role === 'control-plane' && (task.etcd || task.reboot)
