import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startReviewedHomelab } from '../../lab/reviewed-homelab.ts'
import type { ReviewedHomelab } from '../../lab/reviewed-homelab.ts'
import { master, sysctl, worker } from './apply-world.ts'

const settings = `
  secrets: { from: environment }
  adopt: ['*']
  maintenance:
    allow:
      - { impact: control-plane-outage, nodes: [k8s-master], until: 2099-12-31 }
    durations: { soak: 1s, ready: 3s, try: 8s, drain: 2s }
`
const path = 'nodes/cluster.yaml'

describe('a forge that is away', { timeout: 90_000 }, () => {
  let home: ReviewedHomelab
  let folder = ''
  let commit = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-away-'))
    home = await startReviewedHomelab(folder, [master, worker], settings)
    const pull = await home.repository.open({ [path]: sysctl(262_144)(await home.read(path)) })
    await home.gate(pull, 100)
    commit = await home.repository.merge(pull)
  })
  afterEach(async () => {
    await home.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const values = (): readonly (string | undefined)[] =>
    [worker, master].map((node) => {
      const text = Buffer.from(home.fleet.talos.node(node).machine.persistent?.bytes ?? []).toString('utf8')
      return /vm\.max_map_count: "(\d+)"/.exec(text)?.[1]
    })
  const away = () => rename(home.repository.origin, `${home.repository.origin}.away`)
  const back = () => rename(`${home.repository.origin}.away`, home.repository.origin)
  /** Does something once a word has been in the log. */
  const once =
    (word: string, act: () => unknown) =>
    (child: ChildProcess): void => {
      let seen = ''
      child.stdout?.on('data', (chunk: Buffer) => {
        const before = seen
        seen += chunk.toString('utf8')
        if (!before.includes(word) && seen.includes(word)) act()
      })
    }

  it('before the rollout: nobody can say what was reviewed, so nothing is written', async () => {
    expect((await home.apply({ commit, id: 1 })).outputs).toMatchObject({ verdict: 'applied', applied: '2' })
    const more = (await home.read(path)).replace('max_map_count: 262144', 'max_map_count: 300000')
    const pull = await home.repository.open({ [path]: more })
    await home.gate(pull, 101)
    commit = await home.repository.merge(pull)
    home.forge.faults.push({ match: () => true, times: 99, status: 503 })
    const run = await home.apply({ commit, id: 2 })
    home.forge.faults.length = 0
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', applied: '0' } })
    expect(run.stdout).toMatch(/::error::.*what was reviewed could not be asked: the forge answers 503/)
    // How the nodes are is told all the same.
    expect(run.summary).toContain('| `k8s-node1` |')
    expect(values()).toEqual(['262144', '262144'])
    expect((await home.apply({ commit, id: 3 })).outputs).toMatchObject({ verdict: 'applied', applied: '2' })
  })

  it('N18 G35 after it: the nodes are done, and the run says that it could not tell', async () => {
    const run = await home.apply({
      commit,
      id: 1,
      started: once('confirming', () =>
        home.forge.faults.push({ match: () => true, times: 99, status: 503 })
      ),
    })
    home.forge.faults.length = 0
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'report-failed', applied: '2' } })
    for (const what of [
      'the comment on the merged pull request',
      'the status of main',
      'the deployment record',
    ])
      expect(run.stdout).toContain(`::warning::${what} could not be written`)
    expect(values()).toEqual(['262144', '262144'])
  })

  it('during it: the node at work is finished, the next is not started, and the next run goes on', async () => {
    let gone: Promise<void> | undefined
    const run = await home.apply({
      commit,
      id: 1,
      started: once('is it well', () => (gone = away())),
    })
    await gone
    await back()
    expect(run).toMatchObject({ exitCode: 3, outputs: { verdict: 'partial', applied: '1' } })
    expect(values()).toEqual(['262144', undefined])
    expect(run.summary).toContain('whether main has moved could not be asked')
    expect((await home.apply({ commit, id: 2 })).outputs).toMatchObject({ verdict: 'applied', applied: '1' })
  })

  it('two runs at once: one applies, the other writes nothing and says who holds the node', async () => {
    let second: ReturnType<ReviewedHomelab['apply']> | undefined
    const first = await home.apply({
      commit,
      id: 1,
      started: once('is it well', () => (second ??= home.apply({ commit, id: 2 }))),
    })
    const runs = [first, await second]
    const verdicts = runs.map((run) => run?.outputs['verdict'])
    expect(verdicts.filter((verdict) => verdict === 'applied')).toHaveLength(1)
    const held = runs.find((run) => run?.outputs['verdict'] !== 'applied')
    expect(held?.outputs).toMatchObject({ verdict: 'failed', applied: '0' })
    expect(held?.summary).toMatch(/held by run \d\/1 since|is held/)
    expect(values()).toEqual(['262144', '262144'])
  })
})
