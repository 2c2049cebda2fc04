import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import { capabilityExtensions } from '../capabilities/extensions.ts'
import { settingsOf } from '../settings-of.ts'
import { talosSettings, versionMinor } from '../talos-contract.ts'
import { goScalar } from './go-scalar.ts'
import { schematicId } from './schematic.ts'
import type { Schematic } from './schematic.ts'

export type Installer = {
  /** With its tag. */
  readonly image: string
  /** What it is made of, where plumbline chose that. */
  readonly schematic?: Schematic
}

/** The last minor whose installer is published without a schematic. */
const lastPlain = 13

/**
 * The image that a node is installed and upgraded from. A schematic stands behind it where anything is asked for that
 * the plain image has not; capabilities and kernel arguments differ per node, and so does the image. An image that
 * cluster.yaml names is taken as it is. Names: siderolabs/image-factory docs/api.md.
 */
export const installerOf = (node: FleetNode, cluster: Cluster): Installer => {
  const { version = '', installer, platform = 'metal', secureboot = false } = talosSettings(cluster)
  if (installer !== undefined) return { image: `${installer}:${version}` }
  const schematic = schematicOf(node, cluster)
  const asked = Object.keys(schematic).length > 0
  if (!asked && platform === 'metal' && !secureboot && versionMinor(cluster) <= lastPlain)
    return { image: `ghcr.io/siderolabs/installer:${version}` }
  const name = `${platform}-installer${secureboot ? '-secureboot' : ''}`
  return {
    image: `factory.talos.dev/${name}/${schematicId(schematic)}:${version}`,
    ...(asked && { schematic }),
  }
}

/** What a node's image needs beyond the plain one: empty for nothing. Extensions in order of name, each once. */
export const schematicOf = (node: FleetNode, cluster: Cluster): Schematic => {
  const { overlay, extensions = [] } = talosSettings(cluster)
  const officialExtensions = [
    ...new Set([...extensions, ...capabilityExtensions(node, versionMinor(cluster))]),
  ]
    .filter(canBeWritten)
    .toSorted()
  const extraKernelArgs = kernelArgs(node).filter(canBeWritten)
  const customization = {
    ...(extraKernelArgs.length > 0 && { extraKernelArgs }),
    ...(officialExtensions.length > 0 && { systemExtensions: { officialExtensions } }),
  }
  return {
    ...(overlay && { overlay }),
    ...(Object.keys(customization).length > 0 && { customization }),
  }
}

/** The checks refuse what cannot, and other checks still want to look at the rest. */
const canBeWritten = (text: string): boolean => goScalar(text) !== undefined

export const kernelArgs = (node: FleetNode): readonly string[] =>
  settingsOf<{ readonly args?: readonly string[] }>(node.settings, 'kernel')?.args ?? []
