import type { Changes } from '../../compare/changes.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import type { NodeOutcome, NodeState, OutcomeReport, Refusal } from '../../report/outcome-report.ts'
import type { RolloutPlan } from '../../rollout/rollout-plan.ts'
import type { Performed } from '../perform-rollout.ts'
import type { Looked } from './look-at-nodes.ts'

/** Starts the name of a run in ledgers that no forge knows of. */
export const breakGlass = 'break-glass'

export const activeNodes = ({ nodes }: Fleet): readonly FleetNode[] =>
  nodes.filter(({ state }) => state === 'active')

export type Head = Pick<OutcomeReport, 'fleet' | 'cluster' | 'version' | 'commit' | 'digest' | 'mode'>

/** Nothing was asked of any node. */
export const unsupportedReport = (head: Head, fleet: Fleet, why: string): OutcomeReport => ({
  ...head,
  end: { status: 'failed', node: undefined, why: `nothing was started: ${why}` },
  refused: undefined,
  moved: undefined,
  waiting: [],
  notes: [],
  waves: [],
  estimate: undefined,
  timeline: [],
  objects: [],
  nodes: activeNodes(fleet).map(({ name, role }) => ({
    node: name,
    role,
    state: { status: 'unsupported', why },
    changes: undefined,
    end: undefined,
    evidence: [],
  })),
})

/** Somebody applied without the forge; whoever reads this run has to know. */
export const brokenGlass = ({ node, seen }: Looked): readonly string[] =>
  seen?.ledger?.run.startsWith(breakGlass) === true
    ? [
        `${node.name} was last written by hand, without the forge: ${seen.ledger.run}, commit ${seen.ledger.commit.slice(0, 7)}`,
      ]
    : []

/** The engine says which node lacks consent; the reader needs it as the reason why nothing was started. */
export const consentRefusalIn = ({ tasks }: RolloutPlan, { end, nodes }: Performed): Refusal | undefined => {
  const lines = tasks.flatMap(({ node, unconsented = [] }) => unconsented.map((why) => `${node}: ${why}`))
  const asked = nodes.some(({ end: { status } }) => status === 'refused')
  return end.status === 'failed' && asked && lines.length > 0
    ? { reason: 'consent', why: 'nothing was started, because what is merged is not consented to', lines }
    : undefined
}

/** What is said of one node, whether the rollout reached it or not. */
export const outcomeOf = (
  { name, role }: FleetNode,
  states: ReadonlyMap<string, NodeState>,
  changes: Changes,
  performed: Performed
): NodeOutcome => ({
  node: name,
  role,
  state: states.get(name) ?? { status: 'unreachable', why: 'nobody looked' },
  changes: changes.nodes.find(({ node }) => node === name),
  end: performed.nodes.find(({ node }) => node === name)?.end,
  evidence: performed.evidence.filter(({ node }) => node === name).flatMap(({ sections }) => sections),
})
