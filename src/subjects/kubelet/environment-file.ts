import type { Args } from './settings.ts'

/** systemd splits it at spaces; the schema's alphabet holds no space, quote, `$` or backslash. */
export const environmentText = (args: Args): string => {
  const words = Object.entries(args).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => `--${name}=${each}`)
  )
  return `KUBELET_EXTRA_ARGS="${words.join(' ')}"\n`
}

/** Assignments as systemd reads them: the last one of a name wins. systemd.exec(5), EnvironmentFile=. */
export const readEnvironment = (text: string): ReadonlyMap<string, string> => {
  const variables = new Map<string, string>()
  for (const line of text.replaceAll('\\\n', () => '').split('\n')) {
    const [, name, value] = /^\s*([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line) ?? []
    if (name !== undefined) variables.set(name, splitWords(value ?? '', /$^/)[0] ?? '')
  }
  return variables
}

/** Words with their quotes and backslashes resolved. `space` says what separates them outside of quotes. */
export const splitWords = (text: string, space = /\s/): readonly string[] => {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\\' && quote !== "'") {
      at += 1
      word = (word ?? '') + text.charAt(at)
    } else if (quote === '' ? /['"]/.test(character) : character === quote) {
      quote = quote === '' ? character : ''
      word ??= ''
    } else if (quote === '' && space.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + character
  }
  return word === undefined ? words : [...words, quote === '' ? word.trimEnd() : word]
}
