import type { Json, JsonObject } from '../../fleet/json.ts'

/** Keywords that may come several times and add up; of all others the first one counts. sshd_config(5). */
const adding = new Set([
  'port',
  'listenaddress',
  'hostkey',
  'acceptenv',
  'allowusers',
  'denyusers',
  'allowgroups',
  'denygroups',
])
/** Several values in one line. */
const listing = new Set([...adding, 'authorizedkeysfile', 'authenticationmethods'])

/** The names of the settings, where there is one. */
const names: Readonly<Record<string, string>> = {
  passwordauthentication: 'passwordAuthentication',
  permitrootlogin: 'permitRootLogin',
  allowusers: 'allowUsers',
  authorizedkeysfile: 'authorizedKeysFile',
}

/**
 * A file of sshd, or what `sshd -T` prints: keywords have no case, `=` may stand for the space, values may be quoted,
 * sets are sorted. What stands below `Match` holds for some users only, and is kept as lines under `match`.
 */
export const readSshdConfig = (text: string): JsonObject => {
  const values = new Map<string, readonly string[]>()
  const match: string[] = []
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    const [, word = '', rest = ''] = /^([A-Za-z0-9]+)(?:\s*=\s*|\s+)(.*)$/.exec(line) ?? []
    const keyword = word.toLowerCase()
    if (keyword === '') continue
    const words = wordsOf(rest)
    if (keyword === 'match' || match.length > 0) match.push([keyword, ...words].join(' '))
    else if (adding.has(keyword)) values.set(keyword, [...(values.get(keyword) ?? []), ...words])
    else if (!values.has(keyword)) values.set(keyword, words)
  }
  const entries = [...values].map(([keyword, words]): [string, Json] => [
    names[keyword] ?? keyword,
    spell(keyword, words),
  ])
  return { ...Object.fromEntries(entries), ...(match.length > 0 && { match }) }
}

const wordsOf = (text: string): readonly string[] => {
  const words: string[] = []
  for (const [whole, quoted] of text.matchAll(/"([^"]*)"|#.*|[^\s"]+/g)) {
    if (whole.startsWith('#')) break
    words.push(quoted ?? whole)
  }
  return words
}

const spell = (keyword: string, words: readonly string[]): Json => {
  if (keyword === 'authorizedkeysfile') return words
  if (listing.has(keyword)) {
    const set = [...new Set(words)].toSorted()
    return keyword === 'port' && set.length === 1 ? (set[0] ?? '') : set
  }
  const value = words.join(' ')
  if (keyword === 'permitrootlogin' && value.toLowerCase() === 'without-password') return 'prohibit-password'
  return /^(?:yes|no)$/i.test(value) ? value.toLowerCase() : value
}
