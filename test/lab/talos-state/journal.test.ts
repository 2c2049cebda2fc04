import { expect, test } from 'vitest'
import { bootLines, makeJournal, makeJournals } from '../../../lab/talos/state/journal.ts'
import { now } from './facts.ts'

test('a journal keeps its last lines and tells those that come', () => {
  const journal = makeJournal(3)
  const heard: string[] = []
  const stop = journal.follow((line) => heard.push(line))
  for (const line of ['a', 'b', 'c', 'd']) journal.append(line)
  stop()
  journal.append('e')
  expect(journal.tail()).toEqual(['c', 'd', 'e'])
  expect(journal.tail(1)).toEqual(['e'])
  expect(journal.tail(0)).toEqual([])
  expect(heard).toEqual(['a', 'b', 'c', 'd'])
})

test('each service has a journal of its own', () => {
  const journals = makeJournals()
  journals.of('kubelet').append('a')
  journals.of('etcd').append('b')
  expect(journals.ids()).toEqual(['etcd', 'kubelet'])
  expect(journals.of('kubelet').tail()).toEqual(['a'])
})

test('a boot leaves lines with its version and name', () => {
  const lines = bootLines({ version: 'v1.13.9', cmdline: 'talos.platform=metal', hostname: 'w1' }, now)
  expect(lines.some((line) => line.includes('booting Talos v1.13.9'))).toBe(true)
  expect(lines.some((line) => line.includes('"hostname": "w1"'))).toBe(true)
})
