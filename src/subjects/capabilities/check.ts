import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { dig, finding, once } from '../../fleet/findings.ts'
import type { Cluster, Fleet, FleetNode } from '../../fleet/fleet.ts'
import { isList } from '../../fleet/json.ts'
import { nvidiaDrivers } from '../installer/extensions.generated.ts'
import { versionMinor } from '../talos-contract.ts'
import { nfsUtilsSince } from './extensions.ts'
import { capabilitiesOf, gpuOf } from './settings.ts'
import { bpfHardening, declaredSysctl, needsSoftBpf } from './talos.ts'

/** What a capability needs and nobody declared, and what its system cannot give. */
export const check = ({ cluster, nodes }: Fleet): readonly Diagnostic[] =>
  once(
    nodes
      .filter(({ state }) => state === 'active')
      .flatMap((node) => [
        ...checkGpu(node, cluster),
        ...(cluster.os === 'talos' ? checkTalos(node, cluster) : []),
      ])
  )

const place = (node: FleetNode, capability: string): readonly string[] => {
  const declared = dig(node.settings, ['capabilities'])
  return ['capabilities', String(isList(declared) ? declared.indexOf(capability) : 0)]
}

const checkGpu = (node: FleetNode, cluster: Cluster): readonly Diagnostic[] => {
  const wanted = capabilitiesOf(node).includes('nvidia-gpu')
  if (!wanted)
    return gpuOf(node) === undefined
      ? []
      : [
          finding(
            node,
            ['gpu'],
            'warning',
            'gpu-unused',
            'gpu says how the capability nvidia-gpu is met, which this node has not: add it, or remove gpu'
          ),
        ]
  const at = place(node, 'nvidia-gpu')
  const vm = dig(node.file.value, ['spec', 'vm'])
  const passed = dig(vm, ['passthrough'])
  // A warning, because the device may be mapped to the machine where this file does not say it.
  const unseen = vm !== undefined && !(isList(passed) && passed.length > 0)
  return [
    ...(unseen
      ? [
          finding(
            node,
            at,
            'warning',
            'gpu-passthrough',
            `${node.name} is a virtual machine without vm.passthrough: after a rebuild it would have no GPU. Name the PCI device`
          ),
        ]
      : []),
    ...(cluster.os === 'ubuntu' ? checkPins(node, at) : checkDriver(node, cluster)),
  ]
}

/** C54, I10: a release upgrade took the kernel away that the driver was built for, and the GPU was gone for 14 hours. */
const checkPins = (node: FleetNode, at: readonly string[]): readonly Diagnostic[] => {
  const missing = [
    ...(dig(node.settings, ['kernel', 'version']) === undefined ? ['kernel.version'] : []),
    ...(gpuOf(node)?.driver === undefined ? ['gpu.driver'] : []),
  ]
  if (missing.length === 0) return []
  return [
    finding(
      node,
      at,
      'warning',
      'C54',
      `kernel and driver of a GPU node must fit each other, and ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not pinned: an upgrade can take the GPU away`
    ),
  ]
}

const checkDriver = (node: FleetNode, cluster: Cluster): readonly Diagnostic[] => {
  const { driver, track = 'lts' } = gpuOf(node) ?? {}
  const minor = versionMinor(cluster)
  const known = nvidiaDrivers[minor]?.[track]
  // Patch releases move within a branch of the driver, so that only the branch can be told beforehand.
  if (driver === undefined || known === undefined || driver.split('.')[0] === known.split('.')[0]) return []
  return [
    finding(
      node,
      ['gpu', 'driver'],
      'warning',
      'gpu-driver',
      `the driver of track ${track} on Talos 1.${minor} is ${known}, not ${driver}: choose the other track or Talos version, or another driver`
    ),
  ]
}

const checkTalos = (node: FleetNode, cluster: Cluster): readonly Diagnostic[] => {
  const minor = versionMinor(cluster)
  const hardened = declaredSysctl(node)
  return [
    ...(capabilitiesOf(node).includes('nfs-client') && minor < nfsUtilsSince
      ? [
          finding(
            node,
            place(node, 'nfs-client'),
            'note',
            'nfs-utils',
            `Talos 1.${minor} has no nfs-utils: NFSv4 mounts work without it, the locks of NFSv3 need Talos 1.${nfsUtilsSince}`
          ),
        ]
      : []),
    ...(needsSoftBpf(node, cluster) && hardened !== undefined && !['0', '1'].includes(String(hardened))
      ? [
          finding(
            node,
            ['sysctls', bpfHardening],
            'warning',
            'C15',
            `NVIDIA's container toolkit fails on Talos 1.${minor} while ${bpfHardening} is ${String(hardened)}: write 1, or remove it`
          ),
        ]
      : []),
  ]
}
