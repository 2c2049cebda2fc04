import { mkdtemp, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readKubeconfig } from '../../adapters/kubernetes/kubeconfig.ts'
import { openKubernetes } from '../../adapters/kubernetes/kubernetes.ts'
import { openClusterObjects } from '../../adapters/kubernetes/objects/cluster-objects.ts'
import { openPrograms } from '../../adapters/programs/find-program.ts'
import { secretsFor } from '../../adapters/secrets/secrets-for.ts'
import { readCredential } from '../../adapters/talos/read-credential.ts'
import { UserError } from '../../ports.ts'
import type { Clock } from '../../ports.ts'
import type { KnownSecret } from '../../report/known-secrets.ts'
import type { ApplyPorts } from './contract.ts'
import { credentialSecrets } from './credential-secrets.ts'
import { talosPorts } from './talos-ports.ts'

export type FleetWiring = {
  readonly talosconfig: string
  readonly kubeconfig: string
  /** Of the fleet, below the repository root; and where that is. */
  readonly folder: string
  readonly directory: string
  readonly environment: Record<string, string | undefined>
  /** The runner's own, emptied by it; copies of etcd lie there while a node is at work. */
  readonly scratch: string
  readonly run: string
  readonly runnerOn: string | undefined
  readonly clock: Clock
  readonly hide: (secrets: readonly KnownSecret[]) => void
}

export type FleetPorts = Pick<
  ApplyPorts,
  'secrets' | 'nodes' | 'objects' | 'cluster' | 'facts' | 'unsupported'
> & {
  readonly close: () => Promise<void>
}

/** Nodes, cluster and secrets of whatever system the fleet is. Throws UserError where a credential cannot be read. */
export const fleetPorts = async (wiring: FleetWiring): Promise<FleetPorts> => {
  const { talosconfig, kubeconfig, clock, hide } = wiring
  hide([...credentialSecrets('talosconfig', talosconfig), ...credentialSecrets('kubeconfig', kubeconfig)])
  const snapshotFolder = await mkdtemp(join(wiring.scratch, 'plumbline-etcd-'))
  const access = kubeconfig === '' ? undefined : readKubeconfig(kubeconfig)
  const talos =
    talosconfig === ''
      ? undefined
      : talosPorts({
          credential: await readCredential(talosconfig, { where: 'the input talosconfig', now: clock.now() }),
          kubernetes: (drain) =>
            openKubernetes({ access: given(access, 'kubeconfig'), run: wiring.run, drain }),
          clock,
          snapshotFolder,
          runnerOn: wiring.runnerOn,
        })
  const opened: (() => void)[] = []
  return {
    close: async () => {
      talos?.close()
      for (const close of opened) close()
      // A copy of etcd that is still there is for the person whom a stuck node waits for.
      await rmdir(snapshotFolder).catch(() => undefined)
    },
    unsupported: ({ cluster }) =>
      cluster.os === 'talos'
        ? undefined
        : 'plumbline reviews nodes of this system, and cannot write to them yet',
    secrets: ({ cluster }, files) =>
      secretsFor({
        cluster,
        files,
        folder: wiring.folder,
        directory: wiring.directory,
        environment: wiring.environment,
        programs: openPrograms({ environment: wiring.environment }),
        hide,
      }),
    nodes: (fleet, values) => {
      given(access, 'kubeconfig')
      return given(talos, 'talosconfig').nodes(fleet, values)
    },
    objects: ({ cluster }, secrets) => {
      const objects = openClusterObjects({
        access: given(access, 'kubeconfig'),
        cluster: cluster.name,
        secrets,
      })
      opened.push(objects.close)
      return objects
    },
    cluster: (fleet) => given(talos, 'talosconfig').cluster(fleet),
    facts: (fleet) => given(talos, 'talosconfig').facts(fleet),
  }
}

const given = <Value>(value: Value | undefined, input: string): Value => {
  if (value === undefined)
    throw new UserError(
      `input ${input} is empty: nodes cannot be reached without it. Give it from a secret of the job's environment`
    )
  return value
}
