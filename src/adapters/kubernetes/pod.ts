import type { JsonObject } from '../../fleet/json.ts'
import { fieldOf, nameAt, numberAt, objectsAt, textAt } from './read-field.ts'

/** What a drain must know of a pod. */
export type Pod = {
  readonly name: string
  readonly namespace: string
  readonly uid: string
  /** `stays`: the kubelet's own, a DaemonSet's, or one that has ended. */
  readonly kind: 'stays' | 'managed' | 'unmanaged'
  readonly emptyDirs: readonly string[]
  /** It was told to end. */
  readonly ending: boolean
  /** Seconds that it may take to end. */
  readonly grace: number
}

export const readPod = (pod: JsonObject): Pod => ({
  name: nameAt(pod),
  namespace: textAt(pod, 'metadata', 'namespace'),
  uid: textAt(pod, 'metadata', 'uid'),
  kind: kindOf(pod),
  emptyDirs: objectsAt(pod, 'spec', 'volumes')
    .filter((volume) => fieldOf(volume, 'emptyDir') !== undefined)
    .map((volume) => textAt(volume, 'name')),
  ending: textAt(pod, 'metadata', 'deletionTimestamp') !== '',
  grace:
    numberAt(pod, 'metadata', 'deletionGracePeriodSeconds') ??
    numberAt(pod, 'spec', 'terminationGracePeriodSeconds') ??
    30,
})

/** The mark of a static pod's mirror; deleting it does not end the pod. */
export const mirror = 'kubernetes.io/config.mirror'

export const isMirror = (pod: JsonObject): boolean => textAt(pod, 'metadata', 'annotations', mirror) !== ''

const kindOf = (pod: JsonObject): Pod['kind'] => {
  const ended = ['Succeeded', 'Failed'].includes(textAt(pod, 'status', 'phase'))
  const owner = objectsAt(pod, 'metadata', 'ownerReferences').find((each) => each['controller'] === true)
  if (ended || isMirror(pod)) return 'stays'
  if (owner === undefined) return 'unmanaged'
  return owner['kind'] === 'DaemonSet' ? 'stays' : 'managed'
}
