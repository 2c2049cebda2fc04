import type { Fleet } from '../fleet/fleet.ts'
import { compareVersions } from '../fleet/versions.ts'
import { talosSettings } from '../subjects/talos-contract.ts'
import { allowsDowngrade, allowsRelease } from './consents.ts'
import type { Trust } from './judge-trust.ts'
import type { ReviewPolicy } from './review-policy.ts'

/** Why nothing is written, and what to do about it. */
export type Stop = {
  readonly kind: 'unreviewed' | 'under-approved' | 'release' | 'rollback' | 'downgrade'
  readonly nodes: readonly string[]
  readonly why: string
}

/** What one node has. */
export type Had = {
  readonly node: string
  /** Of its ledger. */
  readonly commit: string | undefined
  /** The branch does not descend from that commit any more. */
  readonly left: boolean
  /** Every version that is known of it: what was written, and what runs. */
  readonly kubernetes: readonly string[]
  readonly talos: readonly string[]
}

export type StopAsks = {
  readonly trust: Trust
  readonly policy: ReviewPolicy
  readonly had: readonly Had[]
  /** The merged side. */
  readonly fleet: Fleet
  /** Of the plumbline that runs. */
  readonly version: string
  /** As `2026-12-01`. */
  readonly today: string
}

/** All of them, not only the first. */
export const findStops = (asks: StopAsks): readonly Stop[] => {
  const reviewed = asks.policy.require === 'none' ? [] : [...unreviewed(asks), ...underApproved(asks)]
  return [...reviewed, ...release(asks), ...rollback(asks), ...downgrade(asks)]
}

const nodesOf = (lines: readonly { readonly node: string }[]): readonly string[] =>
  [...new Set(lines.map(({ node }) => node))].toSorted()

const unreviewed = ({ trust: { unreviewed: lines } }: StopAsks): readonly Stop[] =>
  lines.length === 0
    ? []
    : [
        {
          kind: 'unreviewed',
          nodes: nodesOf(lines),
          why: `${count(lines.length)} merged that no reviewed pull request showed: revert what brought it and open it again, or name its commit in maintenance.allow (impact: unreviewed) by a pull request`,
        },
      ]

const underApproved = ({ trust: { underApproved: lines } }: StopAsks): readonly Stop[] =>
  lines.length === 0
    ? []
    : [
        {
          kind: 'under-approved',
          nodes: nodesOf(lines),
          why: `${count(lines.length)} approved by fewer people than review.approve asks for: approvals count for the exact head that was merged, so revert it and open it again`,
        },
      ]

const release = ({ trust, fleet, version, today }: StopAsks): readonly Stop[] => {
  const nodes = nodesOf(trust.release).filter(
    (node) => !allowsRelease(fleet.cluster.spec, node, version, today)
  )
  return nodes.length === 0
    ? []
    : [
        {
          kind: 'release',
          nodes,
          why: `plumbline ${version} renders otherwise than the version that wrote last: where that is meant, let maintenance.allow say { impact: release, version: ${version}, until: … }`,
        },
      ]
}

const rollback = ({ had }: StopAsks): readonly Stop[] => {
  const left = Map.groupBy(
    had.filter((each) => each.left),
    ({ commit }) => commit ?? ''
  )
  return [...left].map(([commit, nodes]) => ({
    kind: 'rollback',
    nodes: nodesOf(nodes),
    why: `refused as stale: they have ${commit}, and what would be applied does not descend from it. An old job, or the branch was rewritten: where that is meant, let maintenance.allow say { impact: rollback, commit: ${commit}, until: … }`,
  }))
}

const downgrade = ({ had, fleet, today }: StopAsks): readonly Stop[] => {
  const { cluster } = fleet
  const wanted = { kubernetes: cluster.kubernetes, talos: talosSettings(cluster).version }
  return (['kubernetes', 'talos'] as const).flatMap((what) => {
    const to = cluster.os === 'ubuntu' && what === 'talos' ? undefined : wanted[what]
    if (to === undefined) return []
    const lower = had.filter(
      (each) =>
        each[what].some((from) => compareVersions(to, from) < 0) &&
        !allowsDowngrade(cluster.spec, each.node, today)
    )
    if (lower.length === 0) return []
    const from = [...new Set(lower.flatMap((each) => each[what]))].filter(
      (each) => compareVersions(to, each) < 0
    )
    const name = what === 'talos' ? 'Talos' : 'Kubernetes'
    return [
      {
        kind: 'downgrade' as const,
        nodes: nodesOf(lower),
        why: `${name} ${to} is older than ${from.join(' and ')}, which they have: where that is meant, let maintenance.allow say { impact: downgrade, until: … }`,
      },
    ]
  })
}

const count = (n: number): string => (n === 1 ? '1 change was' : `${n} changes were`)
