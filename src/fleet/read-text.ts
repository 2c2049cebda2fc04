import type { SourceFile } from './source-file.ts'
import type { RuleName } from './rules.ts'

/** Of one file: bytes, levels of nesting, values that aliases stand for, findings. */
export const limits = { bytes: 256 * 1024, depth: 32, aliased: 1000, findings: 200 } as const

/** Reports something at an offset into the text. */
export type Say = (offset: number, rule: RuleName, message: string) => void

/** The text of a file that may be read: right kind, size, and encoding. Without a byte order mark. */
export const readText = ({ kind, size, bytes }: SourceFile, say: Say): string | undefined => {
  if (kind !== 'file') {
    say(0, 'not-a-file', `a ${kind} is not followed: put the file itself here`)
    return undefined
  }
  if (size > limits.bytes || bytes.length > limits.bytes) {
    const found = Math.max(size, bytes.length)
    say(
      0,
      'too-large',
      `${found} bytes: a file of the fleet has at most ${limits.bytes}. Split it, or move content elsewhere`
    )
    return undefined
  }
  const text = decode(bytes)
  if (text === undefined) {
    say(0, 'not-text', 'not valid UTF-8: save the file as UTF-8 text')
    return undefined
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    say(0, 'byte-order-mark', 'the file starts with a byte order mark: save it as UTF-8 without one')
  }
  return text
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
