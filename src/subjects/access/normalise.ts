import type { Json, JsonObject } from '../../fleet/json.ts'
import { isObject } from '../../fleet/json.ts'
import type { Document } from '../document.ts'
import { mapValues } from '../map-values.ts'
import { printAuthorizedKey, readAuthorizedKey } from './authorized-key.ts'
import { keysFile, sshdFile, sudoersFile } from './paths.ts'
import { readSshdConfig } from './sshd-config.ts'

/** `{sshd: {port, allowUsers, …}}` and `{users: {<name>: {authorizedKeys | sudo | exists, shell}}}`, sets sorted. */
export const normalise = (document: Document): Json => {
  const { body, path } = document
  if (body === 'absent') return null
  if ('text' in body) return readText(path, body.text)
  const [value = {}] = body.yaml
  return isObject(value) && isObject(value['sshd'])
    ? { ...value, sshd: mapValues(value['sshd'], sortNames) }
    : value
}

const sortNames = (value: Json, key: string): Json =>
  Array.isArray(value) && key !== 'authorizedKeysFile' && key !== 'match'
    ? [...new Set(value.map(String))].toSorted()
    : value

const readText = (path: string, text: string): Json => {
  if (path === sshdFile) return { sshd: readSshdConfig(text) }
  const name = path.split('/').at(-1) ?? ''
  if (path === keysFile(name)) return { users: { [name]: { authorizedKeys: readKeys(text) } } }
  const user = name.replace('90-plumbline-', () => '')
  return path === sudoersFile(user) ? { users: { [user]: readSudoers(user, text) } } : text
}

const readKeys = (text: string): readonly string[] => {
  const keys = text.split(/\r?\n/).map(readAuthorizedKey)
  return [...new Set(keys.flatMap((key) => (key === undefined ? [] : [printAuthorizedKey(key)])))].toSorted()
}

const rules: Readonly<Record<string, string>> = {
  'ALL=(ALL:ALL) ALL': 'password',
  'ALL=(ALL:ALL) NOPASSWD:ALL': 'nopasswd',
}

/** The words of the setting where the file says just that, else its rules. */
const readSudoers = (user: string, text: string): JsonObject => {
  const lines = text
    .replaceAll(/\\\r?\n/g, () => ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#(?!\d).*$/, () => '').trim())
    .filter((line) => line !== '')
    .map((line) =>
      line
        .split(/\s+/)
        .join(' ')
        .replaceAll(/\s*([=:,])\s*/g, (_, sign: string) => sign)
    )
  const [only] = lines
  const known =
    lines.length === 1 && only?.startsWith(`${user} `) === true
      ? rules[only.slice(user.length + 1)]
      : undefined
  return { sudo: known ?? lines }
}
