import { bitsOf, parsePrefix } from '../../fleet/address.ts'
import type { Address } from '../../fleet/address.ts'
import { dig, textsAt } from '../../fleet/findings.ts'
import type { FleetNode } from '../../fleet/fleet.ts'

export type Firewall = {
  /** Who may reach the Talos API, as written. */
  readonly allow: readonly string[]
  /** The networks of the cluster's nodes: given, or those of the node's own addresses. */
  readonly nodes: readonly string[]
}

const at = ['access', 'firewall']

/** Undefined where the node has no firewall. */
export const firewallOf = (node: FleetNode): Firewall | undefined => {
  if (dig(node.settings, at) === undefined) return undefined
  const given = textsAt(node.settings, [...at, 'nodes'])
  const own = textsAt(node.settings, ['network', 'addresses']).flatMap(networkOf)
  return {
    allow: textsAt(node.settings, [...at, 'allow']),
    nodes: given.length > 0 ? given : [...new Set(own)],
  }
}

/** The network of an address with its prefix length: `10.0.20.0/24` of `10.0.20.101/24`; none for what is no prefix. */
const networkOf = (text: string): readonly string[] => {
  const parsed = parsePrefix(text)
  return parsed === undefined ? [] : [`${print(mask(parsed.address, parsed.length))}/${parsed.length}`]
}

export const mask = (address: Address, length: number): Address => {
  const rest = BigInt(bitsOf(address) - length)
  return { ...address, value: (address.value >> rest) << rest }
}

/** Whether an address lies in a prefix. */
export const holds = (prefix: string, address: Address): boolean => {
  const parsed = parsePrefix(prefix)
  return (
    parsed !== undefined &&
    parsed.address.version === address.version &&
    mask(parsed.address, parsed.length).value === mask(address, parsed.length).value
  )
}

/** One spelling for a prefix: bits behind its length are gone. Other text stays as it is. */
export const spellPrefix = (text: string): string => networkOf(text)[0] ?? text

/** IPv6 without the short form, which every reader takes. */
const print = ({ version, value }: Address): string => {
  const [groups, bits, radix] = version === 4 ? [4, 8n, 10] : [8, 16n, 16]
  const parts = Array.from({ length: groups }, (_, index) =>
    ((value >> (BigInt(groups - 1 - index) * bits)) & ((1n << bits) - 1n)).toString(radix)
  )
  return parts.join(version === 4 ? '.' : ':')
}
