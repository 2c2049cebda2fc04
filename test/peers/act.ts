import { readBack } from '../../lab/read-back.ts'
import { readNodes } from '../../lab/read-nodes.ts'
import { sysctl } from '../lab/apply-world.ts'
import type { WorkflowRun } from './act-run.ts'
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

/** What is not as it must be; nothing is well. */
type Findings = Readonly<Record<string, boolean>>

const judged = (findings: Findings, { said }: WorkflowRun): Judgement => {
  const wrong = Object.entries(findings).flatMap(([what, holds]) => (holds ? [] : [what]))
  return { accepted: wrong.length === 0, said: `not so: ${wrong.join('; ')}\n${said.slice(-1500)}` }
}

/** Every step that the workflow names ran, and all but the last well. */
const ranAs = (run: WorkflowRun, job: string, names: readonly string[], result: string): Findings => ({
  [`the job ended with ${result}`]:
    run.jobs[`${job}/${job}`] === result && Object.keys(run.jobs).length === 1,
  'act says the same': (run.code === 0) === (result === 'success'),
  [`its steps ran, the last one to ${result}`]:
    JSON.stringify(Object.entries(run.steps)) ===
    JSON.stringify(names.map((name, i) => [name, i === names.length - 1 ? result : 'success'])),
})

/** All that nodes keep, by what they answer and by what is on their disks. */
const kept = async ({ fleet }: ActWorld): Promise<string> => {
  const disks = fleet.talos.nodes.map(({ machine }) => Buffer.from(machine.persistent?.bytes ?? []))
  return JSON.stringify([await readNodes(fleet.talos), disks.map((bytes) => bytes.toString('base64'))])
}

const nodesRun = async ({ fleet }: ActWorld, commit: string): Promise<Findings> => {
  const now = `of commit ${commit.slice(0, 7)}, on disk as it runs, vm.max_map_count 262144, kubelet healthy`
  const lines = await readNodes(fleet.talos)
  return { 'each node runs what was merged': lines.length === 2 && lines.every((line) => line.endsWith(now)) }
}

const forgeIsKept = ({ forge }: ActWorld): Findings => ({
  'the forge was asked as its description allows': forge.violations.length === 0,
})

/** act hides what it was given or told to hide, as a runner does: what is left would be read by everybody. */
const logIsClean = ({ fleet }: ActWorld, { said }: WorkflowRun): Findings => {
  const values = [...fleet.secrets].filter(([name]) => !/certs\/\w+\/crt$/.test(name))
  return {
    'the log holds no secret': values.length > 5 && values.every(([, value]) => !said.includes(value)),
  }
}

const onPull = async (road: Road): Promise<Judgement> => {
  const { world } = road
  road.tuned = await world.repository.open(
    async (read) => ({ [cluster]: sysctl(262_144)(await read(cluster)) }),
    world.forge
  )
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

/** Refused as the findings say; anything else is no refusal. */
const refused = (findings: Findings, run: WorkflowRun): Judgement => {
  const { accepted, said } = judged(findings, run)
  return { accepted: !accepted, said }
}

const onBrokenPull = async ({ world }: Road): Promise<Judgement> => {
  const broken = await world.repository.open(
    async (read) => ({ [cluster]: (await read(cluster)).replace('spec:', () => 'spec:\n  no-such: 1') }),
    world.forge
  )
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

const onMerge = async ({ world, merged }: Road): Promise<Judgement> => {
  const run = await world.apply(merged)
  const last = world.forge.state.deployments.at(-1)
  return judged(
    {
      ...ranAs(run, 'apply', applySteps, 'success'),
      'it says applied': run.outputs['verdict'] === 'applied' && run.outputs['applied'] === '2',
      ...(await nodesRun(world, merged)),
      'a deployment is recorded':
        last?.sha === merged && last.environment === 'homelab' && last.state === 'success',
      'it says that nodes changed': last?.description.startsWith('applied: 2 nodes changed') === true,
      ...logIsClean(world, run),
      ...forgeIsKept(world),
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
    ]),
  end: async () => (await road)?.world.close(),
}
