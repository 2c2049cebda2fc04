import type { Diagnostic } from '../fleet/diagnostic.ts'
import { once } from '../fleet/findings.ts'
import type { Cluster, Fleet, FleetNode } from '../fleet/fleet.ts'
import type { JsonObject } from '../fleet/json.ts'
import type { Document } from '../subjects/document.ts'
import { machineConfigPath } from '../subjects/machine-config.ts'
import { collectSecrets } from '../subjects/secrets.ts'
import type { Subject, TalosPart } from '../subjects/subject.ts'
import { mergeDeep } from './merge.ts'

/** A Talos node's documents: the subjects' parts as one machine config, and what lies beside it. */
export const talosDocuments = (
  node: FleetNode,
  cluster: Cluster,
  subjects: readonly Subject[]
): readonly Document[] => {
  const parts = subjects.map((subject) => subject.talos(node, cluster))
  const patched = subjects.reduce<readonly JsonObject[]>(
    (documents, { patchTalos }) => patchTalos?.(documents, node, cluster) ?? documents,
    mergeParts(parts)
  )
  const body = { yaml: inOrder(patched) }
  const config: Document = {
    path: machineConfigPath,
    plane: 'disk',
    body,
    secrets: collectSecrets(body, cluster),
  }
  return [config, ...parts.flatMap((part) => part.beside ?? [])]
}

/** v1alpha1 first, then the documents in order of kind and name, as Talos' own generator writes them. */
const mergeParts = (parts: readonly TalosPart[]): readonly JsonObject[] => {
  const v1alpha1 = parts.reduce<JsonObject>((merged, part) => mergeDeep(merged, part.v1alpha1 ?? {}), {})
  const documents = new Map<string, JsonObject>()
  for (const document of parts.flatMap((part) => part.documents ?? [])) {
    const key = documentKey(document)
    documents.set(key, mergeDeep(documents.get(key) ?? {}, document))
  }
  return inOrder([v1alpha1, ...documents.values()])
}

const inOrder = (documents: readonly JsonObject[]): readonly JsonObject[] => {
  const keyed = documents.map((document) => [documentKey(document), document] as const)
  const rest = keyed.filter(([key]) => key !== 'v1alpha1').toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [...keyed.filter(([key]) => key === 'v1alpha1'), ...rest].map(([, document]) => document)
}

/** What the subjects say of each assembled machine config. A layer shared by many nodes is wrong once. */
export const checkMachineConfigs = (fleet: Fleet, subjects: readonly Subject[]): readonly Diagnostic[] => {
  const { cluster, nodes } = fleet
  if (cluster.os !== 'talos') return []
  const active = nodes.filter(({ state }) => state === 'active')
  return once(
    active.flatMap((node) => {
      const assemble = () => mergeParts(subjects.map((subject) => subject.talos(node, cluster)))
      return subjects.flatMap(({ checkTalos }) => checkTalos?.(node, cluster, assemble) ?? [])
    })
  )
}

/** `v1alpha1` for the classic document, else `Kind` or `Kind/name`. */
export const documentKey = (document: JsonObject): string => {
  const { kind, name } = document
  if (typeof kind !== 'string') return 'v1alpha1'
  return typeof name === 'string' ? `${kind}/${name}` : kind
}
