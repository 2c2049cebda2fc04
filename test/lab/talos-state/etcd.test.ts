import { expect, test } from 'vitest'
import {
  forfeit,
  hasQuorum,
  join,
  noEtcd,
  promote,
  raise,
  remove,
  setUp,
  statusOf,
  survivesWithout,
} from '../../../lab/talos/state/etcd.ts'
import type { EtcdCluster } from '../../../lab/talos/state/etcd.ts'

const id = (n: number): bigint => 0xf000_0000_0000_0000n + BigInt(n)

const three = ['cp1', 'cp2', 'cp3'].reduce<EtcdCluster>(
  (cluster, name, n) => promote(join(cluster, { id: id(n + 1), name, address: `10.0.20.5${n + 1}` }), name),
  noEtcd
)

test('the first member leads, later ones learn first', () => {
  const one = join(noEtcd, { id: id(1), name: 'cp1', address: 'a' })
  const two = join(one, { id: id(2), name: 'cp2', address: 'b' })
  expect(two.leader).toBe(id(1))
  expect(statusOf(two, 'cp2')).toMatchObject({ learner: true, memberId: id(2), leader: id(1) })
  expect(hasQuorum(setUp(two, 'cp2', false))).toBe(true)
  expect(hasQuorum(setUp(promote(two, 'cp2'), 'cp2', false))).toBe(false)
})

test('three members bear the loss of one and not of two', () => {
  expect(survivesWithout(three, 'cp1')).toBe(true)
  const lost = setUp(three, 'cp1', false)
  expect(lost.leader).toBe(id(2))
  expect(lost.term).toBe(three.term + 1n)
  expect(survivesWithout(lost, 'cp2')).toBe(false)
  const gone = setUp(lost, 'cp2', false)
  expect(gone.leader).toBeUndefined()
  expect(statusOf(gone, 'cp3')?.errors).toEqual(['etcdserver: no leader'])
  expect(statusOf(gone, 'cp1')).toBeUndefined()
  expect(remove(gone, id(1))).toEqual({ error: 'no-quorum' })
})

test('leadership is handed on by who has it', () => {
  expect(forfeit(three, 'cp2').to).toBeUndefined()
  const { cluster, to } = forfeit(three, 'cp1')
  expect(to?.name).toBe('cp2')
  expect(cluster.leader).toBe(id(2))
})

test('a member that is removed takes its alarms along', () => {
  const removed = remove(raise(three, { member: id(3), alarm: 'nospace' }), id(3))
  if ('error' in removed) throw new Error(removed.error)
  expect(removed.cluster.members.map(({ name }) => name)).toEqual(['cp1', 'cp2'])
  expect(removed.cluster.alarms).toEqual([])
  expect(remove(three, 7n)).toEqual({ error: 'not-found' })
})
