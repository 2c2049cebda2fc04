import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../../src/fleet/json.ts'
import { isObject } from '../../src/fleet/json.ts'
import { mergePatch } from './merge-patch.ts'
import { fieldOf, numberAt, textAt } from './read.ts'
import type { Resource } from './resources.ts'
import { conflict, notFound, Refusal } from './status.ts'

/** Every object of the cluster, with versions as etcd gives them. */
export type Store = {
  readonly get: (resource: Resource, namespace: string, name: string) => JsonObject
  readonly find: (resource: Resource, namespace: string, name: string) => JsonObject | undefined
  /** In order of namespace and name; every namespace where it is empty. */
  readonly list: (resource: Resource, namespace?: string) => readonly JsonObject[]
  readonly create: (resource: Resource, object: JsonObject) => JsonObject
  /** What a merge patch would make of an object; `part` says which half of one with a status of its own it reaches. */
  readonly merged: (
    resource: Resource,
    namespace: string,
    name: string,
    patch: JsonObject,
    part: 'object' | 'status'
  ) => JsonObject
  /** The next state of an object, written where it differs from the last. */
  readonly succeed: (resource: Resource, old: JsonObject, next: JsonObject) => JsonObject
  readonly patch: (
    resource: Resource,
    namespace: string,
    name: string,
    patch: JsonObject,
    part: 'object' | 'status'
  ) => JsonObject
  readonly put: (resource: Resource, object: JsonObject) => JsonObject
  readonly remove: (resource: Resource, namespace: string, name: string) => void
  readonly version: () => string
}

export const metadataOf = (object: JsonObject): JsonObject =>
  isObject(object['metadata']) ? object['metadata'] : {}

export const openStore = (): Store => {
  const objects = new Map<string, JsonObject>()
  let version = 1
  const keyOf = ({ group, plural }: Resource, namespace: string, name: string) =>
    [group, plural, namespace, name].join('|')
  const write = (resource: Resource, object: JsonObject): JsonObject => {
    version += 1
    const metadata = { ...metadataOf(object), resourceVersion: String(version) }
    const written = { ...object, metadata }
    objects.set(
      keyOf(resource, textAt(written, 'metadata', 'namespace'), textAt(written, 'metadata', 'name')),
      written
    )
    return written
  }
  const find: Store['find'] = (resource, namespace, name) => objects.get(keyOf(resource, namespace, name))
  const get: Store['get'] = (resource, namespace, name) => {
    const found = find(resource, namespace, name)
    if (found === undefined) throw notFound(titleOf(resource), name)
    return found
  }
  const merged: Store['merged'] = (resource, namespace, name, patch, part) => {
    const old = get(resource, namespace, name)
    checkVersion(resource, old, patch)
    const both = mergePatch(old, patch) as JsonObject
    const kept =
      part === 'status'
        ? { ...old, status: both['status'] ?? {} }
        : { ...both, ...(resource.status && 'status' in old && { status: old['status'] ?? {} }) }
    const resourceVersion = textAt(old, 'metadata', 'resourceVersion')
    return { ...kept, metadata: { ...metadataOf(kept), resourceVersion } }
  }
  const succeed: Store['succeed'] = (resource, old, next) => {
    if (isDeepStrictEqual(next, old)) return old
    const changed = !isDeepStrictEqual(next['spec'], old['spec'])
    const generation = (numberAt(old, 'metadata', 'generation') ?? 1) + (changed ? 1 : 0)
    return write(resource, { ...next, metadata: { ...metadataOf(next), generation } })
  }
  return {
    find,
    get,
    list: (resource, namespace = '') =>
      [...objects]
        .filter(([key]) =>
          key.startsWith(`${resource.group}|${resource.plural}|${namespace === '' ? '' : `${namespace}|`}`)
        )
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, object]) => object),
    create: (resource, object) => {
      const name = textAt(object, 'metadata', 'name')
      if (name === '') throw new Refusal(422, 'Invalid', 'metadata.name: Required value')
      if (find(resource, textAt(object, 'metadata', 'namespace'), name) !== undefined)
        throw new Refusal(409, 'AlreadyExists', `${titleOf(resource)} "${name}" already exists`)
      const { resourceVersion: _, ...metadata } = metadataOf(object)
      return write(resource, {
        ...object,
        metadata: {
          ...metadata,
          uid: randomUUID(),
          generation: 1,
          creationTimestamp: new Date().toISOString().replace(/\.\d+/, () => ''),
        },
      })
    },
    merged,
    succeed,
    patch: (resource, namespace, name, patch, part) =>
      succeed(resource, get(resource, namespace, name), merged(resource, namespace, name, patch, part)),
    put: write,
    remove: (resource, namespace, name) => {
      get(resource, namespace, name)
      objects.delete(keyOf(resource, namespace, name))
      version += 1
    },
    version: () => String(version),
  }
}

export const titleOf = ({ plural, group }: Resource): string => (group === '' ? plural : `${plural}.${group}`)

/** Refuses what was made for another version of an object. */
export const checkVersion = (resource: Resource, old: JsonObject, change: JsonObject): void => {
  const wanted = fieldOf(change, 'metadata', 'resourceVersion')
  if (wanted === undefined || wanted === fieldOf(old, 'metadata', 'resourceVersion')) return
  throw conflict(
    titleOf(resource),
    textAt(old, 'metadata', 'name'),
    'the object has been modified; please apply your changes to the latest version and try again'
  )
}
