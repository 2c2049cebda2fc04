import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { ApiError } from './api-error.ts'
import type { Request } from './request.ts'

/** Where objects of one kind live: `/api/v1/namespaces/x/pods`. */
export type Place = { readonly apiVersion: string; readonly plural: string; readonly namespace?: string }

export type Selection = { readonly fieldSelector?: string; readonly labelSelector?: string }

/** Reads and writes of objects, whatever their kind. Every call throws ApiError. */
export type Api = {
  readonly get: (place: Place, name: string) => Promise<JsonObject>
  /** All pages. A list that the server forgot halfway is read again from its beginning. */
  readonly list: (place: Place, selection?: Selection) => Promise<readonly JsonObject[]>
  /** JSON merge patch. A `metadata.resourceVersion` in it makes it compare-and-swap: 409 where somebody was faster. */
  readonly patch: (place: Place, name: string, patch: JsonObject) => Promise<JsonObject>
  /** Server-side apply as one owner of fields, never forced: 409 where another manager owns a field with another value. */
  readonly apply: (place: Place, name: string, object: JsonObject, applying: Applying) => Promise<JsonObject>
  /** Deletes the object that was seen, and what it made; not a new one of the same name. */
  readonly remove: (place: Place, name: string, removing: Removing) => Promise<void>
  /** Posts to a subresource of an object, such as a pod's eviction. */
  readonly post: (place: Place, name: string, subresource: string, body: JsonObject) => Promise<Json>
  /** The kinds that a group serves in one version. */
  readonly kinds: (apiVersion: string) => Promise<readonly Kind[]>
  /** The version that a group prefers: `longhorn.io/v1beta2`. */
  readonly preferredVersion: (group: string) => Promise<string | undefined>
  /** A plain path, such as /readyz. */
  readonly read: (path: string) => Promise<Json>
}

/** `dryRun`: the server judges and answers what would be there, and keeps nothing. */
export type Applying = { readonly fieldManager: string; readonly dryRun?: boolean }
export type Removing = { readonly uid: string; readonly dryRun?: boolean }
export type Kind = { readonly kind: string; readonly plural: string; readonly namespaced: boolean }

export const openApi = (request: Request, pageSize = 500): Api => {
  const read = (path: string) => request({ method: 'GET', path })
  const pages = async (path: string, selection: Selection): Promise<readonly JsonObject[]> => {
    const items: JsonObject[] = []
    let next: string | undefined
    do {
      const query = new URLSearchParams({ ...selection, limit: String(pageSize) })
      if (next !== undefined) query.set('continue', next)
      const answer = await read(`${path}?${query.toString()}`)
      if (!isObject(answer) || !isList(answer['items'])) throw strange(path, 'no list')
      items.push(...answer['items'].filter(isObject))
      next = nextPage(answer)
    } while (next !== undefined)
    return items
  }
  return {
    read,
    get: async (place, name) => asObject(pathOf(place, name), await read(pathOf(place, name))),
    list: async (place, selection = {}) => {
      const path = pathOf(place)
      try {
        return await pages(path, selection)
      } catch (error) {
        if (error instanceof ApiError && error.code === 410) return pages(path, selection)
        throw error
      }
    },
    patch: async (place, name, patch) => {
      const path = pathOf(place, name)
      const contentType = 'application/merge-patch+json'
      return asObject(path, await request({ method: 'PATCH', path, body: patch, contentType }))
    },
    apply: async (place, name, object, { fieldManager, dryRun = false }) => {
      const query = new URLSearchParams({ fieldManager, force: 'false', ...(dryRun && { dryRun: 'All' }) })
      const path = `${pathOf(place, name)}?${query.toString()}`
      const contentType = 'application/apply-patch+yaml'
      return asObject(path, await request({ method: 'PATCH', path, body: object, contentType }))
    },
    remove: async (place, name, { uid, dryRun = false }) => {
      const body = {
        apiVersion: 'v1',
        kind: 'DeleteOptions',
        preconditions: { uid },
        propagationPolicy: 'Background',
        ...(dryRun && { dryRun: ['All'] }),
      }
      await request({ method: 'DELETE', path: pathOf(place, name), body })
    },
    post: (place, name, subresource, body) =>
      request({ method: 'POST', path: `${pathOf(place, name)}/${subresource}`, body }),
    kinds: async (apiVersion) => {
      const path = rootOf(apiVersion)
      const answer = asObject(path, await read(path))
      return (isList(answer['resources']) ? answer['resources'] : [])
        .filter(isObject)
        .filter(({ name }) => typeof name === 'string' && !name.includes('/'))
        .map(({ kind, name, namespaced }) => ({
          kind: String(kind),
          plural: String(name),
          namespaced: namespaced === true,
        }))
    },
    preferredVersion: async (group) => {
      const answer = await read(`/apis/${encodeURIComponent(group)}`)
      const preferred = isObject(answer) ? answer['preferredVersion'] : undefined
      const version = isObject(preferred) ? preferred['groupVersion'] : undefined
      return typeof version === 'string' ? version : undefined
    },
  }
}

const rootOf = (apiVersion: string): string => {
  const parts = apiVersion.split('/').map(encodeURIComponent)
  return parts.length === 1 ? `/api/${parts.join('')}` : `/apis/${parts.join('/')}`
}

const pathOf = ({ apiVersion, plural, namespace }: Place, name?: string): string =>
  [
    rootOf(apiVersion),
    ...(namespace === undefined ? [] : ['namespaces', encodeURIComponent(namespace)]),
    encodeURIComponent(plural),
    ...(name === undefined ? [] : [encodeURIComponent(name)]),
  ].join('/')

const nextPage = (answer: JsonObject): string | undefined => {
  const metadata = isObject(answer['metadata']) ? answer['metadata'] : {}
  const token = metadata['continue']
  return typeof token === 'string' && token !== '' ? token : undefined
}

const asObject = (path: string, answer: Json): JsonObject => {
  if (isObject(answer)) return answer
  throw strange(path, 'no object')
}

const strange = (path: string, what: string): ApiError =>
  new ApiError(`${path} answered with ${what}`, {
    code: 0,
    reason: '',
    causes: [],
    again: false,
    wait: undefined,
  })
