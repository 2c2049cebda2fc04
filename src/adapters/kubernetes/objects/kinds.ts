import type { JsonObject } from '../../../fleet/json.ts'
import type { Place } from '../api.ts'
import { textAt } from '../read-field.ts'

type ObjectKind = { readonly apiVersion: string; readonly plural: string; readonly namespaced: boolean }

/** Every kind that manifests are rendered to, in the order in which they are written; others are neither written nor removed. */
export const objectKinds: ReadonlyMap<string, ObjectKind> = new Map([
  ['Namespace', { apiVersion: 'v1', plural: 'namespaces', namespaced: false }],
  ['ServiceAccount', { apiVersion: 'v1', plural: 'serviceaccounts', namespaced: true }],
  ['Service', { apiVersion: 'v1', plural: 'services', namespaced: true }],
  ['DaemonSet', { apiVersion: 'apps/v1', plural: 'daemonsets', namespaced: true }],
])

/** An object's identity: `DaemonSet monitoring/node-exporter`. */
export const titleOf = (object: JsonObject): string => {
  const namespace = textAt(object, 'metadata', 'namespace')
  return `${textAt(object, 'kind')} ${namespace === '' ? '' : `${namespace}/`}${textAt(object, 'metadata', 'name')}`
}

/** Undefined for a kind that is not rendered. */
export const placeOf = (object: JsonObject): Place | undefined => {
  const kind = objectKinds.get(textAt(object, 'kind'))
  if (kind === undefined || kind.apiVersion !== object['apiVersion']) return undefined
  const { apiVersion, plural, namespaced } = kind
  return { apiVersion, plural, ...(namespaced && { namespace: textAt(object, 'metadata', 'namespace') }) }
}

export const rankOf = (object: JsonObject): number => [...objectKinds.keys()].indexOf(textAt(object, 'kind'))

/** A namespace takes everything in it along, so none is ever removed. */
export const isNamespace = ({ kind }: JsonObject): boolean => kind === 'Namespace'
