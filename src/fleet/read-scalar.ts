import type { Scalar } from 'yaml'
import type { Json } from './json.ts'
import type { Say } from './read-text.ts'
import { show, showName } from './show.ts'

/** A scalar's value. What YAML reads as something else than was meant is reported, with what to write instead. */
export const readScalar = (scalar: Scalar, at: number, say: Say): Json => {
  const { value, source, type } = scalar
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      say(
        at,
        'not-text',
        'a NUL character or half of a character (a lone surrogate): write the character itself'
      )
    return value
  }
  if (typeof value === 'number' || typeof value === 'bigint')
    return readNumber(value, source ?? String(value), type === 'PLAIN', at, say)
  return typeof value === 'boolean' || value === null ? value : (source ?? null)
}

const readNumber = (value: number | bigint, source: string, plain: boolean, at: number, say: Say): Json => {
  const octal = plain ? /^[-+]?0o?(\d+)$/.exec(source)?.[1] : undefined
  if (octal !== undefined) {
    const mode = /^[0-7]{1,4}$/.test(octal)
      ? `write '${octal.padStart(4, '0')}' in quotes for a file mode, or the`
      : 'write the'
    say(
      at,
      'octal',
      `${showName(source)} is read as another number: ${mode} decimal number without leading zeros`
    )
    return source
  }
  if (typeof value === 'bigint' || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    say(at, 'large-integer', `${showName(source)} cannot be kept exactly: write it in quotes`)
    return source
  }
  if (!Number.isFinite(value)) {
    say(
      at,
      'not-a-number',
      `${showName(source)} is no number here: write a finite one, or ${show(source)} in quotes`
    )
    return source
  }
  // Canonical JSON knows one zero.
  return value === 0 ? 0 : value
}
