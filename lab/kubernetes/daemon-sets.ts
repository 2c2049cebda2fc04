import { isObject } from '../../src/fleet/json.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { fieldOf, numberAt, objectsAt } from './read.ts'

/** What the DaemonSet controller writes into the status once every kubelet has done what it can. */
export const daemonSetStatus = (
  daemonSet: JsonObject,
  nodes: readonly JsonObject[],
  unpullable: ReadonlySet<string>
): JsonObject => {
  const selector = fieldOf(daemonSet, 'spec', 'template', 'spec', 'nodeSelector')
  const wanted = Object.entries(isObject(selector) ? selector : {})
  const homes = nodes.filter((node) =>
    wanted.every(([key, value]) => fieldOf(node, 'metadata', 'labels', key) === value)
  ).length
  const broken = objectsAt(daemonSet, 'spec', 'template', 'spec', 'containers').some(({ image }) =>
    unpullable.has(String(image))
  )
  return {
    observedGeneration: numberAt(daemonSet, 'metadata', 'generation') ?? 1,
    currentNumberScheduled: homes,
    desiredNumberScheduled: homes,
    updatedNumberScheduled: homes,
    numberMisscheduled: 0,
    numberReady: broken ? 0 : homes,
    numberAvailable: broken ? 0 : homes,
  }
}
