import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { mapValues } from '../map-values.ts'
import type { TalosStructure } from '../subject.ts'
import { updateAt } from '../update-at.ts'
import { keyed, spellDestination, spellEach } from './spell.ts'

const kinds = /^(?:LinkConfig|BondConfig|VLANConfig|DHCPv4Config|Layer2VIPConfig|LinkAliasConfig)\//
const fields = ['v1alpha1', 'machine', 'network']

/** Interfaces, VLANs and routes by what they are known by, addresses in one spelling, defaults of Talos left out. */
export const normaliseTalos = (config: TalosStructure): TalosStructure => {
  const documents = mapValues(config, (value, key) =>
    isObject(value) && kinds.test(key)
      ? spellDevice(value)
      : isObject(value) && key === 'ResolverConfig'
        ? updateAt(value, ['nameservers'], spellNameservers)
        : value
  )
  return updateAt(
    updateAt(documents, [...fields, 'interfaces'], byLink),
    [...fields, 'nameservers'],
    spellAll
  )
}

const spellAll = (value: Json): Json => (isList(value) ? value.map(spellEach) : value)

const spellNameservers = (value: Json): Json =>
  isList(value)
    ? value.map((each) => (isObject(each) ? updateAt(each, ['address'], spellEach) : each))
    : value

/** A link is up, asks no DHCP and has nothing listed unless it says otherwise; Talos prints some of that. */
const isDefault = (key: string, value: Json): boolean =>
  (key === 'up' && value === true) ||
  (key === 'dhcp' && value === false) ||
  (isList(value) && value.length === 0)

const spellDevice = (device: JsonObject): JsonObject => {
  const said = Object.fromEntries(Object.entries(device).filter(([key, value]) => !isDefault(key, value)))
  return mapValues(said, (value, key) => {
    if (key === 'links' && isList(value)) return value.map(String).toSorted()
    if (key === 'addresses' && isList(value))
      return value.map((each) => (isObject(each) ? updateAt(each, ['address'], spellEach) : spellEach(each)))
    if (key === 'routes' && isList(value)) return byDestination(value)
    if (key === 'bond') return isObject(value) ? updateAt(value, ['interfaces'], sorted) : value
    if (key === 'vlans' && isList(value))
      return keyed(value, ({ vlanId, ...vlan }) => [String(vlanId), spellDevice(vlan)])
    return value
  })
}

const sorted = (value: Json): Json => (isList(value) ? value.map(String).toSorted() : value)

/** The documents say `destination` where v1alpha1 says `network`. */
const byDestination = (routes: readonly Json[]): Json =>
  keyed(routes, ({ destination, network, ...rest }) => {
    const to = destination ?? network ?? ''
    return typeof to === 'string'
      ? [spellDestination(to, rest['gateway'], rest['metric']), mapValues(rest, spellEach)]
      : undefined
  })

/** By name, or by what selects them. */
const byLink = (interfaces: Json): Json =>
  isList(interfaces)
    ? keyed(interfaces, (link) => {
        const { interface: name, deviceSelector, ...rest } = link
        const selector = isObject(deviceSelector) ? deviceSelector : {}
        const known = typeof name === 'string' ? name : Object.values(selector).map(String).join(' ')
        return [
          known.toLowerCase(),
          { ...spellDevice(rest), ...(isObject(deviceSelector) && { deviceSelector }) },
        ]
      })
    : interfaces
