import { dig, textsAt } from '../../fleet/findings.ts'
import type { FleetNode, Role } from '../../fleet/fleet.ts'
import { UserError } from '../../ports.ts'
import type { Endpoint } from './connection.ts'

/** Which machine a node of the fleet has to be, and where it answers. */
export type TalosTarget = {
  readonly node: string
  readonly endpoint: Endpoint
  readonly role: Role
  /** SMBIOS UUID, in lower case. */
  readonly uuid: string | undefined
  /** Without prefix length, as declared; empty where DHCP gives them. */
  readonly addresses: readonly string[]
  /** Of a new node in maintenance mode: base64 of the SHA-256 of its key. */
  readonly certificateFingerprint: string | undefined
}

/** Source: siderolabs/talos pkg/machinery/constants (ApidPort). */
const apidPort = 50_000

/** Throws UserError where nothing says how the node is reached. */
export const talosTarget = (node: FleetNode): TalosTarget => {
  const addresses = textsAt(node.settings, ['network', 'addresses']).map((each) => each.split('/')[0] ?? '')
  const host = textOf(dig(node.settings, ['access', 'address'])) ?? addresses[0]
  if (host === undefined)
    throw new UserError(
      `${node.file.path}: nothing says where ${node.name} answers: set network.addresses or access.address`
    )
  return {
    node: node.name,
    endpoint: { host, port: apidPort },
    role: node.role,
    uuid: textOf(dig(node.file.value, ['spec', 'identity', 'uuid']))?.toLowerCase(),
    addresses,
    certificateFingerprint: textOf(dig(node.file.value, ['spec', 'identity', 'certificateFingerprint'])),
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
