import { isList, isObject } from '../../fleet/json.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { documentKey } from '../../render/machine-config.ts'
import { materialise } from '../../render/materialise.ts'
import { redact } from '../../report/redact.ts'
import type { Document } from '../../subjects/document.ts'
import { isSecretPlace, looksSecret } from './secret-places.ts'

export type Hiding = {
  /** Values by name. */
  readonly secrets: ReadonlyMap<string, string>
  /** Stands for a value that nobody may read: equal values, equal marks. */
  readonly mark: (value: string) => string
}

/** Shorter values would turn up by chance in text that has nothing to do with them. */
const leastLength = 6

/**
 * The documents of a live machine config as they may be shown and compared: `${secret:name}` where the live value is the
 * secret's, a mark at every other place that is secret by nature. What is equal to a desired value stays, because that
 * stands in git.
 */
export const hideSecrets = (
  live: readonly JsonObject[],
  desired: Document,
  hiding: Hiding
): readonly JsonObject[] => {
  const templates = documentsOf(desired)
  const filled = documentsOf(materialise([desired], hiding.secrets)[0] ?? desired)
  const references = new Map(filled.flatMap((value, index) => referencesIn(value, templates[index] ?? null)))
  const places = new Map(templates.map((template, index) => [documentKey(template), index]))
  const hideText = textHider(references, hiding)
  return live.map((document) => {
    const key = documentKey(document)
    const index = places.get(key) ?? -1
    const at = { path: [key], template: templates[index], filled: filled[index], redacted: redact(document) }
    return hide(document, at, hideText) as JsonObject
  })
}

/** A value with the same place in the desired document, in the filled one, and in itself without what looks secret. */
type Place = {
  readonly path: readonly string[]
  readonly template: Json | undefined
  readonly filled: Json | undefined
  readonly redacted: Json | undefined
}

type HideText = (value: string, place: Place) => string

const hide = (value: Json, place: Place, hideText: HideText): Json => {
  if (isList(value)) return value.map((item, index) => hide(item, below(place, index), hideText))
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, hide(item, below(place, key), hideText)])
    )
  if (typeof value === 'string') return hideText(value, place)
  if (typeof value !== 'number' || value === place.filled) return value
  return isSecretPlace(place.path) || place.redacted !== value ? hideText(String(value), place) : value
}

const below = ({ path, template, filled, redacted }: Place, key: string | number): Place => ({
  path: typeof key === 'string' ? [...path, key] : path,
  template: child(template, key),
  filled: child(filled, key),
  redacted: child(redacted, key),
})

const child = (value: Json | undefined, key: string | number): Json | undefined => {
  if (isList(value)) return typeof key === 'number' ? value[key] : undefined
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

const textHider =
  (references: ReadonlyMap<string, string>, { secrets, mark }: Hiding): HideText =>
  (value, { path, template, filled, redacted }) => {
    if (value === '' || value === filled) return typeof template === 'string' ? template : value
    const reference = references.get(value)
    if (reference !== undefined) return reference
    if (isSecretPlace(path) || looksSecret(value) || redacted !== value) return mark(value)
    return blankSecrets(value, secrets)
  }

/** Known values anywhere in a text, as they are and in base64, by name. */
export const blankSecrets = (text: string, secrets: ReadonlyMap<string, string>): string => {
  let blanked = text
  for (const [name, value] of secrets) {
    for (const form of formsOf(value)) {
      if (blanked.includes(form)) blanked = blanked.replaceAll(form, () => `\${secret:${name}}`)
    }
  }
  return blanked
}

const formsOf = (value: string): readonly string[] => {
  const lines = value.split('\n').filter((line) => line !== value)
  const forms = [value, Buffer.from(value).toString('base64'), ...unbase64(value), ...lines]
  return forms.filter(
    (form) => form.trim().length >= leastLength && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(form)
  )
}

/** The bundle holds base64 of PEM, and some documents its text. */
const unbase64 = (value: string): readonly string[] => {
  if (!value.startsWith('LS0tLS1CRUdJTi')) return []
  const text = Buffer.from(value, 'base64').toString('utf8')
  return [text, ...text.split('\n')]
}

const documentsOf = ({ body }: Document): readonly JsonObject[] =>
  body !== 'absent' && 'yaml' in body ? body.yaml.filter(isObject) : []

const referencesIn = (filled: Json, template: Json): readonly (readonly [string, string])[] => {
  if (typeof template === 'string')
    return template.includes('${secret:') && typeof filled === 'string' ? [[filled, template]] : []
  if (isList(template) && isList(filled))
    return template.flatMap((item, index) => referencesIn(filled[index] ?? null, item))
  if (isObject(template) && isObject(filled))
    return Object.entries(template).flatMap(([key, item]) => referencesIn(filled[key] ?? null, item))
  return []
}
