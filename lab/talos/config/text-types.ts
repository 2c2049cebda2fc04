import { isIP, isIPv4 } from 'node:net'
import { canonicalIp } from './ip.ts'

/** What a type that reads text makes of it: how it is written again, or the reader's own complaint. */
type Read = { readonly text: string } | { readonly error: string }

const ok = (text: string): Read => ({ text })
const wrong = (error: string): Read => ({ error })

const oneOf =
  (name: string, ...words: readonly string[]) =>
  (text: string): Read => {
    // Enumerations read any case and write their own.
    const word = words.find((each) => each.toLowerCase() === text.toLowerCase())
    return word === undefined ? wrong(`${text} does not belong to ${name} values`) : ok(word)
  }

const quoted = (text: string): string => JSON.stringify(text)

const address = (text: string): Read => {
  if (text === '') return ok('')
  return isIP(text.replace(/%.+$/, '')) === 0
    ? wrong(`ParseAddr(${quoted(text)}): unable to parse IP`)
    : ok(canonicalIp(text))
}

const prefix = (text: string): Read => {
  if (text === '') return ok('')
  const slash = text.lastIndexOf('/')
  const fail = (why: string): Read => wrong(`netip.ParsePrefix(${quoted(text)}): ${why}`)
  if (slash < 0) return fail("no '/'")
  const ip = text.slice(0, slash)
  const bits = text.slice(slash + 1)
  if (isIP(ip) === 0) return fail(`ParseAddr(${quoted(ip)}): unable to parse IP`)
  if (!/^(?:0|[1-9]\d*)$/.test(bits)) return fail(`bad bits after slash: ${quoted(bits)}`)
  if (Number(bits) > (isIPv4(ip) ? 32 : 128)) return fail('prefix length out of range')
  return ok(`${canonicalIp(ip)}/${bits}`)
}

const addressPort = (text: string): Read => {
  if (text === '') return ok('')
  const [, ip = '', port = ''] = /^(?:\[(?=.*\]))?(.*?)\]?:(\d+)$/.exec(text) ?? []
  if (isIP(ip) === 0)
    return wrong(ip === '' ? 'not an ip:port' : `ParseAddr(${quoted(ip)}): unable to parse IP`)
  if (Number(port) > 65535) return wrong(`invalid port ${quoted(port)} parsing ${quoted(text)}`)
  return ok(isIPv4(ip) ? `${ip}:${Number(port)}` : `[${canonicalIp(ip)}]:${Number(port)}`)
}

const units: Readonly<Record<string, number>> = Object.fromEntries<number>(
  ['', 'k', 'm', 'g', 't', 'p', 'e'].flatMap((letter, power): [string, number][] => [
    [`${letter}b`, 1000 ** power],
    [letter, 1000 ** power],
    ...(letter === ''
      ? []
      : ([
          [`${letter}ib`, 1024 ** power],
          [`${letter}i`, 1024 ** power],
        ] satisfies [string, number][])),
  ])
)

/** Bytes of a human-readable size, as dustin/go-humanize ParseBytes has it. */
export const bytesOf = (text: string): number | { readonly error: string } => {
  const [, number = '', rest = ''] = /^([\d.,]*)(.*)$/s.exec(text) ?? []
  const digits = number.replaceAll(',', '')
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(digits))
    return { error: `strconv.ParseFloat: parsing ${quoted(digits)}: invalid syntax` }
  const unit = rest.trim().toLowerCase()
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined
  return factor === undefined
    ? { error: `unhandled size name: ${unit}` }
    : Math.trunc(Number(digits) * factor)
}

/** From 1.13 on what is less than nothing is left to the validation. */
const byteSize = (text: string, minor: number): Read => {
  if (text === '') return ok('')
  const bytes = bytesOf(minor >= 13 ? text.replace(/^-/, '') : text)
  return typeof bytes === 'number' ? ok(text) : wrong(bytes.error)
}

const percentage = (text: string): Read => {
  if (text === '') return ok('')
  if (!text.endsWith('%')) return wrong("percentage must end with '%'")
  const number = text.replace(/^-/, '').slice(0, -1)
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(number))
    return wrong(`invalid percentage value: strconv.ParseFloat: parsing ${quoted(number)}: invalid syntax`)
  const value = Number(number)
  return value < 0 || value > 100 ? wrong(`percentage must be between 0 and 100, got ${value}`) : ok(text)
}

const size = (text: string, minor: number): Read =>
  text.includes('%') ? percentage(text) : byteSize(text, minor)

/** No CEL here: only what no expression can be. */
const expression = (text: string): Read => ok(text)

const hardwareAddress = (text: string): Read => {
  const hex = text.replaceAll(':', '')
  const bad = /[^0-9a-fA-F]/.exec(hex)
  if (bad !== null)
    return wrong(
      `encoding/hex: invalid byte: U+${(bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} '${bad[0]}'`
    )
  if (hex.length % 2 === 1) return wrong('encoding/hex: odd length hex string')
  return ok((hex.toLowerCase().match(/../g) ?? []).join(':'))
}

const routingTable = (text: string): Read => {
  const named = oneOf('RoutingTable', 'unspec', 'default', 'main', 'local')(text)
  if ('text' in named) return named
  return /^(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-2])$/.test(text) ? ok(text) : named
}

const protocols = ['icmp', 'tcp', 'udp', 'icmpv6']

/** By name of the Go type. Sources: pkg/machinery/nethelpers, config/types/{block,meta,network} and resources/block. */
export const textTypes: Readonly<Record<string, (text: string, minor: number) => Read>> = {
  Addr: address,
  Prefix: prefix,
  AddrPort: addressPort,
  ByteSize: byteSize,
  PercentageSize: percentage,
  Size: size,
  Expression: expression,
  HardwareAddr: hardwareAddress,
  RoutingTable: routingTable,
  ADLACPActive: oneOf('ADLACPActive', 'off', 'on'),
  ADSelect: oneOf('ADSelect', 'stable', 'bandwidth', 'count'),
  ARPAllTargets: oneOf('ARPAllTargets', 'any', 'all'),
  ARPValidate: oneOf(
    'ARPValidate',
    'none',
    'active',
    'backup',
    'all',
    'filter',
    'filter-active',
    'filter-backup'
  ),
  AutoHostnameKind: oneOf('AutoHostnameKind', 'off', 'talos-addr', 'stable'),
  BondMode: oneOf(
    'BondMode',
    'balance-rr',
    'active-backup',
    'balance-xor',
    'broadcast',
    '802.3ad',
    'balance-tlb',
    'balance-alb'
  ),
  BondXmitHashPolicy: oneOf('BondXmitHashPolicy', 'layer2', 'layer3+4', 'layer2+3', 'encap2+3', 'encap3+4'),
  ClientIdentifier: oneOf('ClientIdentifier', 'none', 'mac', 'duid'),
  DNSProtocol: oneOf('DNSProtocol', 'Do53', 'DoT', 'DoH'),
  DefaultAction: oneOf('DefaultAction', 'accept', 'block'),
  EncryptionProviderType: oneOf('EncryptionProviderType', 'none', 'luks2'),
  FailOverMAC: oneOf('FailOverMAC', 'none', 'active', 'follow'),
  FilesystemType: oneOf(
    'FilesystemType',
    'none',
    'xfs',
    'vfat',
    'ext4',
    'iso9660',
    'swap',
    'virtiofs',
    'btrfs'
  ),
  LACPRate: oneOf('LACPRate', 'slow', 'fast'),
  LVMLogicalVolumeType: oneOf('LVMLogicalVolumeType', 'linear', 'raid1', 'raid0', 'raid10'),
  MDLevel: oneOf('MDLevel', 'raid1'),
  MDMetadata: oneOf('MDMetadata', '1.0', '1.2'),
  PrimaryReselect: oneOf('PrimaryReselect', 'always', 'better', 'failure'),
  Protocol: oneOf('Protocol', ...protocols),
  RoutingRuleAction: oneOf('RoutingRuleAction', 'unicast', 'blackhole', 'unreachable', 'prohibit'),
  VLANProtocol: oneOf('VLANProtocol', '802.1q', '802.1ad'),
  VolumeType: oneOf(
    'VolumeType',
    'partition',
    'disk',
    'tmpfs',
    'directory',
    'symlink',
    'overlay',
    'external'
  ),
  WOLMode: oneOf('WOLMode', 'phy', 'unicast', 'multicast', 'broadcast', 'magic', 'magicsecure', 'filter'),
}
