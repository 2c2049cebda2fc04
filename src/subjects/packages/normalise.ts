import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { readStanzas } from './deb822.ts'
import type { Stanza } from './deb822.ts'
import { armourBody } from './fingerprints.ts'
import { packagesRunning, periodicFile, pinsFile, upgradesFile } from './paths.ts'
import { upgradesStructure } from './upgrades-structure.ts'

/**
 * Sources: `{sources: {<name>: {types, uris, suites, …}}}` with sets sorted. Keys: `{keys: {<name>: base64}}`.
 * Pins: `{pins: {<package>: {pin, pin-priority}}}`. Running packages: `{installed: {<name>: version or any}, held}`.
 */
export const normalise = (document: Document): Json => {
  const { body, path } = document
  if (body === 'absent') return null
  if ('text' in body) return readText(path, body.text)
  const [value = {}] = body.yaml
  if (!isObject(value)) return value
  return path === packagesRunning ? sortSet(value, 'held') : sortSet(sortSet(value, 'origins'), 'blacklist')
}

const sortSet = (object: JsonObject, key: string): JsonObject => {
  const value = object[key]
  return isList(value) ? { ...object, [key]: [...new Set(value.map(String))].toSorted() } : object
}

const readText = (path: string, text: string): Json => {
  if (path === upgradesFile || path === periodicFile) return upgradesStructure(text)
  if (path === pinsFile) return { pins: pinsIn(readStanzas(text)) }
  const name = /plumbline-(.*)\.(?:sources|asc)$/.exec(path)?.[1] ?? path
  if (path.endsWith('.asc')) return { keys: { [name]: armourBody(text) } }
  const stanzas = readStanzas(text).filter((stanza) => !/^(?:no|false)$/i.test(stanza.get('enabled') ?? ''))
  const [first, ...others] = stanzas.map(spellSource)
  return {
    sources: { [name]: first === undefined ? null : others.length === 0 ? first : [first, ...others] },
  }
}

const sets = new Set(['types', 'uris', 'suites', 'components', 'architectures', 'signed-by'])

const spellSource = (stanza: Stanza): JsonObject =>
  Object.fromEntries(
    [...stanza]
      .filter(([field]) => field !== 'enabled')
      .map(([field, value]): [string, Json] => {
        if (!sets.has(field)) return [field, value]
        const words = value.split(/\s+/).filter((each) => each !== '')
        const spelled = field === 'uris' ? words.map((each) => each.replace(/\/+$/, () => '')) : words
        return [field, [...new Set(spelled)].toSorted()]
      })
  )

const pinsIn = (stanzas: readonly Stanza[]): JsonObject =>
  Object.fromEntries(
    stanzas.flatMap((stanza) => {
      const rest = [...stanza].filter(([field]) => field !== 'package' && field !== 'explanation')
      const spelled = Object.fromEntries(rest.map(([field, value]) => [field, value.split(/\s+/).join(' ')]))
      return (stanza.get('package') ?? '').split(/\s+/).map((name) => [name, spelled])
    })
  )
