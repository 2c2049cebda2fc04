import { isList } from '../../src/fleet/json.ts'
import type { JsonObject } from '../../src/fleet/json.ts'
import { fieldOf, objectsAt, textAt } from './read.ts'

/** Who asks, as authentication found out. */
export type User = { readonly name: string; readonly groups: readonly string[] }

export const masters = 'system:masters'
export const kubelets = 'system:nodes'

export const serviceAccount = (namespace: string, name: string): User => ({
  name: `system:serviceaccount:${namespace}:${name}`,
  groups: ['system:serviceaccounts'],
})

export type Deed = {
  readonly verb: string
  readonly group: string
  /** With its subresource: `pods/eviction`. */
  readonly resource: string
  readonly namespace: string
  /** Of one object; undefined for a whole kind. */
  readonly name: string | undefined
}

/** Roles and bindings, as the cluster holds them. */
export type Rights = {
  readonly clusterRoles: readonly JsonObject[]
  readonly clusterRoleBindings: readonly JsonObject[]
  readonly roles: readonly JsonObject[]
  readonly roleBindings: readonly JsonObject[]
}

/** https://kubernetes.io/docs/reference/access-authn-authz/rbac/ without aggregation, and what the node authorizer lets kubelets do. */
export const may = (user: User, deed: Deed, rights: Rights): boolean => {
  if (user.groups.includes(masters)) return true
  if (user.groups.includes(kubelets) && deed.resource === 'nodes') return ['get', 'patch'].includes(deed.verb)
  const everywhere = rights.clusterRoleBindings
    .filter((binding) => binds(binding, user))
    .flatMap((binding) => rolesOf(binding, rights))
  const here = rights.roleBindings
    .filter((binding) => textAt(binding, 'metadata', 'namespace') === deed.namespace && binds(binding, user))
    .flatMap((binding) => rolesOf(binding, rights))
  return [...everywhere, ...here].some((role) =>
    objectsAt(role, 'rules').some(
      (rule) =>
        holds(rule, 'apiGroups', deed.group) &&
        holds(rule, 'resources', deed.resource) &&
        holds(rule, 'verbs', deed.verb) &&
        (fieldOf(rule, 'resourceNames') === undefined ||
          (deed.name !== undefined && holds(rule, 'resourceNames', deed.name)))
    )
  )
}

const binds = (binding: JsonObject, user: User): boolean =>
  objectsAt(binding, 'subjects').some((subject) => {
    const name = textAt(subject, 'name')
    if (subject['kind'] === 'ServiceAccount')
      return serviceAccount(textAt(subject, 'namespace'), name).name === user.name
    return subject['kind'] === 'Group' ? user.groups.includes(name) : name === user.name
  })

const rolesOf = (binding: JsonObject, rights: Rights): readonly JsonObject[] => {
  const name = textAt(binding, 'roleRef', 'name')
  if (textAt(binding, 'roleRef', 'kind') === 'ClusterRole')
    return rights.clusterRoles.filter((role) => textAt(role, 'metadata', 'name') === name)
  return rights.roles.filter(
    (role) =>
      textAt(role, 'metadata', 'name') === name &&
      textAt(role, 'metadata', 'namespace') === textAt(binding, 'metadata', 'namespace')
  )
}

const holds = (rule: JsonObject, key: string, value: string): boolean => {
  const list = fieldOf(rule, key)
  return isList(list) && (list.includes(value) || list.includes('*'))
}
