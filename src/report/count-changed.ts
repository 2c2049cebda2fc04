import type { ObjectOutcome } from '../rollout/object-commands.ts'
import type { OutcomeReport } from './outcome-report.ts'

/** Whether the cluster's API has something else than before. */
export const isChanged = ({ status }: ObjectOutcome): boolean => status === 'written' || status === 'removed'

/** How many nodes, and objects of the cluster, have what they did not have before. */
export const countChanged = ({
  nodes,
  objects,
}: Pick<OutcomeReport, 'nodes' | 'objects'>): { readonly nodes: number; readonly objects: number } => ({
  nodes: nodes.filter(({ end }) => end?.status === 'applied').length,
  objects: objects.filter(isChanged).length,
})
