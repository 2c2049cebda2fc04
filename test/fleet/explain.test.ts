import { describe, expect, it } from 'vitest'
import { provenance } from '../../src/fleet/explain.ts'
import { load, smallFleet } from '../fleet-files.ts'

const nodeOf = (cluster: string, node: string) => {
  const { fleet, diagnostics } = load(smallFleet(cluster, node))
  const [first] = fleet?.nodes ?? []
  if (first === undefined) throw new Error(JSON.stringify(diagnostics))
  return first
}

describe('where a setting comes from', () => {
  it('a null decides, also above the setting', () => {
    const node = nodeOf("  defaults: { labels: { a: 'x' } }\n", '  labels: null\n')
    expect(node.settings['labels']).toBeUndefined()
    expect(provenance(node, ['labels', 'a'])).toMatchObject({
      layer: 'node',
      position: { line: 6, column: 11 },
      overridden: [{ layer: 'cluster' }],
    })
  })

  it('a list replaces a longer one, whose other entries are nobody any more', () => {
    const node = nodeOf(
      '  defaults: { network: { nameservers: [10.0.20.1, 10.0.20.2] } }\n',
      '  network: { nameservers: [10.0.20.3] }\n'
    )
    expect(provenance(node, ['network', 'nameservers', '0'])).toMatchObject({
      layer: 'node',
      overridden: [{ layer: 'cluster' }],
    })
    expect(provenance(node, ['network', 'nameservers', '1'])).toBeUndefined()
  })

  it('what nobody says comes from nowhere', () => {
    expect(provenance(nodeOf('', '  labels: {}\n'), ['labels', 'a'])).toBeUndefined()
  })
})
