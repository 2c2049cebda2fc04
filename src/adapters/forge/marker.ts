import type { Generation } from '../../ports.ts'

/** First line of a comment of ours. JSON escapes what could end the HTML comment. */
export const writeMarker = (key: string, { head, runId, runAttempt }: Generation): string =>
  `<!-- plumbline:${key} ${JSON.stringify({ head, runId, runAttempt }).replaceAll('>', () => '\\u003e')} -->`

/** The generation that a body carries for `key`; undefined where it is not ours or not readable. */
export const readMarker = (key: string, body: string): Generation | undefined => {
  const start = `<!-- plumbline:${key} `
  const [line = ''] = body.split('\n', 1)
  if (!line.startsWith(start) || !line.trimEnd().endsWith(' -->')) return undefined
  try {
    const value: unknown = JSON.parse(line.trimEnd().slice(start.length, -4))
    if (typeof value !== 'object' || value === null) return undefined
    const { head, runId, runAttempt } = value as Record<string, unknown>
    return typeof head === 'string' && typeof runId === 'number' && typeof runAttempt === 'number'
      ? { head, runId, runAttempt }
      : undefined
  } catch {
    return undefined
  }
}

/** Whether `a` was made by a later run, or a later attempt of the same run. */
export const isLater = (a: Generation, b: Generation): boolean =>
  a.runId > b.runId || (a.runId === b.runId && a.runAttempt > b.runAttempt)
