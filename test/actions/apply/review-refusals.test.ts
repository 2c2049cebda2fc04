import { describe, expect, it } from 'vitest'
import { owner } from '../../../lab/forge/state.ts'
import { version } from '../../../src/actions/version.ts'
import { closeAfterEach, fleetWith, inNodes, kinds, makeWorld, unseen, workerWith } from './review-world.ts'

/** Everything that must not count, and who may say that it does. */

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

describe.each(both)('a push past every pull request on %s', (flavour) => {
  it.each([
    ['', ['unreviewed']],
    ['  review: { require: pull-request }\n', ['unreviewed']],
    ['  review: { require: status }\n', ['unreviewed']],
    ['  review: { require: none }\n', []],
  ])('under "%s" stops with %j, and is always told', async (cluster, stops) => {
    const world = await start(flavour, cluster)
    const since = await world.main()
    await world.push(w1(changed))
    const judged = await world.judge(since)
    expect(kinds(judged)).toEqual(stops)
    expect(new Set(unseen(judged))).toEqual(new Set(['w1 vm.swappiness = "20"']))
  })

  it.each([
    ['status', 'parent', []],
    ['status', 'older', ['unreviewed']],
    ['pull-request', 'parent', ['unreviewed']],
  ])('with a status of its own passes under %s if it names its %s: %j', async (require, names, stops) => {
    const world = await start(flavour, `  review: { require: ${require} }\n`)
    const since = await world.main()
    const parent = await world.push({ 'README.md': 'hello\n' })
    const sha = await world.push(w1(changed))
    const pull = await world.open({ 'README.md': 'never merged\n' })
    await world.show(pull, { sha, description: `reviewed ${names === 'parent' ? parent : since} ${sha}` })
    expect(kinds(await world.judge(since))).toEqual(stops)
  })

  it('that weakens the policy is judged by the one before', async () => {
    const world = await start(flavour)
    const since = await world.main()
    await world.push({ ...clusterFile('  review: { require: none }\n'), ...w1(changed) })
    const judged = await world.judge(since)
    expect(kinds(judged)).toEqual(['unreviewed'])
    expect(unseen(judged)).toContain('cluster review.require = "none"')
  })

  it('passes once the policy was weakened by a pull request', async () => {
    const world = await start(flavour)
    const since = await world.main()
    const pull = await world.open(clusterFile('  review: { require: none }\n'))
    await world.show(pull)
    await world.merge(pull)
    await world.push(w1(changed))
    expect(kinds(await world.judge(since))).toEqual([])
  })

  it('that says another machine is this node stops', async () => {
    const world = await start(flavour)
    const since = await world.main()
    const moved = `${workerWith('w1', base)}  identity: { machineId: ${'a'.repeat(32)} }\n`
    await world.push(inNodes({ 'w1.yaml': moved }))
    expect(unseen(await world.judge(since))).toEqual([`w1 identity.machineId = "${'a'.repeat(32)}"`])
  })

  it('may be named by a pull request, which then stands for it; a push may not name it', async () => {
    const world = await start(flavour)
    const since = await world.main()
    const sha = await world.push(w1(changed))
    const naming = clusterFile(allow(`impact: unreviewed, commit: ${sha}`))
    const pull = await world.open(naming)
    await world.show(pull)
    const before = await world.main()
    await world.merge(pull, 'squash')
    expect(kinds(await world.judge(since))).toEqual([])
    await world.forcePush(before)
    await world.push(naming)
    expect(unseen(await world.judge(since))).toContain('cluster maintenance.allow[0].impact = "unreviewed"')
  })
})

describe.each(both)('a status on %s', (flavour) => {
  const merged = async (but: (since: string, head: string, stray: string) => object) => {
    const world = await start(flavour)
    const stray = await world.push({ 'README.md': 'left behind\n' })
    const since = await world.push({ 'README.md': 'left\n' })
    await world.forcePush(since)
    const side = await world.open({ 'README.md': 'never merged\n' })
    const pull = await world.open(w1(changed))
    const head = world.forge.state.pulls.get(pull)?.head ?? ''
    await world.show(pull, but(since, head, world.forge.state.pulls.get(side)?.head ?? stray))
    await world.merge(pull)
    return world.judge(since)
  }

  it.each([
    [
      'that a person wrote',
      () => ({ creator: owner }),
      'the status that owner wrote does not count, because no workflow wrote it',
    ],
    ['that failed', () => ({ state: 'failure' }), 'is failure'],
    [
      'that names a base that is no ancestor',
      (_: string, head: string, stray: string) => ({ description: `reviewed ${stray} ${head}` }),
      'which is no ancestor of main',
    ],
    [
      'that names another head',
      (since: string, _: string, stray: string) => ({ description: `reviewed ${since} ${stray}` }),
      'speaks of another head',
    ],
    ['that names nothing', () => ({ description: 'looks good' }), 'names no two commits'],
    [
      'of another fleet',
      () => ({ context: 'plumbline/reviewed/other' }),
      'carries no status plumbline/reviewed of a workflow',
    ],
  ])('%s does not count, and that is said', async (_, but, said) => {
    const judged = await merged(but)
    expect(kinds(judged)).toEqual(['unreviewed'])
    expect(judged.notes.join('\n')).toContain(said)
  })

  it('of the second fleet counts for the second fleet alone', async () => {
    const files = { ...inNodes(fleetWith(base)), ...inNodes(fleetWith(base), 'other') }
    const world = await makeWorld(flavour, files)
    const since = await world.main()
    const pull = await world.open({
      ...w1(changed),
      ...inNodes({ 'w1.yaml': workerWith('w1', changed) }, 'other'),
    })
    await world.show(pull, { context: 'plumbline/reviewed/other' })
    await world.merge(pull)
    expect(kinds(await world.judge(since, { folder: 'other' }))).toEqual([])
    expect(kinds(await world.judge(since))).toEqual(['unreviewed'])
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
