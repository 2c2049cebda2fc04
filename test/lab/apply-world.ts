import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placeNodes, startHomelab } from '../../lab/homelab.ts'
import type { Homelab } from '../../lab/homelab.ts'
import { startForge } from '../../lab/forge/forge.ts'
import type { Flavour } from '../../lab/forge/forge.ts'
import { gitIn, makeRepository } from '../../lab/repository.ts'
import type { LabRepository } from '../../lab/repository.ts'
import { makeTwin } from '../../lab/twin.ts'

/** The worker goes first, the control plane after it. */
export const worker = 'k8s-node1'
export const master = 'k8s-master'

/** Commits are pushed here: what a review is, other tests say. */
const settings = `
  review: { require: none }
  secrets: { from: environment }
  adopt: ['*']
  maintenance:
    allow:
      - { impact: control-plane-outage, nodes: [k8s-master], until: 2099-12-31 }
      - { impact: drain-reboot, until: 2099-12-31 }
    durations: { soak: 1s, ready: 3s, try: 8s, drain: 2s }
`

const queued = '      fs.inotify.max_queued_events: 1048576\n'
export const sysctl =
  (value: number) =>
  (cluster: string): string =>
    cluster.replace(queued, () => `${queued}      vm.max_map_count: ${value}\n`)

export type ApplyWorld = Homelab & {
  readonly repository: LabRepository
  /** Holds a folder for each run, by its id. */
  readonly folder: string
  /** A commit on top of main, pushed there. */
  readonly merge: (edit: (cluster: string) => string) => Promise<string>
  readonly close: () => Promise<void>
}

/** Two lab nodes, their cluster and a forge, for the committed action. */
export const startApplyWorld = async (flavour: Flavour = 'github'): Promise<ApplyWorld> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-apply-'))
  const source = join(folder, 'nodes')
  await makeTwin(source, [master, worker], settings)
  await placeNodes(source, [master, worker])
  const repository = await makeRepository(folder, source, async (read) => ({
    'nodes/cluster.yaml': sysctl(262_144)(await read('nodes/cluster.yaml')),
  }))
  const { head, base } = repository
  const forge = await startForge(flavour, [{ number: 1, head, base, baseRef: 'main' }])
  const homelab = await startHomelab(folder, repository, forge)
  const work = gitIn(repository.workspace)
  return {
    ...homelab,
    repository,
    folder,
    merge: async (edit) => {
      await work('fetch', '--quiet', 'origin')
      await work('checkout', '--quiet', '--detach', 'origin/main')
      const path = join(repository.workspace, 'nodes', 'cluster.yaml')
      await writeFile(path, edit(await readFile(path, 'utf8')))
      await work('commit', '--quiet', '--all', '--message=Tune the nodes')
      const sha = await work('rev-parse', 'HEAD')
      await work('push', '--quiet', repository.origin, `${sha}:refs/heads/main`)
      return sha
    },
    close: async () => {
      await homelab.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
