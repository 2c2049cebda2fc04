import type { FleetNode } from '../../fleet/fleet.ts'
import { capabilitiesOf } from './settings.ts'
import type { Capability } from './settings.ts'

/** What a capability needs of an Ubuntu host: packages, units that run, modules that are loaded at start. */
type HostNeeds = {
  readonly packages: readonly string[]
  readonly units: readonly string[]
  readonly modules: readonly string[]
}

const nothing: HostNeeds = { packages: [], units: [], modules: [] }

/**
 * The GPU's driver and container toolkit are brought by gpu-operator in containers, which build against the running
 * kernel; the host has none of its own, so that there are not two.
 */
const hostNeeds: Readonly<Record<Capability, HostNeeds>> = {
  'guest-agent': { packages: ['qemu-guest-agent'], units: ['qemu-guest-agent.service'], modules: [] },
  iscsi: { packages: ['open-iscsi'], units: ['iscsid.socket'], modules: ['iscsi_tcp'] },
  'nfs-client': { packages: ['nfs-common'], units: [], modules: [] },
  'nvidia-gpu': nothing,
}

const gather = (node: FleetNode, what: keyof HostNeeds): readonly string[] =>
  [...new Set(capabilitiesOf(node).flatMap((each) => hostNeeds[each][what]))].toSorted()

/** apt packages that a node's capabilities need, in order of name: for the subject that owns packages. */
export const capabilityPackages = (node: FleetNode): readonly string[] => gather(node, 'packages')
/** systemd units that run on a node with its capabilities. */
export const capabilityUnits = (node: FleetNode): readonly string[] => gather(node, 'units')
/** Kernel modules on Ubuntu, beside those of `kernel.modules`. */
export const capabilityModules = (node: FleetNode): readonly string[] => gather(node, 'modules')
