import type { GitHistory } from '../../ports.ts'
import { clusterNode } from '../../render/rendering.ts'
import type { Refusal } from '../../report/outcome-report.ts'
import { reviewLines } from '../../report/review-lines.ts'
import type { Stop } from '../../trust/stops.ts'
import type { Review, ReviewAsks } from './contract.ts'
import { review } from './review.ts'
import type { Review as Judged, ReviewNode, ReviewPorts } from './review.ts'

const reasons: Readonly<Record<Stop['kind'], Refusal['reason']>> = {
  rollback: 'stale',
  unreviewed: 'unreviewed',
  'under-approved': 'unreviewed',
  release: 'consent',
  downgrade: 'consent',
}

/** What weighs most is what the run is refused for; all of it is said. */
const gravest: readonly Refusal['reason'][] = ['stale', 'unreviewed', 'consent']

/** Asks git and the forge whether somebody was shown everything that would be written, and puts the answer into words. */
export const askReview =
  (ports: ReviewPorts, commit: string, branch: string, folder: string) =>
  async (asks: ReviewAsks): Promise<Review> => {
    const { fleet, rendering } = asks
    const nodes = reviewNodes(asks, commit)
    const anchor = nodes.some(({ ledger }) => ledger === undefined)
      ? await oldestLedger(asks, ports.git, commit)
      : undefined
    const judged = await review(
      {
        commit,
        branch,
        folder,
        fleet,
        rendering,
        nodes,
        ...(anchor !== undefined && { anchor }),
      },
      ports
    )
    const lines = reviewLines(judged)
    const refused = refusalOf(judged, lines)
    return { refused, notes: refused === undefined ? lines : [] }
  }

const refusalOf = ({ stops }: Judged, lines: readonly string[]): Refusal | undefined => {
  const reason = gravest.find((each) => stops.some(({ kind }) => reasons[kind] === each))
  if (reason === undefined) return undefined
  const why = [...new Set(stops.map((stop) => `${stop.nodes.join(', ')}: ${stop.why}`))].join('; ')
  return { reason, why, lines: lines.filter((line) => !line.startsWith('stopped for ')) }
}

/**
 * Whoever would be written, if only a ledger: it says up to where everything was judged, so it must not move past what was
 * not. What belongs to no node has one too, and is asked about with every commit.
 */
const reviewNodes = (
  { looked, objects, changes, visited }: ReviewAsks,
  commit: string
): readonly ReviewNode[] => {
  const cluster = objects?.documents.get(clusterNode)
  const ledger = objects?.observation.status === 'seen' ? objects.observation.ledger : undefined
  const names = new Set([
    ...changes.map(({ node }) => node),
    ...visited,
    ...(objects?.pending ?? []),
    ...(ledger?.commit === commit ? [] : [clusterNode]),
  ])
  const nodes = looked.flatMap(({ node: { name }, seen }): readonly ReviewNode[] =>
    seen === undefined || !names.has(name)
      ? []
      : [
          {
            node: name,
            documents: [...seen.documents, ...(objects?.documents.get(name) ?? [])],
            ledger: seen.ledger,
            ...(seen.facts['talos'] !== undefined && { versions: { talos: seen.facts['talos'] } }),
          },
        ]
  )
  if (objects === undefined || !names.has(clusterNode)) return nodes
  return [...nodes, { node: clusterNode, documents: cluster ?? [], ledger }]
}

/**
 * Where a node begins that was never written: at the oldest commit that another one has, by git's own order. A node could
 * claim any generation, and one that somebody changed claims nothing.
 */
const oldestLedger = async (
  { looked, objects }: ReviewAsks,
  git: GitHistory,
  commit: string
): Promise<string | undefined> => {
  const told = [
    ...looked.flatMap(({ seen }) =>
      seen?.ledger !== undefined && seen.ledger.observed === seen.observed ? [seen.ledger.commit] : []
    ),
    ...(objects?.observation.status === 'seen' ? [objects.observation.ledger?.commit] : []),
  ]
  let oldest: string | undefined
  for (const each of new Set(told))
    if (
      each !== undefined &&
      (await git.isBelow(each, commit)) &&
      (oldest === undefined || (await git.isBelow(each, oldest)))
    )
      oldest = each
  return oldest
}
