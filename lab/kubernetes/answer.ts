import { isObject } from '../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../src/fleet/json.ts'
import { budgetStatus } from './budgets.ts'
import { leases, pods } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { numberAt, textAt } from './read.ts'
import { apiVersionOf, groupOf, resourceList } from './resources.ts'
import type { Resource } from './resources.ts'
import { may, serviceAccount } from './rights.ts'
import type { User } from './rights.ts'
import { byFields, byLabels } from './select.ts'
import { Refusal, success } from './status.ts'
import type { Answer } from './status.ts'

export type Asked = {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly contentType: string
  readonly body: Json
}

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
  const deed = {
    verb,
    group: resource.group,
    resource: [resource.plural, ...(subresource === undefined ? [] : [subresource])].join('/'),
    namespace,
  }
  if (!may(user, deed, cluster.rights())) throw forbidden(user, deed, name)
  const seen = (object: JsonObject): JsonObject => current(cluster, resource, object)
  if (verb === 'list') return list(asked, resource, namespace, cluster, seen)
  if (verb === 'create' && name === undefined) {
    const metadata = isObject(asked.body) && isObject(asked.body['metadata']) ? asked.body['metadata'] : {}
    const object = {
      ...(asked.body as JsonObject),
      metadata: { ...metadata, ...(resource.namespaced && { namespace }) },
    }
    return { code: 201, body: cluster.create(resource, object) }
  }
  const object = cluster.store.get(resource, namespace, name ?? '')
  if (verb === 'get') return { code: 200, body: seen(object) }
  if (verb === 'delete') {
    cluster.remove(
      resource,
      object,
      isObject(asked.body) ? numberAt(asked.body, 'gracePeriodSeconds') : undefined
    )
    return success(200)
  }
  if (verb === 'create' && subresource === 'eviction' && resource === pods)
    return cluster.evict(object, isObject(asked.body) ? asked.body : {})
  if (verb === 'create' && subresource === 'token') return tokenFor(asked.body, object, namespace, world)
  if (verb === 'patch' && (subresource === undefined || (subresource === 'status' && resource.status)))
    return patch(
      asked,
      resource,
      namespace,
      name ?? '',
      subresource === 'status' ? 'status' : 'object',
      cluster
    )
  throw unknownPath()
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
  const start = Number(query.get('continue') ?? 0)
  const more = start + limit < all.length
  return {
    code: 200,
    body: {
      kind: `${resource.kind}List`,
      apiVersion: apiVersionOf(resource),
      metadata: {
        resourceVersion: cluster.store.version(),
        ...(more && { continue: String(start + limit), remainingItemCount: all.length - start - limit }),
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

const patch = (
  { contentType, body }: Asked,
  resource: Resource,
  namespace: string,
  name: string,
  part: 'object' | 'status',
  { store }: Cluster
): Answer => {
  if (contentType !== 'application/merge-patch+json')
    throw new Refusal(
      415,
      'UnsupportedMediaType',
      `the body of the request was in an unknown format: the lab takes merge patches only, not ${contentType}`
    )
  if (!isObject(body)) throw new Refusal(400, 'BadRequest', 'the patch is no object')
  const renamed = textAt(body, 'metadata', 'name')
  if (renamed !== '' && renamed !== name)
    throw new Refusal(
      400,
      'BadRequest',
      `the name of the object (${renamed}) does not match the name on the URL (${name})`
    )
  return { code: 200, body: store.patch(resource, namespace, name, body, part) }
}
