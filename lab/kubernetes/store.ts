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
  /** Merge patch; `part` says which half of an object with a status of its own it reaches. */
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
    patch: (resource, namespace, name, patch, part) => {
      const old = get(resource, namespace, name)
      const wanted = fieldOf(patch, 'metadata', 'resourceVersion')
      if (wanted !== undefined && wanted !== fieldOf(old, 'metadata', 'resourceVersion'))
        throw conflict(
          titleOf(resource),
          name,
          'the object has been modified; please apply your changes to the latest version and try again'
        )
      const merged = mergePatch(old, patch) as JsonObject
      const kept =
        part === 'status'
          ? { ...old, status: merged['status'] ?? {} }
          : { ...merged, ...(resource.status && 'status' in old && { status: old['status'] ?? {} }) }
      const fixed = {
        ...kept,
        metadata: { ...metadataOf(kept), resourceVersion: textAt(old, 'metadata', 'resourceVersion') },
      }
      if (isDeepStrictEqual(fixed, old)) return old
      const changed = !isDeepStrictEqual(fixed['spec' as keyof typeof fixed], old['spec'])
      const generation = (numberAt(old, 'metadata', 'generation') ?? 1) + (changed ? 1 : 0)
      return write(resource, { ...fixed, metadata: { ...fixed.metadata, generation } })
    },
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
