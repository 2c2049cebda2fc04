/** `v1.12.11` → [1, 12, 11]. A pre-release counts as its release. */
const numbers = (version: string): readonly number[] => {
  const parts = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version)
  if (parts === null) throw new Error(`not a Talos version: ${version}`)
  return parts.slice(1).map((part) => Number(part ?? 0))
}

/** Whether `version` is `least` or newer: `atLeast('v1.12.11', '1.12.9')`. */
export const atLeast = (version: string, least: string): boolean => {
  const [a, b] = [numbers(version), numbers(least)]
  const i = a.findIndex((number, place) => number !== b[place])
  return i === -1 || (a[i] ?? 0) > (b[i] ?? 0)
}

/** Whether a fix that reached several minors is in `version`: `has('v1.13.2', ['1.12.9', '1.13.3'])` is false. */
export const has = (version: string, since: readonly string[]): boolean => {
  const [major, minor] = numbers(version)
  const own = since.find((release) => numbers(release)[0] === major && numbers(release)[1] === minor)
  return own === undefined ? since.every((release) => atLeast(version, release)) : atLeast(version, own)
}
