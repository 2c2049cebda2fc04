import { isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import { declaredPart } from '../declared-part.ts'

/** Others may add to our objects, as server-side apply lets them: it stays, and is no difference. */
export const readLive = declaredPart

/** `DaemonSet.spec.template.spec.hostIPC`: what somebody added, at the highest place that nobody declared. */
export const undeclared = (live: Json, desired: Json): readonly string[] => beside(live, desired, '')

const beside = (live: Json, desired: Json, path: string): readonly string[] => {
  if (!isObject(live) || !isObject(desired)) return []
  return Object.keys(live)
    .toSorted()
    .flatMap((key) => {
      const at = path === '' ? key : `${path}.${key}`
      const wanted = Object.hasOwn(desired, key) ? desired[key] : undefined
      return wanted === undefined ? [at] : beside(live[key] ?? null, wanted, at)
    })
}
