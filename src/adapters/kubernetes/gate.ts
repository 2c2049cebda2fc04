import type { JsonObject } from '../../fleet/json.ts'
import type { Health } from '../../rollout/node-commands.ts'
import { ApiError } from './api-error.ts'
import type { Api } from './api.ts'
import type { ConditionCheck, GateCheck } from './gate-check.ts'
import { probe } from './probe.ts'
import { conditionOf, fieldOf, nameAt, numberAt, textAt } from './read-field.ts'
import type { Timing } from './timing.ts'

/** Asks whether a check holds. What cannot be found out is unknown, never healthy. */
export const askGate = async (
  api: Api,
  timing: Timing,
  check: GateCheck,
  signal?: AbortSignal
): Promise<Health> => {
  const asked = [
    ...(check.condition === undefined ? [] : [askCondition(api, check.condition)]),
    ...(check.longhorn === true ? [askLonghorn(api)] : []),
    ...(check.ceph === true ? [askCeph(api, timing)] : []),
    ...(check.http === undefined ? [] : [probe(check.http, signal)]),
  ]
  if (asked.length === 0) return unknown(`check ${check.name} asks nothing`)
  return allOf(await Promise.all(asked.map(orUnknown)))
}

const unknown = (...reasons: readonly string[]): Health => ({ status: 'unknown', reasons })
const unhealthy = (...reasons: readonly string[]): Health => ({ status: 'unhealthy', reasons })

/** The worst of them, with its reasons: unhealthy, then unknown. */
const allOf = (answers: readonly Health[]): Health => {
  for (const status of ['unhealthy', 'unknown'] as const) {
    const reasons = answers.flatMap((each) => (each.status === status ? each.reasons : []))
    if (reasons.length > 0) return { status, reasons }
  }
  return { status: 'healthy' }
}

const orUnknown = (answer: Promise<Health>): Promise<Health> =>
  answer.catch((error: unknown) => {
    if (error instanceof ApiError) return unknown(error.message)
    throw error
  })

const askCondition = async (api: Api, check: ConditionCheck): Promise<Health> => {
  const { apiVersion, kind, type, namespace, name, status = 'True' } = check
  if (apiVersion === undefined || kind === undefined || type === undefined)
    return unknown('a condition needs apiVersion, kind and type')
  const served = await kindOf(api, apiVersion, kind)
  if (served === undefined) return unknown(`the cluster serves no ${kind} in ${apiVersion}`)
  if (name !== undefined && served.namespaced && namespace === undefined)
    return unknown(`${kind} ${name} lives in a namespace: name it in the check`)
  const inNamespace = served.namespaced && namespace !== undefined
  const place = { apiVersion, plural: served.plural, ...(inNamespace && { namespace }) }
  const found = name === undefined ? await api.list(place) : [await api.get(place, name)]
  if (found.length === 0) return unknown(`there is no ${kind}`)
  return allOf(found.map((object) => judgeCondition(object, kind, type, status)))
}

const judgeCondition = (object: JsonObject, kind: string, type: string, wanted: string): Health => {
  const title = `${kind} ${nameAt(object)}`
  const found = conditionOf(object, type)
  if (found === undefined) return unknown(`${title} has no condition ${type}`)
  const generation = numberAt(object, 'metadata', 'generation')
  const observed = found.observedGeneration ?? numberAt(object, 'status', 'observedGeneration')
  if (generation !== undefined && observed !== undefined && observed < generation)
    return unknown(`${title} has a condition ${type} from before its last change`)
  if (found.status === wanted) return { status: 'healthy' }
  const said = `${title}: ${type} is ${found.status || 'empty'}: ${found.message || found.reason || 'no reason given'}`
  return found.status === 'True' || found.status === 'False' ? unhealthy(said) : unknown(said)
}

/** Undefined where the group, the version or the kind is not served. */
const kindOf = async (api: Api, apiVersion: string, kind: string) => {
  const kinds = await api.kinds(apiVersion).catch(absent)
  return kinds?.find((each) => each.kind === kind)
}

const absent = (error: unknown): undefined => {
  if (error instanceof ApiError && error.code === 404) return undefined
  throw error
}

/** Every object of a plural in the version that its group prefers; undefined where the cluster has no such kind. */
const listOf = async (api: Api, group: string, kind: string): Promise<readonly JsonObject[] | undefined> => {
  const apiVersion = await api.preferredVersion(group).catch(absent)
  if (apiVersion === undefined) return undefined
  const served = await kindOf(api, apiVersion, kind)
  return served === undefined ? undefined : api.list({ apiVersion, plural: served.plural })
}

/**
 * Each volume is healthy: all replicas written and none rebuilding, which Longhorn calls degraded. A detached volume is in
 * use by nobody and has no robustness; it is passed over.
 * https://longhorn.io/docs/latest/references/helm-values/ names the kinds; k8s/pkg/apis/longhorn/v1beta2/volume.go the states.
 */
const askLonghorn = async (api: Api): Promise<Health> => {
  const volumes = await listOf(api, 'longhorn.io', 'Volume')
  if (volumes === undefined)
    return unknown('the cluster has no Longhorn volumes as a kind: is Longhorn installed?')
  return allOf(
    volumes.map((volume) => {
      const robustness = textAt(volume, 'status', 'robustness')
      const state = textAt(volume, 'status', 'state')
      if (robustness === 'healthy') return { status: 'healthy' }
      if (state === 'detached' && robustness === 'unknown') return { status: 'healthy' }
      const said = `Longhorn volume ${nameAt(volume)} is ${robustness || 'without robustness'} (${state || 'no state'})`
      return robustness === 'degraded' || robustness === 'faulted' ? unhealthy(said) : unknown(said)
    })
  )
}

/** Rook asks Ceph each minute; what is older was written by an operator that is gone. */
const oldestCeph = 5 * 60_000

/** HEALTH_OK in every CephCluster: https://rook.io/docs/rook/latest/CRDs/Cluster/ceph-cluster-crd/ */
const askCeph = async (api: Api, timing: Timing): Promise<Health> => {
  const clusters = await listOf(api, 'ceph.rook.io', 'CephCluster')
  if (clusters === undefined) return unknown('the cluster has no CephCluster as a kind: is Rook installed?')
  if (clusters.length === 0) return unknown('there is no CephCluster')
  return allOf(
    clusters.map((cluster) => {
      const health = textAt(cluster, 'status', 'ceph', 'health')
      const details = fieldOf(cluster, 'status', 'ceph', 'details')
      const causes = typeof details === 'object' && details !== null ? Object.keys(details) : []
      const checked = Date.parse(textAt(cluster, 'status', 'ceph', 'lastChecked'))
      const title = `CephCluster ${nameAt(cluster)}`
      if (health === '') return unknown(`${title} says nothing of its health`)
      if (health !== 'HEALTH_OK') return unhealthy([`${title} is ${health}`, ...causes].join(', '))
      if (timing.now() - checked > oldestCeph) return unknown(`${title} was last checked long ago`)
      return { status: 'healthy' }
    })
  )
}
