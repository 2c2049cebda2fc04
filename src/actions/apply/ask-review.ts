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
    const anchor = newestLedger(asks)
    const judged = await review(
      {
        commit,
        branch,
        folder,
        fleet,
        rendering,
        nodes: reviewNodes(asks),
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

/** Whoever would be written, and what belongs to no node: with what they have, by the ledger that speaks for them. */
const reviewNodes = ({ looked, objects, changes }: ReviewAsks): readonly ReviewNode[] => {
  const names = new Set([...changes.map(({ node }) => node), ...(objects?.pending ?? [])])
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
  const cluster = objects?.documents.get(clusterNode)
  if (cluster === undefined || !names.has(clusterNode)) return nodes
  const ledger = objects?.observation.status === 'seen' ? objects.observation.ledger : undefined
  return [...nodes, { node: clusterNode, documents: cluster, ledger }]
}

const newestLedger = ({ looked, objects }: ReviewAsks): string | undefined => {
  const ledgers = looked.flatMap(({ seen }) => seen?.ledger ?? [])
  const cluster = objects?.observation.status === 'seen' ? objects.observation.ledger : undefined
  return [...ledgers, ...(cluster === undefined ? [] : [cluster])].toSorted(
    (a, b) => b.generation - a.generation
  )[0]?.commit
}
