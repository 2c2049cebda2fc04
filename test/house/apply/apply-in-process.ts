import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runAction } from '../../../lab/run-action.ts'
import type { ActionRun } from '../../../lab/run-action.ts'
import { root } from '../../fleet-files.ts'
import type { FaultWorld } from '../../lab/fault-world.ts'
import type { Places } from './places.ts'

type Asks = Pick<Places, 'commit' | 'run' | 'kill'> & {
  /** Whatever the run may leave behind is below it. */
  readonly scratch: string
  /** Credentials that the runner's host has: outside of what is searched. */
  readonly inputs: string
  readonly environment: Readonly<Record<string, string>>
}

/** apply on the nodes of a world, in a process that can be killed and whose every word is heard. */
export const applyInProcess = async (world: FaultWorld, asks: Asks): Promise<ActionRun> => {
  const { talos, kubernetes } = world.fleet
  const { scratch, inputs, commit, run, kill } = asks
  await mkdir(inputs, { recursive: true, mode: 0o700 })
  const talosconfig = join(inputs, 'talosconfig')
  await writeFile(talosconfig, await talos.talosconfig(['os:admin']), { mode: 0o600 })
  const places: Places = {
    nodes: Object.fromEntries(
      talos.nodes.map(({ address, port, machine: { hardware } }) => [
        hardware.name,
        { host: address, port: port(), uuid: hardware.uuid },
      ])
    ),
    talosconfig,
    kubeconfig: kubernetes.kubeconfig('plumbline'),
    commit,
    run,
    ...(kill !== undefined && { kill }),
  }
  const file = join(inputs, 'places.json')
  await writeFile(file, JSON.stringify(places), { mode: 0o600 })
  return runAction({
    actionFolder: join(root, 'test/house/apply'),
    workspace: world.repository.workspace,
    scratch,
    event: { name: 'push', payload: {} },
    forge: { url: 'http://127.0.0.1:9', apiUrl: 'http://127.0.0.1:9', token: 'job-token-of-the-lab' },
    run: { id: 1, attempt: 1 },
    sha: commit,
    ref: 'refs/heads/main',
    environment: { TMPDIR: join(scratch, 'temp'), LAB_PLACES: file, ...asks.environment },
  })
}
