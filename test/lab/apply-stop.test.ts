import type { ChildProcess } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionRun } from '../../lab/run-action.ts'
import { master, startApplyWorld, sysctl, worker } from './apply-world.ts'
import type { ApplyWorld } from './apply-world.ts'

/** Long enough that it is still at it when it is stopped. */
const slow = (cluster: string): string =>
  sysctl(262_144)(cluster).replace('soak: 1s, ready: 3s, try: 8s', () => 'soak: 1s, ready: 6s, try: 16s')

describe('a run that does not live to its end', () => {
  let world: ApplyWorld
  beforeEach(async () => {
    world = await startApplyWorld()
  })
  afterEach(() => world.close())

  const sysctlOf = (node: string): readonly (string | undefined)[] => {
    const { machine } = world.fleet.talos.node(node)
    return [machine.boot.active, machine.persistent].map(
      (config) => /vm\.max_map_count: "(\d+)"/.exec(Buffer.from(config?.bytes ?? []).toString('utf8'))?.[1]
    )
  }

  /** Runs until it tries something on the worker, then does something to it. */
  const interrupt = async (commit: string, how: (child: ChildProcess) => void): Promise<ActionRun> =>
    world.apply({
      commit,
      id: 1,
      started: (child) => {
        let seen = ''
        child.stdout?.on('data', (chunk: Buffer) => {
          const before = seen
          seen += chunk.toString('utf8')
          if (!before.includes('is it well') && seen.includes('is it well')) how(child)
        })
      },
    })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'G8 %s takes back what is being tried, starts no other node, and says so',
    async (signal) => {
      const commit = await world.merge(slow)
      const stopped = await interrupt(commit, (child) => void child.kill(signal))
      expect(stopped).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } })
      expect(stopped.stdout).toContain(`${signal}: no node is started any more`)
      expect(stopped.summary).toContain('the job was cancelled')
      expect(stopped.summary).toMatch(/`k8s-node1`.*undone/)
      for (const node of [worker, master]) expect(sysctlOf(node)).toEqual([undefined, undefined])
      expect((await world.apply({ commit, id: 2 })).outputs).toMatchObject({
        verdict: 'applied',
        applied: '2',
      })
    },
    90_000
  )

  it('G7 a runner that is killed leaves the node to its timer, and the next run finishes', async () => {
    const commit = await world.merge(slow)
    const killed = await interrupt(commit, (child) => void child.kill('SIGKILL'))
    expect(killed.exitCode).toBe(-1)
    expect(sysctlOf(worker)).toEqual(['262144', undefined])
    await expect.poll(() => sysctlOf(worker), { timeout: 20_000 }).toEqual([undefined, undefined])
    const held = await world.apply({ commit, id: 2 })
    expect(held).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', applied: '0' } })
    expect(held.summary).toMatch(/held by run 1\/1 since \d+ s, for at most \d+ s more/)
    // Its lock ends with its time, or with the boot.
    await world.fleet.talos.node(worker).inject({ kind: 'reboot' })
    await expect
      .poll(() => world.fleet.talos.node(worker).machine.boot.settled, { timeout: 10_000 })
      .toBe(true)
    const next = await world.apply({ commit, id: 3, event: 'schedule', inputs: { outstanding: 'true' } })
    expect(next.outputs).toMatchObject({ verdict: 'applied', applied: '2' })
    for (const node of [worker, master]) expect(sysctlOf(node)).toEqual(['262144', '262144'])
  }, 90_000)
})
