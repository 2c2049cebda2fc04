import type { Fleet } from '../../fleet/fleet.ts'
import type { Clock, Git, GitHistory } from '../../ports.ts'
import type { Rendering } from '../../render/rendering.ts'
import { clusterNode } from '../../render/rendering.ts'
import { readPolicy } from '../../rollout/policy.ts'
import { dateAt } from '../../rollout/window.ts'
import type { Ledger } from '../../rollout/node-commands.ts'
import type { Document } from '../../subjects/document.ts'
import type { ReviewForge } from '../../trust/evidence.ts'
import { judgeTrust } from '../../trust/judge-trust.ts'
import type { Trust, TrustLine, TrustNode } from '../../trust/judge-trust.ts'
import { documentLeaves } from '../../trust/leaves.ts'
import { neededApprovals } from '../../trust/needed-approvals.ts'
import { readReviewPolicy } from '../../trust/review-policy.ts'
import type { ReviewPolicy } from '../../trust/review-policy.ts'
import { findStops } from '../../trust/stops.ts'
import type { Had, Stop } from '../../trust/stops.ts'
import { version } from '../version.ts'
import { commitRenderer } from './render-commits.ts'
import { reviewedChanges } from './reviewed-changes.ts'
import { walkMainline } from './walk-mainline.ts'
import type { Walked } from './walk-mainline.ts'

/** One node that would be written. */
export type ReviewNode = {
  readonly node: string
  /** As observed; of what is missing here nothing is known. */
  readonly documents: readonly Document[]
  readonly ledger: Pick<Ledger, 'commit' | 'version'> | undefined
  /** What runs, where that could be read: it may be newer than what was written. */
  readonly versions?: { readonly kubernetes?: string; readonly talos?: string }
}

export type ReviewAsks = {
  /** What was merged, and where to. */
  readonly commit: string
  readonly branch: string
  /** The fleet's folder. */
  readonly folder: string
  /** What the commit renders. */
  readonly fleet: Fleet
  readonly rendering: Rendering
  /** The newest commit that any node of the fleet has: from there on, a node that was never written is judged too. */
  readonly anchor?: string
  /** Empty where nothing would be written: then nothing is asked. */
  readonly nodes: readonly ReviewNode[]
}

export type ReviewPorts = {
  readonly git: Pick<Git, 'tree'> & GitHistory
  readonly forge: () => Promise<ReviewForge>
  readonly clock: Pick<Clock, 'now'>
}

/** `stops` is empty where everything may be written; all else is for people. */
export type Review = Trust & {
  readonly stops: readonly Stop[]
  readonly policy: ReviewPolicy
  /** What reviewed it, newest first. */
  readonly shown: readonly {
    readonly by: string
    readonly url: string
    readonly base: string
    readonly head: string
  }[]
  /** What did not count, and why. */
  readonly notes: readonly string[]
}

/**
 * Whether everything that apply would write was reviewed, made anew from git and the forge: what was merged since each
 * node's ledger, against what its pull requests showed. Throws UserError where git or the forge cannot be read.
 */
export const review = async (asks: ReviewAsks, ports: ReviewPorts): Promise<Review> => {
  const { fleet, rendering } = asks
  const { spec } = fleet.cluster
  const notes: string[] = []
  const renderer = commitRenderer(ports.git, asks.folder)
  const changes = reviewedChanges({
    main: asks.commit,
    branch: asks.branch,
    fleet: asks.folder,
    git: ports.git,
    forge: ports.forge,
    renderer,
    note: (text) => void (notes.includes(text) || notes.push(text)),
  })
  const today = dateAt(ports.clock.now(), readPolicy(fleet).policy.timezone)
  const merged = { fleet, rendering }
  const had: Had[] = []
  const walks: Walked[] = []
  const judged: Trust[] = []
  for (const [ledgerCommit, nodes] of groupByLedger(asks)) {
    const live = (node: ReviewNode) =>
      documentLeaves(node.node, node.documents, desiredOf(rendering, node.node), { live: true })
    const names = new Set([clusterNode, ...nodes.map(({ node }) => node)])
    const walked =
      ledgerCommit === undefined
        ? undefined
        : await walkMainline(
            {
              ...asks,
              ledgerCommit,
              names,
              ownsCluster: nodes.some(({ node }) => node === clusterNode),
              merged,
              today,
            },
            { git: ports.git, renderer, changes }
          )
    if (walked !== undefined) walks.push(walked)
    had.push(...nodes.map((node) => hadBy(node, walked)))
    if (walked?.status === 'left') continue
    const below = (name: string) => walked?.merged.filter((change) => change.node === name) ?? []
    const trustNodes: readonly TrustNode[] = [
      ...nodes.map((node) => ({
        node: node.node,
        live: live(node),
        merged: below(node.node),
        reviewed: walked?.reviewed ?? [],
        version: node.ledger?.version,
      })),
      { node: clusterNode, live: [], merged: below(clusterNode), reviewed: walked?.reviewed ?? [], version },
    ]
    const policy = walked?.policy ?? readReviewPolicy(spec)
    judged.push(
      judgeTrust(trustNodes, version, (change) =>
        neededApprovals(change, walked?.met ?? { os: rendering.os, talos: rendering.talos, spec }, policy)
      )
    )
  }
  const trust = join(judged)
  // One policy per ledger; the strictest of them speaks for the run.
  const policy = strictestOf(walks.map((walked) => walked.policy)) ?? readReviewPolicy(spec)
  return {
    ...trust,
    policy,
    stops: findStops({ trust, policy, had, fleet, version, today }),
    shown: [
      ...new Map(
        walks.flatMap((walked) =>
          walked.shown.map(({ by, url, base, head }) => [by, { by, url, base, head }])
        )
      ).values(),
    ],
    notes,
  }
}

const groupByLedger = ({
  nodes,
  anchor,
}: ReviewAsks): ReadonlyMap<string | undefined, readonly ReviewNode[]> =>
  Map.groupBy(nodes, ({ ledger }) => ledger?.commit ?? anchor)

const desiredOf = (rendering: Rendering, node: string): readonly Document[] =>
  rendering.nodes.find(({ name }) => name === node)?.documents ?? []

const hadBy = ({ node, ledger, versions }: ReviewNode, walked: Walked | undefined): Had => ({
  node,
  commit: ledger?.commit,
  left: walked?.status === 'left',
  kubernetes: [versions?.kubernetes, walked?.versions.kubernetes].filter((each) => each !== undefined),
  talos: [versions?.talos, walked?.versions.talos].filter((each) => each !== undefined),
})

const order: readonly ReviewPolicy['require'][] = ['none', 'status', 'pull-request']
const strictestOf = (policies: readonly ReviewPolicy[]): ReviewPolicy | undefined =>
  policies.toSorted((a, b) => order.indexOf(b.require) - order.indexOf(a.require))[0]

const join = (all: readonly Trust[]): Trust => ({
  unreviewed: distinct(all.flatMap(({ unreviewed }) => unreviewed)),
  underApproved: distinct(all.flatMap(({ underApproved }) => underApproved)),
  release: distinct(all.flatMap(({ release }) => release)),
  reasserted: distinct(all.flatMap(({ reasserted }) => reasserted)),
})

/** By node, whoever answered first. What belongs to no node is met once by each ledger. */
const distinct = <Line extends TrustLine>(lines: readonly Line[]): readonly Line[] =>
  [
    ...new Map(
      lines.map((line) => [JSON.stringify([line.node, line.document, line.place, line.to ?? null]), line])
    ).values(),
  ].toSorted((a, b) => (a.node < b.node ? -1 : a.node > b.node ? 1 : 0))
