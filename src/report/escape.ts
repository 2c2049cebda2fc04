/** Format, bidi, zero-width, tag and control characters, but for tab and newline: a reader cannot see what they do. */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\u{1d173}-\u{1d17a}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/** Writes what cannot be seen as `U+202E`. */
export const revealInvisible = (text: string): string =>
  text.replaceAll(
    invisible,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  )

/** The same in JSON, where the value must stay what it is. */
export const escapeInvisible = (json: string): string =>
  json.replaceAll(invisible, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('')
  )

export const hasInvisible = (text: string): boolean => text.search(invisible) >= 0

const oneLine = (text: string): string => revealInvisible(text).replaceAll(/[\n\t]+/g, () => ' ')

/** Text outside of code: no mention, reference, link, HTML or table cell can come of it. */
export const escapeText = (text: string): string =>
  oneLine(text)
    .replaceAll(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character)
    .replaceAll(/[\\`*_[\]()~|!]/g, (character) => `\\${character}`)
    .replaceAll(/@(?=\w)/g, () => '@<!-- -->')
    .replaceAll(/#(?=\d)/g, () => '#<!-- -->')
    .replaceAll(/\b(GH|gh)-(?=\d)/g, (_, prefix: string) => `${prefix}-<!-- -->`)
    .replaceAll(/:\/\//g, () => ':<!-- -->//')
    .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, 3)}<!-- -->.`)
    .replaceAll(/\b[0-9a-f]{7,40}\b/g, (sha) => `${sha.slice(0, 3)}<!-- -->${sha.slice(3)}`)

/** A code span that its content cannot end; also safe in a table. */
export const codeSpan = (text: string): string => {
  const line = oneLine(text)
  const longest = longestRun(line)
  const ticks = '`'.repeat(longest + 1)
  const pad =
    line === '' || line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' '))
      ? ' '
      : ''
  return `${ticks}${pad}${line.replaceAll('|', () => '\\|')}${pad}${ticks}`
}

/** A fence that its content cannot end. */
export const fence = (text: string, language: string): string => {
  const content = revealInvisible(text.replaceAll('\r\n', () => '\n'))
  const ticks = '`'.repeat(Math.max(3, longestRun(content) + 1))
  return `${ticks}${language}\n${content}${content.endsWith('\n') || content === '' ? '' : '\n'}${ticks}`
}

const longestRun = (text: string): number =>
  [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0)

export const escapeHtml = (text: string): string =>
  revealInvisible(text).replaceAll(
    /[&<>"']/g,
    (character) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? character
  )
