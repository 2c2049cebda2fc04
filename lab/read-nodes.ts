import { openNode } from '../src/adapters/talos/open-node.ts'
import { readLedger } from '../src/adapters/talos/ledger.ts'
import { readMachineConfigs, sameBytes } from '../src/adapters/talos/machine-configs.ts'
import { readCredential } from '../src/adapters/talos/read-credential.ts'
import type { Talos } from './talos/cluster.ts'

/** What each node says of itself, over a connection of its own. */
export const readNodes = async (talos: Talos): Promise<readonly string[]> => {
  const text = await talos.talosconfig(['os:admin'])
  const credential = await readCredential(text, { where: "the lab's talosconfig", now: Date.now() })
  return Promise.all(
    talos.nodes.map(async ({ address, port, machine }) => {
      const node = await openNode({ host: address, port: port() }, credential)
      try {
        const [configs, metas, services] = await Promise.all([
          readMachineConfigs(node),
          node.list('metaKey'),
          node.services(),
        ])
        const ledger = readLedger(metas)
        const sysctl =
          /vm\.max_map_count: "(\d+)"/.exec(Buffer.from(configs.active).toString('utf8'))?.[1] ?? 'not set'
        const kubelet = services.find(({ id }) => id === 'kubelet')?.health ?? 'missing'
        const disk = sameBytes(configs.active, configs.persistent)
          ? 'on disk as it runs'
          : 'NOT on disk as it runs'
        return `${machine.hardware.name}: generation ${ledger?.generation ?? 'none'} of commit ${ledger?.commit.slice(0, 7) ?? 'none'}, ${disk}, vm.max_map_count ${sysctl}, kubelet ${kubelet}`
      } finally {
        node.close()
      }
    })
  )
}
