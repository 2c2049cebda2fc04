import type { Changes } from '../compare/changes.ts'
import type { NodeOutcome, OutcomeReport } from './outcome-report.ts'
import { runsNow, whatToDo, whyOf } from './outcome-words.ts'
import { redactChanges } from './redact.ts'
import type { KnownSecret } from './known-secrets.ts'
import { sayable } from './sayable.ts'
import { exitCodes } from './run-verdict.ts'
import type { RunVerdict } from './run-verdict.ts'

/** For machines: schema/outcome-list.schema.json. `known` are secret values of this run. */
export const outcomeList = (
  given: OutcomeReport,
  verdict: RunVerdict,
  known: readonly KnownSecret[]
): object => {
  const { report } = sayable(given, known)
  const {
    version,
    fleet,
    cluster,
    commit,
    digest,
    mode,
    end,
    refused,
    moved,
    waiting,
    notes,
    waves,
    timeline,
  } = report
  return {
    apiVersion: 'plumbline/v1',
    kind: 'OutcomeList',
    version,
    fleet,
    cluster,
    commit,
    digest,
    mode,
    verdict,
    exitCode: exitCodes[verdict],
    end,
    ...(refused !== undefined && { refused }),
    ...(moved !== undefined && { moved }),
    waiting,
    notes,
    waves,
    ...(report.estimate !== undefined && { estimate: report.estimate }),
    items: report.nodes.map(outcomeItem),
    objects: report.objects,
    timeline,
  }
}

const outcomeItem = (outcome: NodeOutcome): object => {
  const { node, role, state, end, evidence } = outcome
  const why = whyOf(outcome)
  const todo = whatToDo(outcome)
  return {
    node,
    role,
    state: state.status,
    ...(end !== undefined && { end: end.status }),
    ...(why !== undefined && { why }),
    runs: runsNow(outcome),
    ...(todo !== undefined && { todo }),
    ...changesOf(outcome),
    evidence,
  }
}

const changesOf = ({ changes }: NodeOutcome): object => {
  if (changes === undefined) return { changes: [] }
  const all: Changes = {
    os: { from: undefined, to: undefined },
    nodes: [changes],
    unchanged: [],
    digest: { from: undefined, to: undefined },
    impact: changes.impact,
  }
  const [redacted = changes] = redactChanges(all).nodes
  const { impact, undo, consents } = redacted
  return { impact, undo, consents, changes: redacted.changes }
}
