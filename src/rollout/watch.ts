import { readingBudget } from './budgets.ts'
import { isHealthy, reasonsOf } from './judge-inspection.ts'
import type { ClusterView, Health } from './node-commands.ts'
import type { Command, Event } from './rollout-events.ts'

/**
 * Reads the cluster, checks, or both, again and again, until nothing speaks against going on for `quiet` without a
 * break. At `deadline` the last objections decide. Plain data; milliseconds.
 */
export type Watch = {
  readonly cluster: boolean
  readonly checks: readonly string[]
  readonly quiet: number
  readonly pause: number
  readonly deadline: number
  readonly round:
    | {
        readonly deadline: number
        readonly waiting: readonly { readonly id: number; readonly what: string }[]
        readonly found: readonly string[]
      }
    | undefined
  readonly resume: number | undefined
  readonly goodSince: number | undefined
  readonly objections: readonly string[]
}

export type WatchTurn = {
  readonly watch: Watch
  readonly commands: readonly Command[]
  readonly verdict: 'waiting' | 'good' | 'bad'
  /** The cluster, where this step saw it. */
  readonly seen?: ClusterView
}

/** The name of the reading that is no check. A check cannot be called so: names have no blank. */
const theCluster = 'the cluster'

export const startWatch = (
  asks: Pick<Watch, 'cluster' | 'checks' | 'quiet' | 'pause' | 'deadline'>,
  at: number,
  id: number
): WatchTurn =>
  nextRound(
    { ...asks, round: undefined, resume: undefined, goodSince: undefined, objections: ['nothing was read'] },
    at,
    id
  )

/** Steps the readings. `judge` says what in a cluster speaks against going on. */
export const stepWatch = (
  watch: Watch,
  event: Event,
  id: number,
  judge: (cluster: ClusterView) => readonly string[]
): WatchTurn => {
  const { at } = event
  const { round } = watch
  if (round === undefined) {
    if (watch.resume === undefined || at < watch.resume) return waiting(watch)
    return at >= watch.deadline ? { ...waiting(watch), verdict: 'bad' } : nextRound(watch, at, id)
  }
  if (at >= round.deadline) {
    const silent = round.waiting.map(({ what }) => `${what}: no answer in time`)
    return endRound(watch, [...round.found, ...silent], at)
  }
  if (event.kind !== 'answer') return waiting(watch)
  const asked = round.waiting.find((each) => each.id === event.id)
  if (asked === undefined) return waiting(watch)
  const left = round.waiting.filter((each) => each !== asked)
  const { found, seen } = hear(asked.what, event, judge)
  const all = [...round.found, ...found]
  const turn =
    left.length === 0
      ? endRound(watch, all, at)
      : waiting({ ...watch, round: { ...round, waiting: left, found: all } })
  return seen === undefined ? turn : { ...turn, seen }
}

/** When it wants to be woken. */
export const wakeWatch = ({ round, resume }: Watch): number | undefined => round?.deadline ?? resume

const waiting = (watch: Watch): WatchTurn => ({ watch, commands: [], verdict: 'waiting' })

const hear = (
  what: string,
  event: Extract<Event, { readonly kind: 'answer' }>,
  judge: (cluster: ClusterView) => readonly string[]
): { readonly found: readonly string[]; readonly seen?: ClusterView } => {
  if (event.to === 'cluster') {
    const { answer } = event
    return answer.status === 'seen'
      ? { found: judge(answer.cluster), seen: answer.cluster }
      : { found: [`${what}: ${answer.why}`] }
  }
  return event.to === 'gate' ? { found: checkHolds(what, event.answer) } : { found: [`${what}: no answer`] }
}

/** A check that nobody could read does not hold. */
const checkHolds = (what: string, health: Health): readonly string[] =>
  isHealthy(health) ? [] : [`${what}: ${reasonsOf(health)}`]

const hasHeldLongEnough = ({ quiet }: Watch, goodSince: number, at: number): boolean =>
  at - goodSince >= quiet

const endRound = (before: Watch, objections: readonly string[], at: number): WatchTurn => {
  const goodSince = objections.length === 0 ? (before.goodSince ?? at) : undefined
  const quietUntil = goodSince === undefined ? Infinity : goodSince + before.quiet
  const resume = Math.min(at + before.pause, quietUntil, before.deadline)
  const watch = { ...before, round: undefined, objections, goodSince, resume }
  if (goodSince !== undefined && hasHeldLongEnough(watch, goodSince, at))
    return { ...waiting(watch), verdict: 'good' }
  return at >= watch.deadline ? { ...waiting(watch), verdict: 'bad' } : waiting(watch)
}

const nextRound = (watch: Watch, at: number, id: number): WatchTurn => {
  const deadline = at + readingBudget
  const whats = [...(watch.cluster ? [theCluster] : []), ...watch.checks]
  const commands = whats.map((what, index): Command => {
    const numbered = { id: id + index, deadline }
    return what === theCluster ? { do: 'cluster', ...numbered } : { do: 'gate', check: what, ...numbered }
  })
  const round = { deadline, waiting: whats.map((what, index) => ({ id: id + index, what })), found: [] }
  const next = { ...watch, round, resume: undefined }
  return whats.length === 0 ? endRound(next, [], at) : { watch: next, commands, verdict: 'waiting' }
}
