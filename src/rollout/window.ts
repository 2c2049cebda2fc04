import type { Policy } from './rollout-plan.ts'

/** Whether nodes may be disturbed at a moment. Times are milliseconds since 1970; `closes` is absent where nothing closes. */
export type Window =
  | { readonly open: true; readonly closes: number | undefined }
  | { readonly open: false; readonly opens: number | undefined }

type Rule = {
  /** 0 is Sunday. The day on which it opens. */
  readonly days: readonly number[]
  /** Minutes of the day. An end that is not after the start is on the next day. */
  readonly from: number
  readonly to: number
}

type Span = { readonly opens: number; readonly closes: number }

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const minute = 60_000
const day = 24 * 60 * minute

/** Where the next opening is looked for: a rule comes round within a week, and a change of the clocks can eat one. */
const daysAhead = 15

/** Reads `maintenance.windows` at this moment. No windows: always open. */
export const windowAt = (
  { windows, timezone }: Pick<Policy, 'windows' | 'timezone'>,
  wall: number
): Window => {
  if (windows.length === 0) return { open: true, closes: undefined }
  const spans = spansAround(windows.map(readRule), timezone, wall)
  const closes = closingOf(spans, wall)
  if (closes > wall) return { open: true, closes }
  return { open: false, opens: spans.find(({ opens }) => opens > wall)?.opens }
}

const isOpenAt = ({ opens, closes }: Span, at: number): boolean => opens <= at && at < closes

/** When nothing is open any more: windows that touch are one. */
const closingOf = (spans: readonly Span[], at: number): number => {
  const closes = Math.max(at, ...spans.filter((span) => isOpenAt(span, at)).map((span) => span.closes))
  return closes > at ? closingOf(spans, closes) : closes
}

/** `sat-sun 02:00-06:00`; the pattern `window` of the language has judged it. */
const readRule = (text: string): Rule => {
  const found = /^(?:([a-z]{3})(?:-([a-z]{3}))? )?(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(text)
  if (found === null) throw new TypeError(`not a window: ${text}`)
  const [, first, last, ...numbers] = found
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = numbers.map(Number)
  return { days: daysOf(first, last), from: h1 * 60 + m1, to: h2 * 60 + m2 }
}

const daysOf = (first: string | undefined, last: string | undefined): readonly number[] => {
  if (first === undefined) return [0, 1, 2, 3, 4, 5, 6]
  const from = weekdays.indexOf(first)
  const count = (weekdays.indexOf(last ?? first) - from + 7) % 7
  return Array.from({ length: count + 1 }, (_, index) => (from + index) % 7)
}

/** Every opening from the day before to two weeks ahead, in order. */
const spansAround = (rules: readonly Rule[], timezone: string, wall: number): readonly Span[] => {
  const clock = clockOf(timezone)
  const today = Math.floor((wall + clock(wall)) / day)
  return Array.from({ length: daysAhead + 2 }, (_, index) => today - 1 + index)
    .flatMap((date) =>
      rules
        .filter(({ days }) => days.includes(weekdayOf(date)))
        .map(({ from, to }) => ({
          opens: instantOf(date * day + from * minute, clock),
          closes: instantOf((to > from ? date : date + 1) * day + to * minute, clock),
        }))
    )
    .toSorted((a, b) => a.opens - b.opens)
}

/**
 * The instant of a local time. What the clocks skip is taken by the offset before the change, so it comes as much later;
 * of what they repeat, the first counts. As `compatible` of https://tc39.es/proposal-temporal/docs/ambiguity.html.
 */
const instantOf = (local: number, clock: (at: number) => number): number => {
  const offsets = [clock(local - day), clock(local + day)] as const
  const fitting = offsets.map((offset) => local - offset).filter((at) => at + clock(at) === local)
  return fitting.length > 0 ? Math.min(...fitting) : local - offsets[0]
}

/** How far the local clock is ahead of UTC at an instant, in milliseconds. Throws RangeError for an unknown zone. */
const clockOf = (timezone: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
    const minutes = part('hour') * 60 + part('minute')
    const local =
      daysSinceEpoch(part('year'), part('month'), part('day')) * day +
      minutes * minute +
      part('second') * 1000
    return local - Math.floor(at / 1000) * 1000
  }
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (date: number): number => (((date + 4) % 7) + 7) % 7

/** Days from 1970-01-01 in the Gregorian calendar, counted in years that begin in March so that leap days come last. */
const daysSinceEpoch = (year: number, month: number, date: number): number => {
  const shifted = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leapDays + dayOfYear - 719_468
}

/** For people, in the zone of the windows: `Sat, Jan 3, 02:00 Europe/Berlin`. */
export const showInstant = (at: number, timezone: string): string => {
  const text = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)
  return `${text} ${timezone}`
}

/** Whether the zone is known here. */
export const isTimezone = (timezone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: timezone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The local date, as `until` of a consent is written: `2026-12-01`. */
export const dateAt = (at: number, timezone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(at)
