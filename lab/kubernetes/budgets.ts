import type { JsonObject } from '../../src/fleet/json.ts'
import { isObject } from '../../src/fleet/json.ts'
import { conditionOf } from '../../src/adapters/kubernetes/read-field.ts'
import { fieldOf, numberAt, textAt } from './read.ts'
import { selects } from './select.ts'

export const isReady = (pod: JsonObject): boolean => conditionOf(pod, 'Ready')?.status === 'True'

/** Pods of its namespace that a PodDisruptionBudget counts. */
export const counted = (budget: JsonObject, pods: readonly JsonObject[]): readonly JsonObject[] => {
  const selector = fieldOf(budget, 'spec', 'selector')
  return isObject(selector)
    ? pods.filter(
        (pod) =>
          textAt(pod, 'metadata', 'namespace') === textAt(budget, 'metadata', 'namespace') &&
          selects(selector, pod)
      )
    : []
}

/**
 * What the disruption controller writes into the status. The expected count is that of the pods there are, which is that of
 * their controller wherever all replicas exist. https://kubernetes.io/docs/tasks/run-application/configure-pdb/
 */
export const budgetStatus = (budget: JsonObject, pods: readonly JsonObject[]): JsonObject => {
  const all = counted(budget, pods)
  const healthy = all.filter(
    (pod) => isReady(pod) && textAt(pod, 'metadata', 'deletionTimestamp') === ''
  ).length
  const least = share(fieldOf(budget, 'spec', 'minAvailable'), all.length)
  const most = share(fieldOf(budget, 'spec', 'maxUnavailable'), all.length)
  const desired = least ?? Math.max(0, all.length - (most ?? 0))
  return {
    observedGeneration: numberAt(budget, 'metadata', 'generation') ?? 1,
    expectedPods: all.length,
    currentHealthy: healthy,
    desiredHealthy: desired,
    disruptionsAllowed: all.length === 0 ? 0 : Math.max(0, healthy - desired),
  }
}

const share = (value: unknown, of: number): number | undefined => {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? Math.ceil((Number.parseInt(value, 10) / 100) * of) : undefined
}
