import type { Cluster, FleetNode } from '../../fleet/fleet.ts'
import type { Json, JsonObject } from '../../fleet/json.ts'
import { isObject } from '../../fleet/json.ts'
import { settingsOf } from '../settings-of.ts'
import type { TalosPart } from '../subject.ts'
import { usesDocument, versionMinor } from '../talos-contract.ts'
import { capabilitiesOf } from './settings.ts'

/** In the order in which they are loaded. */
const nvidiaModules = ['nvidia', 'nvidia_uvm', 'nvidia_drm', 'nvidia_modeset']

export const bpfHardening = 'net.core.bpf_jit_harden'
/** Up to this minor the container toolkit loads BPF programs, which the hardened default refuses. */
const lastHardened = 12

export const needsSoftBpf = (node: FleetNode, cluster: Cluster): boolean =>
  capabilitiesOf(node).includes('nvidia-gpu') && versionMinor(cluster) <= lastHardened

/** Extensions come with the image; here are the modules and the sysctl that the GPU needs beside them. */
export const talos = (node: FleetNode, cluster: Cluster): TalosPart => {
  if (!capabilitiesOf(node).includes('nvidia-gpu')) return {}
  const soft = needsSoftBpf(node, cluster) && declaredSysctl(node) === undefined
  const machine = soft ? { sysctls: { [bpfHardening]: '1' } } : {}
  if (usesDocument(cluster, 'KernelModuleConfig')) {
    const documents = nvidiaModules.map((name) => ({
      apiVersion: 'v1alpha1',
      kind: 'KernelModuleConfig',
      name,
    }))
    return { documents, v1alpha1: { machine } }
  }
  return { v1alpha1: { machine: { ...machine, kernel: { modules: legacyModules(node) } } } }
}

export const declaredSysctl = (node: FleetNode): Json | undefined =>
  settingsOf<JsonObject>(node.settings, 'sysctls')?.[bpfHardening]

/** Parts replace each other's lists, so this one says the modules listed by hand too. */
const legacyModules = (node: FleetNode): readonly JsonObject[] => {
  const declared = settingsOf<{ readonly modules?: readonly Json[] }>(node.settings, 'kernel')?.modules ?? []
  const own = declared.map((module) => (isObject(module) ? module : { name: module }))
  const missing = nvidiaModules.filter((name) => !own.some((each) => each['name'] === name))
  return [...own, ...missing.map((name) => ({ name }))]
}
