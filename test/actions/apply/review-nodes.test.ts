import { describe, expect, it } from 'vitest'
import { version } from '../../../src/actions/version.ts'
import { closeAfterEach, fleetWith, inNodes, kinds, makeWorld, unseen, workerWith } from './review-world.ts'

/** What a node has decides from where on it is judged, and what must not be taken back. */

closeAfterEach()

const both = ['github', 'gitea'] as const
const w1 = (sysctls: Readonly<Record<string, number>>) => inNodes({ 'w1.yaml': workerWith('w1', sysctls) })
const base = { 'vm.swappiness': 10 }
const changed = { 'vm.swappiness': 20 }
const allow = (consent: string) => `  maintenance: { allow: [{ ${consent}, until: 2026-12-01 }] }\n`
const clusterFile = (cluster: string) =>
  inNodes({ 'cluster.yaml': fleetWith({}, cluster)['cluster.yaml'] ?? '' })
const start = (flavour: 'github' | 'gitea', cluster = '') =>
  makeWorld(flavour, inNodes(fleetWith(base, cluster)))

describe.each(both)('a node that was never written on %s', (flavour) => {
  const first = { node: 'w2', ledger: undefined }
  const added = (sysctls: Readonly<Record<string, number>>) => ({
    ...inNodes({ 'w2.yaml': workerWith('w2', sysctls) }),
    ...clusterFile('  adopt: [w2]\n'),
  })

  it('is written as its pull request showed it, and as main stands where nobody has a ledger', async () => {
    const world = await start(flavour)
    const since = await world.main()
    const pull = await world.open(added(base))
    await world.show(pull)
    await world.merge(pull, 'squash')
    expect(kinds(await world.judge(undefined, { nodes: [first] }))).toEqual([])
    expect(world.forge.journal).toEqual([])
    const judged = await world.judge(undefined, { nodes: [first], anchor: since })
    expect([kinds(judged), judged.shown.length]).toEqual([[], 1])
  })

  it('and was pushed, with the consent to adopt it, stops', async () => {
    const world = await start(flavour)
    const since = await world.main()
    await world.push(added(base))
    const lines = unseen(await world.judge(undefined, { nodes: [first], anchor: since }))
    expect(lines).toContain('w2 vm.swappiness = "10"')
    expect(lines).toContain('cluster adopt[0] = "w2"')
  })
})

describe.each(both)('what a node has on %s', (flavour) => {
  it('G2 and main left by a force-push, or an old job does not reach, is refused as stale, unless a pull request names it', async () => {
    const world = await start(flavour)
    const old = await world.main()
    const since = await world.push(w1(changed))
    await world.forcePush(old)
    const pull = await world.open({ 'README.md': 'on\n' })
    await world.merge(pull)
    const refused = await world.judge(since)
    expect(kinds(refused)).toEqual(['rollback'])
    expect(refused.stops[0]?.why).toContain(`refused as stale: they have ${since}`)
    const back = await world.open(clusterFile(allow(`impact: rollback, commit: ${since}`)))
    await world.show(back)
    await world.merge(back, 'squash')
    expect(kinds(await world.judge(since))).toEqual([])
    await world.push(w1({ ...base, 'kernel.sysrq': 1 }))
    expect(new Set(unseen(await world.judge(since)))).toEqual(new Set(['w1 kernel.sysrq = "1"']))
  })

  it.each([
    ['the ledger', {}, 'v1.35.0'],
    ['what runs', { versions: { kubernetes: 'v1.34.9' } }, 'v1.34.2'],
  ])('and is newer than main by %s is not taken back without consent', async (_, node, was) => {
    const files = (version: string, cluster = '') =>
      Object.fromEntries(
        Object.entries(inNodes(fleetWith(base, cluster))).map(([path, text]) => [
          path,
          text?.replace('v1.34.2', () => version) ?? null,
        ])
      )
    const world = await makeWorld(flavour, files(was))
    const since = await world.main()
    const older = async (cluster: string) => {
      const pull = await world.open(files('v1.34.2', cluster))
      await world.show(pull)
      await world.merge(pull)
      return world.judge(since, { nodes: [{ node: 'w1', ...node }] })
    }
    expect(kinds(await older('  managedElsewhere: [etc/motd]\n'))).toEqual(['downgrade'])
    expect(kinds(await older(allow('impact: downgrade, nodes: [w1]')))).toEqual([])
  })

  it.each([
    ['nobody', '', ['release']],
    ['another version', allow("impact: release, version: '9.9.9'"), ['release']],
    ['another node', allow(`impact: release, version: ${version}, nodes: [cp1]`), ['release']],
    ['this version', allow(`impact: release, version: ${version}, nodes: [w1]`), []],
  ])(
    'and a new plumbline renders otherwise waits for consent; consented is %s',
    async (_, cluster, stops) => {
      const world = await start(flavour, cluster)
      const since = await world.main()
      const old = {
        path: 'etc/sysctl.d/90-plumbline.conf',
        plane: 'disk',
        body: { text: 'vm.swappiness = 7\n' },
        secrets: [],
        file: { mode: 0o644, owner: 'root', group: 'root' },
      } as const
      const judged = await world.judge(since, { version: '0.0.1', nodes: [{ node: 'w1', documents: [old] }] })
      expect(judged.release).toEqual([
        {
          node: 'w1',
          document: old.path,
          place: 'vm.swappiness',
          called: 'vm.swappiness',
          from: '7',
          to: '10',
        },
      ])
      expect(kinds(judged)).toEqual(stops)
      const same = await world.judge(since, { nodes: [{ node: 'w1', documents: [old] }] })
      expect([kinds(same), same.release, same.reasserted.length]).toEqual([[], [], 1])
    }
  )
})
