import { describe, expect, it } from 'vitest'
import { owner } from '../../../lab/forge/state.ts'
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
