import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderedFiles } from '../../src/render/rendered-files.ts'
import { load, onTalos, readTexts, renderTexts, root, seedTexts } from '../fleet-files.ts'
import { goldenFleets } from './fleets.ts'

/** `UPDATE_GOLDEN=1 npm test` writes them anew; a review then sees real files change. */
const update = process.env['UPDATE_GOLDEN'] === '1'

describe.each(Object.keys(goldenFleets))('the golden files of %s', (name) => {
  it('are what rendering makes today, no more and no less', async () => {
    const folder = join(root, 'test/golden', name)
    const files = renderedFiles(renderTexts(goldenFleets[name] ?? {}).rendering)
    if (update) {
      await rm(folder, { recursive: true, force: true })
      for (const { path, text } of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), text)
      }
    }
    expect(Object.keys(readTexts(folder)).toSorted()).toEqual(files.map(({ path }) => path).toSorted())
    for (const { path, text } of files) expect(await readFile(join(folder, path), 'utf8'), path).toBe(text)
  })
})

describe('the Talos twin', () => {
  it('differs from the example fleet in nothing but one word of cluster.yaml', () => {
    const seed = seedTexts()
    const twin = goldenFleets['talos-twin'] ?? {}
    expect(Object.keys(twin).toSorted()).toEqual(Object.keys(seed).toSorted())
    for (const [path, text] of Object.entries(seed)) expect(twin[path]).toBe(path === 'cluster.yaml' ? text.replace('  os: ubuntu\n', '  os: talos\n') : text)
  })
})

describe('the state of August 2026', () => {
  it('loads without an error, and leaves the decommissioned node alone', () => {
    const texts = goldenFleets['august-2026'] ?? {}
    const { diagnostics, fleet } = load(texts)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(fleet?.nodes.find(({ name }) => name === 'k8s-node6')?.state).toBe('decommissioned')
    expect(renderTexts(texts).rendering.nodes.map(({ name }) => name)).not.toContain('k8s-node6')
  })

  it('renders on Talos too', () => {
    expect(renderTexts(onTalos(goldenFleets['august-2026'] ?? {}, 'v1.13.9', 'v1.13')).rendering.nodes).toHaveLength(7)
  })
})
