import { didYouMean } from './did-you-mean.ts'
import { knownKeys } from './known-keys.generated.ts'
import { isObject } from './json.ts'
import type { Json } from './json.ts'

/** Where an unknown key might have been meant, as the end of a finding's sentence. */
export const hintFor = (
  key: string,
  place: string,
  path: readonly string[],
  found: Json | undefined
): string => {
  const here = placeAt(place, path)
  const keys = here === undefined ? [] : keysOf(here)
  const near = didYouMean(key, keys)
  if (near !== undefined) return `: did you mean ${near}?`
  const elsewhere = homeOf(key, here, found)
  if (elsewhere !== undefined) return `: it belongs to ${elsewhere}`
  return keys.length === 0 ? '' : `. Known here: ${keys.join(', ')}`
}

const keysOf = (place: string): readonly string[] => knownKeys[place]?.split(' ') ?? []

const places: readonly (readonly [string, readonly string[]])[] = Object.keys(knownKeys).map((place) => [
  place,
  place.replaceAll('[]', () => '.[]').split('.'),
])

/** The place in the language that a path in a file stands for: `*` is any key, `[]` any index. */
const placeAt = (place: string, path: readonly string[]): string | undefined => {
  const [root = '', ...below] = [...place.split('.'), ...path]
  // A layer holds settings only; what is below a setting is the same everywhere.
  const wanted = [root === 'layer' && below.length > 0 ? 'node' : root, ...below]
  return places.find(
    ([, steps]) =>
      steps.length === wanted.length &&
      steps.every(
        (step, i) => step === wanted[i] || step === '*' || (step === '[]' && /^\d+$/.test(wanted[i] ?? ''))
      )
  )?.[0]
}

/** The one place that knows a key, where no other place as near to the top does. */
const homeOf = (key: string, here: string | undefined, found: Json | undefined): string | undefined => {
  const holding = places.filter(
    ([place]) => place !== here && place !== 'layer' && keysOf(place).includes(key)
  )
  const least = Math.min(...holding.map(([, steps]) => steps.length))
  const [first, ...others] = holding.filter(([, steps]) => steps.length === least)
  if (first === undefined || others.length > 0 || (first[1].length > 2 && isObject(found))) return undefined
  const [root, ...below] = first[1]
  const file =
    root === 'cluster'
      ? 'the spec of cluster.yaml'
      : root === 'node'
        ? 'the spec of a node file'
        : root === 'file'
          ? 'the top of the file'
          : root
  const settings = below.join('.').replaceAll('.[]', () => '[]')
  if (below.length === 0) return file
  return root === 'cluster' ? `${settings}, in the spec of cluster.yaml` : settings
}
