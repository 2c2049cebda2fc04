import { describe, expect, it } from 'vitest'
import type { MergeHow } from '../../../lab/merging-repository.ts'
import { onTalos } from '../../fleet-files.ts'
import { closeAfterEach, fleetWith, inNodes, kinds, makeWorld, unseen, workerWith } from './review-world.ts'

/** Real merges in a real repository: what was shown may be written, and nothing else. */

closeAfterEach()

const both = ['github', 'gitea'] as const
const three = { 'vm.swappiness': 10, 'vm.max_map_count': 262144, 'vm.dirty_ratio': 20 }
const w1 = (sysctls: Readonly<Record<string, number>>) => inNodes({ 'w1.yaml': workerWith('w1', sysctls) })
const start = (flavour: 'github' | 'gitea') => makeWorld(flavour, inNodes(fleetWith(three)))

describe.each(both)('what was merged on %s', (flavour) => {
  it.each<MergeHow>(['merge', 'squash', 'rebase'])('G4 by %s is what was shown', async (how) => {
    const world = await start(flavour)
    const since = await world.main()
    const pull = await world.open(w1({ ...three, 'vm.swappiness': 20 }))
    await world.update(pull, w1({ ...three, 'vm.swappiness': 20, 'vm.dirty_ratio': 30 }))
    await world.show(pull)
    await world.merge(pull, how)
    const judged = await world.judge(since)
    expect([unseen(judged), kinds(judged), judged.notes]).toEqual([[], [], []])
    expect(judged.shown.map(({ by }) => by)).toEqual(['pull request 1'])
  })

  it.each<MergeHow>(['merge', 'squash', 'rebase'])(
    'by a merge queue with %s is what was shown',
    async (how) => {
      const world = await start(flavour)
      const since = await world.main()
      const first = await world.open(w1({ ...three, 'vm.swappiness': 20 }))
      const second = await world.open(w1({ ...three, 'vm.dirty_ratio': 30 }))
      await world.show(first)
      await world.show(second)
      await world.queue([second, first], how)
      const judged = await world.judge(since)
      expect([unseen(judged), kinds(judged)]).toEqual([[], []])
      expect(judged.shown.map(({ by }) => by).toSorted()).toEqual(['pull request 1', 'pull request 2'])
    }
  )

  it('G3 from several pull requests at once, two of them in one map, is what each of them showed', async () => {
    const world = await start(flavour)
    const since = await world.main()
    const pulls = [
      await world.open(w1({ ...three, 'vm.swappiness': 20 })),
      await world.open(w1({ ...three, 'vm.dirty_ratio': 30 })),
      await world.open(inNodes({ 'w2.yaml': workerWith('w2', three) })),
    ]
    for (const pull of pulls) await world.show(pull)
    await world.merge(pulls[1] ?? 0, 'squash')
    await world.merge(pulls[2] ?? 0)
    await world.merge(pulls[0] ?? 0, 'squash')
    expect(unseen(await world.judge(since))).toEqual([])
  })

  it('after the base moved is what was shown, and one that was updated from it counts for its new head', async () => {
    const world = await start(flavour)
    const since = await world.main()
    const pull = await world.open(w1({ ...three, 'vm.swappiness': 20 }))
    await world.show(pull)
    const other = await world.open(w1({ ...three, 'vm.dirty_ratio': 30 }))
    await world.show(other)
    await world.merge(other)
    await world.catchUp(pull)
    await world.show(pull)
    await world.merge(pull)
    expect(unseen(await world.judge(since))).toEqual([])
  })

  it('with a commit that came after the review stops, and the line of the review stops with it', async () => {
    const world = await start(flavour)
    const since = await world.main()
    const pull = await world.open(w1({ ...three, 'vm.swappiness': 20 }))
    await world.show(pull)
    const head = await world.update(pull, w1({ ...three, 'vm.swappiness': 20, 'vm.dirty_ratio': 99 }))
    await world.merge(pull)
    const judged = await world.judge(since)
    expect(new Set(unseen(judged))).toEqual(new Set(['w1 vm.dirty_ratio = "99"', 'w1 vm.swappiness = "20"']))
    expect(judged.notes).toEqual([
      `pull request 1 does not count: ${head.slice(0, 7)} carries no status plumbline/reviewed of a workflow`,
    ])
  })

  it('T5 in a tampered merge stops, with exactly the line that nobody saw', async () => {
    const world = await start(flavour)
    const since = await world.main()
    const pull = await world.open(w1({ ...three, 'vm.swappiness': 20 }))
    await world.show(pull)
    await world.merge(pull, 'merge', w1({ ...three, 'vm.swappiness': 20, 'kernel.sysrq': 1 }))
    const judged = await world.judge(since)
    expect(new Set(unseen(judged))).toEqual(new Set(['w1 kernel.sysrq = "1"']))
    expect(judged.unreviewed.map(({ document }) => document)).toEqual([
      'etc/sysctl.d/90-plumbline.conf',
      'running/sysctl.yaml',
    ])
    expect(judged.stops.map(({ kind, nodes }) => ({ kind, nodes }))).toEqual([
      { kind: 'unreviewed', nodes: ['w1'] },
    ])
  })

  it('and taken back by another pull request is no change, and may be opened again', async () => {
    const world = await start(flavour)
    const since = await world.main()
    await world.push(w1({ ...three, 'kernel.sysrq': 1 }))
    expect(kinds(await world.judge(since))).toEqual(['unreviewed'])
    const revert = await world.open(w1(three))
    await world.show(revert)
    await world.merge(revert, 'squash')
    expect(unseen(await world.judge(since))).toEqual([])
    const again = await world.open(w1({ ...three, 'kernel.sysrq': 1 }))
    await world.show(again)
    await world.merge(again, 'squash')
    const judged = await world.judge(since)
    expect([unseen(judged), judged.shown.map(({ by }) => by)]).toEqual([[], ['pull request 2']])
  })

  it('from a fork stops without a status, and passes with one: its head is fetched', async () => {
    const stranger = { id: 4000, login: 'stranger', type: 'User' } as const
    const world = await start(flavour)
    const since = await world.main()
    const pull = await world.open(w1({ ...three, 'vm.swappiness': 20 }), { author: stranger })
    await world.merge(pull, 'squash')
    expect(new Set(unseen(await world.judge(since)))).toEqual(new Set(['w1 vm.swappiness = "20"']))
    await world.show(pull, {
      description: `reviewed ${since} ${world.forge.state.pulls.get(pull)?.head ?? ''}`,
    })
    expect(unseen(await world.judge(since))).toEqual([])
  })

  it('of a Talos fleet is what was shown, in its machine config too', async () => {
    const files = (value: number) => inNodes(onTalos(fleetWith({ 'vm.swappiness': value })))
    const world = await makeWorld(flavour, files(10))
    const since = await world.main()
    const pull = await world.open(files(20))
    await world.show(pull)
    await world.merge(pull, 'squash')
    const judged = await world.judge(since)
    expect([unseen(judged), kinds(judged), judged.reasserted]).toEqual([[], [], []])
    await world.push(files(30))
    expect(unseen(await world.judge(since))).toEqual(['w1 v1alpha1.machine.sysctls["vm.swappiness"] = "30"'])
  })

  it('as another name of a profile is no change at all, and asks nobody', async () => {
    const named = (name: string) => ({
      [`profiles/${name}.yaml`]: `apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: ${name} }\nspec:\n  sysctls: { vm.swappiness: 1 }\n`,
      'w1.yaml': workerWith('w1', {}).replace(
        '  role: worker',
        () => `  role: worker\n  profiles: [${name}]`
      ),
    })
    const world = await makeWorld(flavour, inNodes(fleetWith({}, '', named('gpu'))))
    const since = await world.main()
    await world.push(inNodes({ ...named('fast'), 'profiles/gpu.yaml': null }))
    expect(kinds(await world.judge(since))).toEqual([])
    expect(world.forge.journal).toEqual([])
  })

  it('between two profiles that nobody saw together stops with what they make of each other', async () => {
    const profile = (value: number) =>
      `apiVersion: plumbline/v1\nkind: Profile\nmetadata: { name: gpu }\nspec:\n  sysctls: { vm.swappiness: ${value} }\n`
    const using = `${workerWith('w1', three).replace('  sysctls:', () => '  profiles: [gpu]\n  sysctls:')}`
    const world = await makeWorld(
      flavour,
      inNodes({
        ...fleetWith(),
        'profiles/gpu.yaml': profile(1),
        'w1.yaml': workerWith('w1', { 'vm.dirty_ratio': 1 }),
        'w3.yaml': using.replace('name: w1', () => 'name: w3'),
      })
    )
    const since = await world.main()
    const first = await world.open(inNodes({ 'profiles/gpu.yaml': profile(2) }))
    const second = await world.open(
      inNodes({
        'w1.yaml': workerWith('w1', { 'vm.dirty_ratio': 1 }).replace(
          '  sysctls:',
          () => '  profiles: [gpu]\n  sysctls:'
        ),
      })
    )
    for (const pull of [first, second]) await world.show(pull)
    for (const pull of [first, second]) await world.merge(pull)
    expect(new Set(unseen(await world.judge(since)))).toEqual(new Set(['w1 vm.swappiness = "2"']))
  })
})
