/** A field of a deb822 file, name in lower case, value with its lines joined by a space. */
export type Stanza = ReadonlyMap<string, string>

/** Stanzas as apt reads them: blank lines part them, `#` lines are comments, indented lines go on. */
export const readStanzas = (text: string): readonly Stanza[] => {
  const stanzas: Map<string, string>[] = []
  let stanza: Map<string, string> | undefined
  let field = ''
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#')) continue
    if (line.trim() === '') stanza = undefined
    else if (/^\s/.test(line)) stanza?.set(field, `${stanza.get(field) ?? ''} ${line.trim()}`.trim())
    else {
      if (stanza === undefined) stanzas.push((stanza = new Map<string, string>()))
      const at = line.indexOf(':')
      field = line.slice(0, at < 0 ? line.length : at).toLowerCase()
      stanza.set(field, at < 0 ? '' : line.slice(at + 1).trim())
    }
  }
  return stanzas
}

export const printStanza = (fields: readonly (readonly [name: string, value: string])[]): string =>
  fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')
