import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { addressesOf } from '../../fleet/check-addresses.ts'
import { dig, finding, once } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { firewallOf, holds } from './settings.ts'

const at = ['access', 'firewall']

/** A firewall that would lock somebody out: plumbline, or the nodes from each other. */
export const check = ({ cluster, nodes }: Fleet): readonly Diagnostic[] => {
  const active = nodes.filter(({ state }) => state === 'active')
  if (cluster.os !== 'talos') return once(active.flatMap(checkForeign))
  const cni = dig(cluster.spec, ['networking', 'cni'])
  return once(
    active.flatMap((node) => [
      ...checkLists(node),
      ...checkOthers(node, active),
      ...(cni === 'external' || cni === 'none' ? checkCni(node) : []),
    ])
  )
}

const checkForeign = (node: FleetNode): readonly Diagnostic[] =>
  firewallOf(node) === undefined
    ? []
    : [
        finding(
          node,
          at,
          'note',
          'other-system',
          'access.firewall belongs to Talos: checked, and without effect on ubuntu'
        ),
      ]

const checkLists = (node: FleetNode): readonly Diagnostic[] => {
  const firewall = firewallOf(node)
  if (firewall === undefined) return []
  return [
    ...(firewall.allow.length === 0
      ? [
          finding(
            node,
            [...at, 'allow'],
            'error',
            'firewall-lockout',
            `nobody outside the cluster could reach the Talos API of ${node.name} any more: name the runner's address, such as 10.0.20.5/32`
          ),
        ]
      : []),
    ...(firewall.nodes.length === 0
      ? [
          finding(
            node,
            at,
            'error',
            'firewall-lockout',
            `the other nodes could not reach ${node.name}, whose network is not known: set network.addresses, or nodes here`
          ),
        ]
      : []),
  ]
}

const checkOthers = (node: FleetNode, all: readonly FleetNode[]): readonly Diagnostic[] => {
  const firewall = firewallOf(node)
  if (firewall === undefined || firewall.nodes.length === 0) return []
  const outside = all
    .filter((other) => {
      const addresses = addressesOf(other)
      const reaches = addresses.some(({ address }) => firewall.nodes.some((prefix) => holds(prefix, address)))
      return other !== node && addresses.length > 0 && !reaches
    })
    .map(({ name }) => name)
  if (outside.length === 0) return []
  const names =
    outside.length > 5
      ? `${outside.slice(0, 5).join(', ')} and ${outside.length - 5} more`
      : outside.join(', ')
  return [
    finding(
      node,
      at,
      'error',
      'firewall-lockout',
      `${node.name} would not let in ${names}: name the networks of all nodes below nodes`
    ),
  ]
}

const checkCni = (node: FleetNode): readonly Diagnostic[] =>
  firewallOf(node) === undefined
    ? []
    : [
        finding(
          node,
          at,
          'note',
          'firewall-cni',
          'between nodes only VXLAN on port 4789 is open: another pod network needs a NetworkRuleConfig in patches.talos'
        ),
      ]
