const steps = ['', 'K', 'M', 'G', 'T', 'P', 'E']

/** Bytes of `1.5G`, whose letters are powers of 1024; undefined for other text. */
const bytesOf = (text: string): number | undefined => {
  const match = /^(\d+(?:\.\d+)?)([KMGTPE]?)B?$/.exec(text)
  return match === null ? undefined : Math.floor(Number(match[1]) * 1024 ** steps.indexOf(match[2] ?? ''))
}

/** One spelling for a size: the largest letter that divides it. `1024M` and `1G` are one. */
export const spellSize = (text: string): string => {
  const bytes = bytesOf(text)
  if (bytes === undefined) return text
  const power = steps.findLastIndex((_, each) => bytes % 1024 ** each === 0)
  return bytes === 0 ? '0' : `${bytes / 1024 ** power}${steps[power] ?? ''}`
}

/** Bytes of a size such as `4GiB` or `4GB`, as a whole number of pages. */
export const pagedBytes = (size: string): number => {
  const match = /^(\d+(?:\.\d+)?)([KMGT])(i?)B$/.exec(size)
  const bytes =
    Number(match?.[1] ?? 0) * (match?.[3] === 'i' ? 1024 : 1000) ** steps.indexOf(match?.[2] ?? '')
  return Math.floor(bytes / 4096) * 4096
}

/** systemd.time(7): a month is 30.44 days, a year 365.25. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:us|usec|µs)$/, 1e-6],
  [/^(?:ms|msec)$/, 1e-3],
  [/^(?:s|sec|seconds?|)$/, 1],
  [/^(?:m|min|minutes?)$/, 60],
  [/^(?:h|hr|hours?)$/, 3600],
  [/^(?:d|days?)$/, 86_400],
  [/^(?:w|weeks?)$/, 604_800],
  [/^(?:M|months?)$/, 2_629_800],
  [/^(?:y|years?)$/, 31_557_600],
]

/** One spelling for a time span: seconds. `7d`, `1week` and `604800` are all `604800s`. */
export const spellSpan = (text: string): string => {
  if (!/^(?:\d+(?:\.\d+)?\s*[A-Za-zµ]*\s*)+$/.test(text)) return text
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([A-Za-zµ]*)/g)].map(([, amount, unit = '']) => {
    const factor = units.find(([pattern]) => pattern.test(unit))?.[1]
    return factor === undefined ? NaN : Number(amount) * factor
  })
  const seconds = parts.reduce((sum, part) => sum + part, 0)
  return Number.isNaN(seconds) ? text : `${Number(seconds.toFixed(6))}s`
}

/** systemd's words for true and false; other text stays as it is. */
export const spellBoolean = (text: string): string => {
  if (/^(?:1|yes|y|true|t|on)$/i.test(text)) return 'yes'
  return /^(?:0|no|n|false|f|off)$/i.test(text) ? 'no' : text
}
