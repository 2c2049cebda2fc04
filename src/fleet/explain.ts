import type { FleetNode, Layer, LayerName } from './fleet.ts'
import { isList, isObject } from './json.ts'
import type { Json } from './json.ts'
import type { Position } from './parsed-file.ts'

export type Origin = {
  readonly layer: LayerName
  readonly file: string
  readonly position: Position
}

/**
 * Which layer decides about a setting: the last that says it, or takes it back with null. `overridden` are the layers
 * below that said it too, last first. Undefined where no layer says it. Looked up only when asked for.
 */
export const provenance = (
  node: FleetNode,
  path: readonly string[]
): (Origin & { readonly overridden: readonly Origin[] }) | undefined => {
  const saying: Origin[] = []
  for (const layer of node.layers.toReversed()) {
    const word = wordOn(layer.settings, path)
    // A list replaces what is below as a whole: an entry that it has not is nobody's.
    if (word === 'other' && saying.length === 0) return undefined
    if (word === 'value' || word === 'null') saying.push(originIn(layer, path))
  }
  const [first, ...overridden] = saying
  return first === undefined ? undefined : { ...first, overridden }
}

/** Where a character of a text setting stands: in the file and layer that decides about it. */
export const placeInText = (
  node: FleetNode,
  path: readonly string[],
  offset: number
): { readonly file: string; readonly position: Position } => {
  const layer = node.layers.findLast(({ settings }) => wordOn(settings, path) !== 'nothing')
  const at = [...(layer?.at ?? ['spec']), ...path]
  const file = layer?.file ?? node.file
  return { file: file.path, position: file.positionInText?.(at, offset) ?? file.positionOf(at) }
}

/** Of the value, or of the null that takes it back. */
const originIn = (layer: Layer, path: readonly string[]): Origin => ({
  layer: layer.name,
  file: layer.file.path,
  position: layer.file.positionOf([...layer.at, ...path]),
})

const wordOn = (settings: Json, path: readonly string[]): 'value' | 'null' | 'other' | 'nothing' => {
  let value: Json = settings
  for (const key of path) {
    if (value === null) return 'null'
    if (!isObject(value) && !isList(value)) return 'other'
    const below: Json | undefined = isList(value) ? value[Number(key)] : value[key]
    if (below === undefined) return isList(value) ? 'other' : 'nothing'
    value = below
  }
  return value === null ? 'null' : 'value'
}
