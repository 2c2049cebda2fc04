import { countChanged } from './count-changed.ts'
import type { OutcomeReport } from './outcome-report.ts'

/** How a run ended, in one word: the output `verdict`. docs: actions/apply/README.md. */
export type RunVerdict = keyof typeof exitCodes

/** Exit codes. 1 is also that of a run that could not start: a wrong input, no credential. */
export const exitCodes = {
  /** Every node that differed has what was merged. */
  applied: 0,
  /** Nothing differed. */
  noop: 0,
  /** Something differs, and `mode` writes no more. */
  observed: 0,
  /** Main has moved on; the run of the newer commit goes on. */
  superseded: 0,
  /** Frozen, outside of a window, or too little time left: nothing was wrong, and nothing more was started. */
  postponed: 0,
  /** The nodes are done; the forge could not be told. The next run tells it. */
  'report-failed': 0,
  /** Nothing was left changed. */
  failed: 1,
  /** Some nodes have what was merged, and not all. */
  partial: 3,
  /** Not the default branch, or not a commit of it. */
  'refused-ref': 4,
  /** A node holds a commit that this one does not descend from. */
  'refused-stale': 5,
  /** Something would be written that nobody reviewed. */
  'refused-unreviewed': 6,
  /** A consent is missing, or has ended. */
  'refused-consent': 7,
  /** A node was changed through another door; it was left alone. */
  drifted: 8,
  /** A node was never written by plumbline, and nothing says that it may be. */
  unadopted: 9,
} as const

/** The verdict before its reason, where the reason does not say it already. */
export const verdictWords = (verdict: RunVerdict, why: string): string =>
  why.startsWith(verdict) ? why : `${verdict}: ${why}`

/** The verdict on what happened to nodes; whether it could be told is judged by whoever tells it. */
export const runVerdict = (report: OutcomeReport): RunVerdict => {
  const { end, nodes, refused, moved, waiting } = report
  if (refused !== undefined) return `refused-${refused.reason}`
  const changed = countChanged(report)
  const applied = changed.nodes + changed.objects
  if (end.status === 'failed') return applied > 0 ? 'partial' : 'failed'
  if (end.status === 'stopped') {
    if (moved !== undefined) return 'superseded'
    return applied > 0 ? 'partial' : 'postponed'
  }
  const has = (status: string): boolean => nodes.some(({ state }) => state.status === status)
  if (has('drifted')) return 'drifted'
  if (has('unadopted')) return 'unadopted'
  if (applied > 0) return 'applied'
  return waiting.length > 0 ? 'observed' : 'noop'
}
