import { parseAddress } from './address.ts'
import type { NodeAddress } from './check-addresses.ts'
import type { Diagnostic } from './diagnostic.ts'
import { inCluster } from './findings.ts'
import type { Fleet } from './fleet.ts'

/** An endpoint that is a node's own address is as available as that node. */
export const checkEndpoint = (fleet: Fleet, addresses: readonly NodeAddress[]): readonly Diagnostic[] => {
  const { endpoint } = fleet.cluster
  const host = /^https:\/\/(?:\[([^\]]+)\]|([^/:]+))/.exec(endpoint)
  const address = parseAddress(host?.[1] ?? host?.[2] ?? '')
  if (address === undefined) return []
  const owner = addresses.find(
    (each) =>
      each.node.state === 'active' &&
      each.address.version === address.version &&
      each.address.value === address.value
  )?.node
  if (owner === undefined) return []
  const say = (message: string): Diagnostic =>
    inCluster(fleet, ['endpoint'], 'warning', 'endpoint-of-one-node', message)
  if (owner.role === 'worker')
    return [
      say(`${endpoint} is ${owner.name}, a worker: the API answers on control planes, name one of them`),
    ]
  const others = fleet.nodes.filter(
    ({ role, state, name }) => role === 'control-plane' && state === 'active' && name !== owner.name
  )
  if (others.length === 0) return []
  return [
    say(
      `${endpoint} is ${owner.name}'s own address: while it is down nobody finds ${others.map(({ name }) => name).join(', ')}. Name a shared address, a load balancer or a DNS name`
    ),
  ]
}
