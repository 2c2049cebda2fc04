import type { Json } from '../../fleet/json.ts'

export const unitText = (stopTimeoutSeconds: number): string =>
  `[Service]\nTimeoutStopSec=${stopTimeoutSeconds}s\n`

/** `{stopTimeoutSeconds}`, and under `others` every line that is not ours. systemd.syntax(7): a later line wins. */
export const spellUnit = (text: string): Json => {
  const others: string[] = []
  let stopTimeoutSeconds: number | undefined
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line === '[Service]' || /^[#;]/.test(line)) continue
    const seconds = secondsOf(/^TimeoutStopSec\s*=\s*(.*)$/.exec(line)?.[1] ?? '')
    if (seconds === undefined) others.push(line)
    else stopTimeoutSeconds = seconds
  }
  return {
    ...(stopTimeoutSeconds !== undefined && { stopTimeoutSeconds }),
    ...(others.length > 0 && { others }),
  }
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  ms: 0.001,
  s: 1,
  sec: 1,
  m: 60,
  min: 60,
  h: 3600,
  hr: 3600,
}

/** A time span of systemd.time(7), such as `420`, `420s` or `7min 30s`; undefined for any other text. */
const secondsOf = (text: string): number | undefined => {
  if (!/^(?:\d+(?:\.\d+)? ?(?:ms|sec|s|min|m|hr|h)? ?)+$/.test(text)) return undefined
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?) ?(ms|sec|s|min|m|hr|h)?/g)]
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 1), 0)
}
