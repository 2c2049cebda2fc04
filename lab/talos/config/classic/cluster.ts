import { isObject } from '../../../../src/fleet/json.ts'
import type { Json, JsonObject } from '../../../../src/fleet/json.ts'
import { endpointProblem, subnetProblems, urlParts } from '../endpoints.ts'
import { has, isTrue, listAt, objectAt, quote, textAt, textsAt } from '../problems.ts'

const dnsName = /^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,62}(?:\.[a-zA-Z0-9_][a-zA-Z0-9_-]{0,62})*[._]?$/

export const clusterProblems = (
  cluster: Json | undefined,
  controlPlane: boolean,
  minor: number
): readonly string[] => {
  if (!isObject(cluster)) return ['cluster instructions are required']
  const endpoint = textAt(cluster, 'controlPlane', 'endpoint')
  const asksEndpoint = minor < 14 || has(cluster, 'controlPlane')
  if (asksEndpoint && !has(cluster, 'controlPlane', 'endpoint'))
    return ['cluster controlplane endpoint is required']
  const wrong = asksEndpoint ? endpointProblem(endpoint) : undefined
  const domain = textAt(cluster, 'network', 'dnsDomain')
  return [
    ...(wrong === undefined ? [] : [`invalid controlplane endpoint: ${wrong}`]),
    ...(domain !== '' && (domain.replaceAll('.', '').length > 255 || !dnsName.test(domain))
      ? [`${quote(domain)} is not a valid DNS name`]
      : []),
    ...cloudProviderProblems(cluster),
    ...etcdProblems(cluster, controlPlane),
    ...(!controlPlane && textAt(cluster, 'ca', 'key') !== ''
      ? ['cluster CA key is not allowed on non-controlplane nodes (.cluster.ca)']
      : []),
    ...manifestProblems(cluster),
    ...discoveryProblems(cluster, minor),
    ...apiServerProblems(cluster),
    ...resourceProblems('controller-manager', objectAt(cluster, 'controllerManager', 'resources')),
    ...resourceProblems('scheduler', objectAt(cluster, 'scheduler', 'resources')),
  ]
}

const cloudProviderProblems = (cluster: JsonObject): readonly string[] => {
  const manifests = textsAt(cluster, 'externalCloudProvider', 'manifests')
  if (manifests.length > 0 && !isTrue(cluster, 'externalCloudProvider', 'enabled'))
    return ['external cloud provider is disabled, but manifests are provided']
  return manifests.flatMap((url) => {
    const wrong = endpointProblem(url)
    return wrong === undefined ? [] : [`invalid external cloud provider manifest url ${quote(url)}: ${wrong}`]
  })
}

const etcdProblems = (cluster: JsonObject, controlPlane: boolean): readonly string[] => {
  if (!has(cluster, 'etcd')) return []
  if (!controlPlane) return ['etcd config is only allowed on control plane machines']
  const subnet = textAt(cluster, 'etcd', 'subnet')
  const advertised = textsAt(cluster, 'etcd', 'advertisedSubnets')
  const listen = textsAt(cluster, 'etcd', 'listenSubnets')
  const effective = advertised.length > 0 ? advertised : subnet === '' ? [] : [subnet]
  return [
    ...(has(cluster, 'etcd', 'ca') ? [] : ['key/cert combination should not be empty']),
    ...(subnet !== '' && advertised.length > 0
      ? ["etcd subnet can't be set when advertised subnets are set"]
      : []),
    ...subnetProblems('etcd advertised subnet', effective),
    ...subnetProblems('etcd listen subnet', listen.length > 0 ? listen : subnet === '' ? [] : [subnet]),
  ]
}

const manifestProblems = (cluster: JsonObject): readonly string[] => {
  const names = listAt(cluster, 'inlineManifests').map((each) => textAt(each, 'name'))
  return names.flatMap((name, index) => [
    ...(name.trim() === '' ? ["inline manifest name can't be empty"] : []),
    ...(names.indexOf(name) < index ? [`inline manifest name ${quote(name)} is duplicate`] : []),
  ])
}

const discoveryProblems = (cluster: JsonObject, _minor: number): readonly string[] => {
  if (!isTrue(cluster, 'discovery', 'enabled')) return []
  if (isTrue(cluster, 'discovery', 'registries', 'service', 'disabled')) return []
  const endpoint =
    textAt(cluster, 'discovery', 'registries', 'service', 'endpoint') || 'https://discovery.talos.dev/'
  const relative = !/^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(endpoint) && !endpoint.startsWith('/')
  const { path } = urlParts(endpoint)
  return [
    ...(relative
      ? [
          `cluster discovery service registry endpoint is invalid: parse ${quote(endpoint)}: invalid URI for request`,
        ]
      : path !== '' && path !== '/'
        ? ['cluster discovery service path should be empty']
        : []),
    ...(textAt(cluster, 'id') === '' ? ['cluster discovery service requires .cluster.id'] : []),
    ...(textAt(cluster, 'secret') === '' ? ['cluster discovery service requires .cluster.secret'] : []),
  ]
}

export const resourceProblem = (resources: JsonObject): string | undefined => {
  for (const side of ['requests', 'limits'])
    for (const key of Object.keys(objectAt(resources, side)))
      if (key !== 'memory' && key !== 'cpu') return `unsupported pod resource ${quote(key)}`
  return undefined
}

export const resourceProblems = (component: string, resources: JsonObject): readonly string[] => {
  const wrong = resourceProblem(resources)
  return wrong === undefined ? [] : [`${component} resource validation failed: ${wrong}`]
}

const apiServerProblems = (cluster: JsonObject): readonly string[] => {
  if (has(cluster, 'apiServer', 'authorizationConfig'))
    for (const key of Object.keys(objectAt(cluster, 'apiServer', 'extraArgs'))) {
      if (key === 'authorization-mode')
        return [
          'authorization-mode cannot be used in conjunction with AuthorizationConfig, use eitherr AuthorizationConfig or authorization-mode',
        ]
      if (key.startsWith('authorization-webhook-'))
        return [
          'authorization-webhook-* flags cannot be used in conjunction with AuthorizationConfig, use either AuthorizationConfig or authorization-webhook-* flags',
        ]
    }
  return resourceProblems('apiserver', objectAt(cluster, 'apiServer', 'resources'))
}
