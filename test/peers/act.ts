import { readBack } from '../../lab/read-back.ts'
import { sysctl } from '../lab/apply-world.ts'
import { forgeIsKept, judged, kept, logIsClean, nodesRun, ranAs, refused } from './act-findings.ts'
import { startActWorld } from './act-world.ts'
import type { ActWorld } from './act-world.ts'
import { goInstall } from './install.ts'
import { accept, reject } from './peer.ts'
import type { Case, Judgement, Peer } from './peer.ts'
import { keygenPath, sopsPath } from './sops-tools.ts'

/** The forge, the nodes, and what was merged by the cases before: they build on each other, in order. */
type Road = { readonly world: ActWorld; tuned: number; merged: string }

const cluster = 'nodes/cluster.yaml'
const planSteps = ['Check out the merge of the pull request', 'Show what changes on every node']
const applySteps = ['Check out what was merged, with its history', 'Bring the nodes to it']

const onPull = async (road: Road): Promise<Judgement> => {
  const { world } = road
  road.tuned = await world.repository.open({ [cluster]: sysctl(262_144)(await world.read(cluster)) })
  const run = await world.plan(road.tuned)
  const pull = world.forge.state.pulls.get(road.tuned)
  const { comment, statuses } = await readBack(world.forge, pull?.head ?? '')
  const [status] = statuses
  return judged(
    {
      ...ranAs(run, 'plan', planSteps, 'success'),
      'the comment says what changes': comment.includes(
        '`vm.max_map_count`: **added** `262144` on all 2 nodes'
      ),
      'the status names both sides':
        statuses.length === 1 &&
        status?.context === 'plumbline/reviewed' &&
        status.state === 'success' &&
        status.description === `reviewed ${pull?.base ?? ''} ${pull?.head ?? ''}`,
      ...forgeIsKept(world),
    },
    run
  )
}

const onQueue = async ({ world, tuned }: Road): Promise<Judgement> => {
  const { head, ...run } = await world.queue(tuned)
  const { statuses } = await readBack(world.forge, head)
  const base = world.forge.state.pulls.get(tuned)?.base ?? ''
  return judged(
    {
      ...ranAs(run, 'plan', planSteps, 'success'),
      'the status stands on what the queue would merge':
        statuses.length === 1 &&
        statuses[0]?.state === 'success' &&
        statuses[0].description === `reviewed ${base} ${head}`,
      ...forgeIsKept(world),
    },
    run
  )
}

const onBrokenPull = async ({ world }: Road): Promise<Judgement> => {
  const text = await world.read(cluster)
  const broken = await world.repository.open({
    [cluster]: text.replace('spec:', () => 'spec:\n  no-such: 1'),
  })
  const run = await world.plan(broken)
  const { statuses } = await readBack(world.forge, world.forge.state.pulls.get(broken)?.head ?? '')
  return refused(
    {
      ...ranAs(run, 'plan', planSteps, 'failure'),
      'it says why': run.said.includes('unknown key no-such'),
      'nothing counts as reviewed': statuses.length === 1 && statuses[0]?.state === 'failure',
    },
    run
  )
}

const onBranch = async ({ world, tuned }: Road): Promise<Judgement> => {
  const before = await kept(world)
  const run = await world.apply(world.forge.state.pulls.get(tuned)?.head ?? '', { ref: 'refs/heads/tune' })
  return refused(
    {
      ...ranAs(run, 'apply', applySteps, 'failure'),
      'it says why': run.outputs['verdict'] === 'refused-ref',
      'no node was touched': (await kept(world)) === before,
    },
    run
  )
}

const withoutVariable = async (road: Road): Promise<Judgement> => {
  const { world } = road
  road.merged = await world.repository.merge(road.tuned)
  const [before, asked] = [await kept(world), world.forge.journal.length]
  const run = await world.apply(road.merged, { variables: { PLUMBLINE_MODE: 'all' } })
  return judged(
    {
      'no job ran': Object.keys({ ...run.jobs, ...run.steps }).length === 0 && run.code === 0,
      // act leaves out what it has no machine for in the same way.
      'there was a runner for it': !run.said.includes('Skipping unsupported platform'),
      'the forge was not asked': world.forge.journal.length === asked,
      'no node was touched': (await kept(world)) === before,
    },
    run
  )
}

/** However it was started: it went as far as it was told, and no node differs from before. */
const changesNothing =
  (verdict: string, asks: Parameters<ActWorld['apply']>[1]) =>
  async ({ world, merged }: Road): Promise<Judgement> => {
    const before = await kept(world)
    const run = await world.apply(merged, asks)
    return judged(
      {
        ...ranAs(run, 'apply', applySteps, 'success'),
        [`it says ${verdict}`]: run.outputs['verdict'] === verdict && run.outputs['applied'] === '0',
        'no node was touched': (await kept(world)) === before,
        ...logIsClean(world, run),
        ...forgeIsKept(world),
      },
      run
    )
  }

const onMerge = async ({ world, tuned, merged }: Road): Promise<Judgement> => {
  const run = await world.apply(merged)
  const last = world.forge.state.deployments.at(-1)
  return judged(
    {
      ...ranAs(run, 'apply', applySteps, 'success'),
      'it says applied': run.outputs['verdict'] === 'applied' && run.outputs['applied'] === '2',
      ...(await nodesRun(world, merged)),
      'a deployment is recorded':
        last?.sha === merged && last.environment === 'homelab' && last.state === 'success',
      'it says that nodes changed': last?.description.startsWith('applied: 2 nodes ') === true,
      'the pull request is told': world.forge.state.comments.some(
        ({ pull, body }) => pull === tuned && body.includes('applied: 2 nodes ')
      ),
      'the commit says what it renders': world.forge.state.statuses.some(
        ({ sha, context }) => sha === merged && context === 'plumbline/rendered'
      ),
      ...logIsClean(world, run),
      ...forgeIsKept(world),
    },
    run
  )
}

const onSlippedIn = async ({ world }: Road): Promise<Judgement> => {
  const text = await world.read(cluster)
  const shown = text.replace('max_map_count: 262144', () => 'max_map_count: 300000')
  const pull = await world.repository.open({ [cluster]: shown })
  const planned = await world.plan(pull)
  const slipped = shown.replace(
    /^ +(?=vm\.max_map_count)/m,
    (indent) => `${indent}vm.swappiness: 1\n${indent}`
  )
  const merged = await world.repository.merge(pull, 'merge', { [cluster]: slipped })
  const before = await kept(world)
  const run = await world.apply(merged)
  return refused(
    {
      'the rest of it was reviewed': planned.outputs['verdict'] === 'passed',
      ...ranAs(run, 'apply', applySteps, 'failure'),
      'it says why': run.outputs['verdict'] === 'refused-unreviewed',
      'it shows what, and nothing else':
        run.said.includes('vm.swappiness') && !/not reviewed: .*max_map_count/.test(run.said),
      'no node was touched': (await kept(world)) === before,
    },
    run
  )
}

const observe = { PLUMBLINE_APPLY: 'true' }
const byHand = { event: 'workflow_dispatch', inputs: { mode: 'observe' } } as const

let road: Promise<Road> | undefined

const start = async (program: string): Promise<Road> => {
  const world = await startActWorld(program, await goInstall('sops', sopsPath))
  return { world, tuned: 0, merged: '' }
}
const on =
  (judge: (road: Road) => Promise<Judgement>): Case['judge'] =>
  async (program) =>
    judge(await (road ??= start(program)))

/** Runs plan.yml and apply.yml whole, from a pull request to nodes that run what was merged. */
export const act: Peer = {
  name: 'act with the lab',
  version: '0.2.89',
  waits: true,
  install: async () => {
    if (process.platform !== 'linux')
      throw new Error('lab nodes need a loopback address each, and only Linux has them')
    await goInstall('sops', sopsPath)
    await goInstall('age-keygen', keygenPath)
    return goInstall('act', 'github.com/nektos/act@v0.2.89')
  },
  cases: () =>
    Promise.resolve([
      accept('plan.yml on a pull request', on(onPull)),
      accept('plan.yml on a merge queue', on(onQueue)),
      reject('plan.yml on a pull request that cannot be rendered', on(onBrokenPull)),
      reject('apply.yml on a push to another branch', on(onBranch)),
      accept('apply.yml, left out where PLUMBLINE_APPLY is not set', on(withoutVariable)),
      accept('apply.yml by hand, asked to observe', on(changesNothing('observed', byHand))),
      accept(
        'apply.yml on push where no mode is set',
        on(changesNothing('observed', { variables: observe }))
      ),
      accept('apply.yml on push of the merge', on(onMerge)),
      accept('apply.yml once more', on(changesNothing('noop', {}))),
      accept('apply.yml on a schedule', on(changesNothing('noop', { event: 'schedule' }))),
      reject('apply.yml on a merge that holds what nobody was shown', on(onSlippedIn)),
    ]),
  end: async () => (await road)?.world.close(),
}
