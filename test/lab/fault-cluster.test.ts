import { describe, expect, it } from 'vitest'
import { systemClock } from '../../src/adapters/clock/clock.ts'
import { nodes } from '../../lab/kubernetes/cluster.ts'
import { between } from './between.ts'
import { converges, done, inWorld, master, old, sysctl, worker } from './fault-world.ts'

const notStarted = { status: 'untouched', why: expect.stringMatching(/^not started/) }

/** A worker that needs a reboot for it; the control plane is left as it is. */
const rule = `'SUBSYSTEM=="tty", MODE="0660"'`
const reboots = (text: string): string =>
  `${text}  patches:\n    talos:\n      - |\n        machine: { udev: { rules: [${rule}] } }\n`

const others = Object.fromEntries(
  ['k8s-master2', 'k8s-master3'].map((name, index) => [
    name,
    `apiVersion: plumbline/v1
kind: Node
metadata: { name: ${name} }
spec:
  role: control-plane
  network: { addresses: [10.0.20.11${index}/24] }
`,
  ])
)

describe('the cluster does not allow it, and the next run converges', { timeout: 60_000 }, () => {
  it(
    'N24 a drain that a budget blocks leaves the node as it was, and uncordons it',
    inWorld(async (world) => {
      const { kubernetes } = world.fleet
      kubernetes.addPod({ name: 'db-0', node: worker, owner: 'StatefulSet', labels: { app: 'db' } })
      kubernetes.addBudget('db', { app: 'db' }, 1)
      const commit = await world.merge(reboots, `${worker}.yaml`)
      const { end, ends } = await world.run(commit, 'first')
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends[worker]).toMatchObject({
        status: 'untouched',
        why: expect.stringMatching(/drain: blocked by default\/db-0: .*disruption budget db/),
      })
      expect(await world.look(worker)).toEqual(old)
      expect(world.fleet.kubernetes.pods(worker)).toContain('default/db-0')
    })
  )

  it(
    'N24 a node that somebody else cordoned stays cordoned',
    inWorld(async (world) => {
      const { kubernetes } = world.fleet
      kubernetes.cluster.store.patch(nodes, '', worker, { spec: { unschedulable: true } }, 'object')
      kubernetes.addPod({ name: 'db-0', node: worker, owner: 'StatefulSet', labels: { app: 'db' } })
      kubernetes.addBudget('db', { app: 'db' }, 1)
      const { ends } = await world.run(await world.merge(reboots, `${worker}.yaml`), 'first')
      expect(ends[worker]).toMatchObject({ status: 'untouched' })
      expect(await world.look(worker)).toEqual({ ...old, cordoned: true })
    })
  )

  it(
    'N20 a write that nobody can judge leaves the node cordoned and locked',
    inWorld(async (world) => {
      const commit = await world.merge(reboots, `${worker}.yaml`)
      const { inject } = world.fleet.talos.node(worker)
      await inject({ kind: 'break-off', method: 'ApplyConfiguration', when: 'after' })
      const { end, ends } = await world.run(commit, 'first')
      expect(end).toMatchObject({ status: 'failed', node: worker })
      expect(ends[worker]?.status).toBe('stuck')
      expect(await world.look(worker)).toMatchObject({ settled: false, locked: true, cordoned: true })
    })
  )

  it(
    'N25 a member of etcd that is lost meanwhile: no second control plane is touched',
    inWorld(
      async (world) => {
        const commit = await world.merge(sysctl(262144))
        const names = world.fleet.talos.nodes.map(({ machine }) => machine.hardware.name)
        let first = ''
        let lost = ''
        const { end, ends } = await world.run(commit, 'first', {
          through: between(
            ...names.map((node) => ({
              node,
              command: 'record' as const,
              when: 'after' as const,
              act: async () => {
                if (first !== '') return
                first = node
                lost = names.find((each) => each !== node) ?? ''
                await world.fleet.talos.node(lost).inject({ kind: 'power-off' })
              },
            }))
          ),
        })
        expect(end).toMatchObject({ status: 'failed', why: expect.stringMatching(/etcd/) })
        expect(ends[first]).toEqual({ status: 'applied' })
        expect(await world.look(first)).toEqual(done(commit, 262144, 2))
        const [last = ''] = names.filter((each) => each !== first && each !== lost)
        expect(ends[last]).toMatchObject(notStarted)
        expect(await world.look(last)).toEqual(old)
      },
      { nodes: { [master]: undefined, ...others } }
    )
  )

  it(
    'N9 a wall clock that jumps by an hour during a try moves no deadline',
    inWorld(async (world) => {
      const commit = await world.merge(sysctl(262144))
      let jumped = 0
      let since = 0
      const clock = { ...systemClock, now: () => systemClock.now() + jumped }
      const { ends } = await world.run(commit, 'first', {
        clock,
        through: between({
          node: worker,
          command: 'verify',
          when: 'before',
          act: () => {
            if (since !== 0) return
            since = performance.now()
            jumped = 3_600_000
          },
        }),
        on: (node, phase) => {
          if (node === worker && phase === 'undo') {
            // The try gets 8 s, of which 1.5 s are kept free.
            expect(performance.now() - since).toBeGreaterThan(5000)
            jumped = 0
          }
        },
      })
      expect(ends[worker]).toMatchObject({
        status: 'undone',
        why: expect.stringMatching(/lease 36\d\d s ago/),
      })
      expect(ends[master]).toMatchObject(notStarted)
      expect(await world.look(worker)).toEqual(old)
      await converges(world, commit, 262144)
    })
  )
})
