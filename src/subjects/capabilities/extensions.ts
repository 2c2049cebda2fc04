import type { FleetNode } from '../../fleet/fleet.ts'
import { capabilitiesOf, gpuOf } from './settings.ts'
import type { Capability, Gpu } from './settings.ts'

/** First Talos minor with the extension nfs-utils. */
export const nfsUtilsSince = 12

/**
 * System extensions that a node's capabilities need on a Talos minor, as the factory names them.
 * iSCSI brings util-linux-tools too: storage that mounts over iSCSI calls fstrim and nsenter on the host.
 */
export const capabilityExtensions = (node: FleetNode, minor: number): readonly string[] => {
  const gpu = gpuOf(node) ?? {}
  return capabilitiesOf(node).flatMap((capability) =>
    namesOf(capability, minor, gpu).map((name) => `siderolabs/${name}`)
  )
}

const namesOf = (capability: Capability, minor: number, gpu: Gpu): readonly string[] => {
  switch (capability) {
    case 'guest-agent':
      return ['qemu-guest-agent']
    case 'iscsi':
      return ['iscsi-tools', 'util-linux-tools']
    case 'nfs-client':
      return minor < nfsUtilsSince ? [] : ['nfs-utils']
    case 'nvidia-gpu':
      return nvidiaNames(gpu)
  }
}

/** The name of a track is the only thing that keeps kernel modules and toolkit of one driver together. */
const nvidiaNames = ({ track = 'lts', flavour = 'open' }: Gpu): readonly string[] => [
  `${flavour === 'open' ? 'nvidia-open-gpu-kernel-modules' : 'nonfree-kmod-nvidia'}-${track}`,
  `nvidia-container-toolkit-${track}`,
]
