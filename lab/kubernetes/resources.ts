import type { JsonObject } from '../../src/fleet/json.ts'
import { objectsAt, textAt } from './read.ts'

/** A kind that the API serves. */
export type Resource = {
  /** Empty for the core group. */
  readonly group: string
  readonly version: string
  readonly plural: string
  readonly kind: string
  readonly namespaced: boolean
  /** Its status is written by a path of its own and by nothing else. */
  readonly status: boolean
}

const resource = (
  apiVersion: string,
  kind: string,
  plural: string,
  namespaced: boolean,
  status: boolean
): Resource => {
  const [first = '', second] = apiVersion.split('/')
  const [group, version] = second === undefined ? ['', first] : [first, second]
  return { group, version, plural, kind, namespaced, status }
}

export const builtIn: readonly Resource[] = [
  resource('v1', 'Node', 'nodes', false, true),
  resource('v1', 'Namespace', 'namespaces', false, true),
  resource('v1', 'Pod', 'pods', true, true),
  resource('v1', 'ServiceAccount', 'serviceaccounts', true, false),
  resource('v1', 'ConfigMap', 'configmaps', true, false),
  resource('v1', 'Service', 'services', true, true),
  resource('apps/v1', 'DaemonSet', 'daemonsets', true, true),
  resource('apps/v1', 'Deployment', 'deployments', true, true),
  resource('coordination.k8s.io/v1', 'Lease', 'leases', true, false),
  resource('policy/v1', 'PodDisruptionBudget', 'poddisruptionbudgets', true, true),
  resource('rbac.authorization.k8s.io/v1', 'ClusterRole', 'clusterroles', false, false),
  resource('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', 'clusterrolebindings', false, false),
  resource('rbac.authorization.k8s.io/v1', 'Role', 'roles', true, false),
  resource('rbac.authorization.k8s.io/v1', 'RoleBinding', 'rolebindings', true, false),
  resource('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'customresourcedefinitions', false, true),
]

export const apiVersionOf = ({ group, version }: Resource): string =>
  group === '' ? version : `${group}/${version}`

/** What a CustomResourceDefinition adds: one entry per served version. */
export const definedBy = (definition: JsonObject): readonly Resource[] =>
  objectsAt(definition, 'spec', 'versions').map((version) => ({
    group: textAt(definition, 'spec', 'group'),
    version: textAt(version, 'name'),
    plural: textAt(definition, 'spec', 'names', 'plural'),
    kind: textAt(definition, 'spec', 'names', 'kind'),
    namespaced: textAt(definition, 'spec', 'scope') === 'Namespaced',
    status: 'subresources' in version,
  }))

/** `/api/v1`, `/apis/g/v`: the kinds of one version, with their subresources as the API lists them. */
export const resourceList = (apiVersion: string, resources: readonly Resource[]): JsonObject => ({
  kind: 'APIResourceList',
  apiVersion: 'v1',
  groupVersion: apiVersion,
  resources: resources
    .filter((each) => apiVersionOf(each) === apiVersion)
    .flatMap(({ plural, kind, namespaced, status }) => [
      { name: plural, singularName: kind.toLowerCase(), namespaced, kind, verbs: ['get', 'list', 'patch'] },
      ...(status
        ? [{ name: `${plural}/status`, singularName: '', namespaced, kind, verbs: ['get', 'patch'] }]
        : []),
      ...(plural === 'pods'
        ? [{ name: 'pods/eviction', singularName: '', namespaced, kind: 'Eviction', verbs: ['create'] }]
        : []),
    ]),
})

/** `/apis/g`. */
export const groupOf = (group: string, resources: readonly Resource[]): JsonObject | undefined => {
  const versions = [
    ...new Set(resources.filter((each) => each.group === group).map(({ version }) => version)),
  ]
  const [preferred] = versions
  if (preferred === undefined || group === '') return undefined
  const named = (version: string) => ({ groupVersion: `${group}/${version}`, version })
  return {
    kind: 'APIGroup',
    apiVersion: 'v1',
    name: group,
    versions: versions.map(named),
    preferredVersion: named(preferred),
  }
}
