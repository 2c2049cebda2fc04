import type { Json, JsonObject } from '../../../src/fleet/json.ts'
import { isList, isObject } from '../../../src/fleet/json.ts'
import { classicOf } from '../config/machine-document.ts'
import type { MachineDocument } from '../config/machine-document.ts'
import { at, has, listAt, objectAt, textAt, textsAt } from '../config/problems.ts'
import { isControlPlane } from '../config/classic/machine-type.ts'

/** What a config makes of a node, whichever of its layouts says so; what it does not say is as Talos has it by itself. */
export type Settings = {
  readonly controlPlane: boolean
  readonly hostname: string | undefined
  readonly sysctls: Readonly<Record<string, string>>
  readonly sysfs: Readonly<Record<string, string>>
  readonly modules: readonly { readonly name: string; readonly parameters: readonly string[] }[]
  readonly nameservers: readonly string[]
  readonly searchDomains: readonly string[]
  readonly timeServers: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  readonly discovery: boolean
  readonly kubelet: Component
  /** Static pods by name, on a control plane. */
  readonly staticPods: Readonly<Record<string, Component>>
  readonly volumes: readonly string[]
}

/** A Kubernetes component: what it runs and with which arguments. */
export type Component = { readonly image: string; readonly args: Readonly<Record<string, string>> }

const texts = (value: JsonObject): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, joined(each)]))

const joined = (value: Json): string => (isList(value) ? value.map(String).join(',') : String(value))

export const settingsOf = (documents: readonly MachineDocument[]): Settings => {
  const classic = classicOf(documents)
  const all = (kind: string): readonly JsonObject[] =>
    documents.filter((document) => document.kind === kind).map(({ value }) => value)
  const one = (kind: string): JsonObject | undefined => all(kind)[0]
  const merged = (kind: string, legacy: string): Readonly<Record<string, string>> =>
    Object.assign(
      texts(objectAt(classic, 'machine', legacy)),
      ...all(kind).map((document) => texts(objectAt(document, 'params')))
    ) as Readonly<Record<string, string>>
  const hostname =
    textAt(one('HostnameConfig'), 'hostname') || textAt(classic, 'machine', 'network', 'hostname')
  const resolver = one('ResolverConfig')
  const node = one('KubeNodeConfig') ?? {
    labels: objectAt(classic, 'machine', 'nodeLabels'),
    annotations: objectAt(classic, 'machine', 'nodeAnnotations'),
  }
  const component = (kind: string, ...legacy: readonly string[]): Component => {
    const source = one(kind) ?? at(classic, ...legacy)
    return { image: textAt(source, 'image'), args: texts(objectAt(source, 'extraArgs')) }
  }
  const controlPlane = isControlPlane(classic)
  return {
    controlPlane,
    hostname: hostname === '' ? undefined : hostname,
    sysctls: merged('SysctlConfig', 'sysctls'),
    sysfs: merged('SysfsConfig', 'sysfs'),
    modules: [
      ...new Map(
        [...listAt(classic, 'machine', 'kernel', 'modules'), ...all('KernelModuleConfig')]
          .filter(isObject)
          .map((module) => [
            textAt(module, 'name'),
            { name: textAt(module, 'name'), parameters: textsAt(module, 'parameters') },
          ])
      ).values(),
    ],
    nameservers: has(resolver, 'nameservers')
      ? listAt(resolver, 'nameservers').map((server) => textAt(server, 'address'))
      : textsAt(classic, 'machine', 'network', 'nameservers'),
    searchDomains: has(resolver, 'searchDomains')
      ? textsAt(resolver, 'searchDomains', 'domains')
      : textsAt(classic, 'machine', 'network', 'searchDomains'),
    timeServers: has(one('TimeSyncConfig'), 'ntp')
      ? textsAt(one('TimeSyncConfig'), 'ntp', 'servers')
      : textsAt(classic, 'machine', 'time', 'servers'),
    labels: texts(objectAt(node, 'labels')),
    annotations: texts(objectAt(node, 'annotations')),
    discovery:
      at(classic, 'cluster', 'discovery', 'enabled') === true || one('DiscoveryServiceConfig') !== undefined,
    kubelet: component('KubeletConfig', 'machine', 'kubelet'),
    staticPods: controlPlane
      ? {
          'kube-apiserver': component('KubeAPIServerConfig', 'cluster', 'apiServer'),
          'kube-controller-manager': component('KubeControllerManagerConfig', 'cluster', 'controllerManager'),
          'kube-scheduler': component('KubeSchedulerConfig', 'cluster', 'scheduler'),
        }
      : {},
    volumes: documents.filter(({ kind }) => kind === 'UserVolumeConfig').map(({ name }) => `u-${name}`),
  }
}
