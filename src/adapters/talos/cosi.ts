import { fromBinary } from '@bufbuild/protobuf'
import { timestampMs } from '@bufbuild/protobuf/wkt'
import { parseDocument } from 'yaml'
import type { Json } from '../../fleet/json.ts'
import { MachineConfigSpecSchema } from './proto/config_pb.js'
import type { Resource as WireResource } from './proto/resource_pb.js'

/** One resource of the node's own state store. */
export type Resource = {
  readonly id: string
  /** Counts up with every change. */
  readonly version: number
  /** Milliseconds since 1970, by the node's clock; 0 where it does not say. */
  readonly created: number
  /** As the node prints it; null where that cannot be read. */
  readonly spec: Json
  /** Bytes of a MachineConfig as they were submitted; empty for anything else. */
  readonly bytes: Uint8Array
}

/** Where a kind of resource lives. Source: siderolabs/talos pkg/machinery/resources. */
export const kinds = {
  machineConfig: { namespace: 'config', type: 'MachineConfigs.config.talos.dev' },
  machineType: { namespace: 'config', type: 'MachineTypes.config.talos.dev' },
  machineStatus: { namespace: 'runtime', type: 'MachineStatuses.runtime.talos.dev' },
  metaKey: { namespace: 'runtime', type: 'MetaKeys.runtime.talos.dev' },
  systemInformation: { namespace: 'hardware', type: 'SystemInformations.hardware.talos.dev' },
  hostname: { namespace: 'network', type: 'HostnameStatuses.net.talos.dev' },
  address: { namespace: 'network', type: 'AddressStatuses.net.talos.dev' },
  extension: { namespace: 'runtime', type: 'ExtensionStatuses.runtime.talos.dev' },
  kernelCommandLine: { namespace: 'runtime', type: 'KernelCmdlines.runtime.talos.dev' },
  diagnostic: { namespace: 'runtime', type: 'Diagnostics.runtime.talos.dev' },
  staticPod: { namespace: 'k8s', type: 'StaticPodStatuses.kubernetes.talos.dev' },
} as const

export type Kind = keyof typeof kinds

export const readResource = (kind: Kind, wire: WireResource | undefined): Resource => ({
  id: wire?.metadata?.id ?? '',
  version: Number(wire?.metadata?.version ?? 0),
  created: wire?.metadata?.created === undefined ? 0 : timestampMs(wire.metadata.created),
  spec: kind === 'machineConfig' ? null : readSpec(wire?.spec?.yamlSpec ?? ''),
  bytes: kind === 'machineConfig' ? configBytes(wire?.spec?.protoSpec) : new Uint8Array(),
})

const configBytes = (spec: Uint8Array | undefined): Uint8Array =>
  fromBinary(MachineConfigSpecSchema, spec ?? new Uint8Array()).yamlMarshalled

/** Nodes of a cluster print much the same, as their extensions. */
const specs = new Map<string, Json>()
const mostSpecs = 256
const longestSpec = 4096

const readSpec = (text: string): Json => {
  const known = specs.get(text)
  if (known !== undefined) return known
  const spec = parseSpec(text)
  if (specs.size >= mostSpecs) specs.clear()
  if (text.length <= longestSpec) specs.set(text, spec)
  return spec
}

const parseSpec = (text: string): Json => {
  try {
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false })
    return document.errors.length > 0 ? null : (document.toJS({ maxAliasCount: 0 }) as Json)
  } catch {
    return null
  }
}
