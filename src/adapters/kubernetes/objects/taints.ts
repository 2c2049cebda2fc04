import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../../../fleet/json.ts'
import { objectsAt, textAt } from '../read-field.ts'

/** Which taints of a Node are ours, as `key:Effect,key:Effect`: the list has one owner for the API, and others write it too. */
export const taintsMark = 'plumbline.dev/taints'

export type TaintPlan =
  | { readonly status: 'same' }
  | { readonly status: 'refused'; readonly why: string }
  /** A merge patch that holds only for the Node that was read. */
  | { readonly status: 'write'; readonly patch: JsonObject }

export const taintId = (taint: JsonObject): string => `${textAt(taint, 'key')}:${textAt(taint, 'effect')}`

export const ownedTaints = (node: JsonObject | undefined): ReadonlySet<string> =>
  new Set(
    textAt(node, 'metadata', 'annotations', taintsMark)
      .split(',')
      .filter((id) => id !== '')
  )

export const taintsOf = (node: JsonObject | undefined): readonly JsonObject[] =>
  objectsAt(node, 'spec', 'taints')

/** Those of others stay as they are, in their places. One of theirs that is declared alike becomes ours. */
export const planTaints = (node: JsonObject, declared: readonly JsonObject[]): TaintPlan => {
  const owned = ownedTaints(node)
  const live = taintsOf(node)
  const wanted = new Map(declared.map((taint) => [taintId(taint), taint]))
  const foreign = live.find((taint) => {
    const ours = wanted.get(taintId(taint))
    return ours !== undefined && !sameValue(ours, taint) && !owned.has(taintId(taint))
  })
  if (foreign !== undefined) return { status: 'refused', why: foreignWords(node, foreign) }
  const kept = live.flatMap((taint) => {
    const ours = wanted.get(taintId(taint))
    if (ours !== undefined) return [sameValue(ours, taint) ? taint : ours]
    return owned.has(taintId(taint)) ? [] : [taint]
  })
  const there = new Set(live.map(taintId))
  const next = [...kept, ...declared.filter((taint) => !there.has(taintId(taint)))]
  const mark = [...wanted.keys()].toSorted().join(',')
  if (isDeepStrictEqual(next, live) && mark === [...owned].join(',')) return { status: 'same' }
  return {
    status: 'write',
    patch: {
      metadata: {
        resourceVersion: textAt(node, 'metadata', 'resourceVersion'),
        annotations: { [taintsMark]: mark === '' ? null : mark },
      },
      spec: { taints: next.length === 0 ? null : next },
    },
  }
}

const sameValue = (a: JsonObject, b: JsonObject): boolean => textAt(a, 'value') === textAt(b, 'value')

const foreignWords = (node: JsonObject, taint: JsonObject): string => {
  const writer = objectsAt(node, 'metadata', 'managedFields').find(
    (entry) =>
      JSON.stringify(entry['fieldsV1'] ?? {}).includes('"f:taints"') && entry['operation'] !== 'Apply'
  )
  const by = textAt(writer, 'manager')
  const id = taintId(taint)
  return `taint ${id} was set by ${by === '' ? 'somebody else' : by}, with another value: declare that value, or take the taint away (kubectl taint nodes ${textAt(node, 'metadata', 'name')} ${id}-) and run again`
}
