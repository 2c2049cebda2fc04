import type { FleetNode } from '../../fleet/fleet.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import type { TalosPart } from '../subject.ts'
import { firewallOf } from './settings.ts'

const everybody = ['0.0.0.0/0', '::/0']

/**
 * Talos' recommended rules: everything is blocked but what is named. Pods, services, loopback and answers are always
 * let through. The Kubernetes API stays open to everybody, as it is what everybody uses; the Talos API is fenced.
 * Nodes reach each other's Talos API, because a control plane passes calls on.
 * Source: https://docs.siderolabs.com/talos/latest/networking/ingress-firewall
 */
export const talos = (node: FleetNode): TalosPart => {
  const firewall = firewallOf(node)
  if (firewall === undefined) return {}
  const { allow, nodes } = firewall
  const controlPlane = [
    rule('trustd-ingress', [50_001], 'tcp', nodes),
    rule('kubernetes-api-ingress', [6443], 'tcp', everybody),
    rule('etcd-ingress', ['2379-2380'], 'tcp', nodes),
  ]
  return {
    documents: [
      { apiVersion: 'v1alpha1', kind: 'NetworkDefaultActionConfig', ingress: 'block' },
      rule('apid-ingress', [50_000], 'tcp', [...new Set([...allow, ...nodes])]),
      rule('kubelet-ingress', [10_250], 'tcp', nodes),
      rule('cni-vxlan', [4789], 'udp', nodes),
      ...(node.role === 'control-plane' ? controlPlane : []),
    ],
  }
}

const rule = (
  name: string,
  ports: readonly Json[],
  protocol: 'tcp' | 'udp',
  subnets: readonly string[]
): JsonObject => ({
  apiVersion: 'v1alpha1',
  kind: 'NetworkRuleConfig',
  name,
  portSelector: { ports, protocol },
  ingress: subnets.toSorted().map((subnet) => ({ subnet })),
})
