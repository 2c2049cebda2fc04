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

/** In the worker's own file, so that the other node has nothing to do. With a rule of udev it needs a reboot. */
const tuned = (value: number, rule?: string) => (text: string) =>
  `${text.replace(/\n {2}sysctls:[\s\S]*/, () => '\n')}  sysctls: { vm.max_map_count: ${value} }\n${
    rule === undefined ? '' : `  patches: { talos: ['machine: { udev: { rules: [${rule}] } }'] }\n`
  }`

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
    ['when it has the lock', 'lock', 'old', undefined],
    ['when the try runs', 'try', 'old', undefined],
    ['when it is confirmed', 'confirm', 'new', undefined],
    ['when it is recorded', 'record', 'new', undefined],
    ['when a change waits for its reboot', 'commit', 'staged', 'first'],
    ['when it is rebooted, recorded and still cordoned', 'record', 'new', 'second'],
  ] as const)('%s leaves a whole node, and the next run goes on', async (_, command, left, rule) => {
    value += 1
    generation += 1
    const commit = await world.merge(tuned(value, rule), `${worker}.yaml`)
    const { exitCode } = await applyInProcess(world, {
      commit,
      run: `killed ${command}`,
      kill: { node: worker, command, when: 'after' },
      scratch: join(folder, `${command}-${value}`),
      inputs: join(folder, 'inputs'),
      environment: world.fleet.environment,
    })
    expect(exitCode).toBe(-1)
    const [active, persistent] = [
      left === 'new' ? value : before.active,
      left === 'old' ? before.persistent : value,
    ]
    const found = await settled((seen) => seen.active === active && seen.persistent === persistent)
    expect(found).toMatchObject({ active, persistent, locked: true, cordoned: rule !== undefined })

    if (command === 'lock') expect((await world.run(commit, 'too early')).ends[worker]?.status).toBe('held')
    letTimePass(3600)
    const next = await world.run(commit, `after ${command}`)
    expect(next.end, JSON.stringify(next)).toMatchObject({
      status: expect.stringMatching(/^applied$|^nothing/),
    })
    expect(await world.look(worker)).toEqual(done(commit, value, generation))
    before = await world.look(worker)
  })
})
