import type { FleetNode, LayerName } from './fleet.ts'
import { isList, isObject } from './json.ts'
import type { Json } from './json.ts'
import type { Position } from './parsed-file.ts'

export type Origin = {
  readonly layer: LayerName
  readonly file: string
  readonly position: Position
}

/**
 * Which layer a setting comes from: the last that says it. `overridden` are the layers below that said it too, last
 * first. Undefined where no layer says it. Looked up only when asked for.
 */
export const provenance = (
  node: FleetNode,
  path: readonly string[]
): (Origin & { readonly overridden: readonly Origin[] }) | undefined => {
  const saying = node.layers
    .filter(({ settings }) => says(settings, path))
    .map((layer): Origin => ({
      layer: layer.name,
      file: layer.file.path,
      position: layer.file.positionOf([...layer.at, ...path]),
    }))
    .toReversed()
  const [first, ...overridden] = saying
  return first === undefined ? undefined : { ...first, overridden }
}

const says = (settings: Json, path: readonly string[]): boolean => {
  let value: Json | undefined = settings
  for (const key of path) {
    value = isList(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined
    if (value === undefined) return false
  }
  return true
}
