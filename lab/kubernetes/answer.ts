import { isList, isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { budgetStatus } from './budgets.ts'
import { leases, nodes, pods } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { continueAt } from './continue.ts'
import { countTemplates, daemonSetStatus } from './daemon-sets.ts'
import { withDefaults } from './defaults.ts'
import { afterUpdate } from './managed-fields.ts'
import { patch, writerOf } from './patch.ts'
import type { Asked } from './patch.ts'
import { numberAt, textAt } from './read.ts'
import { apiVersionOf, groupOf, resourceList } from './resources.ts'
import type { Resource } from './resources.ts'
import { may, serviceAccount } from './rights.ts'
import type { User } from './rights.ts'
import { byFields, byLabels } from './select.ts'
import { conflict, Refusal, success } from './status.ts'
import type { Answer } from './status.ts'
import { metadataOf, titleOf } from './store.ts'

export type World = {
  readonly cluster: Cluster
  /** A token of its own for somebody who is already known. */
  readonly mint: (user: User, seconds: number) => string
}

const verbs: Readonly<Record<string, string>> = { POST: 'create', PATCH: 'patch', DELETE: 'delete' }

/** One authenticated request. Throws Refusal. */
export const answer = (asked: Asked, user: User, world: World): Answer => {
  const { cluster } = world
  const parts = asked.path
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent)
  const plain = plainAnswer(asked.path, parts, cluster)
  if (plain !== undefined) return plain
  const { resource, namespace, name, subresource } = placeOf(parts, cluster)
  const verb = asked.method === 'GET' ? (name === undefined ? 'list' : 'get') : (verbs[asked.method] ?? '')
  const allow = (wanted: string): void => {
    const deed = {
      verb: wanted,
      group: resource.group,
      resource: [resource.plural, ...(subresource === undefined ? [] : [subresource])].join('/'),
      namespace,
      name,
    }
    if (!may(user, deed, cluster.rights())) throw forbidden(user, deed, name)
  }
  allow(verb)
  const seen = (object: JsonObject): JsonObject => current(cluster, resource, object)
  if (verb === 'list') return list(asked, resource, namespace, cluster, seen)
  if (verb === 'create' && name === undefined) return create(asked, resource, namespace, cluster)
  if (verb === 'patch' && (subresource === undefined || (subresource === 'status' && resource.status))) {
    const place = { resource, namespace, name: name ?? '', subresource: subresource ?? '' }
    return patch(asked, place, user, cluster, () => allow('create'))
  }
  const object = cluster.store.get(resource, namespace, name ?? '')
  if (verb === 'get') return { code: 200, body: seen(object) }
  if (verb === 'delete') return remove(asked.body, resource, object, cluster)
  if (verb === 'create' && subresource === 'eviction' && resource === pods)
    return cluster.evict(object, isObject(asked.body) ? asked.body : {})
  if (verb === 'create' && subresource === 'token') return tokenFor(asked.body, object, namespace, world)
  throw unknownPath()
}

const create = (asked: Asked, resource: Resource, namespace: string, cluster: Cluster): Answer => {
  if (asked.query.has('dryRun')) throw new Refusal(400, 'BadRequest', 'the lab tries no POST')
  const body = isObject(asked.body) ? asked.body : {}
  const metadata = { ...metadataOf(body), ...(resource.namespaced && { namespace }) }
  const object = withDefaults({ ...body, metadata })
  cluster.admit(resource, undefined, object)
  const tracked = afterUpdate(undefined, object, writerOf(asked, resource, ''))
  const made = resource === nodes ? notReadyYet(tracked) : countTemplates(undefined, tracked)
  return { code: 201, body: cluster.create(resource, made) }
}

/** A Node starts with a taint that its lifecycle controller takes away, of which the API writes down no owner. */
const notReadyYet = (node: JsonObject): JsonObject => {
  const spec = isObject(node['spec']) ? node['spec'] : {}
  const taints = isList(spec['taints']) ? spec['taints'] : []
  const notReady = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' }
  return { ...node, spec: { ...spec, taints: [...taints, notReady] } }
}

const remove = (body: Json, resource: Resource, object: JsonObject, cluster: Cluster): Answer => {
  const options = isObject(body) ? body : {}
  const uid = textAt(object, 'metadata', 'uid')
  const wanted = textAt(options, 'preconditions', 'uid')
  if (wanted !== '' && wanted !== uid)
    throw conflict(
      titleOf(resource),
      textAt(object, 'metadata', 'name'),
      `Precondition failed: UID in precondition: ${wanted}, UID in object meta: ${uid}`
    )
  if (!isList(options['dryRun'])) cluster.remove(resource, object, numberAt(options, 'gracePeriodSeconds'))
  return success(200)
}

const unknownPath = (): Refusal =>
  new Refusal(404, 'NotFound', 'the server could not find the requested resource')

const plainAnswer = (path: string, parts: readonly string[], cluster: Cluster): Answer | undefined => {
  if (['/readyz', '/livez', '/healthz'].includes(path)) return { code: 200, body: 'ok' }
  if (path === '/version') return { code: 200, body: { major: '1', minor: '34', gitVersion: 'v1.34.8' } }
  const [root, group = '', version] = parts
  const resources = cluster.resources()
  if (root === 'api' && parts.length === 2) return { code: 200, body: resourceList(group, resources) }
  if (root !== 'apis' || parts.length > 3) return undefined
  if (parts.length === 1) {
    const groups = [...new Set(resources.map((each) => each.group))].flatMap(
      (each) => groupOf(each, resources) ?? []
    )
    return { code: 200, body: { kind: 'APIGroupList', apiVersion: 'v1', groups } }
  }
  const served = groupOf(group, resources)
  const here = resources.some((each) => each.group === group && each.version === version)
  if (served === undefined || (version !== undefined && !here)) throw unknownPath()
  return { code: 200, body: version === undefined ? served : resourceList(`${group}/${version}`, resources) }
}

const placeOf = (parts: readonly string[], cluster: Cluster) => {
  const [group, version, ...rest] = parts[0] === 'api' ? ['', ...parts.slice(1)] : parts.slice(1)
  const inNamespace = rest[0] === 'namespaces' && rest.length > 2
  const [plural, name, subresource] = inNamespace ? rest.slice(2) : rest
  const resource = cluster
    .resources()
    .find((each) => each.group === group && each.version === version && each.plural === plural)
  if (resource === undefined || (inNamespace && !resource.namespaced)) throw unknownPath()
  return { resource, namespace: inNamespace ? (rest[1] ?? '') : '', name, subresource }
}

const forbidden = (
  user: User,
  deed: {
    readonly verb: string
    readonly resource: string
    readonly group: string
    readonly namespace: string
  },
  name: string | undefined
): Refusal => {
  const where = deed.namespace === '' ? 'at the cluster scope' : `in the namespace "${deed.namespace}"`
  return new Refusal(
    403,
    'Forbidden',
    `${deed.resource}${name === undefined ? '' : ` "${name}"`} is forbidden: User "${user.name}" cannot ${deed.verb} resource "${deed.resource}" in API group "${deed.group}" ${where}`
  )
}

const list = (
  { query }: Asked,
  resource: Resource,
  namespace: string,
  cluster: Cluster,
  seen: (object: JsonObject) => JsonObject
): Answer => {
  const fields = byFields(query.get('fieldSelector'))
  const labels = byLabels(query.get('labelSelector'))
  const all = cluster.store.list(resource, namespace).filter((each) => fields(each) && labels(each))
  const limit = Number(query.get('limit') ?? 0) || all.length
  const { start, version } = cluster.readContinue(query.get('continue'))
  const more = start + limit < all.length
  return {
    code: 200,
    body: {
      kind: `${resource.kind}List`,
      apiVersion: apiVersionOf(resource),
      metadata: {
        resourceVersion: version,
        ...(more && {
          continue: continueAt(start + limit, version),
          remainingItemCount: all.length - start - limit,
        }),
      },
      items: all.slice(start, start + limit).map(seen),
    },
  }
}

/** What controllers and kubelets keep fresh is made when it is read. */
const current = (cluster: Cluster, resource: Resource, object: JsonObject): JsonObject => {
  if (resource === leases && cluster.kubelets.get(textAt(object, 'metadata', 'name'))?.beats === true) {
    const spec = isObject(object['spec']) ? object['spec'] : {}
    return { ...object, spec: { ...spec, renewTime: new Date().toISOString().replace('Z', '000Z') } }
  }
  if (resource.kind === 'DaemonSet')
    return { ...object, status: daemonSetStatus(object, cluster.store.list(nodes), cluster.unpullable) }
  if (resource.kind === 'PodDisruptionBudget')
    return { ...object, status: budgetStatus(object, cluster.store.list(pods)) }
  return object
}

const tokenFor = (body: Json, account: JsonObject, namespace: string, { mint }: World): Answer => {
  const seconds = (isObject(body) ? numberAt(body, 'spec', 'expirationSeconds') : undefined) ?? 3600
  const token = mint(serviceAccount(namespace, textAt(account, 'metadata', 'name')), seconds)
  return {
    code: 201,
    body: { kind: 'TokenRequest', apiVersion: 'authentication.k8s.io/v1', status: { token } },
  }
}
