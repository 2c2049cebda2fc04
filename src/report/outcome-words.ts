import { countChanged } from './count-changed.ts'
import type { NodeOutcome, NodeState, OutcomeReport } from './outcome-report.ts'
import { count } from './wording.ts'

/** Milliseconds as people say them: `4m 10s`. */
export const spanWords = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const
  const shown = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n}${unit}`)
  return shown.length === 0 ? '0s' : shown.slice(0, 2).join(' ')
}

/** The one line that a tired reader must take in. Plain text. */
export const outcomeLine = (report: OutcomeReport): string => {
  const { end, nodes, mode, waiting, refused } = report
  if (refused !== undefined) return `refused, nothing was changed: ${refused.why}`
  const { nodes: applied, objects: inApi } = countChanged(report)
  const behind = nodes.filter((node) => node.state.status !== 'in-sync' && node.end?.status !== 'applied')
  const done =
    [
      ...(applied > 0 ? [count(applied, 'node')] : []),
      ...(inApi > 0 ? [`${count(inApi, 'object')} of the cluster`] : []),
    ].join(' and ') + (applied + inApi === 0 ? 'nothing was changed' : ' changed')
  if (waiting.length > 0 && (end.status === 'applied' || end.status === 'nothing-to-do'))
    return `${applied + inApi === 0 ? 'looked' : 'applied'} as far as mode: ${mode} goes, ${done}; ${count(waiting.length, 'node')} ${waiting.length === 1 ? 'waits' : 'wait'}`
  if (end.status === 'nothing-to-do')
    return behind.length === 0
      ? `nothing to do: ${count(nodes.length, 'node')} as merged`
      : `nothing could be done: ${count(behind.length, 'node')} not as merged`
  if (end.status === 'stopped') return `stopped between nodes, ${done}: ${end.why}`
  if (end.status !== 'failed') return `applied: ${done}, each checked and confirmed`
  return `failed${end.node === undefined ? '' : ` on ${end.node}`}, ${done}: ${end.why}`
}

/** How a node stood before anything was done. */
export const stateWords: Readonly<Record<NodeState['status'], string>> = {
  'in-sync': 'as merged',
  pending: 'waits',
  drifted: 'drifted',
  unadopted: 'not adopted',
  unreachable: 'unreachable',
  unauthenticated: 'unauthenticated',
  unauthorized: 'not readable with this credential',
  mismatch: 'another machine',
  unknown: 'not known',
  unsupported: 'not supported',
}

/** What happened to a node, in a word or two. */
export const endWords = ({ end, state }: NodeOutcome): string =>
  end === undefined
    ? stateWords[state.status]
    : {
        applied: 'applied',
        unchanged: 'as merged',
        undone: 'undone by itself',
        untouched: 'not touched',
        refused: 'refused',
        unreachable: 'unreachable',
        held: 'held by another run',
        stuck: 'needs a person',
        'left-to-timer': 'left to its own timer',
      }[end.status]

/** What the node runs now, as far as anybody saw. */
export const runsNow = ({ end, state }: NodeOutcome): string => {
  if (end === undefined) return state.status === 'in-sync' ? 'what was merged' : 'what it had'
  switch (end.status) {
    case 'applied':
    case 'unchanged':
      return 'what was merged'
    case 'undone':
      return 'what it had before: read back'
    case 'untouched':
    case 'refused':
    case 'held':
      return 'what it had: nothing was written'
    case 'unreachable':
      return 'not known: it did not answer'
    case 'left-to-timer':
      return 'the new for now; it goes back by itself when its timer ends'
    case 'stuck':
      return 'not known to be whole: it stays cordoned'
  }
}

/** What the reader should do about a node; undefined where nothing. */
export const whatToDo = ({ end, state, node }: NodeOutcome): string | undefined => {
  switch (end?.status) {
    case 'undone':
      return `mend what the evidence names and merge; or revert. ${node} is well meanwhile`
    case 'stuck':
      return `look at ${node} yourself: it was left as it is, so that nothing makes it worse`
    case 'left-to-timer':
      return 'run again in a few minutes: the next run reads what became of it'
    case 'held':
      return 'wait for the other run, or for its time to end, and run again'
    case 'unreachable':
      return `see why ${node} does not answer, then run again`
    case 'refused':
      return 'see why it was refused: mend that and run again, or take the change back'
    case 'untouched':
      return 'run again once the cause is gone: it starts where this one stopped'
    default:
      break
  }
  switch (state.status) {
    case 'unreachable':
      return `see why ${node} does not answer, then run again`
    case 'unauthenticated':
      return 'compare the certificate fingerprint on its console and put it in the node file (`identity.certificateFingerprint`)'
    case 'unauthorized':
      return 'give the runner a credential that may read and apply machine configs (os:admin)'
    case 'drifted':
      return `see what was changed on ${node} (the plan on its next pull request, or the drift report), then merge it or take it back on the node`
    case 'unadopted':
      return `read what differs, then let cluster.yaml say adopt: [${node}]`
    case 'mismatch':
      return 'another machine answers at this address: see the addresses and identities in the node files'
    default:
      return undefined
  }
}

/** The reason for how a node ended, or for how it stands. */
export const whyOf = ({ end, state }: NodeOutcome): string | undefined =>
  end !== undefined && 'why' in end ? end.why : 'why' in state ? state.why : undefined
