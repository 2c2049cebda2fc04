import { describe, expect, it } from 'vitest'
import { makeSecretsBundle } from '../../../lab/talos/secrets-bundle.ts'
import { desiredConfig } from '../../../src/adapters/talos/desired-config.ts'
import { liveConfig } from '../../../src/adapters/talos/live-config.ts'
import { makeMarkKey } from '../../../src/adapters/talos/observe.ts'
import { printedConfig } from '../../../src/adapters/talos/printed-config.ts'
import { structureOf } from '../../../src/render/structure.ts'
import type { Document } from '../../../src/subjects/document.ts'
import { machineConfigPath } from '../../../src/subjects/machine-config.ts'
import { subjects } from '../../../src/subjects/table.ts'
import { renderTexts } from '../../fleet-files.ts'
import { goldenFleets } from '../../golden/fleets.ts'
import { secretsFor } from './lab-cluster.ts'

const markKey = makeMarkKey()
const talosFleets = Object.entries(goldenFleets).filter(([name]) => name.includes('talos'))

describe.each(talosFleets)('%s', (_, texts) => {
  it('reads what was sent as the desired document, which is what parsing it says', async () => {
    const { rendering } = renderTexts(texts)
    const secrets = secretsFor(rendering, await makeSecretsBundle())
    const configs = rendering.nodes.flatMap(({ documents }) =>
      documents.filter(({ path }) => path === machineConfigPath).map((config) => ({ config, documents }))
    )
    expect(configs.length).toBeGreaterThan(0)
    for (const { config, documents } of configs) {
      const { bytes } = desiredConfig(documents, secrets)
      expect(printedConfig(config, secrets)).toBe(Buffer.from(bytes).toString())
      expect(liveConfig(bytes, config, { secrets, markKey })).toBe(config)
      // A comment makes it another text: this one is parsed.
      const parsed = liveConfig(Buffer.concat([Buffer.from('# by hand\n'), bytes]), config, {
        secrets,
        markKey,
      })
      expect(parsed).not.toBe(config)
      expect(structureOf(parsed, subjects)).toEqual(structureOf(config, subjects))
      expect(parsed.secrets).toEqual(config.secrets)
    }
  })
})

const config = (...names: readonly string[]): Document => ({
  path: machineConfigPath,
  plane: 'disk',
  body: { yaml: names.map((name) => ({ kind: name, token: `\${secret:${name}}` })) },
  secrets: names.map((name, index) => ({ at: `/${index}/token`, name, rev: '' })),
})
const valued = (one: string, two: string) => new Map(Object.entries({ one, two }))
const read = (text: string, secrets: ReadonlyMap<string, string>) =>
  liveConfig(Buffer.from(text), config('one', 'two'), { secrets, markKey })

describe('bytes that differ in one value', () => {
  const sent = 'kind: one\ntoken: first-value\n---\nkind: two\ntoken: second-value\n'

  it('are the desired document only where every secret is the secret', () => {
    const secrets = valued('first-value', 'second-value')
    expect(read(sent, secrets).body).toEqual(config('one', 'two').body)
    const { body, secrets: named } = read(sent.replace('second-value', 'another-value'), secrets)
    expect(JSON.stringify(body)).toMatch(/"token":"\(hidden [0-9a-f]{12}\)"/)
    expect(JSON.stringify(body)).not.toContain('another-value')
    expect(named.map(({ name }) => name)).toEqual(['one'])
  })

  it('are not taken for what was sent with the value before', () => {
    const secrets = valued('first-value', 'second-value')
    expect(read(sent, secrets).secrets).toHaveLength(2)
    secrets.set('two', 'rotated-value')
    expect(read(sent, secrets).secrets.map(({ name }) => name)).toEqual(['one'])
    expect(read(sent, valued('first-value', 'third-value')).secrets).toHaveLength(1)
  })
})

it('names every secret without a value', () => {
  expect(() => printedConfig(config('one', 'two', 'three'), new Map([['one', 'x']]))).toThrow(
    'no value for three, two'
  )
})
