import { parseAddress } from '../../fleet/address.ts'
import type { Address } from '../../fleet/address.ts'
import { isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'

/** One spelling for an address, with or without prefix length: IPv6 as RFC 5952 writes it. Other text stays as it is. */
export const spellAddress = (text: string): string => {
  const [host = '', length] = text.trim().split('/')
  const address = parseAddress(host)
  if (address === undefined) return text
  const spelled = address.version === 4 ? octets(address) : groups(address)
  return length === undefined ? spelled : `${spelled}/${length}`
}

const octets = ({ value }: Address): string =>
  [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.')

/** The longest run of zeros, the first of equals, becomes `::`. */
const groups = ({ value }: Address): string => {
  const hex = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16))
  const [longest] = [...hex.join(':').matchAll(/(?<![^:])0(?::0)+(?![^:])/g)].toSorted(
    (a, b) => b[0].length - a[0].length || a.index - b.index
  )
  const text = hex.join(':')
  if (longest === undefined) return text
  const before = text.slice(0, longest.index).replace(/:$/, () => '')
  const after = text.slice(longest.index + longest[0].length).replace(/^:/, () => '')
  return `${before}::${after}`
}

export const spellEach = (value: Json): Json => (typeof value === 'string' ? spellAddress(value) : value)

/** Every entry under a key of its own; the list itself where that cannot be. */
export const keyed = (
  list: readonly Json[],
  entryOf: (item: JsonObject) => readonly [string, Json] | undefined
): Json => {
  const entries = list.flatMap((item) => (isObject(item) ? [entryOf(item)] : [undefined]))
  const whole = entries.filter((entry) => entry !== undefined)
  return new Set(whole.map(([key]) => key)).size === list.length ? Object.fromEntries(whole) : list
}

/** What a route is known by: its destination (`default` for all of IPv4, `::/0` of IPv6), and its metric if it has one. */
export const spellDestination = (to: string, via: Json | undefined, metric: Json | undefined): string => {
  const all = ['default', '', '0.0.0.0/0', '::/0'].includes(spellAddress(to))
  const name = !all ? spellAddress(to) : to === '::/0' || String(via).includes(':') ? '::/0' : 'default'
  return metric === undefined ? name : `${name} metric ${String(metric)}`
}
