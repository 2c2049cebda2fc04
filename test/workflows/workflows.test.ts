import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../fleet-files.ts'

type Step = {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
type Job = {
  readonly name?: string
  readonly 'runs-on': unknown
  readonly 'timeout-minutes'?: number
  readonly permissions?: unknown
  readonly environment?: unknown
  readonly steps: readonly Step[]
  readonly needs?: readonly string[]
}
type Workflow = {
  readonly name?: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = `${root}/.github/workflows`
const workflows = readdirSync(folder).map((file) => ({
  file,
  text: readFileSync(`${folder}/${file}`, 'utf8'),
  ...(parse(readFileSync(`${folder}/${file}`, 'utf8')) as Workflow),
}))

describe.each(workflows)('the workflow $file', ({ text, on, permissions, concurrency, jobs }) => {
  const all = Object.values(jobs)
  const steps = all.flatMap((job) => job.steps)

  it('T21 grants nothing at the top, and each job what it needs, with a reason for each write', () => {
    expect(permissions).toEqual({})
    for (const job of all) expect(job.permissions).toBeDefined()
    for (const line of text.split('\n').filter((each) => /: write\b/.test(each))) expect(line).toMatch(/# \S/)
  })

  it('T7 pins every action by its commit, with its version beside it', () => {
    for (const { uses } of steps.filter((step) => step.uses !== undefined && !step.uses.startsWith('./')))
      expect(uses).toMatch(/@[0-9a-f]{40}$/)
    for (const line of text.split('\n').filter((each) => /^\s*(?:- )?uses: [^.]/.test(each)))
      expect(line).toMatch(/@[0-9a-f]{40} # v\d/)
  })

  it('T22 G41 leaves no credentials behind', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false)
  })

  it('T8 has no expression inside a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  it('T1 T2 G37 runs pull requests on hosted runners only, and never with the rights of the base', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(Object.keys(on)).not.toContain('workflow_run')
    const pulls = Object.keys(on).some((event) => event.startsWith('pull_request') || event === 'merge_group')
    for (const job of all) {
      const atHome = JSON.stringify(job['runs-on']).includes('self-hosted')
      if (pulls) expect(atHome).toBe(false)
      // Whatever reaches the homelab gets its secrets from an environment.
      expect(job.environment !== undefined).toBe(atHome)
      if (!atHome) expect(JSON.stringify(job)).not.toContain('secrets.')
    }
  })

  it('T3 uses no cache, G36 has no path filter, and every job ends', () => {
    expect(text).not.toMatch(/actions\/cache|paths:|paths-ignore:/)
    for (const job of all) expect(job['timeout-minutes']).toBeGreaterThan(0)
    expect(concurrency).toHaveProperty('group')
  })
})

describe('apply', () => {
  const { on, concurrency, jobs, text } = workflows.find(({ file }) => file === 'apply.yml') ?? {}
  const steps = jobs?.['apply']?.steps ?? []

  it('G2 G3 G8 runs one after another, drops nothing for a path, and is never broken off', () => {
    expect(concurrency).toEqual({ group: 'apply-homelab', 'cancel-in-progress': false })
    expect(on?.['push']).toEqual({ branches: ['main'] })
    expect(Object.keys(on ?? {})).toEqual(['push', 'schedule', 'workflow_dispatch'])
  })

  it('G6 G34 G39 T4 checks out a commit with its history, and takes no artifact', () => {
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkout?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
    expect(text).not.toMatch(/artifact/)
  })

  it('ends its job after the time that the action knows of', () => {
    const action = steps.find(({ uses }) => uses === './actions/apply')
    expect(Number(action?.with?.['time-limit'])).toBeLessThan(jobs?.['apply']?.['timeout-minutes'] ?? 0)
  })
})

describe('ci-ok', () => {
  it('needs every other job', () => {
    const ci = workflows.find(({ file }) => file === 'ci.yml')
    const others = Object.keys(ci?.jobs ?? {}).filter((name) => name !== 'ci-ok')
    expect(ci?.jobs['ci-ok']?.needs).toEqual(others)
  })
})
