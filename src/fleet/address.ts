/** An IP address as a number, so that two spellings of one address are equal. */
export type Address = { readonly version: 4 | 6; readonly value: bigint }

export const bitsOf = ({ version }: Address): number => (version === 4 ? 32 : 128)

/** Undefined where the text is no address. */
export const parseAddress = (text: string): Address | undefined => {
  if (!text.includes(':')) {
    const value = parseOctets(text)
    return value === undefined ? undefined : { version: 4, value }
  }
  const value = parseGroups(text)
  return value === undefined ? undefined : { version: 6, value }
}

/** With its prefix length: `10.0.20.101/24`. */
export const parsePrefix = (
  text: string
): { readonly address: Address; readonly length: number } | undefined => {
  const [host = '', length] = text.split('/')
  const address = parseAddress(host)
  return address === undefined || length === undefined ? undefined : { address, length: Number(length) }
}

const parseOctets = (text: string): bigint | undefined => {
  const octets = text.split('.')
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) < 256))
    return undefined
  return BigInt(octets.reduce((sum, octet) => sum * 256 + Number(octet), 0))
}

const parseGroups = (text: string): bigint | undefined => {
  const [head = '', tail, more] = text.split('::')
  if (more !== undefined) return undefined
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  if (before === undefined || after === undefined) return undefined
  const gap = 8 - before.length - after.length
  if (tail === undefined ? gap !== 0 : gap < 1) return undefined
  return [...before, ...Array<number>(gap).fill(0), ...after].reduce(
    (sum, group) => (sum << 16n) | BigInt(group),
    0n
  )
}

/** 16 bits each; the last may be an IPv4 address, which is two. */
const groupsOf = (text: string): readonly number[] | undefined => {
  if (text === '') return []
  const groups = text.split(':').flatMap((group): readonly number[] => {
    if (/^[0-9a-fA-F]{1,4}$/.test(group)) return [Number.parseInt(group, 16)]
    const octets = group.includes('.') ? parseOctets(group) : undefined
    return octets === undefined ? [NaN] : [Number(octets >> 16n), Number(octets & 0xffffn)]
  })
  return groups.some(Number.isNaN) ? undefined : groups
}
