import type { Json, JsonObject } from '../../fleet/json.ts'

/** `[Section]` and its `Key=value` lines; undefined values are left out, and no value means no file. */
export const printUnit = (
  sections: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>
): string =>
  Object.entries(sections)
    .map(([section, values]) => {
      const lines = Object.entries(values).flatMap(([key, value]) =>
        value === undefined ? [] : [`${key}=${value}\n`]
      )
      return lines.length === 0 ? '' : `[${section}]\n${lines.join('')}`
    })
    .filter((part) => part !== '')
    .join('\n')

/**
 * `{Section: {Key: value}}` as systemd reads it: `#` and `;` start comment lines, a backslash at the end goes on, the
 * last value of a key wins, and an empty one takes it back.
 * Source: https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html.
 */
export const readUnit = (text: string): JsonObject => {
  const sections = new Map<string, Map<string, Json>>()
  let section = new Map<string, Json>()
  for (const line of joinLines(text)) {
    const head = /^\[(.*)\]$/.exec(line)?.[1]
    if (head !== undefined) {
      section = sections.get(head) ?? new Map<string, Json>()
      sections.set(head, section)
      continue
    }
    const at = line.indexOf('=')
    if (at < 0) continue
    const value = line.slice(at + 1).trim()
    const key = line.slice(0, at).trim()
    if (value === '') section.delete(key)
    else section.set(key, value)
  }
  return Object.fromEntries([...sections].map(([name, values]) => [name, Object.fromEntries(values)]))
}

const joinLines = (text: string): readonly string[] => {
  const lines: string[] = []
  let open = ''
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    // A comment between continued lines is skipped, and the value goes on after it.
    if (line.startsWith('#') || line.startsWith(';')) continue
    if (line.endsWith('\\')) open += `${line.slice(0, -1)} `
    else {
      lines.push((open + line).trim())
      open = ''
    }
  }
  return [...lines, open.trim()].filter((line) => line !== '')
}
