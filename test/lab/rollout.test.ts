import { rename } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { converges, done, inWorld, master, old, sysctl, worker } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

describe('a rollout meets a fault beside the node, and the next run converges', { timeout: 60_000 }, () => {
  it(
    'N7 two runs at once: one writes, the other is held off',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      let second: ReturnType<FaultWorld['run']> | undefined
      const first = await world.run(commit, 'first', {
        on: (node, phase) => {
          if (node === worker && phase === 'look-again') second = world.run(commit, 'second')
        },
      })
      expect(first.end).toEqual({ status: 'applied' })
      const other = await second
      expect(other?.end.status).toBe('failed')
      expect(other?.ends[worker]?.status).toBe('held')
      expect(await world.look(worker)).toEqual(done(commit, 262144, 2))
      expect((await world.run(commit, 'quiet')).end).toEqual({ status: 'nothing-to-do' })
    })
  )

  it(
    'N8 an older commit run again is not written',
    inWorld(async (world) => {
      const older = await world.merge(sysctl(262144))
      const newer = await world.merge((cluster) => cluster.replace('262144', '300000'))
      await converges(world, newer, 300000, 3)
      const { end } = await world.run(older, 'again')
      expect(['failed', 'stopped']).toContain(end.status)
      for (const node of [worker, master]) expect(await world.look(node)).toEqual(done(newer, 300000, 3))
    })
  )

  it(
    'N19 the forge is away when main is asked for: nothing is written',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const { origin } = world.repository
      await rename(origin, `${origin}.away`)
      const { end } = await world.run(commit, 'first')
      expect(end).toMatchObject({ status: 'failed', why: expect.stringMatching(/main/) })
      expect(await world.look(worker)).toEqual(old)
      await rename(`${origin}.away`, origin)
      await converges(world, commit, 262144)
    })
  )

  it(
    'N26 main moves while the first node is done: that one ends, the newer run goes on',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      let moved: Promise<string> | undefined
      const { end, ends } = await world.run(commit, 'first', {
        on: (node, phase) => {
          if (node === worker && phase === 'verify')
            moved = world.merge((cluster) => cluster.replace('262144', '300000'))
        },
      })
      expect(end).toMatchObject({
        status: 'stopped',
        why: `main is at ${await moved} now: its own run goes on from here`,
      })
      expect(ends[worker]).toEqual({ status: 'applied' })
      expect(await world.look(worker)).toEqual(done(commit, 262144, 2))
      expect(await world.look(master)).toEqual(old)
      await converges(world, (await moved) ?? '', 300000, 3)
    })
  )

  it(
    'N27 a job that is cancelled undoes the node it is at',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const job = new AbortController()
      const { end, ends } = await world.run(commit, 'first', {
        stop: job.signal,
        on: (node, phase) => {
          if (node === worker && phase === 'verify') job.abort()
        },
      })
      expect(end.status).not.toBe('applied')
      expect(ends[worker]?.status).toBe('undone')
      expect(ends[master]).toMatchObject({ status: 'untouched', why: expect.stringMatching(/^not started/) })
      expect(await world.look(worker)).toEqual(old)
      await converges(world, commit, 262144)
    })
  )

  it(
    'N12 the API of the cluster fails during the verify: unknown is not well',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const { faults } = world.fleet.kubernetes
      const { ends } = await world.run(commit, 'first', {
        on: (node, phase) => {
          if (node === worker && phase === 'verify')
            faults.push({ match: () => true, times: 10_000, status: 503 })
          if (node === worker && phase === 'undo') faults.splice(0)
        },
      })
      expect(ends[worker]?.status).toBe('undone')
      expect(ends[master]).toMatchObject({ status: 'untouched', why: expect.stringMatching(/^not started/) })
      expect(await world.look(worker)).toEqual(old)
      await converges(world, commit, 262144)
    })
  )
})
