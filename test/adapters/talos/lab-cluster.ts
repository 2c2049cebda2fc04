import { randomUUID } from 'node:crypto'
import { startTalos } from '../../../lab/talos/cluster.ts'
import type { ClusterAsks, Talos } from '../../../lab/talos/cluster.ts'
import type { LabNode } from '../../../lab/talos/node.ts'
import { makeSecretsBundle } from '../../../lab/talos/secrets-bundle.ts'
import type { SecretsBundle } from '../../../lab/talos/secrets-bundle.ts'
import { desiredConfig } from '../../../src/adapters/talos/desired-config.ts'
import { openNode } from '../../../src/adapters/talos/open-node.ts'
import { readCredential } from '../../../src/adapters/talos/read-credential.ts'
import type { TalosNode } from '../../../src/adapters/talos/talos-node.ts'
import { talosTarget } from '../../../src/adapters/talos/target.ts'
import type { TalosTarget } from '../../../src/adapters/talos/target.ts'
import type { Fleet } from '../../../src/fleet/fleet.ts'
import type { Rendering } from '../../../src/render/rendering.ts'
import type { Document } from '../../../src/subjects/document.ts'
import { talosSettings } from '../../../src/subjects/talos-contract.ts'
import { renderTexts } from '../../fleet-files.ts'
import type { Texts } from '../../fleet-files.ts'

/** Values for every secret that a rendering names: the bundle's own, and something random for the rest. */
export const secretsFor = (rendering: Rendering, bundle: SecretsBundle): ReadonlyMap<string, string> => {
  const names = new Set(
    rendering.nodes.flatMap(({ documents }) =>
      documents.flatMap(({ secrets }) => secrets.map(({ name }) => name))
    )
  )
  return new Map(
    [...names].map((name) => {
      const [first, ...path] = name.split('/')
      const found = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], bundle)
      return [name, first === 'talos' && typeof found === 'string' ? found : `value-${randomUUID()}`]
    })
  )
}

export type LabFleet = {
  readonly lab: Talos
  readonly fleet: Fleet
  readonly rendering: Rendering
  readonly secrets: ReadonlyMap<string, string>
  readonly node: (name: string) => LabNode
  readonly documents: (name: string) => readonly Document[]
  /** Where the lab's node answers, and what the fleet says of it. */
  readonly target: (name: string) => TalosTarget
  readonly open: (name: string, role?: string) => Promise<TalosNode>
}

const schematicOf = (documents: readonly Document[]): string | undefined => {
  const image = documents.flatMap(({ body }) =>
    body !== 'absent' && 'yaml' in body ? [JSON.stringify(body.yaml)] : []
  )
  return /factory\.talos\.dev\/[a-z-]+\/([0-9a-f]{64}):/.exec(image.join(''))?.[1]
}

/** A lab cluster whose nodes run what a fleet renders for them. */
export const startFleet = async (texts: Texts, more: Partial<ClusterAsks> = {}): Promise<LabFleet> => {
  const { fleet, rendering } = renderTexts(texts)
  const bundle = more.secrets ?? (await makeSecretsBundle())
  const secrets = secretsFor(rendering, bundle)
  const documents = (name: string): readonly Document[] =>
    rendering.nodes.find((node) => node.name === name)?.documents ?? []
  const lab = await startTalos({
    version: talosSettings(fleet.cluster).version ?? 'v1.13.9',
    secrets: bundle,
    nodes: fleet.nodes.map(({ name, role }) => {
      const schematic = schematicOf(documents(name))
      return {
        name,
        role: role === 'control-plane' ? 'controlplane' : 'worker',
        config: desiredConfig(documents(name), secrets).bytes,
        ...(schematic !== undefined && { schematic }),
      }
    }),
    ...more,
  })
  const credentials = new Map<string, Awaited<ReturnType<typeof readCredential>>>()
  const credential = async (role: string) => {
    const known = credentials.get(role)
    if (known !== undefined) return known
    const text = await lab.talosconfig([role])
    const made = await readCredential(text, { where: 'the talosconfig', now: Date.now() })
    credentials.set(role, made)
    return made
  }
  const endpoint = (name: string) => ({ host: lab.node(name).address, port: lab.node(name).port() })
  return {
    lab,
    fleet,
    rendering,
    secrets,
    documents,
    node: lab.node,
    target: (name) => {
      const node = fleet.nodes.find((each) => each.name === name)
      if (node === undefined) throw new Error(`no node ${name}`)
      const { address, uuid } = lab.node(name).machine.hardware
      // An address of the lab takes the place of the declared one.
      const settings = { ...node.settings, network: { addresses: [`${address}/24`] }, access: {} }
      return { ...talosTarget({ ...node, settings }), endpoint: endpoint(name), uuid }
    },
    open: async (name, role = 'os:admin') => openNode(endpoint(name), await credential(role)),
  }
}
