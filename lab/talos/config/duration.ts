const units: readonly (readonly [unit: string, nanoseconds: number])[] = [
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
]

/** Nanoseconds of a Go duration: `1h30m`, `500ms`, `0`; undefined for what is none. */
export const parseDuration = (text: string): number | undefined => {
  const [, sign = '', body = ''] = /^([-+]?)(.*)$/.exec(text) ?? []
  if (body === '0') return 0
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(body)) return undefined
  let total = 0
  for (const [, number = '', unit = ''] of body.matchAll(/([\d.]+)([^\d.]+)/g))
    total += Number(number) * (units.find(([name]) => name === unit)?.[1] ?? 0)
  return sign === '-' ? -total : total
}

/** As Go's Duration.String writes it: `1m0s`, `1h0m0s`, `1.5s`, `100ms`, `0s`. */
export const formatDuration = (nanoseconds: number): string => {
  if (nanoseconds === 0) return '0s'
  if (nanoseconds < 0) return `-${formatDuration(-nanoseconds)}`
  const trim = (value: number): string => String(Number(value.toFixed(9)))
  if (nanoseconds < 1e3) return `${nanoseconds}ns`
  if (nanoseconds < 1e6) return `${trim(nanoseconds / 1e3)}µs`
  if (nanoseconds < 1e9) return `${trim(nanoseconds / 1e6)}ms`
  const hours = Math.floor(nanoseconds / 3600e9)
  const minutes = Math.floor((nanoseconds % 3600e9) / 60e9)
  const seconds = trim((nanoseconds % 60e9) / 1e9)
  if (hours > 0) return `${hours}h${minutes}m${seconds}s`
  return minutes > 0 ? `${minutes}m${seconds}s` : `${seconds}s`
}
