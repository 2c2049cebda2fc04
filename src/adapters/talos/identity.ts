import { parseAddress } from '../../fleet/address.ts'
import { isObject } from '../../fleet/json.ts'
import type { Role } from '../../fleet/fleet.ts'
import { plainLine } from './plain-text.ts'
import type { TalosNode } from './talos-node.ts'
import type { TalosTarget } from './target.ts'

export type Identity = { readonly status: 'same' } | { readonly status: 'mismatch'; readonly why: string }

/**
 * Whether the machine that answers is the node that is meant (N15, N16, T18): UUID where one is declared, name, role, and
 * one of the declared addresses. Throws CallFailed. On a mismatch nothing else may be asked of it.
 */
export const identify = async (talos: TalosNode, target: TalosTarget): Promise<Identity> => {
  const named = peerIdentity(talos, target)
  if (named.status === 'mismatch') return named
  const [information, hostname, type, addresses] = await Promise.all([
    target.uuid === undefined ? undefined : talos.get('systemInformation', 'systeminformation'),
    talos.get('hostname', 'hostname'),
    talos.get('machineType', 'machine-type'),
    target.addresses.length === 0 ? [] : talos.list('address'),
  ])
  return firstMismatch([
    target.uuid === undefined
      ? undefined
      : differs('UUID', target.uuid, textIn(information?.spec, 'uuid').toLowerCase()),
    differs('name', target.node, textIn(hostname?.spec, 'hostname')),
    differs('role', target.role, roleOf(type?.spec)),
    foreignAddress(
      target,
      addresses.map(({ spec }) => textIn(spec, 'address').split('/')[0] ?? '')
    ),
  ])
}

/**
 * What the certificate alone says, at the cost of no call: the cluster's CA issued it for this address, and Talos writes the
 * node's full name into it. Source: siderolabs/talos internal/app/machined/pkg/controllers/secrets/api.go.
 */
export const peerIdentity = ({ peer }: Pick<TalosNode, 'peer'>, target: TalosTarget): Identity =>
  firstMismatch([differs('name', target.node, peer.commonName.split('.')[0] ?? '')])

const firstMismatch = (found: readonly (string | undefined)[]): Identity => {
  const why = found.find((each) => each !== undefined)
  return why === undefined ? { status: 'same' } : { status: 'mismatch', why }
}

const differs = (what: string, expected: string, found: string): string | undefined =>
  expected === found
    ? undefined
    : `another machine answers there: its ${what} is ${found === '' ? 'not to be had' : plainLine(found, 100)}, expected ${expected}`

const foreignAddress = (target: TalosTarget, found: readonly string[]): string | undefined => {
  if (target.addresses.length === 0) return undefined
  const has = new Set(found.map(canonical))
  return target.addresses.some((each) => has.has(canonical(each)))
    ? undefined
    : `another machine answers there: it has none of the addresses ${target.addresses.join(', ')}`
}

const canonical = (address: string): string => {
  const parsed = parseAddress(address)
  return parsed === undefined ? address : `${parsed.version}:${parsed.value}`
}

const roleOf = (spec: unknown): Role | '' =>
  spec === 'controlplane' ? 'control-plane' : spec === 'worker' ? 'worker' : ''

const textIn = (spec: unknown, key: string): string => {
  const value = isObject(spec as never) ? (spec as Record<string, unknown>)[key] : undefined
  return typeof value === 'string' ? value : ''
}
