import { describe, expect, it } from 'vitest'
import { changeService } from '../../lab/talos/services.ts'
import { readMachineConfigs } from '../../src/adapters/talos/machine-configs.ts'
import { writeOutcome } from '../../src/report/write-outcome.ts'
import { between } from './between.ts'
import { converges, inWorld, master, old, sysctl, worker } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

const notStarted = { status: 'untouched', why: expect.stringMatching(/^not started/) }

/** Somebody edits the node by hand: another way to write the same setting, for good. */
const editByHand = async (world: FaultWorld, value: number): Promise<void> => {
  const talos = await world.open(worker)
  try {
    const { persistent } = await readMachineConfigs(talos)
    const text = Buffer.from(persistent).toString('utf8')
    const edited = text.includes('vm.max_map_count')
      ? text.replace(/(vm\.max_map_count: ")\d+/, (_, key: string) => `${key}${value}`)
      : text.replace(
          /( +)fs\.inotify\.max_queued_events:/,
          (line, indent: string) => `${indent}vm.max_map_count: "${value}"\n${line}`
        )
    if (edited === text) throw new Error('nothing was edited')
    await talos.apply(Buffer.from(edited), { mode: 'no-reboot' })
  } finally {
    talos.close()
  }
}

describe('what runs is not what was meant, and the next run converges', { timeout: 60_000 }, () => {
  it(
    'N21 a node that takes the config and goes on with the old one is not confirmed',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      await world.fleet.talos.node(worker).inject({ kind: 'ignore-config' })
      const { end, ends } = await world.run(commit, 'first')
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends[worker]).toMatchObject({
        status: 'undone',
        why: expect.stringMatching(/what runs is not the new config/),
      })
      expect(ends[master]).toMatchObject(notStarted)
      for (const name of [worker, master]) expect(await world.look(name)).toEqual(old)
      await converges(world, commit, 262144)
    })
  )

  it(
    'N22 a service that falls over again after each look at it is never well for long enough',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const { machine } = world.fleet.talos.node(worker)
      let crashes = 0
      const crash = (): void => {
        crashes += 1
        changeService(machine, 'kubelet', 'stopped')
        changeService(machine, 'kubelet', 'running')
      }
      let back = false
      const { end, ends } = await world.run(commit, 'first', {
        on: (_, phase) => {
          back ||= phase === 'undo'
        },
        through: between({
          node: worker,
          command: 'verify',
          when: 'after',
          act: (answer) => {
            if (!back && (answer as { readonly status: string }).status === 'healthy') crash()
          },
        }),
      })
      expect(crashes).toBeGreaterThan(0)
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends[worker]).toMatchObject({ status: 'undone' })
      expect(ends[master]).toMatchObject(notStarted)
      expect(await world.look(worker)).toEqual(old)
      await converges(world, commit, 262144)
    })
  )

  it(
    'N23 what somebody edits between plan and apply, or in the last moment, is not written over',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const editBefore = async (command: 'lock' | 'try', value: number) =>
        world.run(commit, `before ${command}`, {
          through: between({
            node: worker,
            command,
            when: 'before',
            act: async () => editByHand(world, value),
          }),
        })
      const first = await editBefore('lock', 111111)
      expect(first.ends[worker]).toMatchObject({
        status: 'refused',
        why: expect.stringMatching(/changed since the plan was made/),
      })
      expect(await world.look(worker)).toEqual({ ...old, active: 111111, persistent: 111111 })
      const second = await editBefore('try', 222222)
      expect(second.ends[worker]).toMatchObject({
        status: 'refused',
        why: expect.stringMatching(/the node changed under us/),
      })
      expect(await world.look(worker)).toEqual({ ...old, active: 222222, persistent: 222222 })
      for (const { ends } of [first, second]) expect(ends[master]).toMatchObject(notStarted)
      // What stands there now is in the plan of the next run, which replaces it.
      await converges(world, commit, 262144)
    })
  )

  it(
    'N20 a node that refuses to go back is left locked for a person, and the fleet stops',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const { inject } = world.fleet.talos.node(worker)
      await inject({ kind: 'unhealthy-config', service: 'kubelet', milliseconds: 0 })
      const { end, ends, applied } = await world.run(commit, 'first', {
        through: between({
          node: worker,
          command: 'undo',
          when: 'before',
          // Talos ends a try before it judges what takes its place, so nothing goes back by itself after this.
          act: async () => inject({ kind: 'reject-config', message: 'not that config' }),
        }),
      })
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends[worker]).toMatchObject({
        status: 'stuck',
        why: expect.stringMatching(/could not go back.*not that config/),
      })
      expect(ends[master]).toMatchObject(notStarted)
      expect(await world.look(worker)).toMatchObject({ active: 262144, persistent: undefined, locked: true })
      expect(await world.look(master)).toEqual(old)
      expect(writeOutcome(applied.report).text).toMatch(
        /needs a person[\s\S]*to do: look at k8s-node1 yourself/
      )
      expect((await world.run(commit, 'second')).ends[worker]?.status).toBe('held')
    })
  )

  it.each([
    ['N10 a full disk', 'write /system/state/config.yaml: no space left on device'],
    ['N11 a disk that is read-only', 'open /system/state/config.yaml: read-only file system'],
  ])('%s refuses the confirm: the node goes back', async (_, message) =>
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      await world.fleet.talos.node(worker).inject({ kind: 'broken-disk', message })
      const { end, ends } = await world.run(commit, 'first')
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends[worker]).toMatchObject({ status: 'undone', why: expect.stringContaining(message) })
      expect(ends[master]).toMatchObject(notStarted)
      expect(await world.look(worker)).toEqual(old)
      await converges(world, commit, 262144)
    })()
  )
})
