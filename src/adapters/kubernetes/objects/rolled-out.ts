import type { JsonObject } from '../../../fleet/json.ts'
import type { Api, Place } from '../api.ts'
import { numberAt, textAt } from '../read-field.ts'
import type { Timing } from '../timing.ts'

/** Milliseconds between two looks. */
const pause = 2000

/**
 * Waits until a DaemonSet runs everywhere as it was written; answers what is missing once `limit` milliseconds are over.
 * Throws ApiError. The same questions as `kubectl rollout status` asks.
 */
export const awaitRollout = async (
  api: Api,
  timing: Timing,
  place: Place,
  name: string,
  limit: number
): Promise<string | undefined> => {
  const end = timing.elapsed() + limit
  for (;;) {
    const missing = missingIn(await api.get(place, name))
    if (missing === undefined) return undefined
    const rest = end - timing.elapsed()
    if (rest <= 0) return `after ${Math.round(limit / 1000)} s ${missing}`
    await timing.sleep(Math.min(pause, rest))
  }
}

const missingIn = (daemonSet: JsonObject): string | undefined => {
  const status = (key: string): number => numberAt(daemonSet, 'status', key) ?? 0
  const generation = numberAt(daemonSet, 'metadata', 'generation') ?? 0
  if (status('observedGeneration') < generation) return 'no controller has looked at it'
  const wanted = status('desiredNumberScheduled')
  const strategy = textAt(daemonSet, 'spec', 'updateStrategy', 'type')
  const updated = strategy === 'OnDelete' ? wanted : status('updatedNumberScheduled')
  if (updated < wanted) return `${updated} of ${wanted} pods are new`
  if (status('numberAvailable') < wanted)
    return `${status('numberAvailable')} of ${wanted} pods are available`
  return undefined
}
