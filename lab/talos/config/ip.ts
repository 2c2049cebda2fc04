import { isIPv6 } from 'node:net'

/** An address as Go's netip writes it: IPv6 in lower case with the longest run of zeros left out. */
export const canonicalIp = (text: string): string => {
  if (!isIPv6(text)) return text
  const [ip = '', zone] = text.split('%')
  const host = new URL(`http://[${ip}]/`).hostname.slice(1, -1)
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host)
  const v4 = mapped?.slice(1).flatMap((part) => {
    const number = Number.parseInt(part, 16)
    return [number >> 8, number & 255]
  })
  const canonical = v4 === undefined ? host : `::ffff:${v4.join('.')}`
  return zone === undefined ? canonical : `${canonical}%${zone}`
}

/** 4 or 16 bytes in network order. */
export const addressBytes = (ip: string): Uint8Array => Uint8Array.from(bytesOf(ip))

const bytesOf = (ip: string): readonly number[] => {
  if (!ip.includes(':')) return ip.split('.').map(Number)
  const [head = '', tail] = canonicalIp(ip)
    .replace(/%.*$/, '')
    .replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
      const [a, b, c, d] = parts.slice(0, 4).map(Number) as [number, number, number, number]
      return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
    })
    .split('::')
  const words = (text: string): readonly number[] =>
    text === '' ? [] : text.split(':').map((word) => Number.parseInt(word, 16))
  const left = words(head)
  const right = tail === undefined ? [] : words(tail)
  const middle = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => 0)
  return [...left, ...middle, ...right].flatMap((word) => [word >> 8, word & 255])
}

/** Whether `ip` lies in `cidr`; false for another family. */
export const inSubnet = (ip: string, cidr: string): boolean => {
  const [network = '', bits = ''] = cidr.split('/')
  const a = bytesOf(ip)
  const b = bytesOf(network)
  if (a.length !== b.length) return false
  const length = bits === '' ? a.length * 8 : Number(bits)
  return a.every((byte, index) => {
    const left = Math.min(8, Math.max(0, length - index * 8))
    const mask = (0xff << (8 - left)) & 0xff
    return (byte & mask) === ((b[index] ?? 0) & mask)
  })
}
