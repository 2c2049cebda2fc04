import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { compare } from '../../src/compare/compare.ts'
import { judgeChange } from '../../src/compare/judge-change.ts'
import { isObject } from '../../src/fleet/json.ts'
import type { Json } from '../../src/fleet/json.ts'
import { documentKey } from '../../src/render/machine-config.ts'
import { structureOf } from '../../src/render/structure.ts'
import type { Document } from '../../src/subjects/document.ts'
import { spellAddress } from '../../src/subjects/network/spell.ts'
import { subjects } from '../../src/subjects/table.ts'
import { load, onTalos, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const netplanFile = 'etc/netplan/90-plumbline.yaml'
const running = 'running/network.yaml'

const network = (text: string, identity = ''): string => `${identity}  network: ${text}\n`
const documentsOf = (texts: Texts, name = 'cp1'): Readonly<Record<string, Document>> =>
  Object.fromEntries(
    (renderTexts(texts).rendering.nodes.find((node) => node.name === name)?.documents ?? []).map(
      (document) => [document.path, document]
    )
  )
const bodyOf = (document: Document | undefined): Json | undefined =>
  document !== undefined && document.body !== 'absent' && 'yaml' in document.body
    ? document.body.yaml[0]
    : undefined
const onUbuntu = (text: string, identity = '') => {
  const documents = documentsOf(smallFleet('', network(text, identity)))
  const body = bodyOf(documents[netplanFile])
  return {
    documents,
    netplan: isObject(body) ? body['network'] : undefined,
    running: bodyOf(documents[running]),
  }
}

/** Network documents by key, and `machine.network`, of a control plane or a worker. */
const onContract = (contract: string, text: string, name = 'cp1', identity = '') => {
  const settings = network(text, identity)
  const texts =
    name === 'cp1' ? smallFleet('', settings) : { ...smallFleet(), 'w1.yaml': worker('w1', settings) }
  const body = documentsOf(onTalos(texts, 'v1.14.0', contract), name)['talos/machineconfig.yaml']?.body
  const all = body !== undefined && body !== 'absent' && 'yaml' in body ? body.yaml.filter(isObject) : []
  const [v1alpha1 = {}] = all
  const machine = v1alpha1['machine']
  const kinds = /^(?:Link|LinkAlias|Bond|VLAN|DHCPv4|Layer2VIP|Resolver|Hostname)Config/
  return {
    fields: isObject(machine) ? machine['network'] : undefined,
    documents: Object.fromEntries(
      all.flatMap(({ apiVersion: _, kind, name: __, ...rest }, index) => {
        const key = documentKey(all[index] ?? {})
        return kinds.test(key) && kind !== undefined ? [[key, rest] as const] : []
      })
    ),
  }
}

const findings = (texts: Texts): readonly string[] =>
  load(texts)
    .diagnostics.filter(({ rule }) => !['C3', 'not-rendered', 'other-system', 'C11'].includes(rule))
    .map(({ severity, rule, file, line, column }) => `${severity} ${rule} ${file}:${line}:${column}`)
/** Severity and rule only. */
const rules = (texts: Texts): readonly string[] =>
  findings(texts).map((each) => each.split(' ').slice(0, 2).join(' '))
const one = (text: string) => rules(smallFleet('', network(text)))
const oneOnTalos = (text: string) => rules(onTalos(smallFleet('', network(text))))

const full =
  "{ interface: ens18, addresses: [10.0.20.101/24, '2001:db8::5/64'], gateway: 10.0.20.1, nameservers: [10.0.20.201, 1.1.1.1], searchDomains: [lab.example], mtu: 9000, routes: [{ to: 10.9.0.0/16, via: 10.0.20.2, metric: 50 }, { to: default, via: 'fe80::1' }] }"
const vlans =
  'vlans: [{ id: 30, dhcp: true }, { id: 20, addresses: [10.2.0.1/24], mtu: 1400 }], routes: [{ to: 10.8.0.0/16, via: 10.2.0.9 }]'
const bond = 'bond: { interfaces: [eno2, eno1], mode: 802.3ad }'

describe('the network on Ubuntu', () => {
  it('is one netplan file that only root reads, what cloud-init is told, and what should run', () => {
    const { documents, netplan, running: answers } = onUbuntu(full)
    expect(Object.keys(documents).filter((path) => /net/.test(path))).toEqual([
      'etc/cloud/cloud.cfg.d/99-disable-network-config.cfg',
      netplanFile,
      'first-boot/network-config.yaml',
      running,
    ])
    expect(documents[netplanFile]?.file).toEqual({ mode: 0o600, owner: 'root', group: 'root' })
    expect(bodyOf(documents['etc/cloud/cloud.cfg.d/99-disable-network-config.cfg'])).toEqual({
      network: { config: 'disabled' },
    })
    const routes = [
      { to: 'default', via: '10.0.20.1' },
      { to: '10.9.0.0/16', via: '10.0.20.2', metric: 50 },
      { to: 'default', via: 'fe80::1' },
    ]
    expect(netplan).toEqual({
      version: 2,
      ethernets: {
        ens18: {
          // Said although it is the default: cloud-init's own file may say the opposite of ens18.
          dhcp4: false,
          addresses: ['10.0.20.101/24', '2001:db8::5/64'],
          routes,
          nameservers: { addresses: ['10.0.20.201', '1.1.1.1'], search: ['lab.example'] },
          mtu: 9000,
        },
      },
    })
    expect(documents[running]?.plane).toBe('running')
    expect(answers).toEqual({
      ens18: {
        addresses: ['10.0.20.101/24', '2001:db8::5/64'],
        routes,
        nameservers: ['10.0.20.201', '1.1.1.1'],
        search: ['lab.example'],
        mtu: 9000,
      },
    })
  })

  it('a MAC chooses the link, and gives it a name where one is written', () => {
    const mac = '00:00:5e:00:53:01'
    expect(onUbuntu(`{ mac: ${mac}, interface: lan0, addresses: [10.0.20.101/24] }`).netplan).toEqual({
      version: 2,
      ethernets: {
        'by-mac': {
          match: { macaddress: mac },
          'set-name': 'lan0',
          dhcp4: false,
          addresses: ['10.0.20.101/24'],
        },
      },
    })
    const unnamed = {
      version: 2,
      ethernets: {
        'by-mac': { match: { macaddress: mac }, dhcp4: false, addresses: ['10.0.20.101/24'] },
      },
    }
    expect(onUbuntu(`{ mac: ${mac}, addresses: [10.0.20.101/24] }`).netplan).toEqual(unnamed)
    expect(onUbuntu('{ addresses: [10.0.20.101/24] }', `  identity: { mac: ${mac} }\n`).netplan).toEqual(
      unnamed
    )
  })

  it('beside DHCP, addresses and gateway are expected and not set, and declared resolvers and MTU win', () => {
    const { netplan, running: answers } = onUbuntu(
      '{ dhcp: true, addresses: [10.0.20.101/24], gateway: 10.0.20.1, nameservers: [10.0.20.201], mtu: 1400 }'
    )
    expect(netplan).toEqual({
      version: 2,
      ethernets: {
        any: {
          match: { name: 'e*' },
          dhcp4: true,
          'dhcp4-overrides': { 'use-dns': false, 'use-mtu': false },
          nameservers: { addresses: ['10.0.20.201'] },
          mtu: 1400,
        },
      },
    })
    expect(answers).toEqual({
      any: {
        addresses: ['10.0.20.101/24'],
        routes: [{ to: 'default', via: '10.0.20.1' }],
        nameservers: ['10.0.20.201'],
        mtu: 1400,
      },
    })
  })

  it('a link sorts before what cloud-init or an installer calls it, so that systemd-networkd obeys this one', () => {
    for (const settings of ['{ dhcp: true }', '{ mac: 00:00:5e:00:53:01 }']) {
      const { netplan } = onUbuntu(settings)
      const [id = ''] = Object.keys((netplan as { ethernets: object }).ethernets)
      for (const theirs of ['eno1', 'enp0s3', 'ens18', 'enx00005e005301', 'eth0'])
        expect(id < theirs).toBe(true)
    }
  })

  it('VLANs stand on the link, each with the routes that it reaches', () => {
    expect(onUbuntu(`{ interface: ens18, addresses: [10.0.20.101/24], ${vlans} }`).netplan).toEqual({
      version: 2,
      ethernets: { ens18: { dhcp4: false, addresses: ['10.0.20.101/24'] } },
      vlans: {
        vlan20: {
          id: 20,
          link: 'ens18',
          dhcp4: false,
          addresses: ['10.2.0.1/24'],
          routes: [{ to: '10.8.0.0/16', via: '10.2.0.9' }],
          mtu: 1400,
        },
        vlan30: { id: 30, link: 'ens18', dhcp4: true },
      },
    })
  })

  it('a link that only carries VLANs asks nobody, and resolvers stand where an address is', () => {
    expect(
      onUbuntu(
        '{ interface: ens18, gateway: 10.2.0.254, nameservers: [1.1.1.1], vlans: [{ id: 20, addresses: [10.2.0.1/24] }] }'
      ).netplan
    ).toEqual({
      version: 2,
      ethernets: { ens18: { dhcp4: false } },
      vlans: {
        vlan20: {
          id: 20,
          link: 'ens18',
          dhcp4: false,
          addresses: ['10.2.0.1/24'],
          routes: [{ to: 'default', via: '10.2.0.254' }],
          nameservers: { addresses: ['1.1.1.1'] },
        },
      },
    })
  })

  it('a bond has the addresses, its members have none', () => {
    expect(onUbuntu(`{ ${bond}, addresses: [10.0.20.101/24], gateway: 10.0.20.1 }`).netplan).toEqual({
      version: 2,
      ethernets: { eno1: { dhcp4: false }, eno2: { dhcp4: false } },
      bonds: {
        bond0: {
          interfaces: ['eno1', 'eno2'],
          parameters: { mode: '802.3ad', 'mii-monitor-interval': 100 },
          dhcp4: false,
          addresses: ['10.0.20.101/24'],
          routes: [{ to: 'default', via: '10.0.20.1' }],
        },
      },
    })
  })

  it('nothing declared, or a shared address only, leaves the node the network it has', () => {
    expect(documentsOf(smallFleet())).not.toHaveProperty([netplanFile])
    expect(documentsOf(smallFleet('', network('{ vip: 10.0.20.100 }')))).not.toHaveProperty([netplanFile])
  })

  it('never says gateway4, which netplan has deprecated', () => {
    expect(JSON.stringify(onUbuntu(full).documents[netplanFile])).not.toContain('gateway4')
  })
})

describe('the network on Talos', () => {
  it('is fields up to contract 1.11', () => {
    expect(onContract('v1.11', full).fields).toEqual({
      hostname: 'cp1',
      interfaces: [
        {
          interface: 'ens18',
          addresses: ['10.0.20.101/24', '2001:db8::5/64'],
          routes: [
            { network: '0.0.0.0/0', gateway: '10.0.20.1' },
            { network: '10.9.0.0/16', gateway: '10.0.20.2', metric: 50 },
            { network: '::/0', gateway: 'fe80::1' },
          ],
          mtu: 9000,
        },
      ],
      nameservers: ['10.0.20.201', '1.1.1.1'],
      searchDomains: ['lab.example'],
    })
    expect(onContract('v1.11', full).documents).toEqual({})
  })

  it('is documents from contract 1.12, and C12 the hostname stands in HostnameConfig alone', () => {
    for (const contract of ['v1.12', 'v1.13', 'v1.14']) {
      const { fields, documents } = onContract(contract, full)
      expect(documents).toEqual({
        HostnameConfig: { auto: 'off', hostname: 'cp1' },
        'LinkConfig/ens18': {
          addresses: [{ address: '10.0.20.101/24' }, { address: '2001:db8::5/64' }],
          routes: [
            { gateway: '10.0.20.1' },
            { destination: '10.9.0.0/16', gateway: '10.0.20.2', metric: 50 },
            { gateway: 'fe80::1' },
          ],
          mtu: 9000,
        },
        ResolverConfig: {
          // Contract 1.14 has the machine's own part of this document; parts are merged.
          ...(contract === 'v1.14' && { hostDNS: { enabled: true, forwardKubeDNSToHost: true } }),
          nameservers: [{ address: '10.0.20.201' }, { address: '1.1.1.1' }],
          searchDomains: { domains: ['lab.example'] },
        },
      })
      expect(fields).toEqual(contract === 'v1.12' ? {} : undefined)
    }
  })

  it.each(['v1.9', 'v1.10', 'v1.11', 'v1.12', 'v1.13', 'v1.14'])(
    'C12 says the hostname once, whatever is declared: contract %s',
    (contract) => {
      for (const settings of [full, `{ ${bond}, dhcp: true }`, '{ dhcp: true, nameservers: [1.1.1.1] }']) {
        const { fields, documents } = onContract(contract, settings)
        const legacy = isObject(fields) && 'hostname' in fields
        expect([legacy, 'HostnameConfig' in documents]).toEqual(
          Number(contract.slice(3)) < 12 ? [true, false] : [false, true]
        )
      }
    }
  )

  it('a MAC is a deviceSelector, and an alias from contract 1.12', () => {
    const settings = '{ mac: 00:00:5e:00:53:01, interface: eth0, addresses: [10.0.20.101/24] }'
    expect(onContract('v1.11', settings).fields).toEqual({
      hostname: 'cp1',
      interfaces: [{ deviceSelector: { hardwareAddr: '00:00:5e:00:53:01' }, addresses: ['10.0.20.101/24'] }],
    })
    expect(onContract('v1.13', settings).documents).toMatchObject({
      'LinkAliasConfig/net0': {
        selector: { match: 'mac(link.permanent_addr) == "00:00:5e:00:53:01"' },
      },
      'LinkConfig/net0': { addresses: [{ address: '10.0.20.101/24' }] },
    })
  })

  it('trap 12: a link document turns the default DHCP off, so every link that asks has its own document', () => {
    const { documents } = onContract(
      'v1.13',
      `{ interface: ens18, dhcp: true, mtu: 9000, vlans: [{ id: 30, dhcp: true }, { id: 20, addresses: [10.2.0.1/24] }] }`
    )
    expect(documents).toEqual({
      HostnameConfig: { auto: 'off', hostname: 'cp1' },
      'LinkConfig/ens18': { mtu: 9000 },
      'DHCPv4Config/ens18': {},
      'VLANConfig/vlan20': { vlanID: 20, parent: 'ens18', addresses: [{ address: '10.2.0.1/24' }] },
      'VLANConfig/vlan30': { vlanID: 30, parent: 'ens18' },
      'DHCPv4Config/vlan30': {},
    })
  })

  it('trap 12: DHCP on no particular link stays the default, and no document turns it off', () => {
    const settings = '{ dhcp: true, addresses: [10.0.20.101/24], gateway: 10.0.20.1, nameservers: [1.1.1.1] }'
    expect(onContract('v1.13', settings).documents).toEqual({
      HostnameConfig: { auto: 'off', hostname: 'cp1' },
      ResolverConfig: { nameservers: [{ address: '1.1.1.1' }] },
    })
    expect(onContract('v1.11', settings).fields).toEqual({ hostname: 'cp1', nameservers: ['1.1.1.1'] })
  })

  it('a bond with VLANs, in both styles', () => {
    const settings = `{ ${bond}, addresses: [10.0.20.101/24], vlans: [{ id: 20, addresses: [10.2.0.1/24] }] }`
    expect(onContract('v1.11', settings).fields).toEqual({
      hostname: 'cp1',
      interfaces: [
        {
          interface: 'bond0',
          bond: { interfaces: ['eno1', 'eno2'], mode: '802.3ad', miimon: 100 },
          addresses: ['10.0.20.101/24'],
          vlans: [{ vlanId: 20, addresses: ['10.2.0.1/24'] }],
        },
      ],
    })
    expect(onContract('v1.12', settings).documents).toMatchObject({
      'BondConfig/bond0': {
        links: ['eno1', 'eno2'],
        bondMode: '802.3ad',
        miimon: 100,
        addresses: [{ address: '10.0.20.101/24' }],
      },
      'VLANConfig/vlan20': { parent: 'bond0' },
    })
  })

  it('control planes share an address', () => {
    const settings = '{ interface: ens18, addresses: [10.0.20.101/24], vip: 10.0.20.99 }'
    expect(onContract('v1.13', settings).documents).toMatchObject({
      'Layer2VIPConfig/10.0.20.99': { link: 'ens18' },
    })
    expect(onContract('v1.11', settings).fields).toMatchObject({
      interfaces: [{ vip: { ip: '10.0.20.99' } }],
    })
  })
})

describe('what is wrong with a network', () => {
  const at = (text: string): string => `{ interface: ens18, addresses: [10.0.20.101/24], ${text} }`

  it.each([
    ['error static-without-link', '{ addresses: [10.0.20.101/24] }'],
    ['error vlan-without-parent', '{ dhcp: true, vlans: [{ id: 20, dhcp: true }] }'],
    ['error no-address', '{ interface: ens18, dhcp: false }'],
    ['error no-address', '{ interface: ens18, vlans: [{ id: 20 }] }'],
    ['error duplicate-vlan', at('vlans: [{ id: 20, dhcp: true }, { id: 20, dhcp: true }]')],
    ['error vlan-mtu', at('vlans: [{ id: 20, dhcp: true, mtu: 9000 }]')],
    ['error bond-members', `{ interface: eno1, addresses: [10.0.20.101/24], ${bond} }`],
    ['error bond-link', `{ interface: ens18, addresses: [10.0.20.101/24], ${bond} }`],
    ['error bond-link', `{ mac: 00:00:5e:00:53:01, addresses: [10.0.20.101/24], ${bond} }`],
    ['error bond-members', '{ dhcp: true, bond: { interfaces: [], mode: 802.3ad } }'],
    ['error bond-members', '{ dhcp: true, bond: { interfaces: [bond0, eno1], mode: 802.3ad } }'],
    ['error duplicate-address', '{ interface: ens18, addresses: [10.0.20.101/24, 10.0.20.101/32] }'],
    ['error duplicate-address', "{ interface: ens18, addresses: ['fd00::1/64', 'FD00:0::1/64'] }"],
    ['error duplicate-address', at('vlans: [{ id: 20, addresses: [10.0.20.101/24] }]')],
    ['error unusable-address', '{ interface: ens18, addresses: [10.0.20.0/24] }'],
    ['error unusable-address', '{ interface: ens18, addresses: [10.0.20.255/24] }'],
    ['error unusable-address', '{ interface: ens18, addresses: [127.0.0.1/8] }'],
    ['error unusable-address', "{ interface: ens18, addresses: ['ff02::1/64'] }"],
    ['error gateway-outside', at('gateway: 10.0.21.1')],
    ['error gateway-outside', at("gateway: 'fd00::1'")],
    ['error gateway-outside', at('routes: [{ to: 10.9.0.0/16, via: 10.9.0.1 }]')],
    ['error gateway-outside', '{ dhcp: true, addresses: [10.0.20.101/24], gateway: 10.0.21.1 }'],
    ['error gateway-itself', at('gateway: 10.0.20.101')],
    ['error duplicate-route', at('gateway: 10.0.20.1, routes: [{ to: 0.0.0.0/0, via: 10.0.20.2 }]')],
    ['error duplicate-nameserver', at("nameservers: ['fd00::1', 'FD00:0::1']")],
    ['warning nameserver-limit', at('nameservers: [1.1.1.1, 8.8.8.8, 9.9.9.9, 8.8.4.4]')],
    ['warning nameserver-in-cluster-network', at('nameservers: [10.96.0.10]')],
    ['error address-in-cluster-network', '{ interface: ens18, addresses: [10.96.3.4/12] }'],
    ['error mtu-ipv6', "{ interface: ens18, addresses: ['fd00::1/64'], mtu: 1200 }"],
  ])('%s', (finding, settings) => {
    expect(one(settings)).toEqual([finding])
  })

  it.each([
    '{ interface: eth0, addresses: [10.0.20.101/24] }',
    at(
      "gateway: 10.0.20.1, routes: [{ to: default, via: 10.0.20.2, metric: 200 }, { to: default, via: 'fe80::1' }]"
    ),
    at('gateway: 10.2.0.9, vlans: [{ id: 20, addresses: [10.2.0.1/24] }]'),
    '{ dhcp: true, gateway: 10.0.20.1 }',
    `{ interface: bond0, addresses: [10.0.20.101/24], ${bond} }`,
    '{ interface: ens18, addresses: [10.0.20.101/32, 10.0.20.1/31] }',
    '{ interface: ens18, mtu: 9000, dhcp: true, vlans: [{ id: 20, dhcp: true, mtu: 9000 }] }',
  ])('and what only looks like it is not: %s', (settings) => {
    expect(one(settings)).toEqual([])
    expect(oneOnTalos(settings)).toEqual([])
  })

  it('an address that nobody would share there is warned about on Ubuntu', () => {
    const { diagnostics } = load(smallFleet('', network(at('vip: 10.0.20.99'))))
    expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning other-system'])
  })

  it('C3 the example of the design passes with a note', () => {
    const { diagnostics } = load(smallFleet('', network('{ interface: eth0, addresses: [10.0.20.101/24] }')))
    expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['note C3'])
  })

  it('a finding says where it is and what to write', () => {
    const [found] = load(smallFleet('', '  network:\n    addresses:\n      - 10.0.20.101/24\n')).diagnostics
    expect(found).toEqual({
      severity: 'error',
      rule: 'static-without-link',
      file: 'nodes/cp1.yaml',
      line: 8,
      column: 7,
      message:
        'a static address needs its link: write interface, or mac, which stays what it is: `ip -br link` on cp1 shows both',
    })
  })

  it.each(['mtu: 9000', 'routes: [{ to: 10.9.0.0/16, via: 10.0.20.2 }]', 'vip: 10.0.20.99'])(
    'link-needed: on Talos no name matches every link: %s',
    (setting) => {
      expect(oneOnTalos(`{ dhcp: true, ${setting} }`)).toEqual(['error link-needed'])
    }
  )

  it.each([
    ['error vip-address', 'vip: 10.0.20.102'],
    ['error vip-in-pool', 'vip: 10.0.20.205'],
    ['error vip-outside', 'vip: 10.0.21.9'],
  ])('a shared address: %s', (finding, vip) => {
    const cluster = '  networking: { loadBalancerPools: [10.0.20.200-10.0.20.220] }\n'
    const second = worker('w1', network('{ interface: ens18, addresses: [10.0.20.102/24] }'))
    expect(rules(onTalos({ ...smallFleet(cluster, network(at(vip))), 'w1.yaml': second }))).toEqual([finding])
  })

  it('a shared address lies in no network of pods or services', () => {
    for (const vip of ['10.244.0.9', '10.96.0.9'])
      expect(oneOnTalos(at(`vip: ${vip}`)).toSorted()).toEqual([
        'error vip-in-cluster-network',
        'error vip-outside',
      ])
  })

  it('a shared address is one for all control planes, and for no worker', () => {
    const settings = (address: string, vip: string) =>
      network(`{ interface: ens18, addresses: [${address}/24], vip: ${vip} }`)
    const controlPlane = worker('cp2', settings('10.0.20.102', '10.0.20.98')).replace(
      'worker',
      () => 'control-plane'
    )
    expect(
      rules(onTalos({ ...smallFleet('', settings('10.0.20.101', '10.0.20.99')), 'cp2.yaml': controlPlane }))
    ).toEqual(['warning even-control-planes', 'error vip-differs'])
    expect(
      rules(onTalos({ ...smallFleet(), 'w1.yaml': worker('w1', settings('10.0.20.103', '10.0.20.99')) }))
    ).toEqual(['error vip-worker'])
  })

  it('C1, C2 and duplicates see the addresses of VLANs too', () => {
    const first = network('{ interface: ens18, dhcp: true, vlans: [{ id: 20, addresses: [10.2.0.1/24] }] }')
    const second = (rest: string) => ({
      ...smallFleet('', first),
      'w1.yaml': worker('w1', network(`{ interface: ens18, ${rest} }`)),
    })
    expect(rules(second('addresses: [10.2.0.1/24]'))).toEqual(['error duplicate-address'])
    expect(rules(second('addresses: [10.2.0.2/22]'))).toContain('error C2')
    expect(rules(second('dhcp: true, nameservers: [10.2.0.1]'))).toEqual(['error C1'])
  })

  it('a bond of which a layer says half is a finding and no crash', () => {
    expect(one('{ dhcp: true, bond: { mode: 802.3ad } }')).toEqual(['error bond-members'])
    expect(one('{ dhcp: true, bond: { interfaces: [eno1] } }')).toEqual(['error bond-mode'])
    expect(
      rules(smallFleet('  defaults: { network: { bond: { mode: 802.3ad } } }\n', network('{ dhcp: true }')))
    ).toEqual(['error bond-members'])
  })

  it.each([
    'interface: "eth0:1"',
    'interface: "e*"',
    'interface: "eth0\\n  evil"',
    'interface: "../x"',
    'mac: "00:00:5e:00:53:01\\" || true"',
    'nameservers: ["1.1.1.1 8.8.8.8"]',
    'searchDomains: ["lab.example\\n"]',
    'routes: [{ to: "10.9.0.0/16; x", via: 10.0.20.1 }]',
    'routes: [{ to: "", via: 10.0.20.1 }]',
    'routes: [{ to: defaults, via: 10.0.20.1 }]',
    'bond: { name: "b 0", interfaces: [eno1], mode: 802.3ad }',
  ])('a hostile value never reaches a file: %s', (setting) => {
    const { fleet, diagnostics } = load(smallFleet('', network(`{ dhcp: true, ${setting} }`)))
    expect([fleet, diagnostics.some(({ rule }) => rule === 'value')]).toEqual([undefined, true])
  })
})

describe('what comparison sees of a network', () => {
  const structure = (path: string, body: Document['body']): Json =>
    structureOf({ path, plane: path === running ? 'running' : 'disk', body, secrets: [] }, subjects)
  const rendered = (text: string, path: string): Document => {
    const document = onUbuntu(text).documents[path]
    if (document === undefined) throw new Error(`no ${path}`)
    return document
  }

  it('netplan as people and its own tools write it is the same network', () => {
    const live = `network:
  version: 2
  ethernets:
    ens18:
      dhcp4: no
      dhcp6: false
      gateway4: "10.0.20.1"
      mtu: "9000"
      addresses: ["10.0.20.101/24", "2001:DB8:0::5/64"]
      nameservers:
        search: [lab.example]
        addresses: [10.0.20.201, 1.1.1.1]
      routes:
        - { via: "FE80::1", to: "::/0" }
        - { metric: 50, via: 10.0.20.2, to: 10.9.0.0/16 }
`
    const ours = structureOf(rendered(full, netplanFile), subjects)
    expect(structure(netplanFile, { text: live })).toEqual(ours)
    expect(structure(netplanFile, { yaml: [parse(live) as Json] })).toEqual(ours)
    expect(structure(netplanFile, { text: live.replace('10.0.20.2,', () => '10.0.20.3,') })).not.toEqual(ours)
  })

  it('what the system answers, in its own order and spelling, is what was expected', () => {
    const live = {
      ens18: {
        routes: [
          { to: '::/0', via: 'fe80::1' },
          { to: '10.9.0.0/16', via: '10.0.20.2', metric: 50 },
          { to: 'default', via: '10.0.20.1' },
        ],
        addresses: ['2001:db8:0:0::5/64', '10.0.20.101/24'],
        nameservers: ['10.0.20.201', '1.1.1.1'],
        search: ['lab.example'],
        mtu: 9000,
      },
    }
    const ours = structureOf(rendered(full, running), subjects)
    expect(structure(running, { yaml: [live] })).toEqual(ours)
    const swapped = { ens18: { ...live.ens18, nameservers: ['1.1.1.1', '10.0.20.201'] } }
    expect(structure(running, { yaml: [swapped] })).not.toEqual(ours)
  })

  it('reading what was written gives the same structure, whatever was declared', () => {
    for (const settings of [full, `{ ${bond}, dhcp: true }`, at20, '{ dhcp: true, mtu: 1400 }'])
      for (const document of Object.values(onUbuntu(settings).documents)) {
        const { body, path } = document
        if (body === 'absent' || !('yaml' in body) || !/net/.test(path)) continue
        expect(structure(path, { text: stringify(body.yaml[0], { version: '1.1' }) })).toEqual(
          structureOf(document, subjects)
        )
      }
  })
  const at20 = `{ interface: ens18, addresses: [10.0.20.101/24], ${vlans} }`

  it('a broken live file is compared as its text, and odd shapes are no crash', () => {
    expect(structure(netplanFile, { text: 'network: [' })).toBe('network: [')
    for (const odd of [
      null,
      [],
      'x',
      { network: [] },
      { network: { ethernets: { a: 1, b: { routes: [1] } } } },
    ])
      expect(() => [
        structure(netplanFile, { yaml: [odd] }),
        structure(running, { yaml: [odd] }),
      ]).not.toThrow()
  })

  it('a machine config in another order and spelling, with defaults said, is the same network', () => {
    const config = (documents: readonly Json[]) =>
      structure('talos/machineconfig.yaml', { yaml: documents }) as Record<string, Json>
    const machine = (interfaces: Json) => ({ machine: { type: 'worker', network: { interfaces } } })
    const vlan = { vlanId: 20, addresses: ['fd00::1/64'] }
    expect(
      config([
        machine([
          {
            interface: 'ens18',
            dhcp: false,
            vlans: [{ vlanId: 30, dhcp: true }, vlan],
            routes: [
              { gateway: '10.0.20.2', network: '10.9.0.0/16' },
              { gateway: '10.0.20.1', network: '0.0.0.0/0' },
            ],
          },
        ]),
        {
          kind: 'LinkConfig',
          name: 'a',
          up: true,
          routes: [{ destination: 'FD00::/8', gateway: 'FE80::1' }, { gateway: '10.0.20.1' }],
        },
        { kind: 'BondConfig', name: 'b', links: ['eno2', 'eno1'] },
      ])
    ).toEqual(
      config([
        machine([
          {
            interface: 'ens18',
            routes: [
              { network: '0.0.0.0/0', gateway: '10.0.20.1' },
              { network: '10.9.0.0/16', gateway: '10.0.20.2' },
            ],
            vlans: [
              { vlanId: 20, addresses: ['FD00:0::1/64'] },
              { vlanId: 30, dhcp: true },
            ],
          },
        ]),
        {
          kind: 'LinkConfig',
          name: 'a',
          routes: [{ gateway: '10.0.20.1' }, { destination: 'fd00::/8', gateway: 'fe80::1' }],
        },
        { kind: 'BondConfig', name: 'b', links: ['eno1', 'eno2'] },
      ])
    )
  })

  it('two interfaces that nothing tells apart stay a list, so that neither is lost', () => {
    const both = [{ addresses: ['10.0.20.1/24'] }, { addresses: ['10.0.20.2/24'] }]
    expect(
      structure('talos/machineconfig.yaml', { yaml: [{ machine: { network: { interfaces: both } } }] })
    ).toEqual({ v1alpha1: { machine: { network: { interfaces: both } } } })
  })

  it('every spelling of an address is one, and is read back as the same number', () => {
    expect(spellAddress('2001:0DB8:0:0:1:0:0:1/64')).toBe('2001:db8::1:0:0:1/64')
    expect(spellAddress('0:0:0:0:0:0:0:0')).toBe('::')
    expect(spellAddress('::ffff:10.0.20.1')).toBe('::ffff:a00:1401')
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const spelled = spellAddress(text)
        // The URL parser is another's implementation of the same spelling.
        expect(`[${spelled}]`).toBe(new URL(`http://[${text}]/`).hostname)
        expect(spellAddress(spelled)).toBe(spelled)
      })
    )
  })

  it('a nameserver that changes on Ubuntu is one change, on disk, running and at first boot', () => {
    const before = smallFleet('', network(full))
    const after = smallFleet('', network(full.replace('1.1.1.1', '9.9.9.9')))
    const { nodes } = compare(renderTexts(before).rendering, renderTexts(after).rendering)
    expect(
      nodes.flatMap(({ changes }) =>
        changes.map(({ subject, field, from, to, impact, undo, planes }) => [
          subject,
          field,
          from,
          to,
          impact,
          undo,
          planes,
        ])
      )
    ).toEqual([
      [
        'network',
        'ens18.nameservers[1]',
        '1.1.1.1',
        '9.9.9.9',
        'network',
        true,
        ['disk', 'first-boot', 'running'],
      ],
    ])
  })

  it.each([
    ['v1.11', 'nameservers[1]', 'live', '1.1.1.1', '9.9.9.9'],
    ['v1.13', 'nameservers[1].address', 'live', '1.1.1.1', '9.9.9.9'],
    ['v1.11', 'interfaces.ens18.mtu', 'network', 'mtu: 9000', 'mtu: 1500'],
    ['v1.13', 'LinkConfig["ens18"].mtu', 'network', 'mtu: 9000', 'mtu: 1500'],
  ])('what a change costs on Talos, contract %s: %s is %s', (contract, field, impact, from, to) => {
    const side = (text: string) => renderTexts(onTalos(smallFleet('', network(text)), 'v1.13.9', contract))
    const { nodes } = compare(side(full).rendering, side(full.replace(from, () => to)).rendering)
    expect(
      nodes.flatMap(({ changes }) => changes.map((each) => [each.subject, each.field, each.impact]))
    ).toEqual([['network', field, impact]])
  })

  it('the hostname stays the machine’s: another name is another node', () => {
    const field = 'v1alpha1.machine.network.hostname'
    expect(
      judgeChange({ os: 'talos', document: 'talos/machineconfig.yaml', field, kind: 'change' }, subjects)
    ).toMatchObject({ subject: 'machine', impact: 'rebuild' })
  })
})
