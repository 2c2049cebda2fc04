import { resourceKey } from './state/resource.ts'
import type { DerivedResource, Resource, ResourceEvent } from './state/resource.ts'

/** A resource and when it was made and changed, in milliseconds since 1970. */
export type Stored = { readonly resource: Resource; readonly created: number; readonly updated: number }

export type StoreEvent = { readonly event: ResourceEvent; readonly stored: Stored; readonly old?: Stored }

type Key = Pick<Resource, 'namespace' | 'type' | 'id'>

/** The resources of one boot of a node: in memory only, so versions start anew after a reboot, as Talos has it. */
export type Store = {
  readonly get: (key: Key) => Stored | undefined
  /** In order of id. */
  readonly list: (namespace: string, type: string) => readonly Stored[]
  /** Sets a resource; its version grows even where nothing differs. */
  readonly set: (resource: DerivedResource) => void
  readonly remove: (key: Key) => void
  /** Makes the derived resources these and no others: changed ones get a new version, the rest stay as they are. */
  readonly derive: (resources: readonly DerivedResource[]) => void
  readonly watch: (listener: (event: StoreEvent) => void) => () => void
}

export const makeStore = (): Store => {
  const held = new Map<string, Stored>()
  const derivedKeys = new Set<string>()
  const listeners = new Set<(event: StoreEvent) => void>()
  const tell = (event: StoreEvent): void => {
    for (const listener of listeners) listener(event)
  }

  const set = (derived: DerivedResource): void => {
    const key = resourceKey(derived)
    const old = held.get(key)
    const now = Date.now()
    const resource = { ...derived, version: (old?.resource.version ?? 0) + 1 }
    const stored = { resource, created: old?.created ?? now, updated: now }
    held.set(key, stored)
    tell(
      old === undefined
        ? { event: { type: 'created', resource }, stored }
        : { event: { type: 'updated', resource, old: old.resource }, stored, old }
    )
  }

  const remove = (key: Key): void => {
    const stored = held.get(resourceKey(key))
    if (stored === undefined) return
    held.delete(resourceKey(key))
    tell({ event: { type: 'destroyed', resource: stored.resource }, stored })
  }

  return {
    get: (key) => held.get(resourceKey(key)),
    list: (namespace, type) =>
      [...held.values()]
        .filter(({ resource }) => resource.namespace === namespace && resource.type === type)
        .toSorted((a, b) => (a.resource.id < b.resource.id ? -1 : 1)),
    set,
    remove,
    derive: (resources) => {
      const wanted = new Map(resources.map((resource) => [resourceKey(resource), resource]))
      for (const key of derivedKeys) {
        const stored = held.get(key)
        if (wanted.has(key) || stored === undefined) continue
        derivedKeys.delete(key)
        remove(stored.resource)
      }
      for (const [key, resource] of wanted) {
        derivedKeys.add(key)
        const stored = held.get(key)
        if (stored === undefined || !same(stored.resource, resource)) set(resource)
      }
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const same = (a: DerivedResource, b: DerivedResource): boolean =>
  a.spec === b.spec &&
  a.phase === b.phase &&
  a.owner === b.owner &&
  JSON.stringify([a.labels, a.annotations]) === JSON.stringify([b.labels, b.annotations])
