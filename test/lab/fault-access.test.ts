import { describe, expect, it } from 'vitest'
import { writeOutcome } from '../../src/report/write-outcome.ts'
import { between } from './between.ts'
import { converges, inWorld, master, old, sysctl, worker } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

const writes = (call: string): boolean => /^Meta|^Apply|^Reboot/.test(call)

/** All that is asked to learn who a machine is. */
const identity = [
  'Get SystemInformations.hardware.talos.dev',
  'Get HostnameStatuses.net.talos.dev',
  'Get MachineTypes.config.talos.dev',
  'List AddressStatuses.net.talos.dev',
]

const callsOf = (world: FaultWorld, name: string): readonly string[] =>
  world.fleet.talos.node(name).machine.calls

const forget = (world: FaultWorld): void => {
  for (const { machine } of world.fleet.talos.nodes) machine.calls.splice(0)
}

describe('a run that must not write says so before it does', { timeout: 60_000 }, () => {
  it(
    'N13 a credential that ends within twice the try: nothing is written, not even a lock',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      forget(world)
      const { end, ends } = await world.run(commit, 'first', { lifetime: 15_000 })
      expect(end).toMatchObject({
        status: 'failed',
        why: expect.stringMatching(/credential is valid until .* twice the 8 s of a try/),
      })
      for (const name of [worker, master]) {
        expect(ends[name]).toMatchObject({ status: 'untouched', why: expect.stringMatching(/^not started/) })
        expect(callsOf(world, name).filter(writes)).toEqual([])
        expect(await world.look(name)).toEqual(old)
      }
      await converges(world, commit, 262144)
    })
  )

  it(
    'N15 two machines that swapped addresses are told by their certificates: neither is asked anything',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      forget(world)
      const { end, applied } = await world.run(commit, 'first', { swapped: { [worker]: master } })
      expect(end).toMatchObject({
        status: 'failed',
        node: worker,
        why: expect.stringMatching(/another machine answers there: its name is k8s-master/),
      })
      expect(applied.report.nodes.find(({ node }) => node === worker)?.state.status).toBe('mismatch')
      expect(callsOf(world, worker)).toEqual([])
      for (const name of [worker, master]) expect(await world.look(name)).toEqual(old)
    })
  )

  it(
    'N15 another machine that takes the address after the plan is asked who it is, and nothing else',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const node = world.fleet.talos.node(worker)
      const exchange = async (): Promise<void> => {
        // Same name, same CA: a restored copy of the machine, or one that was built anew beside it.
        Object.assign(node.machine.hardware, { uuid: '4c4c4544-0042-3510-8052-b4c04f4d3433' })
        await node.inject({ kind: 'clear' })
        forget(world)
      }
      const { end, ends } = await world.run(commit, 'first', {
        through: between({ node: worker, command: 'inspect', when: 'before', act: exchange }),
      })
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends[worker]).toMatchObject({
        status: 'refused',
        why: expect.stringMatching(/another machine.*its UUID is 4c4c4544/),
      })
      expect(new Set(callsOf(world, worker))).toEqual(new Set(identity))
      expect(ends[master]).toMatchObject({ status: 'untouched', why: expect.stringMatching(/^not started/) })
      for (const name of [worker, master]) expect(await world.look(name)).toEqual(old)
    })
  )

  it(
    'N16 a node with a certificate of another CA stops the run, and says where the pin belongs',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      await world.fleet.talos.node(worker).inject({ kind: 'wrong-certificate' })
      forget(world)
      const { end, applied } = await world.run(commit, 'first')
      expect(end).toMatchObject({
        status: 'failed',
        node: worker,
        why: expect.stringMatching(/no certificate of this cluster/),
      })
      expect(writeOutcome(applied.report).text).toMatch(/to do: .*identity\.certificateFingerprint/)
      expect(callsOf(world, worker)).toEqual([])
      expect(callsOf(world, master).filter(writes)).toEqual([])
      await world.fleet.talos.node(worker).inject({ kind: 'clear' })
      await converges(world, commit, 262144)
    })
  )

  it(
    'N17 a secret without a value, or with an empty one, stops before any node is dialled',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const dialled = () => world.fleet.talos.nodes.map(({ connections }) => connections())
      const before = dialled()
      const asked = world.fleet.kubernetes.journal.length
      const [variable = ''] = Object.keys(world.fleet.environment)
      const { [variable]: _, ...rest } = world.fleet.environment
      for (const environment of [rest, { ...rest, [variable]: '' }])
        await expect(world.run(commit, 'first', { environment })).rejects.toThrow(/nothing was changed/)
      expect(dialled()).toEqual(before)
      expect(world.fleet.kubernetes.journal).toHaveLength(asked)
      for (const name of [worker, master]) expect(await world.look(name)).toEqual(old)
    })
  )
})
