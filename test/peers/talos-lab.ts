import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTalos } from '../../lab/talos/cluster.ts'
import type { Talos } from '../../lab/talos/cluster.ts'
import { readSecretsBundle } from '../../lab/talos/secrets-bundle.ts'
import { runProgram } from '../../scripts/run-program.ts'
import type { Ran } from '../../scripts/run-program.ts'

/** A lab of a control plane, a worker and a node without a config, with secrets and configs of the real talosctl. */
export type LabUnderTest = {
  readonly version: string
  readonly folder: string
  readonly talos: Talos
  readonly controlPlane: string
  readonly worker: string
  /** Address of the node without a config. */
  readonly empty: string
  /** Runs talosctl with the administrator's talosconfig or another of this folder, for at most 20 s where not told otherwise. */
  readonly run: (
    args: readonly string[],
    options?: { readonly talosconfig?: string; readonly seconds?: number }
  ) => Promise<Ran>
  /** Writes a file of the folder and answers its path. */
  readonly file: (name: string, text: string) => Promise<string>
  readonly read: (name: string) => Promise<string>
  readonly stop: () => Promise<void>
}

/** The Kubernetes that every Talos from 1.9 to 1.14 takes. */
const kubernetes = '1.34.2'

export const startLab = async (talosctl: string, version: string): Promise<LabUnderTest> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-talos-lab-'))
  const path = (name: string) => join(folder, name)
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(path(name), text, { mode: 0o600 })
    return path(name)
  }
  const env = { PATH: process.env['PATH'], HOME: folder, TALOSCONFIG: path('talosconfig') }
  const run: LabUnderTest['run'] = (args, { talosconfig = 'talosconfig', seconds = 20 } = {}) =>
    runProgram('timeout', [String(seconds), talosctl, ...args], {
      cwd: folder,
      env: { ...env, TALOSCONFIG: path(talosconfig) },
    })
  const must = async (args: readonly string[]): Promise<string> => {
    const ran = await run(args)
    if (ran.code !== 0) throw new Error(ran.output)
    return ran.stdout
  }
  await must(['gen', 'secrets', '-o', 'secrets.yaml'])
  const generate = (kind: string): Promise<string> =>
    must([
      'gen',
      'config',
      'home',
      'https://10.0.20.50:6443',
      '--with-secrets',
      'secrets.yaml',
      '--talos-version',
      // One layout for all: what differs between servers is under test, not what the generator makes of it.
      'v1.9',
      '--kubernetes-version',
      kubernetes,
      '--with-docs=false',
      '--with-examples=false',
      '--output-types',
      kind,
      '-o',
      '-',
    ])
  const [controlPlane, worker, talosconfig] = await Promise.all(
    ['controlplane', 'worker', 'talosconfig'].map(generate)
  )
  await Promise.all([
    file('controlplane.yaml', controlPlane ?? ''),
    file('worker.yaml', worker ?? ''),
    file('talosconfig', talosconfig ?? ''),
  ])
  const talos = await startTalos({
    version,
    name: 'home',
    // talosctl looks again a second after a reboot began, and must not find it over.
    timing: { shutdown: 100, boot: 1300 },
    secrets: readSecretsBundle(await readFile(path('secrets.yaml'), 'utf8')),
    nodes: [
      { name: 'cp1', role: 'controlplane', config: Buffer.from(controlPlane ?? '') },
      { name: 'worker1', role: 'worker', config: Buffer.from(worker ?? '') },
      { name: 'empty1', role: 'worker', config: 'maintenance' },
    ],
  })
  const addressOf = (name: string) => talos.node(name).address
  return {
    version,
    folder,
    talos,
    controlPlane: addressOf('cp1'),
    worker: addressOf('worker1'),
    empty: addressOf('empty1'),
    run,
    file,
    read: (name) => readFile(path(name), 'utf8'),
    stop: async () => {
      await talos.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
