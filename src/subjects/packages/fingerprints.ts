import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js'

/**
 * Fingerprints, upper-case hex, of the primary keys in an armoured block; undefined where it cannot be read.
 * Source: RFC 9580 §4.2 (packet headers), §5.5.4 (fingerprints).
 */
export const fingerprintsOf = (armoured: string): readonly string[] | undefined => {
  const bytes = decodeBase64(armourBody(armoured))
  if (bytes === undefined) return undefined
  const found: string[] = []
  let at = 0
  while (at < bytes.length) {
    const packet = readHeader(bytes, at)
    if (packet === undefined || packet.end > bytes.length) return undefined
    if (packet.tag === publicKey) found.push(fingerprint(bytes.subarray(packet.start, packet.end)))
    at = packet.end
  }
  return found.length === 0 ? undefined : found
}

const publicKey = 6

/** The base64 of a key without headers, line ends and checksum, which every key server writes in its own way. */
export const armourBody = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => !/^(?:-----|=|[A-Za-z]+: )/.test(line))
    .join('')

const decodeBase64 = (text: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

type Packet = { readonly tag: number; readonly start: number; readonly end: number }

const readHeader = (bytes: Uint8Array, at: number): Packet | undefined => {
  const head = bytes[at] ?? 0
  if ((head & 0x80) === 0) return undefined
  const number = (from: number, size: number): number =>
    bytes.subarray(from, from + size).reduce((sum, byte) => sum * 256 + byte, 0)
  const packet = (tag: number, start: number, length: number): Packet => ({ tag, start, end: start + length })
  if ((head & 0x40) === 0) {
    const size = [1, 2, 4][head & 0x03]
    return size === undefined ? undefined : packet((head >> 2) & 0x0f, at + 1 + size, number(at + 1, size))
  }
  const first = bytes[at + 1] ?? 0
  if (first < 192) return packet(head & 0x3f, at + 2, first)
  if (first < 224) return packet(head & 0x3f, at + 3, (first - 192) * 256 + number(at + 2, 1) + 192)
  // Partial lengths are for data, not for keys.
  return first === 255 ? packet(head & 0x3f, at + 6, number(at + 2, 4)) : undefined
}

const fingerprint = (body: Uint8Array): string => {
  const { length } = body
  const hash =
    body[0] === 6
      ? sha256(concatBytes(Uint8Array.of(0x9b, length >>> 24, length >>> 16, length >>> 8, length), body))
      : sha1(concatBytes(Uint8Array.of(0x99, length >>> 8, length), body))
  return bytesToHex(hash).toUpperCase()
}
