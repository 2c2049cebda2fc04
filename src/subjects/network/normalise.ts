import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { networkConfigPath } from '../first-boot/paths.ts'
import { mapValues } from '../map-values.ts'
import { readYaml } from '../read-yaml.ts'
import { keyed, spellDestination, spellEach } from './spell.ts'
import { netplanFile, networkRunning } from './ubuntu.ts'

/**
 * netplan, what runs and what a new machine is given have one shape, so that a setting is one change in all of them:
 * `{<link>: {addresses, routes: {<destination>: {via, metric}}, nameservers, search, mtu, …}}`. cloud-init's file as it
 * is.
 */
export const normalise = (document: Document): Json => {
  const { body, path } = document
  if (body === 'absent') return null
  const value = 'text' in body ? (readYaml(body.text) ?? body.text) : (body.yaml[0] ?? null)
  if (path === networkRunning) return isObject(value) ? mapValues(value, spellAnswers) : value
  if (path === networkConfigPath) return isObject(value) ? spellNetplan(value) : value
  if (path !== netplanFile) return value
  return isObject(value) && isObject(value['network']) ? spellNetplan(value['network']) : value
}

const sections = ['ethernets', 'bonds', 'vlans']

/** Links of every section by name, and whatever else the file says. `version: 2` is the only one there is. */
const spellNetplan = (network: JsonObject): JsonObject => {
  const known = sections.flatMap((section) => {
    const links = network[section]
    return isObject(links) ? Object.entries(links) : []
  })
  const rest = Object.entries(network).filter(
    ([key, value]) => key !== 'version' && !(sections.includes(key) && isObject(value))
  )
  return Object.fromEntries([
    ...known.map(([name, link]) => [name, isObject(link) ? spellLink(link) : link] as const),
    ...rest,
  ])
}

/** Off is netplan's default of each of these. */
const switches = ['dhcp4', 'dhcp6']

const spellLink = (link: JsonObject): JsonObject => {
  const { nameservers, gateway4, gateway6, ...rest } = link
  const defaults = [gateway4, gateway6].flatMap((via) =>
    typeof via === 'string' ? [{ to: 'default', via }] : []
  )
  const routes = [...(isList(rest['routes']) ? rest['routes'] : []), ...defaults]
  const spelled = mapValues(rest, (value, key) => {
    if (switches.includes(key)) return spellSwitch(value)
    if (key === 'addresses' || key === 'routes') return value
    if (key === 'interfaces' && isList(value)) return value.map(String).toSorted()
    if (key === 'mtu' || key === 'id') return Number(value)
    if (key === 'match' && isObject(value))
      return mapValues(value, (each, name) => (name === 'macaddress' ? String(each).toLowerCase() : each))
    if (key === 'dhcp4-overrides' && isObject(value)) return mapValues(value, spellSwitch)
    return value
  })
  const { addresses = [], search = [] } = isObject(nameservers) ? nameservers : {}
  return {
    ...dropOff(spelled),
    ...(isList(rest['addresses']) && { addresses: rest['addresses'].map(spellEach) }),
    ...(routes.length > 0 && { routes: byDestination(routes) }),
    ...(isList(addresses) && addresses.length > 0 && { nameservers: addresses.map(spellEach) }),
    ...(isList(search) && search.length > 0 && { search }),
  }
}

const dropOff = (link: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(link).filter(([key, value]) => !(switches.includes(key) && value === false))
  )

/** netplan reads YAML 1.1, where these are booleans. */
const spellSwitch = (value: Json): Json =>
  typeof value !== 'string'
    ? value
    : /^(?:true|yes|on|y)$/i.test(value)
      ? true
      : /^(?:false|no|off|n)$/i.test(value)
        ? false
        : value

/** The kernel names addresses in an order of its own; which resolver comes first is its user's choice. */
const spellAnswers = (link: Json): Json =>
  isObject(link)
    ? mapValues(link, (value, key) => {
        if (!isList(value)) return value
        if (key === 'addresses') return value.map(spellEach).toSorted(inOrder)
        if (key === 'nameservers') return value.map(spellEach)
        return key === 'routes' ? byDestination(value) : value
      })
    : link

const inOrder = (a: Json, b: Json): number => (String(a) < String(b) ? -1 : 1)

/** A list with an entry that is no route, or with two routes of one key, stays a list. */
const byDestination = (routes: readonly Json[]): Json =>
  keyed(routes, (route) => {
    const { to, ...rest } = route
    if (typeof to !== 'string') return undefined
    return [spellDestination(to, rest['via'], rest['metric']), mapValues(rest, spellEach)]
  })
