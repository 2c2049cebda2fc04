import { describe, expect, it } from 'vitest'
import { owner } from '../../../lab/forge/state.ts'
import type { User } from '../../../lab/forge/state.ts'
import { closeAfterEach, fleetWith, inNodes, kinds, makeWorld, workerWith } from './review-world.ts'
import type { World } from './review-world.ts'

/** Who approved what, as the forge shows it. */

closeAfterEach()

const both = ['github', 'gitea'] as const
const [anna, ben]: readonly [User, User] = [
  { id: 2001, login: 'anna', type: 'User' },
  { id: 2002, login: 'ben', type: 'User' },
]
const policy = '  review: { approve: { service-restart: 1, drain-reboot: 2 } }\n'

/** A sysctl is live, a kubelet setting restarts it, a kernel argument reboots. */
const changes = {
  live: workerWith('w1', { 'vm.swappiness': 20 }),
  'service-restart': `${workerWith('w1', {})}  kubelet: { maxPods: 200 }\n`,
}

type Reviews = (world: World, pull: number) => void | Promise<unknown>

const judge = async (flavour: 'github' | 'gitea', reviews: Reviews, file: string, cluster = policy) => {
  const world = await makeWorld(flavour, inNodes(fleetWith({}, cluster)))
  const since = await world.main()
  const pull = await world.open(inNodes({ 'w1.yaml': file }))
  await reviews(world, pull)
  await world.show(pull)
  await world.merge(pull)
  return { judged: await world.judge(since), asked: world.forge.journal.map(({ path }) => path) }
}

describe.each(both)('approvals on %s', (flavour) => {
  it.each<readonly [string, number, Reviews]>([
    ['nobody', 0, () => undefined],
    ['one who may write', 1, (world, pull) => world.review(pull, anna)],
    ['two', 2, (world, pull) => [anna, ben].forEach((user) => world.review(pull, user))],
    ['the same person twice', 1, (world, pull) => [anna, anna].forEach((user) => world.review(pull, user))],
    ['the author', 0, (world, pull) => world.review(pull, owner)],
    ['one who may not write', 0, (world, pull) => world.review(pull, anna, 'APPROVED', { writer: false })],
    [
      'one, of an older head',
      0,
      async (world, pull) => {
        world.review(pull, anna)
        await world.update(pull, { 'README.md': 'one more commit\n' })
      },
    ],
    ['one who was dismissed', 0, (world, pull) => world.review(pull, anna, 'DISMISSED')],
    [
      'one who wants changes later',
      0,
      (world, pull) =>
        (['APPROVED', 'CHANGES_REQUESTED'] as const).forEach((says) => world.review(pull, anna, says)),
    ],
    [
      'one who wanted changes before',
      1,
      (world, pull) =>
        (['CHANGES_REQUESTED', 'APPROVED'] as const).forEach((says) => world.review(pull, anna, says)),
    ],
    [
      'one who only remarks later',
      1,
      (world, pull) => (['APPROVED', 'COMMENTED'] as const).forEach((says) => world.review(pull, anna, says)),
    ],
  ])('by %s are %i', async (_, has, reviews) => {
    const { judged } = await judge(flavour, reviews, changes['service-restart'])
    expect(kinds(judged)).toEqual(has >= 1 ? [] : ['under-approved'])
    const strict = policy.replace('service-restart: 1', () => 'live: 3')
    const asked = await judge(flavour, reviews, changes['service-restart'], strict)
    expect(asked.judged.underApproved.find(({ place }) => place === 'maxPods')).toMatchObject({
      approvals: 3,
      has,
      by: 'pull request 1',
      impact: 'service-restart',
    })
  })

  it('are asked for only where an impact needs any', async () => {
    const { judged, asked } = await judge(flavour, () => undefined, changes.live)
    expect(kinds(judged)).toEqual([])
    expect(asked.filter((path) => path.endsWith('/reviews'))).toEqual([])
  })

  it('are as many as anything needs where review itself is changed', async () => {
    const world = await makeWorld(flavour, inNodes(fleetWith({}, policy)))
    const since = await world.main()
    const pull = await world.open(inNodes({ 'cluster.yaml': fleetWith({}, '')['cluster.yaml'] ?? '' }))
    world.review(pull, anna)
    await world.show(pull)
    await world.merge(pull)
    expect(kinds(await world.judge(since))).toEqual(['under-approved'])
    world.review(pull, ben)
    expect(kinds(await world.judge(since))).toEqual([])
  })

  it('of a workflow are of nobody', async () => {
    const bot: User = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' }
    const { judged } = await judge(
      flavour,
      (world, pull) => world.review(pull, bot, 'APPROVED', { writer: flavour === 'github' }),
      changes['service-restart']
    )
    expect(kinds(judged)).toEqual(['under-approved'])
  })
})
