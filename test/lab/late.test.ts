import { describe, expect, it } from 'vitest'
import { converges, inWorld, master, old, sysctl, worker } from './fault-world.ts'
import type { FaultWorld } from './fault-world.ts'

/** What the nodes and the cluster's API still have of a run that ended. */
const left = ({ fleet }: FaultWorld): readonly number[] => [
  fleet.talos.node(worker).connections(),
  fleet.talos.node(master).connections(),
  fleet.kubernetes.waiting(),
]
const nothingLeft = async (world: FaultWorld): Promise<void> => {
  await expect.poll(() => left(world), { timeout: 1000 }).toEqual([0, 0, 0])
}

describe('what hangs does not outlive its deadline', { timeout: 60_000 }, () => {
  it.each([
    ['N14', 'verify', 'ServiceList'],
    ['N2', 'try', 'ApplyConfiguration'],
  ] as const)(
    '%s a node that hangs in its %s is undone, and no connection to it stays open',
    async (_, phase, method) =>
      inWorld(async (world) => {
        const commit = await world.merge(sysctl(262144))
        const { ends } = await world.run(commit, 'first', {
          on: (node, entered) => {
            if (node === worker && entered === phase)
              void world.fleet.talos.node(worker).inject({ kind: 'hang', method })
          },
        })
        await nothingLeft(world)
        expect(ends[worker]?.status).toBe('undone')
        expect(await world.look(worker)).toEqual(old)
        await world.fleet.talos.node(worker).inject({ kind: 'clear' })
        await converges(world, commit, 262144)
      })()
  )

  it(
    'a stop while the try hangs takes it back at once, and unlocks',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      const stop = new AbortController()
      await world.fleet.talos.node(worker).inject({ kind: 'hang', method: 'ApplyConfiguration' })
      const { ends } = await world.run(commit, 'first', {
        stop: stop.signal,
        on: (node, phase) => {
          if (node === worker && phase === 'try') setTimeout(() => stop.abort(), 500)
        },
      })
      await nothingLeft(world)
      expect(ends[worker]?.status).toBe('undone')
      expect(await world.look(worker)).toEqual(old)
      await converges(world, commit, 262144)
    })
  )

  it(
    'N24 a stop while the API hangs in the drain leaves the node untouched, and takes the cordon away',
    inWorld(async (world) => {
      const commit = await world.merge((cluster) =>
        cluster.replace(
          '  defaults:\n',
          '  defaults:\n    patches: { talos: ["machine: { env: { A: b } }"] }\n'
        )
      )
      const stop = new AbortController()
      let waiting: number | undefined
      const { end, ends } = await world.run(commit, 'first', {
        stop: stop.signal,
        on: (node, phase) => {
          // At the end of the run every connection to the API is closed anyhow.
          if (node === worker && phase === 'unlock') waiting = world.fleet.kubernetes.waiting()
          if (node !== worker || phase !== 'drain') return
          world.fleet.kubernetes.faults.push({
            match: ({ path }) => path === '/api/v1/pods',
            hang: true,
            times: 99,
          })
          setTimeout(() => stop.abort(), 500)
        },
      })
      await nothingLeft(world)
      expect(end.status).toBe('stopped')
      expect(waiting).toBe(0)
      expect(ends[worker]?.status).toBe('untouched')
      expect(await world.look(worker)).toEqual(old)
    })
  )
})
