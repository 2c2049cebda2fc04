import { dig, textsAt } from '../fleet/findings.ts'
import type { Fleet, FleetNode } from '../fleet/fleet.ts'
import type { Json } from '../fleet/json.ts'

/** The fleet as other programs read it. Nodes that are gone are in none of these lists. */

export const activeNodes = ({ nodes }: Fleet): readonly FleetNode[] =>
  nodes.filter(({ state }) => state === 'active')

/** `maintenance.order` first, then control planes before workers, as Kubernetes' version skew wants it. */
export const upgradeOrder = (fleet: Fleet): readonly string[] => {
  const active = activeNodes(fleet)
  const first = textsAt(fleet.cluster.spec, ['maintenance', 'order']).filter((name) =>
    active.some((node) => node.name === name)
  )
  const rest = (['control-plane', 'worker'] as const).flatMap((role) =>
    active.filter((node) => node.role === role && !first.includes(node.name)).map(({ name }) => name)
  )
  return [...first, ...rest]
}

/** How others reach the node: without prefix length. Undefined where nothing declares an address. */
export const addressOf = (node: FleetNode): string | undefined => {
  const access = dig(node.settings, ['access', 'address'])
  if (typeof access === 'string') return access
  return textsAt(node.settings, ['network', 'addresses'])[0]?.split('/')[0]
}

/** Lines for /etc/hosts. A node without an address is said, so that nobody misses it silently. */
export const hostsFile = (fleet: Fleet): string =>
  activeNodes(fleet)
    .map((node) => {
      const address = addressOf(node)
      return address === undefined ? `# ${node.name}: no address is declared\n` : `${address} ${node.name}\n`
    })
    .join('')

/** An Ansible inventory in INI. A host without an address is reached by its name. */
export const ansibleInventory = (fleet: Fleet): string => {
  const group = (name: string, role: FleetNode['role']): string => {
    const hosts = activeNodes(fleet)
      .filter((node) => node.role === role)
      .map((node) => `${[node.name, ...variables(node)].join(' ')}\n`)
    return `[${name}]\n${hosts.join('')}`
  }
  return `${group('control_plane', 'control-plane')}\n${group('worker', 'worker')}`
}

const variables = (node: FleetNode): readonly string[] => {
  const address = addressOf(node)
  const user = dig(node.settings, ['access', 'ssh', 'user'])
  const port = dig(node.settings, ['access', 'ssh', 'port'])
  return [
    ...(address === undefined ? [] : [`ansible_host=${address}`]),
    ...(typeof port === 'number' ? [`ansible_port=${port}`] : []),
    ...(typeof user === 'string' ? [`ansible_user=${user}`] : []),
  ]
}

/** node-exporter's port. */
const metricsPort = 9100

/** Target groups for Prometheus' file_sd_config, one per node. */
export const prometheusTargets = (fleet: Fleet): Json =>
  activeNodes(fleet).map((node) => {
    const host = addressOf(node) ?? node.name
    return {
      targets: [`${host.includes(':') ? `[${host}]` : host}:${metricsPort}`],
      labels: { node: node.name, role: node.role },
    }
  })
