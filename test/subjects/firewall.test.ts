import { describe, expect, it } from 'vitest'
import { normaliseTalos } from '../../src/subjects/firewall/normalise.ts'
import { load, onTalos, renderTexts, smallFleet, worker } from '../fleet-files.ts'
import type { Texts } from '../fleet-files.ts'

const network = (address: string) => `  network: { addresses: [${address}], interface: ens18 }\n`
const firewall = '  access: { firewall: { allow: [10.0.20.5/32, 192.0.2.0/24] } }\n'

const fleet = (cp1: string, w1: string): Texts =>
  onTalos({ ...smallFleet('', cp1), 'w1.yaml': worker('w1', w1) })

const rulesOf = (texts: Texts, name: string) => {
  const node = renderTexts(texts).rendering.nodes.find((each) => each.name === name)
  const body = node?.documents.find(({ path }) => path === 'talos/machineconfig.yaml')?.body
  if (body === undefined || body === 'absent' || !('yaml' in body)) throw new Error('no machine config')
  return body.yaml.filter((document) => JSON.stringify(document).includes('"kind":"Network'))
}

const rule = (name: string, ports: readonly unknown[], protocol: string, subnets: readonly string[]) => ({
  apiVersion: 'v1alpha1',
  kind: 'NetworkRuleConfig',
  name,
  portSelector: { ports, protocol },
  ingress: subnets.map((subnet) => ({ subnet })),
})

const findings = (texts: Texts) =>
  load(texts)
    .diagnostics.filter(({ rule: name }) => name !== 'not-rendered')
    .map(
      ({ severity, rule: name, file, line, column, message }) =>
        `${file}:${line}:${column} ${severity} ${name}: ${message}`
    )

const block = { apiVersion: 'v1alpha1', kind: 'NetworkDefaultActionConfig', ingress: 'block' }
const nodes = ['10.0.20.0/24']
const everyNode = [
  block,
  rule('apid-ingress', [50_000], 'tcp', ['10.0.20.0/24', '10.0.20.5/32', '192.0.2.0/24']),
  rule('cni-vxlan', [4789], 'udp', nodes),
]

describe('the ingress firewall of Talos', () => {
  const texts = fleet(network('10.0.20.100/24') + firewall, network('10.0.20.101/24') + firewall)

  it('blocks what no rule names, on a control plane', () =>
    expect(rulesOf(texts, 'cp1')).toEqual([
      ...everyNode,
      rule('etcd-ingress', ['2379-2380'], 'tcp', nodes),
      rule('kubelet-ingress', [10_250], 'tcp', nodes),
      rule('kubernetes-api-ingress', [6443], 'tcp', ['0.0.0.0/0', '::/0']),
      rule('trustd-ingress', [50_001], 'tcp', nodes),
    ]))

  it('and on a worker', () =>
    expect(rulesOf(texts, 'w1')).toEqual([...everyNode, rule('kubelet-ingress', [10_250], 'tcp', nodes)]))

  it('is not there where nobody asks for it', () =>
    expect(rulesOf(fleet(network('10.0.20.100/24'), network('10.0.20.101/24') + firewall), 'cp1')).toEqual(
      []
    ))

  it('on Ubuntu it is a note of another system', () =>
    expect(findings({ ...smallFleet(), 'w1.yaml': worker('w1', firewall) })).toEqual([
      'nodes/w1.yaml:6:23 note other-system: access.firewall belongs to Talos: checked, and without effect on ubuntu',
    ]))

  it('an IPv6 address stands for its network', () => {
    const six = fleet(network('"2001:db8::100/64"'), network('"2001:db8::101/64"') + firewall)
    expect(rulesOf(six, 'w1')).toContainEqual(rule('cni-vxlan', [4789], 'udp', ['2001:db8:0:0:0:0:0:0/64']))
  })
})

describe('nobody is locked out', () => {
  it.each([
    [
      'an empty list',
      network('10.0.20.101/24') + '  access: { firewall: { allow: [] } }\n',
      "nodes/w1.yaml:7:32 error firewall-lockout: nobody outside the cluster could reach the Talos API of w1 any more: name the runner's address, such as 10.0.20.5/32",
    ],
    [
      'no list',
      network('10.0.20.101/24') + '  access: { firewall: {} }\n',
      "nodes/w1.yaml:7:23 error firewall-lockout: nobody outside the cluster could reach the Talos API of w1 any more: name the runner's address, such as 10.0.20.5/32",
    ],
    [
      'a node whose network nobody knows',
      firewall,
      'nodes/w1.yaml:6:23 error firewall-lockout: the other nodes could not reach w1, whose network is not known: set network.addresses, or nodes here',
    ],
    [
      'a node of another network',
      network('10.0.30.101/24') + firewall,
      'nodes/w1.yaml:7:23 error firewall-lockout: w1 would not let in cp1: name the networks of all nodes below nodes',
    ],
  ])('%s', (_, w1, expected) => expect(findings(fleet(network('10.0.20.100/24'), w1))).toEqual([expected]))

  it('networks that are given are taken', () => {
    const given =
      network('10.0.30.101/24') +
      '  access: { firewall: { allow: [192.0.2.1/32], nodes: [10.0.20.0/24, 10.0.30.0/24] } }\n'
    const texts = fleet(network('10.0.20.100/24'), given)
    expect(findings(texts)).toEqual([])
    expect(rulesOf(texts, 'w1')).toContainEqual(
      rule('kubelet-ingress', [10_250], 'tcp', ['10.0.20.0/24', '10.0.30.0/24'])
    )
  })

  it('a pod network of its own needs its own rule', () => {
    const texts = fleet(network('10.0.20.100/24'), network('10.0.20.101/24') + firewall)
    const external = `${texts['cluster.yaml'] ?? ''}  networking: { cni: external }\n`
    expect(findings({ ...texts, 'cluster.yaml': external })).toEqual([
      'nodes/w1.yaml:7:23 note firewall-cni: between nodes only VXLAN on port 4789 is open: another pod network needs a NetworkRuleConfig in patches.talos',
    ])
  })
})

describe('what a node answers is the same value', () => {
  const of = (ports: readonly (string | number)[], subnets: readonly string[]) =>
    normaliseTalos({
      'NetworkRuleConfig/a': {
        portSelector: { ports, protocol: 'tcp' },
        ingress: subnets.map((subnet) => ({ subnet })),
      },
    })

  it('in any order, with any spelling of ports and prefixes', () => {
    const ours = of([50_000, '2379-2380'], ['10.0.20.0/24', '2001:db8::/64'])
    expect(of(['2379-2380', '50000-50000'], ['2001:0db8:0:0::/64', '10.0.20.7/24'])).toEqual(ours)
    expect(of(['2379-2381', 50_000], ['10.0.20.0/24', '2001:db8::/64'])).not.toEqual(ours)
    expect(normaliseTalos(ours)).toEqual(ours)
  })
})
