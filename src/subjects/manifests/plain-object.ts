import canonicalize from 'canonicalize'
import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { mapValues } from '../map-values.ts'
import { spellQuantity } from '../quantity.ts'
import { updateAt } from '../update-at.ts'
import { withoutDefaults } from '../without-defaults.ts'
import { tagOf } from './image-tag.ts'

/** Written by the API server and by controllers, never by people. */
const bookkeeping = ['creationTimestamp', 'generation', 'managedFields', 'resourceVersion', 'selfLink', 'uid']
const bookkeepingLabels = [
  'deprecated.daemonset.template.generation',
  'kubectl.kubernetes.io/last-applied-configuration',
  'kubernetes.io/metadata.name',
]

/** Sources: kubernetes/kubernetes pkg/apis/{apps,core}/v1/defaults.go, pkg/registry/core/service/strategy.go. */
const specDefaults: Readonly<Record<string, JsonObject>> = {
  DaemonSet: {
    revisionHistoryLimit: 10,
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
  },
  Namespace: { finalizers: ['kubernetes'] },
  Service: {
    clusterIPs: ['None'],
    internalTrafficPolicy: 'Cluster',
    sessionAffinity: 'None',
    type: 'ClusterIP',
  },
}
/** Chosen by the API server from the cluster's networks. */
const assigned: Readonly<Record<string, readonly string[]>> = { Service: ['ipFamilies', 'ipFamilyPolicy'] }
const podDefaults = {
  dnsPolicy: 'ClusterFirst',
  enableServiceLinks: true,
  restartPolicy: 'Always',
  schedulerName: 'default-scheduler',
  securityContext: {},
  terminationGracePeriodSeconds: 30,
}
const containerDefaults = {
  resources: {},
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
}
const probeDefaults = { failureThreshold: 3, periodSeconds: 10, successThreshold: 1, timeoutSeconds: 1 }

/** An API object as its author means it: no defaults, no bookkeeping; lists with keys as maps, sets in order. */
export const plainObject = (object: JsonObject): JsonObject => {
  const { status: _, ...rest } = object
  const kind = String(rest['kind'])
  const spec = at(rest, ['spec'], (value) =>
    omit(withoutDefaults(value, specDefaults[kind]), assigned[kind] ?? [])
  )
  const ported = updateAt(spec, ['spec', 'ports'], (ports) => keyed(ports, 'name', plainPort))
  const pod = at(at(ported, ['spec', 'template'], plainMetadata), ['spec', 'template', 'spec'], plainPod)
  return dropEmpty(plainMetadata(pod), 'spec')
}

const plainMetadata = (object: JsonObject): JsonObject =>
  ['labels', 'annotations'].reduce(
    (changed, key) =>
      at(changed, ['metadata'], (metadata) =>
        dropEmpty(
          omit(
            at(metadata, [key], (entries) => omit(entries, bookkeepingLabels)),
            bookkeeping
          ),
          key
        )
      ),
    object
  )

const plainPod = (spec: JsonObject): JsonObject => {
  const { serviceAccount: _, ...pod } = withoutDefaults(spec, podDefaults)
  const containers = updateAt(pod, ['containers'], (value) =>
    keyed(value, 'name', (container) => plainContainer(container, pod['hostNetwork'] === true))
  )
  const volumes = updateAt(containers, ['volumes'], (value) =>
    keyed(value, 'name', (volume) => at(volume, ['hostPath'], (path) => withoutDefaults(path, { type: '' })))
  )
  return updateAt(volumes, ['tolerations'], (tolerations) =>
    isList(tolerations)
      ? inOrder(
          tolerations.map((each) => (isObject(each) ? withoutDefaults(each, { operator: 'Equal' }) : each))
        )
      : tolerations
  )
}

const plainContainer = (container: JsonObject, hostNetwork: boolean): JsonObject => {
  const pull = { imagePullPolicy: tagOf(String(container['image'])) === 'latest' ? 'Always' : 'IfNotPresent' }
  const probed = ['livenessProbe', 'readinessProbe'].reduce(
    (changed, key) => at(changed, [key], plainProbe),
    withoutDefaults(container, { ...containerDefaults, ...pull })
  )
  const mounted = updateAt(probed, ['volumeMounts'], (mounts) => keyed(mounts, 'mountPath'))
  const ported = updateAt(mounted, ['ports'], (ports) =>
    keyed(ports, 'name', (port) =>
      // On the host's network every port is one of the host.
      plainPort(withoutDefaults(port, hostNetwork ? { hostPort: port['containerPort'] ?? null } : {}))
    )
  )
  const measured = ['requests', 'limits'].reduce(
    (changed, key) =>
      at(changed, ['resources', key], (amounts) =>
        mapValues(amounts, (value) => spellQuantity(String(value)))
      ),
    ported
  )
  return updateAt(measured, ['args'], inOrder)
}

const plainProbe = (probe: JsonObject): JsonObject =>
  at(withoutDefaults(probe, probeDefaults), ['httpGet'], (get) => withoutDefaults(get, { scheme: 'HTTP' }))

const plainPort = (port: JsonObject): JsonObject =>
  withoutDefaults(port, { protocol: 'TCP', targetPort: port['port'] ?? null })

const at = (
  object: JsonObject,
  path: readonly string[],
  change: (value: JsonObject) => JsonObject
): JsonObject => updateAt(object, path, (value) => (isObject(value) ? change(value) : value))

const omit = (object: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))

const dropEmpty = (object: JsonObject, key: string): JsonObject =>
  isObject(object[key]) && Object.keys(object[key]).length === 0 ? omit(object, [key]) : object

/** A list as a map by one of its fields. */
const keyed = (list: Json, key: string, change: (item: JsonObject) => JsonObject = (item) => item): Json =>
  isList(list)
    ? Object.fromEntries(list.filter(isObject).map((item) => [String(item[key]), omit(change(item), [key])]))
    : list

const inOrder = (list: Json): Json =>
  isList(list) ? list.toSorted((a, b) => ((canonicalize(a) ?? '') < (canonicalize(b) ?? '') ? -1 : 1)) : list
