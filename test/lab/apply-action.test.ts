import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gitIn } from '../../lab/repository.ts'
import type { ActionRun } from '../../lab/run-action.ts'
import { root } from '../fleet-files.ts'
import { master, startApplyWorld, sysctl, worker } from './apply-world.ts'
import type { ApplyWorld } from './apply-world.ts'

/** What a run told machines, checked against its schema. */
const outcomeOf = async ({ outputs }: ActionRun): Promise<{ readonly exitCode: number }> => {
  const schema = JSON.parse(await readFile(`${root}/schema/outcome-list.schema.json`, 'utf8')) as object
  const outcome = JSON.parse(await readFile(outputs['report'] ?? '', 'utf8')) as { exitCode: number }
  const validate = new Ajv({ strict: false }).compile(schema)
  expect(validate(outcome) ? [] : validate.errors).toEqual([])
  return outcome
}

describe('the apply action on lab nodes', () => {
  let world: ApplyWorld
  let commit = ''
  let id = 1
  beforeAll(async () => {
    world = await startApplyWorld()
    commit = await world.merge(sysctl(262_144))
  })
  afterAll(() => world.close())

  const run = (asks: Partial<Parameters<ApplyWorld['apply']>[0]> = {}): Promise<ActionRun> =>
    world.apply({ commit, id: id++, ...asks })
  const states = (): Promise<readonly string[]> =>
    Promise.resolve(
      world.fleet.talos.nodes.map(({ machine }) =>
        Buffer.from(machine.persistent?.bytes ?? []).toString('base64')
      )
    )

  it.each([
    ['another branch', { ref: 'refs/heads/tune' }, 'refused-ref', 4],
    ['a tag of the same name', { ref: 'refs/tags/main' }, 'refused-ref', 4],
    ['other letters', { ref: 'refs/heads/Main' }, 'refused-ref', 4],
    ['no ref', { ref: '' }, 'refused-ref', 4],
  ] as const)('G1 refuses %s before anything else', async (_, asks, verdict, exitCode) => {
    const before = await states()
    const refused = await run(asks)
    expect(refused).toMatchObject({ exitCode, outputs: { verdict } })
    expect(await states()).toEqual(before)
  })

  it('G1 refuses what is not on the default branch, and gives way to what came after', async () => {
    const work = gitIn(world.repository.workspace)
    const apart = await work('commit-tree', `${commit}^{tree}`, '-m', 'apart')
    const side = await run({ commit: apart })
    expect(side).toMatchObject({ exitCode: 4, outputs: { verdict: 'refused-ref' } })
    expect(side.stdout).toContain(`${apart} is not on main`)
    const old = await run({ commit: world.repository.base })
    expect(old).toMatchObject({ exitCode: 0, outputs: { verdict: 'superseded' } })
  })

  it('runs on a schedule only where it was asked to finish what was left, and never on a pull request', async () => {
    const unasked = await run({ event: 'schedule' })
    expect(unasked.exitCode).toBe(1)
    expect(unasked.stdout).toContain('outstanding: true')
    const pull = await run({ event: 'pull_request' })
    expect(pull.exitCode).toBe(1)
    expect(pull.stdout).toContain('run it on push')
  })

  it('says every wrong input at once, and what it needs', async () => {
    const wrong = await run({ inputs: { mode: 'some', 'time-limit': 'soon', outstanding: 'maybe' } })
    expect(wrong.exitCode).toBe(1)
    for (const word of ['mode', 'time-limit', 'outstanding']) expect(wrong.stdout).toContain(`input ${word}`)
    const bare = await run({ inputs: { talosconfig: '', kubeconfig: '' } })
    expect(bare.stdout).toContain('input kubeconfig is empty')
  })

  it('climbs the ladder: observe writes nothing, canary one node, all the rest, and then nothing is left', async () => {
    const observed = await run({ inputs: { mode: 'observe' } })
    expect(observed).toMatchObject({ exitCode: 0, outputs: { verdict: 'observed', applied: '0' } })
    expect(observed.summary).toContain(`\`mode: canary\` would write \`${worker}\``)

    const canary = await run({ inputs: { mode: 'canary' } })
    expect(canary).toMatchObject({ exitCode: 0, outputs: { verdict: 'applied', applied: '1' } })
    expect(canary.summary).toContain(`\`mode: all\` would go on with \`${master}\``)

    const second = await run({ inputs: { mode: 'canary' } })
    expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'observed', applied: '0' } })

    const all = await run({ event: 'schedule', inputs: { outstanding: 'true' } })
    expect(all).toMatchObject({ exitCode: 0, outputs: { verdict: 'applied', applied: '1' } })
    expect(all.stdout).toMatch(/k8s-master +trying, with its undo armed +\d+s left/)
    const before = await states()
    const again = await run()
    expect(again).toMatchObject({ exitCode: 0, outputs: { verdict: 'noop', applied: '0' } })
    expect(await states()).toEqual(before)

    for (const each of [observed, canary, second, all, again]) {
      const outcome = await outcomeOf(each)
      expect(outcome).toMatchObject({ verdict: each.outputs['verdict'], exitCode: each.exitCode })
    }
    expect(world.forge.violations).toEqual([])
    const recorded = world.forge.state.deployments.map(({ sha, state }) => `${sha} ${state ?? ''}`)
    expect(recorded).toContain(`${commit} success`)
  }, 60_000)

  it('G35 a forge that takes no report changes nothing about the nodes, and the run says so', async () => {
    commit = await world.merge((cluster) => cluster.replace('max_map_count: 262144', 'max_map_count: 262145'))
    world.forge.faults.push({ match: ({ path }) => path.endsWith('/deployments'), times: 99, status: 422 })
    const untold = await run()
    world.forge.faults.length = 0
    expect(untold).toMatchObject({ exitCode: 0, outputs: { verdict: 'report-failed', applied: '2' } })
    expect(untold.stdout).toContain('::warning::the deployment record could not be written')
    expect(await run()).toMatchObject({ outputs: { verdict: 'noop' } })
  }, 60_000)
})
