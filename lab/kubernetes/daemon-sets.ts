import { isObject } from '../../src/fleet/json.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { isDeepStrictEqual } from 'node:util'
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

const counter = 'deprecated.daemonset.template.generation'

/** The API server counts the templates of a DaemonSet. */
export const countTemplates = (old: JsonObject | undefined, next: JsonObject): JsonObject => {
  if (next['kind'] !== 'DaemonSet') return next
  const before = Number(fieldOf(old, 'metadata', 'annotations', counter) ?? 0)
  const same = isDeepStrictEqual(fieldOf(old, 'spec', 'template'), fieldOf(next, 'spec', 'template'))
  const metadata = isObject(next['metadata']) ? next['metadata'] : {}
  const annotations = isObject(metadata['annotations']) ? metadata['annotations'] : {}
  const counted = { ...annotations, [counter]: String(same ? before : before + 1) }
  return { ...next, metadata: { ...metadata, annotations: counted } }
}
