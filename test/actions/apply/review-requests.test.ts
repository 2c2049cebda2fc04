import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { gitIn } from '../../../lab/repository.ts'
import {
  closeAfterEach,
  commitTime,
  fleetWith,
  inNodes,
  kinds,
  makeWorld,
  unseen,
  workerWith,
} from './review-world.ts'
import type { World } from './review-world.ts'

/** What it costs to know, and what a forge does that is slow, forgetful or down. */

closeAfterEach()

const both = ['github', 'gitea'] as const
const w1 = (sysctls: Readonly<Record<string, number>>) => inNodes({ 'w1.yaml': workerWith('w1', sysctls) })
const three = { 'vm.swappiness': 10, 'vm.max_map_count': 262144, 'vm.dirty_ratio': 20 }

/** Squashed pull requests by the hundred: each sets swappiness to its number, and the one at `other` another thing too. */
const mergeMany = async (world: World, many: number, other: number): Promise<void> => {
  const tip = await world.main()
  const file = (text: string) => `M 100644 inline nodes/w1.yaml\ndata ${Buffer.byteLength(text)}\n${text}\n`
  const commit = (ref: string, mark: number, from: string, number: number, text: string) =>
    `commit ${ref}\nmark :${mark}\ncommitter lab <lab@lab.example> 1769947200 +0000\ndata ${`Tune (#${number})`.length}\nTune (#${number})\nfrom ${from}\n${file(text)}\n`
  let stream = ''
  for (let i = 1; i <= many; i += 1) {
    const text = workerWith('w1', {
      ...three,
      'vm.swappiness': i % 100,
      ...(i >= other && { 'vm.dirty_ratio': 30 }),
    })
    const from = i === 1 ? tip : `:${2 * i - 2}`
    stream += commit(`refs/pull/${i}/head`, 2 * i - 1, from, i, `${text}# ${i}\n`)
    stream += commit('refs/heads/main', 2 * i, from, i, `${text}# ${i} squashed\n`)
  }
  execFileSync('git', ['-C', world.origin, 'fast-import', '--quiet', '--force'], { input: stream })
  const shas = (await gitIn(world.origin)('log', '--reverse', '--format=%H %P', `${tip}..main`)).split('\n')
  const heads = new Map(
    (await gitIn(world.origin)('for-each-ref', '--format=%(refname) %(objectname)', 'refs/pull/'))
      .split('\n')
      .map((line) => {
        const [ref = '', sha = ''] = line.split(' ')
        return [Number(/\d+/.exec(ref)?.[0]), sha]
      })
  )
  for (const [index, line] of shas.entries()) {
    const [sha = '', base = ''] = line.split(' ')
    const number = index + 1
    const head = heads.get(number) ?? ''
    world.forge.state.pulls.set(number, { number, head, base, baseRef: 'main', merged: { commit: sha } })
    world.forge.state.cameBy.set(sha, [number])
    await world.show(number, { description: `reviewed ${base} ${head}` })
  }
}

describe.each(both)('G40 on %s', (flavour) => {
  it('five hundred merges since the ledger cost no more than what covers the change', async () => {
    const world = await makeWorld(flavour, inNodes(fleetWith(three)))
    const since = await world.main()
    await mergeMany(world, 500, 492)
    const judged = await world.judge(since)
    expect(kinds(judged)).toEqual([])
    // Two requests for each of the last nine, where the other change came; and for the one before, if it came there.
    expect(world.forge.journal.length).toBeLessThanOrEqual(2 * 10)
  })

  it('fifty nodes with ledgers of their own share one walk', async () => {
    const names = Array.from({ length: 50 }, (_, i) => `n${i + 10}`)
    const more = (value: number) =>
      Object.fromEntries(names.map((name) => [`${name}.yaml`, workerWith(name, { 'vm.swappiness': value })]))
    const world = await makeWorld(flavour, inNodes({ ...fleetWith(), ...more(1) }))
    const ledgers = [await world.main()]
    for (let value = 2; value <= 4; value += 1) {
      const pull = await world.open(inNodes(more(value)))
      await world.show(pull)
      ledgers.push(await world.merge(pull, 'squash'))
    }
    await world.push(inNodes(more(5)))
    const nodes = names.map((node, i) => ({
      node,
      ledger: { commit: ledgers[i % 4] ?? '', version: '0.1.0' },
    }))
    const judged = await world.judge(ledgers[0], { nodes })
    expect(new Set(judged.unreviewed.map(({ node }) => node)).size).toBe(50)
    // A push is asked about once and twice again while it is young; each of three pull requests twice.
    expect(world.forge.journal.length).toBeLessThanOrEqual(3 + 3 * 2)
  })

  it('statuses go on for pages, and are read to ours', async () => {
    const world = await makeWorld(flavour, inNodes(fleetWith(three)))
    const since = await world.main()
    const pull = await world.open(w1({ ...three, 'vm.swappiness': 20 }))
    await world.show(pull)
    for (let i = 0; i < 230; i += 1) await world.show(pull, { context: `ci/${i}`, description: 'fine' })
    await world.merge(pull)
    expect(kinds(await world.judge(since))).toEqual([])
    const pages = world.forge.journal.filter(({ path }) => path.endsWith('/statuses'))
    expect(pages.length).toBe(flavour === 'github' ? 3 : 5)
  })

  it('a limit is waited out as told', async () => {
    const world = await makeWorld(flavour, inNodes(fleetWith(three)))
    const since = await world.main()
    const pull = await world.open(w1({ ...three, 'vm.swappiness': 20 }))
    await world.show(pull)
    await world.merge(pull)
    world.forge.faults.push({
      match: ({ path }) => path.includes('/commits/'),
      status: 429,
      headers: { 'retry-after': '7' },
    })
    expect(kinds(await world.judge(since))).toEqual([])
    expect(world.waited).toEqual([7000])
  })
})

describe.each(both)('G38 on %s', (flavour) => {
  const merged = async (title?: string) => {
    const world = await makeWorld(flavour, inNodes(fleetWith(three)))
    const since = await world.main()
    const pull = await world.open(w1({ ...three, 'vm.swappiness': 20 }))
    await world.show(pull)
    const sha =
      title === undefined
        ? await world.merge(pull, 'squash')
        : await world.push(w1({ ...three, 'vm.swappiness': 20 }), title)
    return { world, since, pull, sha }
  }
  const forget = (world: World, times: number) =>
    void world.forge.faults.push({
      match: ({ path }) => /\/commits\/[0-9a-f]+\/pulls?$/.test(path),
      times,
      ...(flavour === 'github' ? { status: 200, body: [] } : { status: 404 }),
    })

  it('a forge that does not know yet is asked again', async () => {
    const { world, since } = await merged()
    forget(world, 2)
    expect(kinds(await world.judge(since))).toEqual([])
    expect(world.waited).toEqual([2000, 4000])
  })

  it('one that never knows is helped by the title, which it confirms', async () => {
    const { world, since } = await merged()
    forget(world, 99)
    expect(kinds(await world.judge(since))).toEqual([])
  })

  it('many young pushes are not waited for one by one', async () => {
    const world = await makeWorld(flavour, inNodes(fleetWith(three)))
    const since = await world.main()
    for (let value = 20; value < 26; value += 1) await world.push(w1({ ...three, 'vm.swappiness': value }))
    expect(kinds(await world.judge(since))).toEqual(['unreviewed'])
    expect(world.waited).toEqual([2000, 4000, 2000, 4000, 2000, 4000])
  })

  it('a merge that is old is not waited for', async () => {
    const { world, since } = await merged()
    forget(world, 99)
    expect(kinds(await world.judge(since, { now: commitTime + 24 * 3_600_000 }))).toEqual([])
    expect(world.waited).toEqual([])
  })

  it.each([
    ['another pull request', 'Tune (#1)', { commit: 'f'.repeat(40) }],
    ['one whose merge the forge forgot', 'Tune (#1)', { commit: null }],
    ['one that is open', 'Merge pull request #1 from lab/tune', undefined],
    ['none that there is', 'Tune (#77)', undefined],
  ])('a title that names %s is not believed', async (_, title, state) => {
    const { world, since, pull } = await merged(title)
    const found = world.forge.state.pulls.get(pull)
    if (found !== undefined && state !== undefined) found.merged = state
    expect(new Set(unseen(await world.judge(since)))).toEqual(new Set(['w1 vm.swappiness = "20"']))
  })

  it('a pull request that was merged to another branch does not count', async () => {
    const { world, since, pull } = await merged()
    const found = world.forge.state.pulls.get(pull)
    if (found !== undefined) world.forge.state.pulls.set(pull, { ...found, baseRef: 'elsewhere' })
    expect(kinds(await world.judge(since))).toEqual(['unreviewed'])
  })

  it.each(['pull', 'statuses'])('an answer about %s that makes no sense stops the run', async (about) => {
    const { world, since } = await merged()
    world.forge.faults.push({
      match: ({ path }) => path.includes(`/${about}`),
      times: 99,
      status: 200,
      body: { hello: 1 },
    })
    await expect(world.judge(since)).rejects.toThrow('the forge answered 200')
  })

  it('a forge that is down stops the run with words', async () => {
    const { world, since } = await merged()
    world.forge.faults.push({ match: () => true, times: 99, status: 502 })
    await expect(world.judge(since)).rejects.toThrow('it is in trouble. Run this again later')
  })
})

describe.each(both)('G6 on %s', (flavour) => {
  it('main that moves between any two requests changes nothing of the answer', async () => {
    const world = await makeWorld(flavour, inNodes(fleetWith(three)))
    const since = await world.main()
    const pull = await world.open(w1({ ...three, 'vm.swappiness': 20 }))
    await world.show(pull)
    const merge = await world.merge(pull)
    const evil = await world.push(w1({ ...three, 'kernel.sysrq': 1 }))
    await world.forcePush(merge)
    const move = () => void execFileSync('git', ['-C', world.origin, 'update-ref', 'refs/heads/main', evil])
    world.forge.faults.push({ match: () => true, times: 99, before: move })
    const judged = await world.judge(since, { meanwhile: move })
    expect([kinds(judged), judged.shown.length, await world.main()]).toEqual([[], 1, evil])
    expect(world.forge.journal.filter(({ path }) => path.includes(evil))).toEqual([])
  })
})
