import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { revealInvisible } from './escape.ts'

/** A secret value of this run, under the name that references call it by. */
export type KnownSecret = { readonly name: string; readonly value: string }

/** What is shorter can only be told from ordinary text where it stands alone, as a whole word. */
const distinct = 8
/** What is shorter than this is in every text: src/adapters/secrets refuses it as a secret. */
export const shortestSecret = 4

/** Every form in which a value may stand in text: itself, its parts and what they become in other notations. */
export const secretForms = (value: string): readonly string[] => [
  ...new Set([...partsOf(value).flatMap(notations), ...hashes(value)].filter(isTelling)),
]

/** What a runner is asked to hide in its log: it derives the rest by itself, or has none to show. */
export const formsForRunner = (value: string): readonly string[] => [
  ...new Set([...partsOf(value), ...notations(value)].filter(isTelling)),
]

const isTelling = (form: string): boolean =>
  form.length >= shortestSecret && form.trim().length >= shortestSecret

/** One place where a form of a secret stands. */
type Place = { readonly name: string; readonly at: number; readonly length: number }

/** The names of the secrets that a text holds in any form, and the line of the first place of each. */
export const findSecrets = (
  text: string,
  known: readonly KnownSecret[]
): readonly { readonly name: string; readonly line: number }[] => {
  if (known.length === 0) return []
  const places = finder(known)
  const found = new Map(
    readings(text)
      .flatMap(places)
      .map(({ name }) => [name, 1])
  )
  for (const { name, at } of places(text).toReversed()) found.set(name, lineOf(text, at))
  return [...found].map(([name, line]) => ({ name, line }))
}

/** The text with every form of every secret hidden; what overlaps is hidden whole. */
export const maskSecrets = (text: string, known: readonly KnownSecret[]): string => {
  let masked = ''
  let from = 0
  let end = 0
  const places = known.length === 0 ? [] : finder(known)(text)
  for (const { at, length } of places.toSorted((a, b) => a.at - b.at)) {
    if (at >= end) {
      masked += end > from ? '***' : ''
      masked += text.slice(Math.max(end, from), at)
      from = at
    }
    end = Math.max(end, at + length)
  }
  return places.length === 0 ? text : `${masked}***${text.slice(end)}`
}

/**
 * Every place of every form, in order. One pass over the text whatever the number of forms: a key of a few kilobytes has
 * a thousand.
 */
const finder = (known: readonly KnownSecret[]): ((text: string) => readonly Place[]) => {
  const byStart = new Map<string, { readonly form: string; readonly name: string }[]>()
  const starts = new Uint8Array(65_536)
  for (const secret of known) {
    for (const form of formsOf(secret)) {
      const start = form.slice(0, shortestSecret)
      starts[hashAt(form, 0)] = 1
      byStart.set(start, [...(byStart.get(start) ?? []), { form, name: secret.name }])
    }
  }
  return (text) => {
    const places: Place[] = []
    for (let at = 0; at + shortestSecret <= text.length; at += 1) {
      if (starts[hashAt(text, at)] === 0) continue
      for (const { form, name } of byStart.get(text.slice(at, at + shortestSecret)) ?? []) {
        if (standsAt(text, form, at)) places.push({ name, at, length: form.length })
      }
    }
    return places
  }
}

const cached = new WeakMap<KnownSecret, readonly string[]>()
const formsOf = (secret: KnownSecret): readonly string[] => {
  const forms = cached.get(secret) ?? secretForms(secret.value)
  cached.set(secret, forms)
  return forms
}

const hashAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 4093 +
    text.charCodeAt(at + 1) * 257 +
    text.charCodeAt(at + 2) * 31 +
    text.charCodeAt(at + 3)) &
  0xff_ff

const standsAt = (text: string, form: string, at: number): boolean =>
  text.startsWith(form, at) &&
  (form.length >= distinct || !(isWord(text[at - 1]) || isWord(text[at + form.length])))

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

const boundary = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/
/** Their lines are public, and stand in files and reports by right. */
const isPublic = (value: string): boolean => /^\s*-----BEGIN (?:CERTIFICATE|PUBLIC KEY)-----/.test(value)

/** The value, each of its lines, the body of a PEM block in one piece, and the same of the text that it is base64 of. */
const partsOf = (value: string): readonly string[] => {
  const inner = decoded(value)
  return [
    value,
    value.trim(),
    ...(isPublic(value) ? [] : linesOf(value)),
    ...(inner === undefined || isPublic(inner) ? [] : [inner, inner.trim(), ...linesOf(inner)]),
  ]
}

const linesOf = (value: string): readonly string[] => {
  if (!/[\r\n]/.test(value.trim())) return []
  const lines = value.split(/[\r\n]+/).map((line) => line.trim())
  const telling = lines.filter((line) => line.length >= distinct && !boundary.test(line))
  const isPem = lines.some((line) => boundary.test(line))
  return isPem ? [...telling, telling.join('')] : telling
}

/** The text that a value is base64 of, as in a bundle of Talos; undefined where it is of none. */
const decoded = (value: string): string | undefined => {
  const text = value.trim()
  if (text.length < 16 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return undefined
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    const inner = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /[\u0000-\u0008\u000e-\u001f]/.test(inner) ? undefined : inner
  } catch {
    return undefined
  }
}

const notations = (part: string): readonly string[] => {
  const bytes = utf8ToBytes(part)
  const json = JSON.stringify(part).slice(1, -1)
  const url = encodeURIComponent(part.toWellFormed())
  const inBase64 = [encodeBase64(bytes), ...insideBase64(bytes)]
  return [
    part,
    json,
    JSON.stringify(json).slice(1, -1),
    url,
    url.replaceAll('%20', () => '+'),
    part.replaceAll(' ', () => '+'),
    part.replaceAll("'", () => "''"),
    part.replaceAll("'", () => String.raw`'\''`),
    revealInvisible(part),
    ...inBase64,
    ...inBase64.map((text) => text.replaceAll('+', () => '-').replaceAll('/', () => '_')),
    bytesToHex(bytes),
  ]
}

const hashes = (value: string): readonly string[] => {
  const digest = sha256(utf8ToBytes(value))
  return [bytesToHex(digest), encodeBase64(digest)]
}

const encodeBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** What base64 of a longer text is sure to hold where the bytes stand in it, at each of the three ways to fall. */
const insideBase64 = (bytes: Uint8Array): readonly string[] =>
  [0, 1, 2].flatMap((before) => {
    const text = encodeBase64(new Uint8Array([...new Uint8Array(before), ...bytes]))
    const end = (before + bytes.length) % 3
    const sure = text.slice(before === 0 ? 0 : before + 1, text.length - (end === 0 ? 0 : end === 1 ? 3 : 2))
    return sure.length >= distinct ? [sure] : []
  })

/** As a reader of Markdown or HTML sees it, as an address or a form means it, and without the breaks and margins of lines. */
const readings = (text: string): readonly string[] => [
  text
    .replaceAll('<!-- -->', () => '')
    .replaceAll(/&(?:lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replaceAll('&amp;', () => '&')
    .replaceAll(/\\([\\`*_[\]()~|!])/g, (_, character: string) => character),
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) => unescapeUrl(bytes)),
  text.replaceAll(/[\r\n]+[ \t+>|-]*/g, () => ''),
]

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

const unescapeUrl = (bytes: string): string => {
  try {
    return decodeURIComponent(bytes)
  } catch {
    return bytes
  }
}
