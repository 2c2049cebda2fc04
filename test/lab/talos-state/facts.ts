import type { NodeFacts } from '../../../lab/talos/state/node-facts.ts'
import { noServices, reconcileServices, wantedServices } from '../../../lab/talos/state/services.ts'
import { settingsOf } from '../../../lab/talos/state/settings.ts'
import { load, worker } from '../talos-config/configs.ts'

export const now = Date.parse('2026-11-25T12:00:00Z')

export const facts = (changes: Partial<NodeFacts> = {}, text = worker): NodeFacts => {
  const version = changes.version ?? 'v1.13.9'
  const documents = load(text, version)
  return {
    version,
    schematic: 'ce4c980550dd2ab1b17bbf2b08801c7eb59418eafe8f279833297925d67c7515',
    extensions: [{ name: 'qemu-guest-agent', version: '10.2.0' }],
    documents,
    modules: [],
    name: 'w1',
    uuid: '11111111-2222-3333-4444-555555555555',
    address: '10.0.20.101/24',
    leases: [],
    link: { name: 'eth0', mac: '02:00:00:00:01:01' },
    gateway: '10.0.20.1',
    disks: [{ name: 'sda', bytes: 34_359_738_368, model: 'QEMU HARDDISK' }],
    cmdline: 'talos.platform=metal',
    members: [],
    etcdMember: undefined,
    services: reconcileServices(noServices, wantedServices(settingsOf(documents), []), now).table.services,
    node: { ready: true, unschedulable: false },
    staticPods: [],
    diagnostics: [],
    ...changes,
  }
}
