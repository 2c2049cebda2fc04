import type { NodeFacts } from '../node-facts.ts'
import type { DerivedResource } from '../resource.ts'
import { settingsOf } from '../settings.ts'
import type { Value } from '../spec.ts'
import { place, resource } from './derived.ts'

export const network = (facts: NodeFacts, minor: number): readonly DerivedResource[] => {
  const settings = settingsOf(facts.documents ?? [])
  const six = facts.address.includes(':')
  const family: Value = six ? { word: 'inet6', number: 10 } : { word: 'inet4', number: 2 }
  const [name = '', ...domain] = (settings.hostname ?? facts.name).split('.')
  const address = place('network', 'AddressStatuses.net.talos.dev', 'network.AddressStatusController')
  const one = (prefix: string, link: string, index: number, scope: Value): DerivedResource =>
    resource(address, `${link}/${prefix}`, [
      ['address', 1, { prefix }],
      ['linkIndex', 6, index],
      ['linkName', 7, link],
      ['family', 8, prefix.includes(':') ? { word: 'inet6', number: 10 } : { word: 'inet4', number: 2 }],
      ['scope', 9, scope],
      ['flags', 10, { word: 'permanent', number: 128 }],
      ...(minor >= 10 ? [['priority', 11, 0] as const] : []),
    ])
  const servers = settings.nameservers.length > 0 ? settings.nameservers : ['1.1.1.1', '8.8.8.8']
  const times =
    settings.timeServers.length > 0
      ? settings.timeServers
      : [minor >= 9 ? 'time.cloudflare.com' : 'pool.ntp.org']
  const { gateway } = facts
  return [
    resource(
      place('network', 'HostnameStatuses.net.talos.dev', 'network.HostnameSpecController'),
      'hostname',
      [
        ['hostname', 1, name],
        ['domainname', 2, domain.join('.')],
      ]
    ),
    one('127.0.0.1/8', 'lo', 1, { word: 'host', number: 254 }),
    ...[facts.address, ...facts.leases].map((each) =>
      one(each, facts.link.name, 2, { word: 'global', number: 0 })
    ),
    ...(['lo', facts.link.name] as const).map((link, index) =>
      resource(place('network', 'LinkStatuses.net.talos.dev', 'network.LinkStatusController'), link, [
        ['index', 1, index + 1],
        ['type', 2, index === 0 ? { word: 'loopback', number: 772 } : { word: 'ether', number: 1 }],
        ['hardwareAddr', 5, { mac: index === 0 ? '00:00:00:00:00:00' : facts.link.mac }],
        ['mtu', 7, index === 0 ? 65536 : 1500],
        ['operationalState', 10, { word: index === 0 ? 'unknown' : 'up', number: index === 0 ? 0 : 6 }],
        ['linkState', 22, true],
      ])
    ),
    ...(gateway === undefined
      ? []
      : [
          resource(
            place('network', 'RouteStatuses.net.talos.dev', 'network.RouteStatusController'),
            six ? `${facts.link.name}/inet6/${gateway}//1024` : `inet4/${gateway}//1024`,
            [
              ['family', 1, family],
              ['dst', 2, { prefix: '' }],
              ['src', 3, { ip: '' }],
              ['gateway', 4, { ip: gateway }],
              ['outLinkIndex', 5, 2],
              ['outLinkName', 6, facts.link.name],
              ['table', 7, { word: 'main', number: 254 }],
              ['priority', 8, 1024],
              ['scope', 9, { word: 'global', number: 0 }],
              ['type', 10, { word: 'unicast', number: 1 }],
              ['protocol', 12, { word: 'static', number: 4 }],
            ]
          ),
        ]),
    resource(
      place('network', 'ResolverStatuses.net.talos.dev', 'network.ResolverSpecController'),
      'resolvers',
      [
        ['dnsServers', 1, servers.map((ip) => ({ ip }))],
        ['searchDomains', 2, settings.searchDomains],
      ]
    ),
    resource(
      place('network', 'TimeServerStatuses.net.talos.dev', 'network.TimeServerSpecController'),
      'timeservers',
      [['timeServers', 1, times]]
    ),
    resource(place('network', 'NetworkStatuses.net.talos.dev', 'network.StatusController'), 'status', [
      ['addressReady', 1, true],
      ['connectivityReady', 2, true],
      ['hostnameReady', 3, true],
      ['etcFilesReady', 4, true],
    ]),
  ]
}
