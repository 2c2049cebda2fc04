import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

describe.each(['github', 'gitea'] as const)('from the pull request to the nodes, on %s', (flavour) => {
  let home: ReviewedHomelab
  let folder = ''
  let id = 1
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plumbline-review-'))
    home = await startReviewedHomelab(folder, [master, worker], settings, flavour)
  })
  afterAll(async () => {
    await home.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const edited = async (edit: (cluster: string) => string) => ({ [path]: edit(await home.read(path)) })
  const values = (): readonly (string | undefined)[] =>
    [worker, master].map((node) => {
      const text = Buffer.from(home.fleet.talos.node(node).machine.persistent?.bytes ?? []).toString('utf8')
      return /vm\.max_map_count: "(\d+)"/.exec(text)?.[1]
    })
  const commentsOn = (pull: number, key: string): readonly string[] =>
    home.forge.state.comments
      .filter((comment) => comment.pull === pull && comment.body.startsWith(`<!-- plumbline:${key} `))
      .map(({ body }) => body)

  it('brings what was shown and merged to every node, and says so on the pull request', async () => {
    const pull = await home.repository.open(await edited(sysctl(262_144)))
    expect((await home.gate(pull, id++)).exitCode).toBe(0)
    const commit = await home.repository.merge(pull, 'squash')
    const run = await home.apply({ commit, id: id++ })
    expect(
      run.outputs,
      run.stdout.replaceAll(/::add-mask.*\n/g, () => '')
    ).toMatchObject({
      verdict: 'applied',
      applied: '2',
    })
    expect(values()).toEqual(['262144', '262144'])
    const [said, ...more] = commentsOn(pull, 'apply')
    expect(more).toEqual([])
    expect(said).toContain('2 nodes')
    expect(said).toContain('| `k8s-node1` |')
    const statuses = home.forge.state.statuses.filter(({ sha }) => sha === commit)
    expect(statuses.map(({ context, description }) => `${context}: ${description}`)).toEqual([
      expect.stringMatching(/^plumbline\/rendered: rendered 0\.1\.0 [0-9a-f]{64}$/),
    ])
  }, 60_000)

  it('T5 G4 refuses what somebody slipped into a merge, with exactly that line', async () => {
    const pull = await home.repository.open(
      await edited((cluster) => cluster.replace('max_map_count: 262144', 'max_map_count: 300000'))
    )
    await home.gate(pull, id++)
    const slipped = (await home.read(path))
      .replace('max_map_count: 262144', 'max_map_count: 300000')
      .replace('      vm.max_map_count', '      vm.overcommit_memory: 1\n      vm.max_map_count')
    const commit = await home.repository.merge(pull, 'merge', { [path]: slipped })
    const run = await home.apply({ commit, id: id++ })
    expect(run).toMatchObject({ exitCode: 6, outputs: { verdict: 'refused-unreviewed', applied: '0' } })
    const lines = run.summary.split('\n').filter((line) => line.startsWith('not reviewed: '))
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatch(/vm\.overcommit_memory.*nothing → "1"/)
    expect(commentsOn(pull, 'apply')[0]).toContain('vm.overcommit_memory')
    expect(values()).toEqual(['262144', '262144'])
  }, 60_000)

  it('goes on once it was taken back by a pull request: the rest was reviewed', async () => {
    const back = await edited((cluster) => cluster.replace('      vm.overcommit_memory: 1\n', ''))
    const pull = await home.repository.open(back)
    await home.gate(pull, id++)
    const commit = await home.repository.merge(pull, 'merge')
    const run = await home.apply({ commit, id: id++ })
    expect(run.outputs).toMatchObject({ verdict: 'applied', applied: '2' })
    expect(values()).toEqual(['300000', '300000'])
    expect(await home.apply({ commit, id: id++ })).toMatchObject({ outputs: { verdict: 'noop' } })
    expect(home.forge.violations).toEqual([])
  }, 60_000)

  it('lets no push past it by way of a run that has nothing to write', async () => {
    const open = await edited((cluster) =>
      cluster.replace('spec:\n', () => 'spec:\n  review: { require: none }\n')
    )
    const pushed = await home.repository.push(open)
    const first = await home.apply({ commit: pushed, id: id++ })
    expect(first).toMatchObject({ exitCode: 6, outputs: { verdict: 'refused-unreviewed' } })
    expect(first.summary).toContain('not reviewed: cluster')
    const more = await edited((cluster) => cluster.replace('max_map_count: 300000', 'max_map_count: 400000'))
    const second = await home.apply({ commit: await home.repository.push(more), id: id++ })
    expect(second).toMatchObject({ exitCode: 6, outputs: { verdict: 'refused-unreviewed' } })
    expect(values()).toEqual(['300000', '300000'])
  }, 60_000)
})
