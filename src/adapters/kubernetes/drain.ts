import type { NodeCommands } from '../../rollout/node-commands.ts'
import { ApiError } from './api-error.ts'
import type { Api } from './api.ts'
import { pods, podsOf } from './places.ts'
import { readPod } from './pod.ts'
import type { Pod } from './pod.ts'
import type { Timing } from './timing.ts'

export type DrainPolicy = {
  /** What happens to pods with an emptyDir, whose contents end with them: they block the drain, or are evicted all the same. */
  readonly emptyDir: 'blocks' | 'lost'
}

/** Milliseconds between two looks at the node. */
const pause = 2000

/**
 * Empties a node through the eviction API, which keeps PodDisruptionBudgets, and never deletes. Nothing is evicted where
 * some pod could not be: one without a controller would not come back. A pod has its own grace period to end in. Done
 * when two looks in a row find nothing, because a pod that was bound just before the cordon shows up after it. `seconds`
 * without that answers `blocked` with all that is left, each with its reason; the node stays cordoned.
 * https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/
 */
export const drain = async (
  api: Api,
  timing: Timing,
  node: string,
  seconds: number,
  policy: DrainPolicy
): Promise<NodeCommands['drain']['answers']> => {
  const end = timing.elapsed() + seconds * 1000
  const reasons = new Map<string, string>()
  let quiet = 0
  try {
    for (;;) {
      const left = await podsOn(api, node)
      const hindrances = left.flatMap((pod) => hindrancesOf(pod, policy))
      if (hindrances.length > 0) return { status: 'blocked', by: hindrances.toSorted() }
      quiet = left.length === 0 ? quiet + 1 : 0
      if (quiet === 2) return { status: 'drained' }
      for (const pod of left) {
        if (!pod.ending && timing.elapsed() < end) reasons.set(pod.uid, await evict(api, pod))
      }
      const rest = end - timing.elapsed()
      if (rest <= 0) {
        if (left.length === 0)
          return { status: 'unknown', why: `${node} was empty once, too late to look again` }
        return {
          status: 'blocked',
          by: left.map((pod) => `${titleOf(pod)}: ${whyLeft(pod, reasons)}`).toSorted(),
        }
      }
      await timing.sleep(Math.min(pause, rest))
    }
  } catch (error) {
    if (error instanceof ApiError) return { status: 'unknown', why: error.message }
    throw error
  }
}

const podsOn = async (api: Api, node: string): Promise<readonly Pod[]> =>
  (await api.list(pods, { fieldSelector: `spec.nodeName=${node}` }))
    .map(readPod)
    .filter(({ kind }) => kind !== 'stays')

const titleOf = ({ namespace, name }: Pod): string => `${namespace}/${name}`

const hindrancesOf = (pod: Pod, { emptyDir }: DrainPolicy): readonly string[] => {
  // What already ends will be gone whatever we think of it.
  if (pod.ending) return []
  if (pod.kind === 'unmanaged') return [`${titleOf(pod)}: it has no controller and would not come back`]
  if (emptyDir === 'blocks' && pod.emptyDirs.length > 0)
    return [`${titleOf(pod)}: its emptyDir ${pod.emptyDirs.join(', ')} would be lost`]
  return []
}

const whyLeft = (pod: Pod, reasons: ReadonlyMap<string, string>): string =>
  pod.ending
    ? `it is still ending, for which it may take ${pod.grace} s`
    : (reasons.get(pod.uid) ?? 'it came late')

/** Asks once; answers what to say of the pod should it stay. Throws ApiError where asking again is no use. */
const evict = async (api: Api, pod: Pod): Promise<string> => {
  const eviction = {
    apiVersion: 'policy/v1',
    kind: 'Eviction',
    metadata: { name: pod.name, namespace: pod.namespace },
    // The pod that was judged, not a new one of the same name.
    deleteOptions: { preconditions: { uid: pod.uid } },
  }
  try {
    await api.post(podsOf(pod.namespace), pod.name, 'eviction', eviction)
    return 'it was evicted and is still there'
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const budget = error.causes.find(({ reason }) => reason === 'DisruptionBudget')
    if (budget !== undefined) return budget.message
    // Its whole namespace is ending, and takes it along.
    const ending = error.causes.some(({ reason }) => reason === 'NamespaceTerminating')
    const refused = error.code === 401 || (error.code === 403 && !ending)
    if (refused) throw error
    return error.message
  }
}
