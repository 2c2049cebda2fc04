import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setTimeout as sleep } from 'node:timers/promises'
import { applyInProcess } from '../house/apply/apply-in-process.ts'
import { done, old, startFaultWorld, worker } from './fault-world.ts'
import type { FaultWorld, Found } from './fault-world.ts'

const tryTime = 8000

let world: FaultWorld
let folder: string
beforeAll(async () => {
  world = await startFaultWorld()
  folder = await mkdtemp(join(tmpdir(), 'plumbline-kill-'))
})
afterAll(async () => {
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

/** In the worker's own file, so that the other node has nothing to do. */
const tuned = (value: number) => (text: string) =>
  `${text.replace(/\n {2}sysctls: .*/, () => '')}  sysctls: { vm.max_map_count: ${value} }\n`

/** Until it is settled on one of both, or the time of a try is over. */
const settled = async (isEnd: (found: Found) => boolean): Promise<Found> => {
  const until = performance.now() + tryTime
  for (;;) {
    const found = await world.look(worker)
    if (isEnd(found) || performance.now() > until) return found
    await sleep(100)
  }
}

/** The lock of a run that died counts by the node's own clock. */
const letTimePass = (seconds: number): void => {
  const { boot } = world.fleet.talos.node(worker).machine
  Object.assign(boot, { started: boot.started - seconds * 1000 })
}

describe('N1 a runner that is killed', { timeout: 60_000 }, () => {
  let before: Found = old
  let generation = 1
  let value = 100_000
  it.each([
    ['when it has the lock', 'lock', 'after', 'old'],
    ['when the try is about to be sent', 'try', 'before', 'old'],
    ['when the try runs', 'try', 'after', 'old'],
    ['when the node is well', 'verify', 'after', 'old'],
    ['when it is confirmed', 'confirm', 'after', 'new'],
    ['when it is recorded', 'record', 'after', 'new'],
  ] as const)('%s leaves a whole node, and the next run goes on', async (_, command, when, left) => {
    value += 1
    generation += 1
    const commit = await world.merge(tuned(value), `${worker}.yaml`)
    const { exitCode } = await applyInProcess(world, {
      commit,
      run: `killed ${command}`,
      kill: { node: worker, command, when },
      scratch: join(folder, `${command}-${when}`),
      inputs: join(folder, 'inputs'),
      environment: world.fleet.environment,
    })
    expect(exitCode).toBe(-1)
    const wanted = left === 'old' ? before.active : value
    const found = await settled(({ active, persistent }) => active === wanted && persistent === wanted)
    expect(found).toMatchObject({
      active: wanted,
      persistent: wanted,
      settled: true,
      locked: true,
      cordoned: false,
    })

    if (command === 'lock') expect((await world.run(commit, 'too early')).ends[worker]?.status).toBe('held')
    letTimePass(3600)
    const next = await world.run(commit, `after ${command}`)
    expect(['applied', 'nothing-to-do']).toContain(next.end.status)
    expect(await world.look(worker)).toEqual(done(commit, value, generation))
    before = await world.look(worker)
  })
})
