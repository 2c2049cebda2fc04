import { isList, isObject } from '../fleet/json.ts'
import type { Json } from '../fleet/json.ts'
import type { Body, Document } from '../subjects/document.ts'
import { secretReference } from '../subjects/secrets.ts'

/** A secret that a document refers to and nobody gave. Names only: never a value. */
export class MissingSecrets extends Error {
  override readonly name = 'MissingSecrets'
  readonly missing: readonly string[]
  constructor(missing: readonly string[]) {
    super(`no value for ${missing.join(', ')}: add the secret, or remove the reference`)
    this.missing = missing
  }
}

/** A secret whose value cannot be brought into the form that a document wants. Names only: never a value. */
export class UnusableSecret extends Error {
  override readonly name = 'UnusableSecret'
  constructor(secret: string) {
    super(`${secret} is referred to as \${secret:${secret}:unbase64}, and its value is no base64 of text`)
  }
}

/** What is asked of the source before the first node is written. A first boot has secrets of its own, minted for it. */
export const secretNames = (documents: readonly Document[]): readonly string[] => {
  const lasting = documents.filter(({ plane }) => plane !== 'first-boot')
  return [...new Set(lasting.flatMap(({ secrets }) => secrets.map(({ name }) => name)))].toSorted()
}

/**
 * The one function that turns secret references into values. Used where bytes leave for a node, and by tests with a
 * throw-away bundle. Throws MissingSecrets naming every secret without a value; an empty value counts as missing. Throws
 * UnusableSecret.
 */
export const materialise = (
  documents: readonly Document[],
  secrets: ReadonlyMap<string, string>
): readonly Document[] => {
  const names = new Set(documents.flatMap((document) => document.secrets.map(({ name }) => name)))
  const missing = [...names].filter((name) => (secrets.get(name) ?? '') === '').toSorted()
  if (missing.length > 0) throw new MissingSecrets(missing)
  return documents.map((document) =>
    document.secrets.length === 0
      ? document
      : { ...document, body: fillBody(document.body, secrets), secrets: [] }
  )
}

const fillBody = (body: Body, secrets: ReadonlyMap<string, string>): Body => {
  if (body === 'absent') return body
  if ('text' in body) return { text: fillText(body.text, secrets) }
  return { yaml: body.yaml.map((value) => fill(value, secrets)) }
}

const fill = (value: Json, secrets: ReadonlyMap<string, string>): Json => {
  if (typeof value === 'string') return fillText(value, secrets)
  if (isList(value)) return value.map((item) => fill(item, secrets))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, secrets)]))
  return value
}

const fillText = (text: string, secrets: ReadonlyMap<string, string>): string =>
  text.replaceAll(secretReference, (_, name: string, form: string | undefined) =>
    inForm(name, secrets.get(name) ?? '', form)
  )

const inForm = (name: string, value: string, form: string | undefined): string => {
  if (form === 'json') return JSON.stringify(value)
  if (form === 'base64')
    return btoa(Array.from(new TextEncoder().encode(value), (byte) => String.fromCharCode(byte)).join(''))
  return form === 'unbase64' ? decoded(name, value) : value
}

const decoded = (name: string, value: string): string => {
  try {
    const bytes = Uint8Array.from(atob(value), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnusableSecret(name)
  }
}
