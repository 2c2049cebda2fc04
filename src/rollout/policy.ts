import { dig, textsAt } from '../fleet/findings.ts'
import type { Fleet, Role } from '../fleet/fleet.ts'
import { isList } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'
import { spellDuration } from '../subjects/duration.ts'
import { shortestTry } from './budgets.ts'
import type { Durations, Policy } from './rollout-plan.ts'
import { isTimezone } from './window.ts'

/** `maintenance` of cluster.yaml with defaults filled in, and what in it makes a rollout impossible, for people. */
export type PolicyReading = { readonly policy: Policy; readonly mistakes: readonly string[] }

const second = 1000

/** How long a node may take until it is well: a control plane starts its static pods and joins etcd again. */
const ready: Readonly<Record<Role, number>> = { worker: 120 * second, 'control-plane': 240 * second }
const soak = 300 * second
const drain = 300 * second

/** Reads the policy. Durations that do not fit together, and an unknown time zone, are mistakes. */
export const readPolicy = ({ cluster: { spec } }: Pick<Fleet, 'cluster'>): PolicyReading => {
  const at = (...path: readonly string[]): Json | undefined => dig(spec, ['maintenance', ...path])
  const timezone = textOf(at('timezone')) ?? 'UTC'
  const durations = {
    worker: durationsFor('worker', at('durations')),
    'control-plane': durationsFor('control-plane', at('durations')),
  }
  const checks = at('checks')
  const policy: Policy = {
    freeze: at('freeze') === true,
    maxUnavailable: numberOf(at('maxUnavailable')) ?? 1,
    order: textsAt(spec, ['maintenance', 'order']),
    windows: textsAt(spec, ['maintenance', 'windows']),
    timezone,
    checks: (isList(checks) ? checks : []).map((check) => ({
      name: textOf(dig(check, ['name'])) ?? '',
      nodes: textsAt(check, ['nodes']),
    })),
    durations,
  }
  const mistakes = [
    ...(isTimezone(timezone)
      ? []
      : [`maintenance.timezone: ${timezone} is no IANA time zone, such as Europe/Berlin`]),
    ...(['worker', 'control-plane'] as const).flatMap((role) => mistakesIn(role, durations[role])),
  ]
  return { policy, mistakes }
}

/** The node's timer must outlast everything that comes before the confirm. */
const isTryTooShort = (durations: Durations): boolean => durations.try < shortestTry(durations)

const mistakesIn = (role: Role, durations: Durations): readonly string[] =>
  isTryTooShort(durations)
    ? [
        `maintenance.durations.try: ${inSeconds(durations.try)} is too short for a ${role}: to apply, to be well (ready: ${inSeconds(durations.ready)} each) and a margin take ${inSeconds(shortestTry(durations))}; lengthen try, or shorten ready`,
      ]
    : []

const durationsFor = (role: Role, declared: Json | undefined): Durations => {
  const of = (key: keyof Durations): number | undefined => millisecondsOf(textOf(dig(declared, [key])))
  const times = {
    soak: of('soak') ?? soak,
    ready: of('ready') ?? ready[role],
    drain: of('drain') ?? drain,
    try: 0,
  }
  return { ...times, try: of('try') ?? shortestTry(times) }
}

const millisecondsOf = (duration: string | undefined): number | undefined =>
  duration === undefined ? undefined : Math.round(Number(spellDuration(duration).slice(0, -1)) * second)

const inSeconds = (milliseconds: number): string => `${milliseconds / second}s`

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined
const numberOf = (value: Json | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined
