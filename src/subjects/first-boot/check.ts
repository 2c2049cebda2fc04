import type { Diagnostic } from '../../fleet/diagnostic.ts'
import { dig, finding, inCluster, once } from '../../fleet/findings.ts'
import type { Place } from '../../fleet/findings.ts'
import type { Cluster, Fleet, FleetNode } from '../../fleet/fleet.ts'
import { isList, isObject } from '../../fleet/json.ts'
import type { Json } from '../../fleet/json.ts'
import { minorOf } from '../../fleet/versions.ts'
import { accessOf, usersOf } from '../access/settings.ts'
import { packagesOf, sourcesOf } from '../packages/settings.ts'
import { hasKubernetesSource, kubernetesPackages } from './install-list.ts'

/** What a machine that is built from these files would lack, or would have and should not. */
export const check = (fleet: Fleet): readonly Diagnostic[] => {
  const { cluster, nodes } = fleet
  if (cluster.os !== 'ubuntu') return []
  const active = nodes.filter(({ state }) => state === 'active')
  return [
    ...once(
      active.flatMap((node) => [
        ...checkLogin(node),
        ...checkPins(node, cluster),
        ...checkSecrets(node),
        ...(isBuilt(node) ? checkKeys(node) : []),
      ])
    ),
    ...checkFlags(fleet),
    ...checkEntrance(fleet, active),
    ...checkKubernetes(fleet, active),
  ]
}

const hasKey = (node: FleetNode, wanted?: string): boolean =>
  usersOf(node).some(
    ([name, { authorizedKeys = [] }]) =>
      authorizedKeys.length > 0 && (wanted === undefined || wanted === name)
  )

const checkLogin = (node: FleetNode): readonly Diagnostic[] => {
  const login = accessOf(node).ssh?.user
  if (login === undefined || !hasKey(node) || hasKey(node, login)) return []
  const message = `plumbline logs in as ${login}, and users has no key for it: a new node would let only others in. Add users.${login}.authorizedKeys`
  return [finding(node, ['access', 'ssh', 'user'], 'warning', 'C48', message)]
}

/** A newer kubelet than the API server is refused, an older one is not what the cluster says. */
const checkPins = (node: FleetNode, { kubernetes }: Cluster): readonly Diagnostic[] => {
  const wanted = kubernetes.slice(1)
  return (packagesOf(node)?.install ?? []).flatMap(({ name, version }, index) => {
    if (version === undefined || !kubernetesPackages.some((each) => each === name)) return []
    const found = version.replace(/-[^-]*$/, () => '')
    if (found === wanted) return []
    const severity = minorOf(found) === minorOf(wanted) ? 'warning' : 'error'
    const message = `${name} ${version} for a cluster of ${kubernetes}: a new node would get another version than the others. Write ${wanted} with the revision of the package`
    return [finding(node, ['packages', 'install', String(index)], severity, 'C20', message)]
  })
}

/** A fingerprint names a key that the system has, and a new system has none but its own. */
const checkKeys = (node: FleetNode): readonly Diagnostic[] =>
  sourcesOf(packagesOf(node) ?? {}).flatMap(([name, { key, keyId }]) => {
    if (key !== undefined || keyId === undefined) return []
    const message = `a new node does not have this key, and apt would refuse the source ${name}: give the key itself beside its fingerprint`
    return [finding(node, ['packages', 'sources', name, 'keyId'], 'warning', 'first-boot-key', message)]
  })

/** Settings that know no secrets. */
const plain = new Set(['users', 'packages'])

const checkSecrets = (node: FleetNode): readonly Diagnostic[] =>
  Object.entries(node.settings)
    .filter(([key]) => plain.has(key) || isBuilt(node))
    .flatMap(([key, value]) =>
      referencesIn(value, [key]).map((path) => {
        if (!plain.has(key)) return finding(node, path, 'note', 'first-boot-secret', leftOut)
        const message = `${key} takes no secrets: the reference would reach the node as text. Write the value, or remove it`
        return finding(node, path, 'error', 'secret-place', message)
      })
    )

const leftOut =
  'what holds a secret is not written at the first boot, because user-data stays on the disk and on the hypervisor: the first apply writes it'

const referencesIn = (value: Json | undefined, path: Place): readonly Place[] => {
  if (typeof value === 'string') return value.includes('${secret:') ? [path] : []
  if (isList(value)) return value.flatMap((item, index) => referencesIn(item, [...path, String(index)]))
  if (isObject(value))
    return Object.entries(value).flatMap(([key, item]) => referencesIn(item, [...path, key]))
  return []
}

/** Flags stand in a ConfigMap and in the list of processes. */
const checkFlags = (fleet: Fleet): readonly Diagnostic[] =>
  ['apiServer', 'controllerManager', 'scheduler', 'etcd'].flatMap((component) => {
    const { [component]: settings } = fleet.cluster.spec
    const flags = isObject(settings) ? ['extraArgs', 'oidc'].map((key) => [key, settings[key]] as const) : []
    const found = flags.flatMap(([key, value]) => referencesIn(value, [component, key]))
    return found.map((path) =>
      inCluster(
        fleet,
        path,
        'error',
        'secret-place',
        'a flag takes no secrets: everybody on the node could read it. Name a file that holds it'
      )
    )
  })

/** Whose machine has a host is built from these files; of others nobody knows what their image brings. */
const isBuilt = (node: FleetNode): boolean => dig(node.file.value, ['spec', 'vm', 'host']) !== undefined

const checkEntrance = (fleet: Fleet, active: readonly FleetNode[]): readonly Diagnostic[] => {
  const closed = active.filter((node) => isBuilt(node) && !hasKey(node))
  if (closed.length === 0) return []
  const message = `${shown(closed)} would let nobody in when built anew, because users gives nobody a key: add one, unless the image brings its own`
  return [inCluster(fleet, ['os'], 'note', 'C48', message)]
}

const checkKubernetes = (fleet: Fleet, active: readonly FleetNode[]): readonly Diagnostic[] => {
  const without = active.filter((node) => isBuilt(node) && !hasKubernetesSource(node))
  if (without.length === 0) return []
  const { kubernetes } = fleet.cluster
  const minor = kubernetes.split('.').slice(0, 2).join('.')
  const message = `${shown(without)} would not install kubeadm and the kubelet when built anew: add the source https://pkgs.k8s.io/core:/stable:/${minor}/deb/ to packages.sources, unless the image brings ${kubernetes}`
  return [inCluster(fleet, ['kubernetes'], 'note', 'first-boot-kubernetes', message)]
}

const shown = (nodes: readonly FleetNode[]): string => {
  const names = nodes.slice(0, 3).map(({ name }) => name)
  return nodes.length > 3 ? `${names.join(', ')} and ${nodes.length - 3} more nodes` : names.join(', ')
}
