import { describe, expect, it } from 'vitest'
import { tokens } from '../../../lab/forge/forge.ts'
import { gitIn } from '../../../lab/repository.ts'
import { gate } from '../../../src/actions/gate/gate.ts'
import { openForge } from '../../../src/adapters/forge/forge.ts'
import { openGit } from '../../../src/adapters/git/git.ts'
import type { ForgeEvent, Runner } from '../../../src/ports.ts'
import { closeAfterEach, fleetWith, inNodes, kinds, makeWorld, unseen, workerWith } from './review-world.ts'
import type { World } from './review-world.ts'

/** The gate itself writes the status, and apply reads it. */

closeAfterEach()

const nothing = () => undefined
const runnerFor = (event: ForgeEvent): Runner => ({
  event: () => Promise.resolve(event),
  annotate: nothing,
  summary: () => Promise.resolve(),
  output: nothing,
  log: nothing,
  warn: nothing,
  file: (name) => Promise.resolve(name),
  hide: nothing,
  group: nothing,
  run: { id: 1, attempt: 1, url: undefined },
})

const runGate = async (
  world: World,
  event: ForgeEvent,
  checkedOut: string,
  folder: string
): Promise<string> => {
  const workspace = await world.clone(folder)
  const git = gitIn(workspace)
  await git('fetch', '--quiet', 'origin', checkedOut)
  await git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  const { forge } = world
  const client = openForge({
    apiUrl: forge.apiUrl,
    serverUrl: forge.url,
    token: tokens.job,
    repository: forge.repository,
    gitea: forge.flavour === 'gitea',
    clock: { now: () => 0, monotonic: () => 0, sleep: () => Promise.resolve() },
    log: nothing,
  })
  const verdict = await gate(
    { fleet: 'nodes', token: tokens.job, comment: true, status: true, failOn: 'error' },
    {
      runner: runnerFor(event),
      git: openGit({ directory: workspace, environment: process.env }),
      forge: () => Promise.resolve(client),
    }
  )
  return verdict.status
}

describe.each(['github', 'gitea'] as const)('the gate and apply on %s', (flavour) => {
  it('agree about what was shown', async () => {
    const world = await makeWorld(flavour, inNodes(fleetWith({ 'vm.swappiness': 10 })))
    const since = await world.main()
    const number = await world.open(inNodes({ 'w1.yaml': workerWith('w1', { 'vm.swappiness': 20 }) }))
    const headSha = world.forge.state.pulls.get(number)?.head ?? ''
    const pull = { number, headSha, baseRef: 'main', fork: false }
    const ran = await runGate(world, { name: 'pull_request', pull }, `refs/pull/${number}/head`, 'gate')
    await world.merge(number, 'squash')
    const judged = await world.judge(since)
    expect([ran, unseen(judged), kinds(judged), judged.notes]).toEqual(['passed', [], [], []])
    expect(judged.shown).toMatchObject([{ base: since, head: headSha }])
  })

  it('agree under require: status about a commit of a merge queue, which no pull request has to explain', async () => {
    const cluster = '  review: { require: status }\n'
    const world = await makeWorld(flavour, inNodes(fleetWith({ 'vm.swappiness': 10 }, cluster)))
    const since = await world.main()
    const number = await world.open(inNodes({ 'w1.yaml': workerWith('w1', { 'vm.swappiness': 20 }) }))
    const queued = await world.queue([number])
    await runGate(world, { name: 'merge_group', baseSha: since, headSha: queued }, 'refs/heads/queue', 'gate')
    const judged = await world.judge(since)
    expect([unseen(judged), kinds(judged)]).toEqual([[], []])
    expect(judged.shown.map(({ by }) => by)).toEqual([`commit ${queued.slice(0, 7)}`])
  })
})
