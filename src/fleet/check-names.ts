import { didYouMean } from './did-you-mean.ts'
import type { Diagnostic } from './diagnostic.ts'
import { dig, inCluster, textsAt } from './findings.ts'
import type { Place } from './findings.ts'
import type { Fleet } from './fleet.ts'
import { isList } from './json.ts'
import { showName } from './show.ts'

/** Consent or order for a node that does not exist would be silently without effect. */
export const checkNames = (fleet: Fleet): readonly Diagnostic[] => {
  const { spec } = fleet.cluster
  const known = new Set(fleet.nodes.map(({ name }) => name))
  const below = (key: string): readonly Place[] => {
    const list = dig(spec, ['maintenance', key])
    return isList(list) ? list.map((_, index) => ['maintenance', key, String(index), 'nodes']) : []
  }
  return [['adopt'], ['maintenance', 'order'], ...below('allow'), ...below('checks')].flatMap((path: Place) =>
    textsAt(spec, path).flatMap((name, index) => {
      if (known.has(name) || (path[0] === 'adopt' && name === '*')) return []
      const near = didYouMean(name, [...known])
      const hint = near === undefined ? 'remove it, or create its file' : `did you mean ${near}?`
      return [
        inCluster(
          fleet,
          [...path, String(index)],
          'error',
          'unknown-node',
          `there is no node ${showName(name)}: ${hint}`
        ),
      ]
    })
  )
}
