import type { JsonObject } from '../../src/fleet/json.ts'
import { budgetStatus, counted, isReady } from './budgets.ts'
import { fieldOf, numberAt, textAt } from './read.ts'
import { conflict, Refusal, success } from './status.ts'
import type { Answer } from './status.ts'

type Cluster = {
  readonly pods: readonly JsonObject[]
  readonly budgets: readonly JsonObject[]
  /** Tells a pod to end. */
  readonly end: (pod: JsonObject) => void
}

/** pkg/registry/core/pod/storage/eviction.go of Kubernetes 1.34: the order of its questions and the words of its answers. */
export const evict = (pod: JsonObject, eviction: JsonObject, cluster: Cluster): Answer => {
  const name = textAt(pod, 'metadata', 'name')
  if (textAt(eviction, 'kind') !== 'Eviction' || textAt(eviction, 'apiVersion') !== 'policy/v1')
    throw new Refusal(
      400,
      'BadRequest',
      `no kind "${textAt(eviction, 'kind')}" is registered for an eviction`
    )
  if (textAt(eviction, 'metadata', 'name') !== name)
    throw new Refusal(400, 'BadRequest', 'name in URL does not match name in Eviction object')
  if (!endsAnyway(pod)) {
    const budgets = cluster.budgets.filter((budget) => counted(budget, [pod]).length > 0)
    if (budgets.length > 1)
      throw new Refusal(
        500,
        '',
        'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.'
      )
    for (const budget of budgets) spend(budget, pod, cluster.pods)
  }
  const wanted = textAt(eviction, 'deleteOptions', 'preconditions', 'uid')
  const uid = textAt(pod, 'metadata', 'uid')
  if (wanted !== '' && wanted !== uid)
    throw conflict(
      'Pod',
      name,
      `the UID in the precondition (${wanted}) does not match the UID in record (${uid}). The object might have been deleted and then recreated`
    )
  cluster.end(pod)
  return success(201)
}

const endsAnyway = (pod: JsonObject): boolean =>
  ['Succeeded', 'Failed', 'Pending'].includes(textAt(pod, 'status', 'phase')) ||
  fieldOf(pod, 'metadata', 'deletionTimestamp') !== undefined

const spend = (budget: JsonObject, pod: JsonObject, pods: readonly JsonObject[]): void => {
  const status = budgetStatus(budget, pods)
  const healthy = numberAt(status, 'currentHealthy') ?? 0
  const desired = numberAt(status, 'desiredHealthy') ?? 0
  const always = textAt(budget, 'spec', 'unhealthyPodEvictionPolicy') === 'AlwaysAllow'
  if (!isReady(pod) && (always || (healthy >= desired && desired > 0))) return
  if ((numberAt(status, 'disruptionsAllowed') ?? 0) > 0) return
  const message = `The disruption budget ${textAt(budget, 'metadata', 'name')} needs ${desired} healthy pods and has ${healthy} currently`
  throw new Refusal(
    429,
    'TooManyRequests',
    "Cannot evict pod as it would violate the pod's disruption budget.",
    [{ reason: 'DisruptionBudget', message }]
  )
}
