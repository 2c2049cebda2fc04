import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../src/fleet/json.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { nodes } from './cluster.ts'
import { fieldOf, textAt } from './read.ts'
import type { Resource } from './resources.ts'
import { kubelets } from './rights.ts'
import type { User } from './rights.ts'
import { Refusal } from './status.ts'

/** Of Kubernetes' own domains only these are a kubelet's. */
const kubeletLabels =
  /^(?:(?:[\w-]+\.)?kubelet\.kubernetes\.io|(?:[\w-]+\.)?node\.kubernetes\.io)\/|^(?:(?:beta\.)?kubernetes\.io\/(?:hostname|arch|os)|node\.kubernetes\.io\/instance-type|(?:beta\.kubernetes\.io\/instance-type)|(?:failure-domain\.beta|topology)\.kubernetes\.io\/(?:zone|region))$/

const kubernetesLabels = /^(?:[\w.-]+\.)?(?:kubernetes|k8s)\.io\//

/** https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction for changes of a Node. */
export const restrictKubelet = (
  user: User,
  resource: Resource,
  old: JsonObject | undefined,
  next: JsonObject
): void => {
  if (resource !== nodes || !user.groups.includes(kubelets)) return
  const [own, name] = [user.name.replace('system:node:', () => ''), textAt(next, 'metadata', 'name')]
  const refuse = (why: string): never => {
    throw new Refusal(403, 'Forbidden', `nodes "${name}" is forbidden: ${why}`)
  }
  if (own !== name) refuse(`node "${own}" is not allowed to modify node "${name}"`)
  if (!isDeepStrictEqual(fieldOf(old, 'spec', 'taints'), fieldOf(next, 'spec', 'taints')))
    refuse(`node "${own}" is not allowed to modify taints`)
  const labels = (node: JsonObject | undefined): JsonObject => {
    const found = fieldOf(node, 'metadata', 'labels')
    return isObject(found) ? found : {}
  }
  const [before, after] = [labels(old), labels(next)]
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => before[key] !== after[key])
    .filter((key) => kubernetesLabels.test(key) && !kubeletLabels.test(key))
  if (changed.length > 0) refuse(`is not allowed to modify labels: ${changed.toSorted().join(', ')}`)
}
