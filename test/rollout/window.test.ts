import { describe, expect, it } from 'vitest'
import { dateAt, isTimezone, showInstant, windowAt } from '../../src/rollout/window.ts'

const at = (text: string): number => Date.parse(text)
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 16)

/** Berlin is an hour ahead in winter, two in summer; the clocks change on 2026-03-29 and 2026-10-25 at 01:00 UTC. */
type Row = readonly [what: string, windows: readonly string[], zone: string, now: string, says: string]

const rows: readonly Row[] = [
  ['no windows', [], 'UTC', '2026-01-01T12:00Z', 'open'],
  ['inside', ['02:00-06:00'], 'UTC', '2026-01-01T03:00Z', 'open until 2026-01-01T06:00'],
  ['the first moment', ['02:00-06:00'], 'UTC', '2026-01-01T02:00Z', 'open until 2026-01-01T06:00'],
  ['the last moment', ['02:00-06:00'], 'UTC', '2026-01-01T06:00Z', 'closed until 2026-01-02T02:00'],
  ['before', ['02:00-06:00'], 'UTC', '2026-01-01T01:59Z', 'closed until 2026-01-01T02:00'],
  ['another zone', ['02:00-06:00'], 'Europe/Berlin', '2026-01-01T01:30Z', 'open until 2026-01-01T05:00'],
  ['a zone behind', ['22:00-23:00'], 'America/New_York', '2026-01-02T03:30Z', 'open until 2026-01-02T04:00'],
  [
    'over midnight, before it',
    ['sat 22:00-04:00'],
    'UTC',
    '2026-01-03T23:00Z',
    'open until 2026-01-04T04:00',
  ],
  ['over midnight, after it', ['sat 22:00-04:00'], 'UTC', '2026-01-04T03:59Z', 'open until 2026-01-04T04:00'],
  [
    'the morning of that day',
    ['sat 22:00-04:00'],
    'UTC',
    '2026-01-03T03:00Z',
    'closed until 2026-01-03T22:00',
  ],
  ['days in a row', ['sat-sun 02:00-06:00'], 'UTC', '2026-01-05T03:00Z', 'closed until 2026-01-10T02:00'],
  [
    'days over the end of the week',
    ['fri-mon 02:00-06:00'],
    'UTC',
    '2026-01-05T03:00Z',
    'open until 2026-01-05T06:00',
  ],
  [
    'windows that touch',
    ['sat 22:00-00:00', 'sun 00:00-03:00'],
    'UTC',
    '2026-01-03T23:00Z',
    'open until 2026-01-04T03:00',
  ],
  [
    'the same time twice is a whole day',
    ['sun 02:00-02:00'],
    'UTC',
    '2026-01-05T01:00Z',
    'open until 2026-01-05T02:00',
  ],
  [
    'the clocks go forward inside',
    ['00:00-05:00'],
    'Europe/Berlin',
    '2026-03-29T00:30Z',
    'open until 2026-03-29T03:00',
  ],
  [
    'it would open in the hour that is skipped',
    ['02:30-05:00'],
    'Europe/Berlin',
    '2026-03-29T00:59Z',
    'closed until 2026-03-29T01:30',
  ],
  [
    'it would close in the hour that is skipped',
    ['00:00-02:30'],
    'Europe/Berlin',
    '2026-03-29T00:30Z',
    'open until 2026-03-29T01:30',
  ],
  [
    'it lies in the hour that is skipped',
    ['sun 02:00-03:00'],
    'Europe/Berlin',
    '2026-03-29T01:00Z',
    'closed until 2026-04-05T00:00',
  ],
  [
    'the clocks go back inside',
    ['01:00-05:00'],
    'Europe/Berlin',
    '2026-10-25T01:30Z',
    'open until 2026-10-25T04:00',
  ],
  [
    'it closes in the hour that comes twice',
    ['01:00-02:30'],
    'Europe/Berlin',
    '2026-10-25T00:30Z',
    'closed until 2026-10-26T00:00',
  ],
  ['the end of a year', ['thu 23:30-00:30'], 'UTC', '2026-12-31T23:59Z', 'open until 2027-01-01T00:30'],
  ['a leap day', ['tue 23:00-23:30'], 'UTC', '2028-02-29T22:00Z', 'closed until 2028-02-29T23:00'],
]

describe('maintenance windows', () => {
  it.each(rows)('%s', (_, windows, timezone, now, says) => {
    const window = windowAt({ windows, timezone }, at(now))
    const until = window.open ? window.closes : window.opens
    expect(`${window.open ? 'open' : 'closed'}${until === undefined ? '' : ` until ${iso(until)}`}`).toBe(
      says
    )
  })

  it('knows zones, dates and instants as people write them', () => {
    expect([isTimezone('Europe/Berlin'), isTimezone('Mars/Olympus')]).toEqual([true, false])
    expect(dateAt(at('2026-01-01T23:30Z'), 'Europe/Berlin')).toBe('2026-01-02')
    expect(showInstant(at('2026-01-03T01:00Z'), 'Europe/Berlin')).toBe('Sat, Jan 3, 02:00 Europe/Berlin')
  })
})
