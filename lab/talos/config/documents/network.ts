import { isIP } from 'node:net'
import type { Json } from '../../../../src/fleet/json.ts'
import { subnetProblems, urlParts } from '../endpoints.ts'
import { has, isTrue, listAt, numberAt, quote, textAt, textsAt } from '../problems.ts'
import { firstOf, isSet, named, when } from './check.ts'
import type { Check, Checks } from './check.ts'

export const hostname: Check = (document) => {
  const auto = textAt(document, 'auto')
  const name = textAt(document, 'hostname')
  const label = name.split('.')[0] ?? ''
  return [
    ...when(!has(document, 'auto') && name === '', "either 'auto' or 'hostname' must be set"),
    ...when(
      auto !== '' && auto !== 'off' && name !== '',
      "'auto' and 'hostname' cannot be set at the same time"
    ),
    ...when(auto === 'talos-addr', "invalid value for 'auto': talos-addr"),
    ...(name === ''
      ? []
      : [
          ...when(name.length > 253, `fqdn is too long: ${name.length}`),
          ...when(label.length === 0 || label.length > 63, `invalid hostname ${quote(label)}`),
        ]),
  ]
}

const resolver: Check = (document) => [
  ...(isSet(document['hostDNS']) && !isTrue(document, 'hostDNS', 'enabled')
    ? ['forwardKubeDNSToHost', 'resolveMemberNames']
        .filter((key) => isTrue(document, 'hostDNS', key))
        .map((key) => `hostDNS.${key} cannot be enabled when hostDNS.enabled is false`)
    : []),
  ...listAt(document, 'nameservers').flatMap((server, index) => {
    const protocol = textAt(server, 'protocol') || 'Do53'
    const name = textAt(server, 'tlsServerName')
    return [
      ...(protocol === 'Do53'
        ? when(name !== '', `tlsServerName must be empty when protocol is Do53: entry ${index}`)
        : when(name === '', `tlsServerName must be set when protocol is ${protocol}: entry ${index}`)),
      ...when(textAt(server, 'address') === '', `nameserver address must be a valid IP: entry ${index}`),
    ]
  }),
]

const portsProblem = (ports: readonly Json[]): string | undefined => {
  const ranges = ports
    .map((port) => String(port).split('-').map(Number))
    .map(([lo = 0, hi = lo]) => [lo, hi] as const)
    .toSorted(([a], [b]) => a - b)
  for (const [index, [lo, hi]] of ranges.entries()) {
    if (lo > hi) return `invalid port range: ${lo}-${hi}`
    const [beforeLo, before] = ranges[index - 1] ?? [-1, -1]
    if (before >= lo) return `invalid port range: ${lo}-${hi}, overlaps with ${beforeLo}-${before}`
  }
  return undefined
}

/** Source: pkg/machinery/config/types/network. */
export const networkChecks: Checks = {
  HostnameConfig: hostname,
  ResolverConfig: resolver,
  TimeSyncConfig: (document) => [
    ...when(numberAt(document, 'bootTimeout') < 0, 'bootTimeout cannot be negative'),
    ...when(
      has(document, 'ntp') && has(document, 'ptp'),
      'only one of ntp or ptp configuration can be specified'
    ),
    ...(isTrue(document, 'ntp', 'useNTS')
      ? textsAt(document, 'ntp', 'servers')
          .filter((server) => isIP(server) !== 0)
          .map((server) => `NTS requires hostnames, not IP addresses: ${quote(server)}`)
      : []),
  ],
  StaticHostConfig: (document) => [
    ...named(document, 'name is required'),
    ...when(isIP(textAt(document, 'name')) === 0, 'name must be a valid IP address'),
    ...when(textsAt(document, 'hostnames').length === 0, 'at least one hostname is required'),
  ],
  NetworkRuleConfig: (document) =>
    firstOf([
      ...named(document, 'name is required'),
      ...when(listAt(document, 'portSelector', 'ports').length === 0, 'portSelector.ports is required'),
      ...[portsProblem(listAt(document, 'portSelector', 'ports'))].filter((each) => each !== undefined),
      ...listAt(document, 'ingress').flatMap((rule) =>
        when(textAt(rule, 'subnet') === '', 'invalid subnet: invalid Prefix')
      ),
    ]),
  KubeSpanConfig: (document) => [
    ...when(
      has(document, 'mtu') && numberAt(document, 'mtu') < 1280,
      'kubespan link MTU must be at least 1280'
    ),
    ...subnetProblems('KubeSpan endpoint filter', textsAt(document, 'filters', 'endpoints')),
  ],
  BlackholeRouteConfig: (document) => {
    const name = textAt(document, 'name')
    return [
      ...named(document),
      ...when(
        !name.includes('/'),
        `name must be a valid address prefix: netip.ParsePrefix(${quote(name)}): no '/'`
      ),
    ]
  },
  RoutingRuleConfig: (document) => {
    const name = textAt(document, 'name')
    const table = textAt(document, 'table') || 'unspec'
    const action = textAt(document, 'action') || 'unspec'
    return [
      ...named(document),
      ...when(
        !/^\d+$/.test(name),
        `invalid name: must be priority parsable unsigned integer: strconv.ParseUint: parsing ${quote(name)}: invalid syntax`
      ),
      ...when(
        table === 'unspec' && ['unspec', 'unicast'].includes(action),
        'either table or a non-unicast action must be specified'
      ),
      ...when(
        numberAt(document, 'fwMask') !== 0 && numberAt(document, 'fwMark') === 0,
        'fwMask requires fwMark to be set'
      ),
    ]
  },
  TCPProbeConfig: (document) => [
    ...named(document, 'probe name is required'),
    ...when(textAt(document, 'endpoint') === '', 'TCP probe endpoint is required'),
  ],
  HTTPProbeConfig: (document) => {
    const { scheme, hostname: host } = urlParts(textAt(document, 'url'))
    const http = ['http', 'https'].includes(scheme)
    return [
      ...named(document, 'probe name is required'),
      ...(has(document, 'url')
        ? [
            ...when(!http, `HTTP probe URL scheme must be http or https, got ${quote(scheme)}`),
            ...when(
              http && host === '',
              'HTTP probe URL must be an absolute http or https URL with a non-empty host'
            ),
          ]
        : ['HTTP probe URL is required']),
    ]
  },
}
