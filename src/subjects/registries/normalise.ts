import { parse } from 'smol-toml'
import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { spellDuration } from '../duration.ts'
import { mapValues } from '../map-values.ts'
import type { TalosStructure } from '../subject.ts'
import { containerdFile } from './ubuntu.ts'

/** hosts.toml: `{mirrors: {<registry>: {server, hosts: [{url, …}]}}}` in order of trial. config.toml: its tables. Certificates: their text. */
export const normalise = (document: Document): Json => {
  if (document.body === 'absent') return null
  if (!('text' in document.body)) return document.body.yaml
  const { text } = document.body
  if (document.path !== containerdFile && !document.path.endsWith('/hosts.toml')) return text
  const tables = parseToml(text)
  if (tables === undefined) return text
  if (document.path === containerdFile) return tables
  const registry = document.path.split('/').at(-2) ?? ''
  return { mirrors: { [registry]: hostsStructure(tables) } }
}

/** A live file may be broken: then its text is what there is to compare. */
const parseToml = (text: string): JsonObject | undefined => {
  try {
    return parse(text) as JsonObject
  } catch {
    return undefined
  }
}

const hostsStructure = (tables: JsonObject): Json => {
  const { host, ...server } = tables
  const hosts = isObject(host) ? Object.entries(host) : []
  return {
    ...spellHost(server),
    hosts: hosts.map(([url, table]) => ({ url, ...(isObject(table) ? spellHost(table) : {}) })),
  }
}

const spellHost = (table: JsonObject): JsonObject =>
  mapValues(table, (value, key) => {
    if (key === 'capabilities' && isList(value))
      return value.map((item) => String(item).toLowerCase()).toSorted()
    if (key === 'dial_timeout' && typeof value === 'string') return spellDuration(value)
    return value
  })

/** Nothing to spell: endpoints are an ordered list, and everything else is keyed already. */
export const normaliseTalos = (config: TalosStructure): TalosStructure => config
