import type { Diagnostic, Severity } from '../../fleet/diagnostic.ts'
import { finding, inCluster, once } from '../../fleet/findings.ts'
import type { Fleet, FleetNode, Os } from '../../fleet/fleet.ts'
import type { RuleName } from '../../fleet/rules.ts'
import { firewallOf } from '../firewall/settings.ts'
import { spellQuantity } from '../quantity.ts'
import { settingsOf } from '../settings-of.ts'
import { tagOf } from './image-tag.ts'
import { ownArguments } from './node-exporter.ts'
import { manifestsOf, nodeExporterOf } from './settings.ts'
import type { NodeExporter } from './settings.ts'

type Say = (path: readonly string[], severity: Severity, rule: RuleName, message: string) => void

/** What only the API server, the kernel or the next image pull would say. */
export const check = (fleet: Fleet): readonly Diagnostic[] => {
  const { cluster } = fleet
  const found: Diagnostic[] = []
  const settings = nodeExporterOf(cluster)
  const say: Say = (path, severity, rule, message) =>
    found.push(inCluster(fleet, ['manifests', ...path], severity, rule, message))
  if (manifestsOf(cluster).managedBy === 'external') {
    say(
      ['managedBy'],
      'note',
      'managed-elsewhere',
      'another tool applies these manifests: plumbline renders and shows them, and never applies them. plumbline render --out writes them below cluster/manifests/'
    )
  }
  if (settings === undefined) return found
  const about: Say = (path, ...rest) => say(['nodeExporter', ...path], ...rest)
  checkImage(settings, about)
  checkPort(settings, cluster.os, about)
  checkArguments(settings, about)
  checkObjects(settings, about)
  return [...found, ...checkNodes(fleet, settings)]
}

const checkImage = ({ image }: NodeExporter, say: Say): void => {
  if (image.includes('@') || tagOf(image) !== 'latest') return
  say(
    ['image'],
    'warning',
    'image-tag',
    'without a tag, or with latest, every node runs what was newest when it pulled: write a version, such as :v1.10.2'
  )
}

/** https://kubernetes.io/docs/reference/networking/ports-and-protocols/ and, for Talos, its table of open ports. */
const taken: Readonly<Record<Os, Readonly<Record<number, string>>>> = {
  ubuntu: { 22: 'sshd' },
  talos: { 7445: 'KubePrism', 50_000: "Talos' API", 50_001: 'trustd' },
}
const takenOnBoth: Readonly<Record<number, string>> = {
  2379: 'etcd',
  2380: 'etcd',
  2381: 'etcd',
  6443: 'the API server',
  10_248: 'the kubelet',
  10_249: 'kube-proxy',
  10_250: 'the kubelet',
  10_256: 'kube-proxy',
  10_257: 'the controller manager',
  10_259: 'the scheduler',
}

const checkPort = ({ hostNetwork, port }: NodeExporter, os: Os, say: Say): void => {
  if (!hostNetwork) {
    say(
      ['hostNetwork'],
      'warning',
      'pod-network-metrics',
      "outside of the host's network node-exporter counts the traffic of its own pod, not of the node: leave hostNetwork out, or add --no-collector.netdev and its kin"
    )
    return
  }
  const owner = taken[os][port] ?? takenOnBoth[port]
  if (owner !== undefined)
    say(['port'], 'error', 'port-taken', `${owner} has port ${port} on nodes: choose another, such as 9100`)
  else if (port < 1024)
    say(
      ['port'],
      'error',
      'port-privileged',
      `only root may listen on port ${port}, and node-exporter runs as nobody: choose one from 1024`
    )
  else if (port >= 30_000 && port <= 32_767)
    say(
      ['port'],
      'warning',
      'port-taken',
      `the API server gives ${port} to a Service of type NodePort: choose one outside of 30000 to 32767`
    )
}

const checkArguments = ({ extraArgs, port }: NodeExporter, say: Say): void => {
  const nameOf = (argument: string): string => argument.split('=', 1)[0] ?? ''
  const own = new Set(ownArguments(port).map(nameOf))
  const seen = new Set<string>()
  extraArgs.forEach((argument, index) => {
    const name = nameOf(argument)
    const at = ['extraArgs', String(index)]
    if (own.has(name)) {
      const where = name === '--web.listen-address' ? 'by port' : 'to where the host is mounted'
      say(at, 'error', 'owned-flag', `${name} is set ${where}: remove it`)
    } else if (seen.has(name))
      say(at, 'error', 'repeated-flag', `node-exporter does not start with ${name} twice: keep one`)
    seen.add(name)
  })
}

/** What the API server would refuse. */
const checkObjects = ({ tolerations, resources }: NodeExporter, say: Say): void => {
  tolerations.forEach(({ key, operator = 'Equal', value }, index) => {
    const message =
      key === undefined && operator !== 'Exists'
        ? 'without a key it must say operator: Exists, which means every taint'
        : value !== undefined && operator === 'Exists'
          ? 'with operator: Exists there is no value: remove one of them'
          : undefined
    if (message !== undefined) say(['tolerations', String(index)], 'error', 'toleration', message)
  })
  for (const amount of ['cpu', 'memory'] as const) {
    const [asked, limit] = [resources.requests?.[amount], resources.limits?.[amount]]
    if (asked === undefined || limit === undefined) continue
    if (Number(spellQuantity(asked)) <= Number(spellQuantity(limit))) continue
    say(
      ['resources', 'requests', amount],
      'error',
      'resources',
      `more ${amount} is set aside than the limit of ${limit} allows: raise the limit, or ask for less`
    )
  }
}

/** What one node would not let happen. */
const checkNodes = (
  { cluster, nodes }: Fleet,
  { hostNetwork, port }: NodeExporter
): readonly Diagnostic[] => {
  if (!hostNetwork) return []
  const active = nodes.filter(({ state }) => state === 'active')
  return once(
    active.flatMap((node) => {
      if (cluster.os === 'talos' && firewallOf(node) !== undefined) {
        const message = `the firewall keeps others from node-exporter on port ${port}: name who scrapes it in a NetworkRuleConfig of patches.talos`
        return [finding(node, ['access', 'firewall'], 'note', 'firewall-node-exporter', message)]
      }
      const index = cluster.os === 'ubuntu' && port === 9100 ? packageIndex(node) : -1
      if (index >= 0) {
        const message =
          'the package listens on port 9100 too, where the DaemonSet of manifests.nodeExporter would not start: remove one of them'
        return [finding(node, ['packages', 'install', String(index)], 'warning', 'port-taken', message)]
      }
      return []
    })
  )
}

/** Where the node installs the same program from apt; -1 where it does not. */
const packageIndex = ({ settings }: FleetNode): number => {
  const { install = [] } =
    settingsOf<{ readonly install?: readonly (string | { readonly name: string })[] }>(
      settings,
      'packages'
    ) ?? {}
  return install.findIndex((each) => {
    const name = typeof each === 'string' ? each.split('=', 1)[0] : each.name
    return name === 'prometheus-node-exporter'
  })
}
