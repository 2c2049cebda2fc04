import { expect, it } from 'vitest'
import { compareLive } from '../../src/compare/compare-live.ts'
import { renderTexts, smallFleet, onTalos, worker } from '../fleet-files.ts'

it('asks nobody for a digest: what was read from a node has none to compare with', () => {
  const { rendering } = renderTexts(onTalos(smallFleet('', '', { 'w1.yaml': worker('w1', '') }), 'v1.13.9'))
  const unasked = <Side extends object>(side: Side): Side =>
    Object.defineProperty({ ...side }, 'digest', {
      get: () => {
        throw new Error('a digest was made')
      },
      enumerable: true,
    })
  const desired = unasked({ ...rendering, nodes: rendering.nodes.map(unasked) })
  const live = new Map(rendering.nodes.map(({ name, documents }) => [name, documents]))
  expect(live.size).toBeGreaterThan(1)
  const { nodes, unchanged } = compareLive(live, desired)
  expect([nodes, unchanged]).toEqual([[], [...live.keys()]])
})
