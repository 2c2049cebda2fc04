import type { Json } from './json.ts'

/** Characters that an editor or a forge would not show as what they are: controls, line ends, directions, joiners. */
const unseen = /[\u0000-\u001f\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/g

const spell = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A login in an address, which is a password more often than not. */
const login = /:\/\/[^\s/"]+@/g

/** A user's value inside a finding: one line, short, and nothing in it acts on the terminal or the page. */
export const show = (value: Json | undefined): string => {
  if (value === undefined) return 'nothing'
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'a map'
  const text = JSON.stringify(value)
  if (text.length > 60)
    return `${typeof value === 'string' ? 'text' : 'a value'} of ${text.length} characters`
  return text.replaceAll(login, () => '://…@').replaceAll(unseen, (character) => spell(character))
}

/** The YAML library's own words, which may quote the file. */
export const showSentence = (text: string): string =>
  (text.length > 200 ? `${text.slice(0, 200)}…` : text).replaceAll(unseen, (character) =>
    character === '\u00a0' ? ' ' : spell(character)
  )

/** A key or a name as it was written where that is harmless, else quoted and cut. */
export const showName = (name: string): string => {
  if (/^[\w./:*@-]{1,80}$/.test(name)) return name
  const cut = name.length > 60 ? `${name.slice(0, 60)}…` : name
  return JSON.stringify(cut).replaceAll(unseen, (character) => spell(character))
}
