import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '../src/adapters/clock/clock.ts'
import { openGit } from '../src/adapters/git/git.ts'
import { readKubeconfig } from '../src/adapters/kubernetes/kubeconfig.ts'
import { openKubernetes } from '../src/adapters/kubernetes/kubernetes.ts'
import { secretsFor } from '../src/adapters/secrets/secrets-for.ts'
import { variableOf } from '../src/adapters/secrets/from-environment.ts'
import type { Pace } from '../src/adapters/talos/driver.ts'
import { desiredConfig } from '../src/adapters/talos/desired-config.ts'
import { readCredential } from '../src/adapters/talos/read-credential.ts'
import { talosTarget } from '../src/adapters/talos/target.ts'
import { apply } from '../src/actions/apply/apply.ts'
import type { Applied, ApplyPorts } from '../src/actions/apply/contract.ts'
import { talosPorts } from '../src/actions/apply/talos-ports.ts'
import { dig, textsAt } from '../src/fleet/findings.ts'
import type { Clock } from '../src/ports.ts'
import type { Fleet, FleetNode } from '../src/fleet/fleet.ts'
import type { Rendering } from '../src/render/rendering.ts'
import { renderSide } from '../src/render/side.ts'
import type { Mode } from '../src/rollout/limit-plan.ts'
import { talosSettings } from '../src/subjects/talos-contract.ts'
import { startLabKubernetes } from './kubernetes/lab-kubernetes.ts'
import type { LabKubernetes } from './kubernetes/lab-kubernetes.ts'
import { startTalos } from './talos/cluster.ts'
import type { Place, Talos } from './talos/cluster.ts'
import { makeSecretsBundle } from './talos/secrets-bundle.ts'
import { valuesFor } from './talos/secret-values.ts'

/** How a runner comes to the nodes. What is left out is as it should be. */
export type ApplyAsks = {
  readonly commit: string
  readonly run: string
  readonly mode?: Mode
  readonly stop?: AbortSignal
  /** Stands between apply and what it reaches. */
  readonly through?: (ports: ApplyPorts) => ApplyPorts
  /** Where the values of secrets are read. */
  readonly environment?: Readonly<Record<string, string>>
  /** Milliseconds that the credential is valid. */
  readonly lifetime?: number
  readonly clock?: Clock
  /** Who answers at whose address: somebody swapped two machines. */
  readonly swapped?: Readonly<Record<string, string>>
}

export type LabFleet = {
  readonly talos: Talos
  readonly kubernetes: LabKubernetes
  /** Runs apply on these nodes as a runner in the homelab would. */
  readonly apply: (asks: ApplyAsks, show: ApplyPorts['show']) => Promise<Applied>
  /** The values of every secret by name. */
  readonly secrets: ReadonlyMap<string, string>
  /** The same, as the environment of the job holds them. */
  readonly environment: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

/** Starts lab nodes that run what was rendered for them; `values` are of every secret in it. */
export const startNodesOf = async (
  fleet: Fleet,
  rendering: Rendering
): Promise<{ readonly talos: Talos; readonly values: ReadonlyMap<string, string> }> => {
  const bundle = await makeSecretsBundle()
  const values = valuesFor(rendering, bundle)
  const talos = await startTalos({
    version: talosSettings(fleet.cluster).version ?? 'v1.13.9',
    kubernetes: fleet.cluster.kubernetes,
    name: fleet.cluster.name,
    secrets: bundle,
    ...placesOf(fleet),
    nodes: fleet.nodes.map(({ name, role, settings }) => {
      const documents = rendering.nodes.find((node) => node.name === name)?.documents ?? []
      const schematic = /\/([0-9a-f]{64}):/.exec(JSON.stringify(documents))?.[1]
      return {
        name,
        role: role === 'control-plane' ? 'controlplane' : 'worker',
        leases: textsAt(settings, ['network', 'addresses']),
        config: desiredConfig(documents, values).bytes,
        ...(schematic !== undefined && { schematic }),
      }
    }),
  })
  return { talos, values }
}

/** Nodes answer where their files say, if all of them do: then what reaches them needs no word from the lab. */
const placesOf = ({ nodes }: Fleet): { readonly places?: readonly Place[] } => {
  const addresses = nodes.flatMap(({ settings }) => {
    const address = dig(settings, ['access', 'address'])
    return typeof address === 'string' ? [address] : []
  })
  return addresses.length === nodes.length
    ? { places: addresses.map((address) => ({ address, port: 50_000 })) }
    : {}
}

/** Starts lab nodes that run what a commit renders for them, and the cluster's API beside them. */
export const startTalosFleet = async (
  workspace: string,
  commit: string,
  scratch: string,
  pace: Pace = { lockWrite: 1000, poll: 100 }
): Promise<LabFleet> => {
  const git = openGit({ directory: workspace, environment: process.env })
  const files = await (await git.tree(commit)).list('nodes')
  const { fleet, rendering, diagnostics } = renderSide(files, 'nodes')
  if (fleet === undefined || rendering === undefined)
    throw new Error(`the lab's fleet cannot be rendered: ${JSON.stringify(diagnostics.slice(0, 3))}`)
  const { talos, values } = await startNodesOf(fleet, rendering)
  const kubernetes = await startLabKubernetes({ nodes: fleet.nodes })
  reportBoots(talos, kubernetes)
  const snapshotFolder = join(scratch, 'snapshots')
  await mkdir(snapshotFolder, { recursive: true, mode: 0o700 })
  const where = "the lab's talosconfig"
  const environment = Object.fromEntries([...values].map(([name, value]) => [variableOf(name), value]))

  return {
    talos,
    kubernetes,
    secrets: values,
    environment,
    apply: async (asks, show) => {
      const {
        commit: applied,
        run,
        stop,
        mode = 'all',
        through = (ports) => ports,
        clock = systemClock,
      } = asks
      const text = await talos.talosconfig(['os:admin'], asks.lifetime)
      const ports = talosPorts({
        credential: await readCredential(text, { where, now: Date.now() }),
        kubernetes: (drain) =>
          openKubernetes({
            access: readKubeconfig(kubernetes.kubeconfig('plumbline')),
            run,
            drain,
            timing: { now: clock.now, elapsed: clock.monotonic, sleep: clock.sleep },
          }),
        clock,
        snapshotFolder,
        runnerOn: undefined,
        pace,
        target: (node) => targetIn(talos, node, asks.swapped?.[node.name] ?? node.name),
      })
      try {
        return await apply(
          { commit: applied, branch: 'main', fleet: 'nodes', run, mode },
          through({
            git,
            clock,
            secrets: ({ cluster }, merged) =>
              secretsFor({
                cluster,
                files: merged,
                folder: 'nodes',
                directory: workspace,
                environment: { ...(asks.environment ?? environment) },
                programs: noPrograms,
                hide: () => undefined,
              }),
            ...ports,
            // What nobody reviewed is judged where there is a forge.
            review: () => Promise.resolve({ refused: undefined, notes: [] }),
            show,
            ...(stop !== undefined && { stop }),
          })
        )
      } finally {
        ports.close()
      }
    },
    stop: async () => {
      await talos.stop()
      await kubernetes.stop()
    },
  }
}

const noPrograms = {
  find: () => Promise.reject(new Error('the lab runs no program')),
  run: () => Promise.reject(new Error('the lab runs no program')),
}

/** A lab node answers on loopback; who it must be stays what the fleet says. */
const targetIn = (talos: Talos, node: FleetNode, answers: string) => {
  const { address, port } = talos.node(answers)
  const declared = talosTarget(node)
  return {
    ...declared,
    endpoint: { host: address, port: port() },
    addresses: [address],
    uuid: declared.uuid ?? talos.node(node.name).machine.hardware.uuid,
  }
}

/** A node that goes down or comes back tells the cluster's API, as its kubelet would. */
const reportBoots = (talos: Talos, kubernetes: LabKubernetes): void => {
  for (const { machine } of talos.nodes) {
    let boot = machine.boot.id
    let up = true
    machine.changed.add(() => {
      const { name } = machine.hardware
      if (machine.up && machine.boot.id !== boot) kubernetes.setNode(name, { up: true, boot: 'new' })
      else if (machine.up !== up) kubernetes.setNode(name, { up: machine.up })
      boot = machine.boot.id
      up = machine.up
    })
  }
}
