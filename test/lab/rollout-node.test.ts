import { describe, expect, it } from 'vitest'
import { converges, inWorld, master, old, sysctl, worker } from './fault-world.ts'

describe('a node fails during a rollout, and the next run converges', { timeout: 60_000 }, () => {
  it(
    'N2 the answer to the try is lost: undone, and nothing on disk',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      await world.fleet.talos
        .node(worker)
        .inject({ kind: 'break-off', method: 'ApplyConfiguration', when: 'after' })
      const { end, ends } = await world.run(commit, 'first')
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends).toMatchObject({ [worker]: { status: 'undone' } })
      expect(ends[master]).toMatchObject({ status: 'untouched', why: expect.stringMatching(/^not started/) })
      expect(await world.look(worker)).toEqual(old)
      expect(await world.look(master)).toEqual(old)
      await converges(world, commit, 262144)
    })
  )

  it(
    'N3 a node that cannot be reached before: nothing is started anywhere',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      await world.fleet.talos.node(master).inject({ kind: 'power-off' })
      const { end, applied } = await world.run(commit, 'first')
      expect(end).toMatchObject({ status: 'failed', node: master, why: expect.stringMatching(/unreachable/) })
      expect(applied.report.nodes.map((each) => each.end)).toEqual([undefined, undefined])
      expect(await world.look(worker)).toEqual(old)
      await world.fleet.talos.node(master).inject({ kind: 'power-on' })
      await new Promise((resolve) => setTimeout(resolve, 200))
      await converges(world, commit, 262144)
    })
  )

  it(
    'N4 a reboot during the try: the node is back on what its disk holds',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const { end, ends } = await world.run(commit, 'first', {
        on: (node, phase) => {
          if (node === worker && phase === 'verify')
            void world.fleet.talos.node(worker).inject({ kind: 'reboot' })
        },
      })
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends[master]).toMatchObject({ status: 'untouched', why: expect.stringMatching(/^not started/) })
      expect(ends[worker]?.status).toBe('undone')
      expect(await world.look(worker)).toMatchObject({
        active: undefined,
        settled: true,
        generation: undefined,
      })
      await converges(world, commit, 262144)
    })
  )

  it(
    'N5 a config that cuts the node off: its own timer takes it back',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      await world.fleet.talos.node(worker).inject({ kind: 'cut-off-config' })
      const { end, ends } = await world.run(commit, 'first')
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends).toMatchObject({ [worker]: { status: 'undone' } })
      expect(await world.look(worker)).toEqual(old)
      await converges(world, commit, 262144)
    })
  )

  it(
    'N14 a node that answers its verify too late is undone',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const { ends } = await world.run(commit, 'first', {
        on: (node, phase) => {
          if (node === worker && phase === 'verify')
            void world.fleet.talos
              .node(worker)
              .inject({ kind: 'slow', method: 'ServiceList', milliseconds: 9000 })
        },
      })
      expect(ends[worker]?.status).toBe('undone')
      expect(ends[master]).toMatchObject({ status: 'untouched', why: expect.stringMatching(/^not started/) })
      expect(await world.look(worker)).toEqual(old)
      await converges(world, commit, 262144)
    })
  )
})
