import { createHash } from 'node:crypto'

/** Texts by where they were found. */
export type Found = Readonly<Record<string, string>>

/**
 * Throws where one of the secrets, by name, can be read out of one of the texts: as it stands, a line of it, in other
 * notations, or once more encoded. Decodes what it is given, so it knows nothing of how the gate looks for them.
 */
export const assertNoSecret = (texts: Found, secrets: Readonly<Record<string, string>>): void => {
  const leaks = Object.entries(texts).flatMap(([where, text]) => {
    const readings = readingsOf(text)
    return Object.entries(secrets)
      .filter(([, value]) => tellingParts(value).some((part) => readings.some((each) => each.includes(part))))
      .map(([name]) => `${name} in ${where}`)
  })
  if (leaks.length > 0) throw new Error(`a secret was found: ${leaks.join(', ')}`)
}

/** The value, its lines that say something, the same in one piece, and its hashes. */
const tellingParts = (value: string): readonly string[] => {
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length >= 8 && !line.startsWith('-----'))
  const digest = createHash('sha256').update(value)
  const hex = digest.copy().digest('hex')
  const parts = [value.trim(), ...(value.trim().includes('\n') ? [...lines, lines.join('')] : []), hex]
  return [...parts, digest.digest('base64')].map(compact)
}

/** Breaks and margins say nothing. */
const compact = (text: string): string => text.replaceAll(/\s+/g, () => '')

const readingsOf = (text: string): readonly string[] => {
  const plain = [
    text,
    unescapeJson(text),
    unescapeJson(unescapeJson(text)),
    unescapeHtml(text),
    unescapeUrl(text),
  ]
  const views = [...plain, ...plain.map(unescapeMarkdown)].flatMap((each) => [
    each,
    each.replaceAll("''", () => "'"),
    each.replaceAll(String.raw`'\''`, () => "'"),
  ])
  return [...new Set(views.flatMap((view) => [view, ...encodedIn(view), ...encodedIn(compact(view))]))].map(
    compact
  )
}

/** What long runs of base64 or hex hold, wherever a group may begin. */
const encodedIn = (text: string): readonly string[] => [
  ...[...text.matchAll(/[A-Za-z0-9+/_-]{8,}={0,2}/g)].flatMap(([run]) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('utf8'))
  ),
  ...[...text.matchAll(/(?:[0-9a-f]{2}){4,}/gi)].map(([run]) => Buffer.from(run, 'hex').toString('utf8')),
]

const unescapeJson = (text: string): string =>
  text.replaceAll(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, character: string) =>
    code === undefined
      ? ({ n: '\n', r: '\r', t: '\t' }[character] ?? character)
      : String.fromCharCode(Number.parseInt(code, 16))
  )

const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&lt;', () => '<')
    .replaceAll('&gt;', () => '>')
    .replaceAll('&quot;', () => '"')
    .replaceAll('&#39;', () => "'")
    .replaceAll('&amp;', () => '&')

const unescapeMarkdown = (text: string): string =>
  text.replaceAll('<!-- -->', () => '').replaceAll(/\\([^\w\s])/g, (_, character: string) => character)

const unescapeUrl = (text: string): string =>
  text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(
      bytes.replaceAll('%', () => ''),
      'hex'
    ).toString('utf8')
  )
