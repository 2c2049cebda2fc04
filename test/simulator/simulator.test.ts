import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { engine } from './engine.ts'
import { faultKinds } from './faults.ts'
import { mutations } from './mutations.ts'
import { simulate, type Outcome } from './simulate.ts'

const run = promisify(execFile)
const script = new URL('run.ts', import.meta.url).pathname

// Like the property tests: CI fixes the seed (test/fixed-seed.ts), elsewhere each run looks at others.
const firstSeed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 1e9))
const seeds = Array.from({ length: 2_000 }, (_, index) => firstSeed + index)

describe('the rollout in a simulated world', () => {
  let outcomes: readonly Outcome[] = []
  beforeAll(() => {
    outcomes = seeds.map((seed) => simulate({ engine, seed }))
  })

  it(`keeps every rule in ${seeds.length} runs from seed ${firstSeed}`, () => {
    const broken = outcomes.flatMap(({ seed, violations }) =>
      violations.map(({ rule, what }) => `npm run simulate -- --seed ${seed} --trace: ${rule}: ${what}`)
    )
    expect(broken).toEqual([])
  })

  it('meets every fault and every end', () => {
    const met = new Set(outcomes.flatMap(({ faults }) => faults.map(({ kind }) => kind)))
    expect([...met].toSorted()).toEqual([...faultKinds].toSorted())
    const ends = new Set(outcomes.map(({ ended }) => ended))
    expect([...ends].toSorted()).toEqual(['applied', 'failed', 'killed', 'nothing-to-do', 'stopped'])
  })

  it('takes the same course from the same seed', () => {
    const course = (): readonly string[] => {
      const lines: string[] = []
      simulate({ engine, seed: firstSeed, trace: (line) => lines.push(line) })
      return lines
    }
    expect(course()).toEqual(course())
  })

  it('judges by a world that knows nothing of what it judges', async () => {
    const files = ['world', 'files-node', 'talos-node', 'reboot', 'faults', 'rules', 'invariants', 'timeline']
    const texts = await Promise.all(
      files.map((file) => readFile(new URL(`${file}.ts`, import.meta.url), 'utf8'))
    )
    expect(texts.filter((text) => /from '(?!\.\/)/.test(text))).toEqual([])
  })

  it('notices when a rule is switched off', async () => {
    const { stdout } = await run(process.execPath, [script, '--mutations', '--rule', 'freeze is ignored'])
    expect(stdout).toMatch(/^1\/1 mutations killed/m)
  })

  it('refuses a mutation that nobody knows', async () => {
    const env = { ...process.env, MUTATION: 'no such mutation' }
    const hook = new URL('mutate.ts', import.meta.url).href
    const started = run(process.execPath, ['--import', hook, script], { env })
    await expect(started).rejects.toThrow('no mutation is called no such mutation')
  })

  it('names every mutation once, and its text where it is there exactly once', async () => {
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length)
    const counts = await Promise.all(
      mutations.flatMap(({ name, edits }) =>
        edits.map(async ({ file, from }) => {
          const text = await readFile(file, 'utf8')
          return `${name}: ${text.split(from).length - 1}`
        })
      )
    )
    expect(counts.filter((line) => !line.endsWith(': 1'))).toEqual([])
  })
})
