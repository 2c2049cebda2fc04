import { isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import type { TalosStructure } from '../subject.ts'
import { mapValues } from '../map-values.ts'
import { updateAt } from '../update-at.ts'
import { spellValue } from './values.ts'

/** The map of parameters: a sysctl.d file read as systemd-sysctl reads it (later lines win, `-` and comments dropped). */
export const normalise = (document: Document): Json => {
  if (document.body === 'absent') return null
  if ('text' in document.body) return readSysctlFile(document.body.text)
  return spellAll(document.body.yaml[0] ?? {})
}

export const normaliseTalos = (config: TalosStructure): TalosStructure =>
  updateAt(
    updateAt(config, ['v1alpha1', 'machine', 'sysctls'], spellAll),
    ['SysctlConfig', 'params'],
    spellAll
  )

const readSysctlFile = (text: string): Json => {
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const content = line.trim()
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue
    const at = content.indexOf('=')
    if (at < 0) continue
    const key = content.slice(0, at).trim()
    values.set(key.startsWith('-') ? key.slice(1) : key, spellValue(content.slice(at + 1)))
  }
  return Object.fromEntries(values)
}

const spellAll = (value: Json): Json =>
  isObject(value) ? mapValues(value, (v) => spellValue(String(v))) : value
