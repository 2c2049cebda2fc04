import type { FleetNode } from '../../fleet/fleet.ts'
import type { Document } from '../document.ts'
import { yamlFileDocument } from '../file-document.ts'
import { netplan } from './netplan.ts'
import { networkOf } from './network.ts'
import { runningNetwork } from './running-network.ts'
import { settingsIn } from './settings.ts'

export const netplanFile = 'etc/netplan/90-plumbline.yaml'
/** netplan merges every file of its folder, and cloud-init would write its own anew: this takes it off that. */
export const cloudInitFile = 'etc/cloud/cloud.cfg.d/99-disable-network-config.cfg'
/** What the node answers: addresses, routes and resolvers of the links that netplan names. */
export const networkRunning = 'running/network.yaml'

export const ubuntu = (node: FleetNode): readonly Document[] => {
  const network = networkOf(node)
  if (network === undefined || saysVipOnly(node)) return []
  const answers = runningNetwork(network)
  return [
    yamlFileDocument(cloudInitFile, [{ network: { config: 'disabled' } }]),
    // netplan warns about files that others may read: they may hold keys.
    yamlFileDocument(netplanFile, [{ network: netplan(network) }], 0o600),
    ...(Object.keys(answers).length > 0
      ? [{ path: networkRunning, plane: 'running', body: { yaml: [answers] }, secrets: [] } as const]
      : []),
  ]
}

/** Which has no place here, so that the node keeps the network it has. */
const saysVipOnly = (node: FleetNode): boolean =>
  Object.keys(settingsIn(node) ?? {}).every((key) => key === 'vip')
