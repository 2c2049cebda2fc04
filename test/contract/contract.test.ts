import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { version } from '../../src/actions/version.ts'
import { actionFolders } from '../../scripts/action-folders.ts'
import { fillReadme } from '../../scripts/fill-readme.ts'
import { readManifest } from '../../scripts/manifest.ts'
import { stubs } from '../../scripts/stubs.ts'
import { readInputs } from '../../src/adapters/runner/read-inputs.ts'
import type { Input } from '../../src/adapters/runner/read-inputs.ts'
import { root } from '../fleet-files.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const folders = await actionFolders()
const inputsOf = async (name: string) =>
  (
    (await import(`../../src/actions/${name}/inputs.ts`)) as {
      inputs: Readonly<Record<string, Input<unknown>>>
    }
  ).inputs

describe.each(folders)('the action $name', ({ name, folder }) => {
  it('has in action.yml exactly the inputs that its code reads, with defaults that the code takes', async () => {
    const manifest = await readManifest(join(root, folder))
    const inputs = await inputsOf(name)
    expect(Object.keys(manifest.inputs ?? {}).toSorted()).toEqual(
      Object.values(inputs)
        .map((input) => input.name)
        .toSorted()
    )
    const environment = Object.fromEntries(
      Object.entries(manifest.inputs ?? {}).map(([key, value]) => [
        `INPUT_${key.toUpperCase()}`,
        String(value.default ?? 'x'),
      ])
    )
    expect(() => readInputs(inputs, environment)).not.toThrow()
  })

  it('runs on node24 from its own stub, which names it', async () => {
    const metadata = parse(read(join(folder, 'action.yml'))) as { runs: { using: string; main: string } }
    expect(metadata.runs).toEqual({ using: 'node24', main: 'main.js' })
    expect(read(join(folder, 'main.js'))).toBe((await stubs())[join(folder, 'main.js')])
    expect(read(join(folder, 'main.js'))).toContain(`run('${name}')`)
  })

  it('is described by its README, table by table', async () => {
    const filled = fillReadme(read(join(folder, 'README.md')), await readManifest(join(root, folder)))
    expect(filled.problems).toEqual([])
    expect(filled.text).toBe(read(join(folder, 'README.md')))
  })

  it('stands in the entry table, and in dist', () => {
    const entry = new RegExp(`['"]?${name}['"]?: \\(\\) => import\\('\\./actions/${name}/main\\.ts'\\)`)
    expect(read('src/index.ts')).toMatch(entry)
    expect(read('dist/index.js')).toMatch(new RegExp(`['"]?${name}['"]?:`))
  })

  it('outputs what action.yml says, and nothing else', async () => {
    const manifest = await readManifest(join(root, folder))
    const sources = [
      ...readdirSync(join(root, 'src/actions', name)).map((file) => `src/actions/${name}/${file}`),
      ...(name === 'gate' || name === 'diff-comment' ? ['src/actions/publish-plan.ts'] : []),
    ]
    const written = sources.flatMap((path) =>
      [...read(path).matchAll(/runner\.output\('([a-z-]+)'/g)].map((match) => match[1] ?? '')
    )
    expect([...new Set(written)].toSorted()).toEqual(Object.keys(manifest.outputs ?? {}).toSorted())
  })
})

describe('the house', () => {
  it('has no action in the table without a folder', () => {
    const named = [...read('src/index.ts').matchAll(/import\('\.\/actions\/([a-z-]+)\/main\.ts'\)/g)].map(
      (match) => match[1] ?? ''
    )
    expect(named.toSorted()).toEqual(folders.map(({ name }) => name).toSorted())
  })

  it('has one version', () => {
    expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version)
  })

  it('has a lockfile without download addresses, and exact versions', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": *"http/)
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >
    for (const wanted of Object.values({ ...dependencies, ...devDependencies }))
      expect(wanted).toMatch(/^(?:npm:@?[a-z0-9/-]+@)?\d+\.\d+\.\d+$/)
  })

  it('ships neither lab, tests nor fixtures in dist', () => {
    expect(read('dist/index.js')).not.toMatch(/of-the-lab|startForge/)
  })

  it('shows in its README the comment that it posts', () => {
    const comment = read('test/golden/comment.md')
    expect(read('README.md')).toContain(comment.slice(0, comment.indexOf('<details>')).trim())
  })
})
