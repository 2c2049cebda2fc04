import { isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { mapValues } from '../map-values.ts'
import { swapUnitFile } from './paths.ts'
import { spellBoolean, spellSize, spellSpan } from './spell.ts'
import { readUnit } from './unit-file.ts'

/** `{Journal: {Storage, RuntimeMaxUse, …}}`: sections and keys as systemd names them, values in one spelling. */
export const normalise = (document: Document): Json => {
  const { body, path } = document
  if (body === 'absent') return null
  if (!('text' in body)) {
    const [value = {}] = body.yaml
    return isObject(value) ? spellUnit(value) : value
  }
  const unit = readUnit(body.text)
  if (path !== swapUnitFile) return spellUnit(unit)
  const { Unit: _, ...rest } = unit
  return rest
}

/** In sections that are not known here, values stay as they are. */
export const spellUnit = (unit: JsonObject): JsonObject =>
  mapValues(unit, (section, name) =>
    isObject(section) && (name === 'Journal' || name === 'Login')
      ? mapValues(section, (value, key) => spellValue(key, String(value)))
      : section
  )

const spellValue = (key: string, value: string): string => {
  if (/(?:Use|Free|Size)$/.test(key)) return spellSize(value)
  if (key.endsWith('Sec')) return spellSpan(value)
  return spellBoolean(value)
}
