import { writeFile } from 'node:fs/promises'
import { startNodesOf } from '../../lab/talos-fleet.ts'
import { renderFolder } from './render-folder.ts'
import type { Described } from './render-folder.ts'

/**
 * Keeps lab nodes up that run what `folder` renders for them, until stdin ends: a process of its own, so that what they
 * cost is nobody else's. Writes where they are to `path`, and then a word to stdout.
 */
const [folder = '', path = ''] = process.argv.slice(2)
const { fleet, rendering } = await renderFolder(folder)
const { talos, values } = await startNodesOf(fleet, rendering)
const described: Described = {
  nodes: talos.nodes.map(({ machine, address, port }) => ({
    name: machine.hardware.name,
    uuid: machine.hardware.uuid,
    host: address,
    port: port(),
  })),
  talosconfig: await talos.talosconfig(['os:admin']),
  values: Object.fromEntries(values),
}
await writeFile(path, JSON.stringify(described), { mode: 0o600 })
process.stdout.write('up\n')
process.stdin.resume()
process.stdin.once('end', () => void talos.stop().then(() => process.exit()))
