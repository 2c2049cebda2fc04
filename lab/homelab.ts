import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { tokens } from './forge/forge.ts'
import type { LabForge } from './forge/forge.ts'
import { gitIn } from './repository.ts'
import type { LabRepository } from './repository.ts'
import { runAction } from './run-action.ts'
import type { ActionRun } from './run-action.ts'
import { startTalosFleet } from './talos-fleet.ts'
import type { LabFleet } from './talos-fleet.ts'
import { loopbackPlaces } from './talos/cluster.ts'

const root = new URL('..', import.meta.url).pathname

/** Says in the files of these nodes where they answer on this machine, so that the bundle finds them by itself. */
export const placeNodes = async (fleet: string, names: readonly string[]): Promise<void> => {
  const places = await loopbackPlaces(names.length)
  if (places.some(({ port }) => port === 0))
    throw new Error('this system has one loopback address, and lab nodes need one each: run the lab on Linux')
  for (const [i, name] of names.entries())
    await appendFile(join(fleet, `${name}.yaml`), `  access: { address: ${places[i]?.address ?? ''} }\n`)
}

export type ApplyAsks = {
  readonly commit: string
  readonly id: number
  readonly event?: 'push' | 'schedule' | 'workflow_dispatch' | 'pull_request'
  readonly ref?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly started?: Parameters<typeof runAction>[0]['started']
}

export type Homelab = {
  readonly fleet: LabFleet
  readonly forge: LabForge
  /** The committed action on these nodes, as a runner in the homelab runs it after a push. */
  readonly apply: (asks: ApplyAsks) => Promise<ActionRun>
  readonly stop: () => Promise<void>
}

/** Nodes that run what main's first commit renders, their cluster's API, and a forge for the repository. */
export const startHomelab = async (
  folder: string,
  repository: Pick<LabRepository, 'workspace' | 'base'>,
  forge: LabForge
): Promise<Homelab> => {
  const fleet = await startTalosFleet(repository.workspace, repository.base, folder)
  const talosconfig = await fleet.talos.talosconfig(['os:admin'])
  return {
    fleet,
    forge,
    apply: async ({ commit, id, event = 'push', ref = 'refs/heads/main', inputs, environment, started }) => {
      const scratch = join(folder, `run-${id}`)
      await mkdir(scratch, { recursive: true })
      const work = gitIn(repository.workspace)
      await work('fetch', '--quiet', 'origin')
      await work('checkout', '--quiet', '--detach', commit)
      return runAction({
        actionFolder: join(root, 'actions', 'apply'),
        workspace: repository.workspace,
        scratch,
        event: {
          name: event,
          payload: {
            ref,
            after: commit,
            repository: { full_name: forge.repository, default_branch: 'main' },
            ...(event === 'pull_request' && {
              number: 1,
              pull_request: { number: 1, head: { sha: commit, ref: 'tune' }, base: { ref: 'main' } },
            }),
          },
        },
        forge: { url: forge.url, apiUrl: forge.apiUrl, token: tokens.job, gitea: forge.flavour === 'gitea' },
        run: { id, attempt: 1 },
        sha: commit,
        ref,
        inputs: { talosconfig, kubeconfig: fleet.kubernetes.kubeconfig('plumbline'), ...inputs },
        environment: { ...fleet.environment, ...environment },
        ...(started !== undefined && { started }),
      })
    },
    stop: async () => {
      await fleet.stop()
      await forge.close()
    },
  }
}
