import { describe, expect, it } from 'vitest'
import { CallFailed } from '../../../src/adapters/talos/failure.ts'
import { readHealth } from '../../../src/adapters/talos/health.ts'
import type { Service, TalosNode } from '../../../src/adapters/talos/talos-node.ts'
import type { Json } from '../../../src/fleet/json.ts'
import type { Role } from '../../../src/fleet/fleet.ts'

const resource = (id: string, spec: Json) => ({ id, version: 1, created: 0, spec, bytes: new Uint8Array() })
const service = (id: string, more: Partial<Service> = {}): Service => ({
  id,
  state: 'Running',
  health: 'healthy',
  message: '',
  disturbed: 1000,
  ...more,
})
const onWorker = ['apid', 'containerd', 'cri', 'kubelet'].map((id) => service(id))
const onControlPlane = [...onWorker, service('etcd'), service('trustd')]
const without = (services: readonly Service[], id: string, ...more: readonly Service[]) => [
  ...services.filter((each) => each.id !== id),
  ...more,
]

const nodeWith = (services: readonly Service[], says: Partial<TalosNode> = {}): TalosNode =>
  ({
    get: async () => Promise.resolve(resource('machine', { stage: 'running', status: { ready: true } })),
    list: async () => Promise.resolve([]),
    services: async () => Promise.resolve(services),
    etcdStatus: async () => Promise.resolve({ member: 1n, leader: 1n, learner: false, errors: [] }),
    etcdAlarms: async () => Promise.resolve([]),
    ...says,
  }) as TalosNode
const read = async (talos: TalosNode, role: Role = 'worker', since?: Parameters<typeof readHealth>[2]) =>
  (await readHealth(talos, role, since)).health

describe('how a node is', () => {
  it('is well where everything says so, one-shot services that ended included', async () => {
    const services = [...onControlPlane, service('ext-once', { state: 'Finished', health: 'unknown' })]
    expect(await read(nodeWith(services), 'control-plane')).toEqual({ status: 'healthy' })
  })

  it.each<readonly [string, TalosNode, Role, string]>([
    ['a service that is missing', nodeWith(without(onWorker, 'kubelet')), 'worker', 'kubelet does not run'],
    [
      'etcd on a control plane',
      nodeWith(without(onControlPlane, 'etcd')),
      'control-plane',
      'etcd does not run',
    ],
    [
      'a service that is starting',
      nodeWith(without(onWorker, 'cri', service('cri', { state: 'Preparing' }))),
      'worker',
      'cri is Preparing',
    ],
    [
      'a service that is not healthy',
      nodeWith([...onWorker, service('ext-x', { health: 'unhealthy', message: 'no\u001b[1m' })]),
      'worker',
      'ext-x is not healthy: no',
    ],
    [
      'a stage',
      nodeWith(onWorker, {
        get: async () => Promise.resolve(resource('machine', { stage: 'booting', status: { ready: false } })),
      }),
      'worker',
      'the machine is booting',
    ],
    [
      'a condition that is not met',
      nodeWith(onWorker, {
        get: async () =>
          Promise.resolve(
            resource('machine', {
              stage: 'running',
              status: {
                ready: false,
                unmetConditions: [{ name: 'nodeReady', reason: 'node "w1" is not ready' }],
              },
            })
          ),
      }),
      'worker',
      'nodeReady: node "w1" is not ready',
    ],
    [
      'etcd without a leader',
      nodeWith(onControlPlane, {
        etcdStatus: async () => Promise.resolve({ member: 1n, leader: 0n, learner: false, errors: [] }),
      }),
      'control-plane',
      'etcd has no leader',
    ],
    [
      'an alarm of etcd',
      nodeWith(onControlPlane, { etcdAlarms: async () => Promise.resolve(['NOSPACE of member 1']) }),
      'control-plane',
      'etcd: alarm NOSPACE of member 1',
    ],
  ])('is not well: %s', async (_, talos, role, reason) => {
    const health = await read(talos, role)
    expect(health.status).toBe('unhealthy')
    expect('reasons' in health && health.reasons).toContain(reason)
  })

  it('N12: is unknown where a question went unanswered, or a service has not said yet', async () => {
    const failed = new CallFailed({ status: 'unknown', why: 'listing services broke off' })
    expect(await read(nodeWith([], { services: async () => Promise.reject(failed) }))).toEqual({
      status: 'unknown',
      reasons: ['listing services broke off'],
    })
    const starting = without(onWorker, 'kubelet', service('kubelet', { health: 'unknown' }))
    expect(await read(nodeWith(starting))).toMatchObject({ status: 'unknown' })
  })

  it('N22: a service that started again between two readings is not well, once', async () => {
    const first = await readHealth(nodeWith(onWorker), 'worker', undefined)
    const again = nodeWith(without(onWorker, 'kubelet', service('kubelet', { disturbed: 2000 })))
    const second = await readHealth(again, 'worker', first.signs)
    expect(second.health).toEqual({ status: 'unhealthy', reasons: ['kubelet started again just now'] })
    expect(await read(again, 'worker', second.signs)).toEqual({ status: 'healthy' })
  })

  it('what Talos complains about counts where it is new', async () => {
    const complains = nodeWith(onWorker, {
      list: async () => Promise.resolve([resource('address-overlap', { message: 'pods and hosts overlap' })]),
    })
    const before = await readHealth(complains, 'worker', undefined)
    expect(before.health).toEqual({ status: 'healthy' })
    expect(await read(complains, 'worker', before.signs)).toEqual({ status: 'healthy' })
    const clean = await readHealth(nodeWith(onWorker), 'worker', undefined)
    expect(await read(complains, 'worker', clean.signs)).toEqual({
      status: 'unhealthy',
      reasons: ['address-overlap: pods and hosts overlap'],
    })
  })
})
