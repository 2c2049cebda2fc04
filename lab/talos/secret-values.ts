import { randomUUID } from 'node:crypto'
import type { Rendering } from '../../src/render/rendering.ts'
import type { SecretsBundle } from './secrets-bundle.ts'

/** Values for every secret that a rendering names: the bundle's own, and something random for the rest. */
export const valuesFor = (rendering: Rendering, bundle: SecretsBundle): ReadonlyMap<string, string> => {
  const names = new Set(
    rendering.nodes.flatMap(({ documents }) =>
      documents.flatMap(({ secrets }) => secrets.map(({ name }) => name))
    )
  )
  return new Map(
    [...names].map((name) => {
      const [first, ...path] = name.split('/')
      const found = path.reduce<unknown>(
        (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
        bundle
      )
      return [name, first === 'talos' && typeof found === 'string' ? found : `value-${randomUUID()}`]
    })
  )
}
