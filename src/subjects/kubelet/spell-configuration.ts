import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { spellDuration } from '../duration.ts'
import { mapValues } from '../map-values.ts'
import { spellQuantity } from '../quantity.ts'

/**
 * One spelling for the fields of a KubeletConfiguration: durations in seconds, quantities as numbers, sets sorted,
 * tiers by priority and reserved memory by NUMA node. apiVersion and kind, which /configz leaves out, are gone.
 */
export const spellConfiguration = (configuration: JsonObject): JsonObject => {
  const { apiVersion: _, kind: __, ...fields } = configuration
  return mapValues(fields, spellField)
}

/** `200m` is 200 minutes in other fields, and 200 thousandths here. */
const amounts = new Set([
  'systemReserved',
  'kubeReserved',
  'evictionHard',
  'evictionSoft',
  'evictionMinimumReclaim',
  'containerLogMaxSize',
])
const sets = new Set(['allowedUnsafeSysctls', 'enforceNodeAllocatable', 'tlsCipherSuites'])

const spellField = (value: Json, field: string): Json => {
  if (amounts.has(field)) return spellAmounts(value)
  if (sets.has(field) && isList(value)) return value.map(String).toSorted()
  if (field === 'shutdownGracePeriodByPodPriority')
    return keyed(value, 'priority', 'shutdownGracePeriodSeconds')
  if (field === 'reservedMemory') return spellAmounts(keyed(value, 'numaNode', 'limits'))
  return spellDurations(value)
}

const keyed = (value: Json, key: string, kept: string): Json =>
  isList(value)
    ? Object.fromEntries(value.filter(isObject).map((each) => [String(each[key]), each[kept] ?? null]))
    : value

const spellAmounts = (value: Json): Json => {
  if (isObject(value)) return mapValues(value, spellAmounts)
  if (typeof value !== 'string') return value
  return value.endsWith('%') ? `${Number(value.slice(0, -1))}%` : spellQuantity(value)
}

const spellDurations = (value: Json): Json => {
  if (isList(value)) return value.map(spellDurations)
  if (isObject(value)) return mapValues(value, spellDurations)
  return typeof value === 'string' && value !== '0' ? spellDuration(value) : value
}

/** Flags by name; a flag that is repeated has its values in order. */
export const spellArgs = (args: Json): Json =>
  isObject(args)
    ? mapValues(args, (value) => {
        const values = isList(value) ? value.map(String).toSorted() : [String(value)]
        return values.length === 1 ? (values[0] ?? '') : values
      })
    : args
