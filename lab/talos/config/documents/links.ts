import { isIP } from 'node:net'
import type { JsonObject } from '../../../../src/fleet/json.ts'
import { has, listAt, numberAt, objectAt, quote, textAt, textsAt } from '../problems.ts'
import { named, when } from './check.ts'
import type { Check, Checks } from './check.ts'

const unspecified = (address: string): boolean => /^(?:0\.0\.0\.0|::)$/.test(address)

const linkProblems: Check = (document) => [
  ...listAt(document, 'addresses').flatMap((each, index) => {
    const address = textAt(each, 'address')
    if (address === '') return [`address ${index} must be specified`]
    return when(unspecified(address.split('/')[0] ?? ''), `address ${index} must be a valid IP address`)
  }),
  ...listAt(document, 'routes').flatMap((route, index) => [
    ...when(
      unspecified(textAt(route, 'destination').split('/')[0] ?? ''),
      `route ${index} destination must be a valid IP prefix`
    ),
    ...when(unspecified(textAt(route, 'gateway')), `route ${index} gateway must be a valid IP address`),
    ...when(unspecified(textAt(route, 'source')), `route ${index} source must be a valid IP address`),
  ]),
]

const link: Check = (document, asks) => [...named(document), ...linkProblems(document, asks)]

const addressName = (document: JsonObject): readonly string[] => {
  const name = textAt(document, 'name')
  if (name === '') return ['name must be specified']
  return when(
    isIP(name) === 0,
    `name must be a valid IP address: ParseAddr(${quote(name)}): unable to parse IP`
  )
}

const dhcp: Check = (document) => {
  const duid = textAt(document, 'clientIdentifier') === 'duid'
  const raw = textAt(document, 'duidRaw') !== ''
  return [
    ...named(document),
    ...when(raw && !duid, "duidRaw can only be set if clientIdentifier is 'duid'"),
    ...when(duid && !raw, "duidRaw must be set if clientIdentifier is 'duid'"),
  ]
}

const wireguardKey = (key: string, what: string, where = ''): readonly string[] => {
  if (key === '') return [`${what} must be specified${where}`]
  return when(
    Buffer.from(key, 'base64').length !== 32,
    `${what} is invalid${where}: invalid wireguard key length`
  )
}

const vethName = (what: string, name: string): readonly string[] =>
  name === ''
    ? [`${what} must be specified`]
    : when(name.length > 15, `${what} must not be longer than 15 characters`)

/** Links and what they are given. Source: pkg/machinery/config/types/network. */
export const linkChecks: Checks = {
  LinkConfig: link,
  DummyLinkConfig: link,
  BridgeConfig: link,
  VLANConfig: (document, asks) => [
    ...named(document),
    ...when(
      numberAt(document, 'vlanID') === 0 || numberAt(document, 'vlanID') > 4094,
      'vlanID must be specified and between 1 and 4094'
    ),
    ...when(textAt(document, 'parent') === '', 'parent must be specified'),
    ...linkProblems(document, asks),
  ],
  BondConfig: (document, asks) => [
    ...named(document),
    ...when(textsAt(document, 'links').length === 0, 'at least one link must be specified'),
    ...when(!has(document, 'bondMode'), 'bond mode must be specified'),
    ...linkProblems(document, asks),
  ],
  VRFConfig: (document, asks) => {
    const table = textAt(document, 'table') || 'unspec'
    return [
      ...named(document),
      ...when(
        ['unspec', 'local', 'main', 'default'].includes(table),
        `cannot create vrf with reserved table ${table}`
      ),
      ...linkProblems(document, asks),
    ]
  },
  WireguardConfig: (document, asks) => [
    ...named(document),
    ...wireguardKey(textAt(document, 'privateKey'), 'wireguard private key'),
    ...listAt(document, 'peers').flatMap((peer, index) => [
      ...wireguardKey(textAt(peer, 'publicKey'), 'wireguard peer public key', ` (peer index ${index})`),
      ...(textAt(peer, 'presharedKey') === ''
        ? []
        : wireguardKey(
            textAt(peer, 'presharedKey'),
            'wireguard peer preshared key',
            ` (peer index ${index})`
          )),
    ]),
    ...linkProblems(document, asks),
  ],
  DHCPv4Config: dhcp,
  DHCPv6Config: dhcp,
  Layer2VIPConfig: (document) => [
    ...addressName(document),
    ...when(textAt(document, 'link') === '', 'link must be specified'),
  ],
  HCloudVIPConfig: (document) => [
    ...addressName(document),
    ...when(textAt(document, 'link') === '', 'link must be specified'),
    ...when(textAt(document, 'apiToken') === '', 'apiToken must be specified'),
  ],
  LinkAliasConfig: (document) => [
    ...named(document),
    ...when(textAt(document, 'selector', 'match') === '', 'link selector is required'),
  ],
  VethConfig: (document, asks) => [
    ...vethName('name', textAt(document, 'name')),
    ...vethName('peer name', textAt(document, 'peer', 'name')),
    ...when(
      textAt(document, 'name') !== '' && textAt(document, 'name') === textAt(document, 'peer', 'name'),
      'name and peer name must be different'
    ),
    ...linkProblems(document, asks),
    ...linkProblems(objectAt(document, 'peer'), asks),
  ],
}
