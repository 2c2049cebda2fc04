import { describe, expect, it } from 'vitest'
import { canRemove, canRestart, everyMemberHealthy, hasQuorum, quorum } from '../../src/rollout/quorum.ts'
import type { EtcdMember } from '../../src/rollout/quorum.ts'

/** `m1` is the member in question; the last of the others are not healthy. */
const members = (size: number, downAmongOthers: number, self: Partial<EtcdMember> = {}): EtcdMember[] =>
  Array.from({ length: size }, (_, index) => ({
    name: `m${index + 1}`,
    healthy: index === 0 || index < size - downAmongOthers,
    learner: false,
    leader: index === 1,
    ...(index === 0 ? self : {}),
  }))

/** By number of others that are not healthy, from none on. */
type Row = readonly [size: number, quorum: number, restart: string, remove: string, removeDead: string]

const rows: readonly Row[] = [
  [1, 1, 'no', 'no', 'no'],
  [2, 2, 'no no', 'yes no', 'no no'],
  [3, 2, 'yes no no', 'yes no no', 'yes no no'],
  [4, 3, 'yes no no no', 'yes yes no no', 'yes no no no'],
  [5, 3, 'yes yes no no no', 'yes yes no no no', 'yes yes no no no'],
  [6, 4, 'yes yes no no no no', 'yes yes yes no no no', 'yes yes no no no no'],
  [7, 4, 'yes yes yes no no no no', 'yes yes yes no no no no', 'yes yes yes no no no no'],
]

const over = (size: number, may: (down: number) => boolean): string =>
  Array.from({ length: size }, (_, down) => (may(down) ? 'yes' : 'no')).join(' ')

describe('quorum', () => {
  it.each(rows)('of %i members is %i', (size, votes) => {
    expect(quorum(size)).toBe(votes)
  })

  it.each(rows)('restart of one of %i, by how many others are down', (size, _, restart) => {
    expect(over(size, (down) => canRestart(members(size, down), 'm1'))).toBe(restart)
    expect(over(size, (down) => canRestart(members(size, down, { healthy: false }), 'm1'))).toBe(restart)
  })

  it.each(rows)(
    'removal of a healthy one of %i, by how many others are down',
    (size, _, _restart, remove) => {
      expect(over(size, (down) => canRemove(members(size, down), 'm1'))).toBe(remove)
    }
  )

  it.each(rows)('removal of a dead one of %i must be committed by those who are left', (size, ...row) => {
    expect(over(size, (down) => canRemove(members(size, down, { healthy: false }), 'm1'))).toBe(row[3])
  })

  const strange: readonly (readonly [string, EtcdMember[], string, readonly string[]])[] = [
    [
      'a learner that is another',
      members(5, 0).map((m, i) => (i === 4 ? { ...m, learner: true } : m)),
      'm1',
      [],
    ],
    ['a learner that is the member itself', members(5, 0, { learner: true }), 'm1', []],
    ['an alarm', members(5, 0), 'm1', ['NOSPACE on m3']],
    ['a name that is no member', members(5, 0), 'm9', []],
    ['a member that is missing from the list', members(5, 0).slice(1), 'm1', []],
    ['no members at all', [], 'm1', []],
  ]
  it.each(strange)('neither restarts nor removes beside %s', (_, list, name, alarms) => {
    expect([canRestart(list, name, alarms), canRemove(list, name, alarms)]).toEqual([false, false])
  })

  it('treats the leader as any other: it hands over first', () => {
    expect([canRestart(members(3, 0), 'm2'), canRemove(members(3, 0), 'm2')]).toEqual([true, true])
  })

  it('tells a quorum from everybody', () => {
    expect([hasQuorum(members(3, 1)), everyMemberHealthy(members(3, 1))]).toEqual([true, false])
    expect([hasQuorum(members(3, 2)), everyMemberHealthy(members(3, 0))]).toEqual([false, true])
  })
})
