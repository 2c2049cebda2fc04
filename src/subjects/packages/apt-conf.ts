/** A directive of apt.conf(5): a list for `X { "a"; }` and `X:: "a"`, text for `X "a"`. Names in lower case. */
export type AptConf = ReadonlyMap<string, string | readonly string[]>

/** apt decodes %XX inside quotes; a quote itself has no spelling, so the language refuses it. */
export const quote = (value: string): string => `"${value.replaceAll('%', () => '%25')}"`

/**
 * A list that is the whole list. apt appends to lists from every file, so it is emptied first: `#clear` is a
 * directive, not a comment. Source: https://manpages.ubuntu.com/manpages/noble/man5/apt.conf.5.html.
 */
export const printList = (name: string, values: readonly string[]): string =>
  [`#clear ${name};\n`, ...values.map((value) => `${name}:: ${quote(value)};\n`)].join('')

export const printValue = (name: string, value: string): string => `${name} ${quote(value)};\n`

const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|#clear\s+([^;\s]+)\s*;|#[^\n]*|"([^"]*)"|[{};]|[^\s{};"]+/g

/** Reads a file of apt.conf.d as well as what `apt-config dump` prints. */
export const readAptConf = (text: string): AptConf => {
  const found = new Map<string, string | readonly string[]>()
  const scopes: string[] = []
  let name = ''
  let value: string | undefined
  const full = (): string => [...scopes, name].filter((each) => each !== '').join('::')
  const finish = (): void => {
    if (value !== undefined) store(found, name === '' ? `${full()}::` : full(), value)
    name = ''
    value = undefined
  }
  for (const [whole, cleared, quoted] of text.matchAll(token)) {
    if (cleared !== undefined) clear(found, cleared.toLowerCase())
    else if (quoted !== undefined) value = decode(quoted)
    else if (whole === ';') finish()
    else if (whole === '{') {
      scopes.push(name)
      name = ''
    } else if (whole === '}') {
      finish()
      scopes.pop()
    } else if (/^(?:\/\/|\/\*|#)/.test(whole)) continue
    else if (name === '') name = whole.toLowerCase()
    else value = whole
  }
  return found
}

const store = (found: Map<string, string | readonly string[]>, name: string, value: string): void => {
  if (!name.endsWith('::')) {
    // `apt-config dump` prints the head of a list as an empty value.
    if (value !== '' || !Array.isArray(found.get(name))) found.set(name, value)
    return
  }
  const list = name.replace(/(?:::)+$/, () => '')
  const known = found.get(list)
  found.set(list, [...(typeof known === 'object' ? known : []), value])
}

/** A cleared list is an empty one, and what lies below it goes too. */
const clear = (found: Map<string, string | readonly string[]>, name: string): void => {
  for (const key of found.keys()) if (key === name || key.startsWith(`${name}::`)) found.delete(key)
  found.set(name, [])
}

const decode = (text: string): string =>
  text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
