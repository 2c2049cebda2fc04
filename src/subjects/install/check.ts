import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { dig, finding, inCluster, once } from '../../fleet/findings.ts'
import type { Fleet, FleetNode } from '../../fleet/fleet.ts'
import { showName } from '../../fleet/show.ts'
import { capabilityExtensions } from '../capabilities/extensions.ts'
import { judgeExtension } from '../installer/extension-names.ts'
import { schematicOf } from '../installer/installer-image.ts'
import { schematicId } from '../installer/schematic.ts'
import { talosSettings, versionMinor } from '../talos-contract.ts'
import { fitsSize } from './disk-expression.ts'
import { installOf } from './settings.ts'
import type { DiskSelector } from './settings.ts'

/** What a disk and an image cannot be, and what the factory would refuse only when the image is built. */
export const check = (fleet: Fleet): readonly Diagnostic[] => {
  if (fleet.cluster.os !== 'talos') return []
  const active = fleet.nodes.filter(({ state }) => state === 'active')
  return [
    ...checkExtensions(fleet),
    ...checkGiven(fleet),
    ...once(active.flatMap((node) => [...checkDisk(node), ...checkImage(node, fleet)])),
  ]
}

const checkDisk = (node: FleetNode): readonly Diagnostic[] => {
  const { disk, diskSelector } = installOf(node)
  if (diskSelector === undefined) return []
  if (disk !== undefined)
    return [
      finding(
        node,
        ['install', 'disk'],
        'error',
        'disk-and-selector',
        `disk and diskSelector both choose the disk, and Talos would take the selector: remove disk, or write diskSelector: null`
      ),
    ]
  return Object.keys(diskSelector).length > 0
    ? checkSize(node, diskSelector)
    : [
        finding(
          node,
          ['install', 'diskSelector'],
          'error',
          'empty-selector',
          'an empty selector is any disk: say size, serial, wwid or another property'
        ),
      ]
}

/** The machine may have other disks, which this file does not say. */
const checkSize = (node: FleetNode, { size }: DiskSelector): readonly Diagnostic[] => {
  const declared = dig(node.file.value, ['spec', 'vm', 'disk', 'size'])
  if (size === undefined || typeof declared !== 'string' || fitsSize(size, declared)) return []
  const message = `the disk of ${node.name} has ${declared}, and this asks for ${size}: change one of them`
  return [finding(node, ['install', 'diskSelector', 'size'], 'warning', 'disk-size', message)]
}

/** C10 and C13, in the cluster's own list. */
const checkExtensions = (fleet: Fleet): readonly Diagnostic[] => {
  const { extensions = [] } = talosSettings(fleet.cluster)
  const minor = versionMinor(fleet.cluster)
  return extensions.flatMap((name, index) => {
    const at = ['talos', 'extensions', String(index)]
    const wrong = judgeExtension(name, minor)
    if (wrong !== undefined) return [inCluster(fleet, at, 'error', 'C10', wrong)]
    return extensions.indexOf(name) < index
      ? [inCluster(fleet, at, 'warning', 'C13', `${name} stands twice and is rendered once: remove one`)]
      : []
  })
}

/** An image of one's own has its own schematic: what else is asked for at the same place would be without effect. */
const checkGiven = (fleet: Fleet): readonly Diagnostic[] => {
  const talos = talosSettings(fleet.cluster)
  if (talos.installer === undefined) return []
  return (['platform', 'secureboot', 'extensions', 'overlay'] as const)
    .filter((key) => talos[key] !== undefined)
    .map((key) =>
      inCluster(
        fleet,
        ['talos', key],
        'error',
        'installer-given',
        `talos.installer is taken as it is, so ${key} would do nothing: remove one of them`
      )
    )
}

const nvidia =
  /^siderolabs\/(nvidia-open-gpu-kernel-modules|nonfree-kmod-nvidia|nvidia-container-toolkit)-(lts|production)$/

const checkImage = (node: FleetNode, fleet: Fleet): readonly Diagnostic[] => {
  const { installer, extensions = [] } = talosSettings(fleet.cluster)
  const own = capabilityExtensions(node, versionMinor(fleet.cluster))
  const twice = own.filter((name) => extensions.includes(name))
  return [
    ...twice.map((name) =>
      inCluster(
        fleet,
        ['talos', 'extensions', String(extensions.indexOf(name))],
        'warning',
        'C13',
        `${name} also comes with a capability of ${node.name} and is rendered once: remove it where the capability is`
      )
    ),
    ...checkPair(node, [...new Set([...extensions, ...own])]),
    ...(installer === undefined ? [] : checkPromise(node, fleet, installer)),
  ]
}

/** Modules and toolkit of one track, one flavour of modules: only their names enforce it. */
const checkPair = (node: FleetNode, names: readonly string[]): readonly Diagnostic[] => {
  const parts = names.flatMap((name) => {
    const [, what = '', track = ''] = nvidia.exec(name) ?? []
    return what === '' ? [] : [{ name, toolkit: what === 'nvidia-container-toolkit', track }]
  })
  if (parts.length === 0) return []
  const kernel = parts.filter(({ toolkit }) => !toolkit)
  const toolkits = parts.filter(({ toolkit }) => toolkit)
  if (kernel.length === 1 && toolkits.length === 1 && kernel[0]?.track === toolkits[0]?.track) return []
  return [
    finding(
      node,
      ['capabilities'],
      'error',
      'C10',
      `${node.name} would get ${parts.map(({ name }) => name).join(', ')}: NVIDIA needs one kernel module extension and one toolkit, both -lts or both -production`
    ),
  ]
}

const checkPromise = (node: FleetNode, fleet: Fleet, installer: string): readonly Diagnostic[] => {
  const schematic = schematicOf(node, fleet.cluster)
  const { extraKernelArgs = [], systemExtensions } = schematic.customization ?? {}
  const needed = [...(systemExtensions?.officialExtensions ?? []), ...extraKernelArgs]
  if (needed.length === 0 || installer.endsWith(`/${schematicId(schematic)}`)) return []
  return [
    inCluster(
      fleet,
      ['talos', 'installer'],
      'warning',
      'installer-given',
      `this image is taken as it is, and ${node.name} needs in it: ${needed.map(showName).join(', ')}. Remove installer to have the image made for each node`
    ),
  ]
}
