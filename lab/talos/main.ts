import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { startTalos } from './cluster.ts'
import type { Talos } from './cluster.ts'
import type { Fault } from './faults.ts'
import { secretsYaml } from './secrets-bundle.ts'

const roles = ['admin', 'operator', 'reader'] as const

/**
 * Keeps a lab Talos cluster up until it is told to stop. Prints where everything is as one JSON object; then each line
 * on stdin is a fault for a node, `{"node": "cp1", "fault": {"kind": "reboot"}}`, answered by a line.
 */
export const keepTalos = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      version: { type: 'string', default: 'v1.13.9' },
      nodes: { type: 'string', default: '3' },
      'control-planes': { type: 'string', default: '1' },
      maintenance: { type: 'boolean', default: false },
    },
  })
  const controlPlanes = Number(values['control-planes'])
  const talos = await startTalos({
    version: values.version,
    // talosctl looks again a second after a reboot began, and must then still find it going on.
    timing: { shutdown: 500, boot: 2000, ready: 500 },
    nodes: Array.from({ length: Number(values.nodes) }, (_, i) => ({
      name: i < controlPlanes ? `cp${i + 1}` : `worker${i + 1 - controlPlanes}`,
      role: i < controlPlanes ? ('controlplane' as const) : ('worker' as const),
      ...(values.maintenance ? { config: 'maintenance' as const } : {}),
    })),
  })
  process.stdout.write(`${JSON.stringify(await describe(talos), undefined, 2)}\n`)
  const lines = createInterface({ input: process.stdin })
  lines.on('line', (line) => void obey(talos, line).then((answer) => process.stdout.write(`${answer}\n`)))
  await new Promise<void>((done) => {
    process.once('SIGINT', done)
    process.once('SIGTERM', done)
  })
  lines.close()
  await talos.stop()
}

const describe = async (talos: Talos): Promise<object> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-talos-'))
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, text, { mode: 0o600 })
    return path
  }
  const talosconfigs = await Promise.all(
    roles.map(async (role) => [
      role,
      await write(`talosconfig-${role}.yaml`, await talos.talosconfig([`os:${role}`])),
    ])
  )
  return {
    cluster: talos.name,
    nodes: talos.nodes.map(({ machine, address, port }) => ({
      name: machine.hardware.name,
      uuid: machine.hardware.uuid,
      address,
      port: port(),
    })),
    talosconfig: Object.fromEntries(talosconfigs) as object,
    secrets: await write('secrets.yaml', secretsYaml(talos.secrets)),
  }
}

const obey = async (talos: Talos, line: string): Promise<string> => {
  try {
    const { node, fault } = JSON.parse(line) as { readonly node: string; readonly fault: Fault }
    await talos.node(node).inject(fault)
    return JSON.stringify({ node, done: fault.kind })
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) })
  }
}
