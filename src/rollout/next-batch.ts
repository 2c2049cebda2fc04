import type { NodeTask, RolloutPlan } from './rollout-plan.ts'

/** Workers of one value of the topology key, or of a cluster without one. */
const isSameTopology = (a: NodeTask, b: NodeTask): boolean =>
  a.topology !== undefined && a.topology === b.topology

/** A change of the network can take the node away for as long as its timer runs: never two at once. */
const mayLoseNetwork = ({ impact }: NodeTask): boolean => impact === 'network'

/** Alone: a control plane, a node with storage, the node that the runner is on, a change of the network. */
const isAlone = (task: NodeTask): boolean =>
  task.role === 'control-plane' || task.storage || task.hostsRunner || mayLoseNetwork(task)

/** Whether two nodes may be disturbed at the same time. */
export const mayShare = (a: NodeTask, b: NodeTask): boolean =>
  !isAlone(a) && !isAlone(b) && isSameTopology(a, b)

/** The nodes of the next turn: the first of the wave that is not done, and who may go with it. Empty when all are done. */
export const nextBatch = (plan: RolloutPlan, isDone: (node: string) => boolean): readonly string[] => {
  const wave = plan.waves.find(({ nodes }) => nodes.some((node) => !isDone(node)))
  if (wave === undefined) return []
  const tasks = wave.nodes.flatMap((name) => plan.tasks.filter(({ node }) => node === name && !isDone(node)))
  const batch: NodeTask[] = []
  for (const task of tasks) {
    if (batch.length < wave.atOnce && batch.every((other) => mayShare(other, task))) batch.push(task)
  }
  return batch.map(({ node }) => node)
}
