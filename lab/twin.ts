import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname

/** The example fleet on Talos: some of its nodes, and with `settings` below `spec` of its cluster. */
export const makeTwin = async (folder: string, nodes: readonly string[], settings: string): Promise<void> => {
  await cp(join(root, 'nodes', 'profiles'), join(folder, 'profiles'), { recursive: true })
  for (const name of nodes) await cp(join(root, 'nodes', `${name}.yaml`), join(folder, `${name}.yaml`))
  const cluster = await readFile(join(root, 'nodes', 'cluster.yaml'), 'utf8')
  await writeFile(join(folder, 'cluster.yaml'), cluster.replace('os: ubuntu', 'os: talos') + settings)
}
