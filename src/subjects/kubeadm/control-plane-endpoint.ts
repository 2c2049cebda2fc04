import { parseAddress } from '../../fleet/address.ts'
import { addressesOf } from '../../fleet/check-addresses.ts'
import type { Cluster, Fleet, FleetNode } from '../../fleet/fleet.ts'

/**
 * Host and port for kubeadm's controlPlaneEndpoint: where the API is reached by a name, or by an address that no node
 * has to itself, or where several nodes serve it. Undefined where the one control plane is reached by its own address:
 * kubeadm takes that without being told, and a cluster that was made without the field cannot be given it later. An
 * address is taken for the node's own where the node's addresses are not known.
 * https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/create-cluster-kubeadm/#considerations-about-apiserver-advertise-address-and-controlplaneendpoint
 */
export const controlPlaneEndpoint = (fleet: Fleet): string | undefined => {
  const { host, port } = endpointParts(fleet.cluster)
  const planes = controlPlanes(fleet)
  const known = planes.some((node) => addressesOf(node).length > 0)
  const own = parseAddress(bare(host)) !== undefined && (!known || ownerOf(host, planes) !== undefined)
  return planes.length < 2 && own ? undefined : `${host}:${port}`
}

/** An IPv6 address keeps its brackets. */
export const endpointParts = ({ endpoint }: Cluster): { readonly host: string; readonly port: string } => {
  const [, host = '', port = '443'] = /^https:\/\/(\[[^\]]+\]|[^:/]+)(?::(\d+))?/.exec(endpoint) ?? []
  return { host, port }
}

/** Those that are in use, in order of name. */
export const controlPlanes = ({ nodes }: Fleet): readonly FleetNode[] =>
  nodes.filter(({ role, state }) => role === 'control-plane' && state === 'active')

/** The node that has this address. */
export const ownerOf = (host: string, nodes: readonly FleetNode[]): FleetNode | undefined => {
  const address = parseAddress(bare(host))
  return address === undefined
    ? undefined
    : nodes.find((node) =>
        addressesOf(node).some(
          ({ address: own }) => own.version === address.version && own.value === address.value
        )
      )
}

const bare = (host: string): string => host.replace(/^\[(.*)\]$/, (_, inside: string) => inside)
