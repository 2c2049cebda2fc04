import { isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { spellModule } from '../kernel/settings.ts'
import { mapValues } from '../map-values.ts'

/** A modules-load.d file as the set of its modules; running state by kind and name, modules as the kernel spells them. */
export const normalise = (document: Document): Json => {
  const { body } = document
  if (body === 'absent') return null
  if ('text' in body) return modulesIn(body.text)
  const running = body.yaml[0]
  return isObject(running)
    ? mapValues(running, (value, key) => (key === 'modules' ? spellKeys(value) : value))
    : null
}

const modulesIn = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => line.trim())
  const modules = lines.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith(';'))
  return [...new Set(modules.map(spellModule))].toSorted()
}

const spellKeys = (value: Json): Json => {
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [spellModule(key), item])
  ) as JsonObject
}
