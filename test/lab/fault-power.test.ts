import { describe, expect, it } from 'vitest'
import { between } from './between.ts'
import { converges, done, inWorld, old, sysctl, worker } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

/** The power goes, and comes back: only what is on the disk is left. */
const losePower = (world: FaultWorld) => async (): Promise<void> => {
  const { machine, inject } = world.fleet.talos.node(worker)
  const before = machine.boot.id
  await inject({ kind: 'reboot' })
  await expect.poll(() => machine.boot.id !== before && machine.boot.settled, { timeout: 10_000 }).toBe(true)
}

describe('N6 a node whose power goes is wholly old or wholly new', { timeout: 60_000 }, () => {
  it.each([
    ['before the confirmation', 'before', 'old'],
    ['after the confirmation', 'after', 'new'],
  ] as const)('%s', (_, when, left) =>
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      let lost = false
      await world.run(commit, 'first', {
        through: between({
          node: worker,
          command: 'confirm',
          when,
          act: async () => {
            if (lost) return
            lost = true
            await losePower(world)()
          },
        }),
      })
      expect(lost).toBe(true)
      const { active, persistent, settled } = await world.look(worker)
      const value = left === 'new' ? done(commit, 262144, 2).active : old.active
      expect({ active, persistent, settled }).toEqual({ active: value, persistent: value, settled: true })
      // Where it was new already, the run went on to its end by itself.
      if (left === 'old') await converges(world, commit, 262144)
      else expect((await world.run(commit, 'next')).end).toEqual({ status: 'nothing-to-do' })
      expect(await world.look(worker)).toEqual(done(commit, 262144, 2))
    })()
  )
})
