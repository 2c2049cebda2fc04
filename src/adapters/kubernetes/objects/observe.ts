import { diffStructures } from '../../../compare/diff-structures.ts'
import { fieldName } from '../../../compare/field-name.ts'
import { isObject } from '../../../fleet/json.ts'
import type { Json, JsonObject } from '../../../fleet/json.ts'
import type { ObjectsObservation, OwnedDocuments, SeenObjects } from '../../../rollout/object-commands.ts'
import { canonicalJson, hashText } from '../../../render/digest.ts'
import { readLive } from '../../../render/live.ts'
import { clusterNode } from '../../../render/rendering.ts'
import { structureOf } from '../../../render/structure.ts'
import type { Document } from '../../../subjects/document.ts'
import { subjects } from '../../../subjects/table.ts'
import { ApiError } from '../api-error.ts'
import { nodes } from '../places.ts'
import { fieldOf, nameAt } from '../read-field.ts'
import { isManifest, nodeMetadataIn, objectsIn } from './desired-objects.ts'
import type { DesiredObject } from './desired-objects.ts'
import { hideIn } from './hide.ts'
import { isNamespace, titleOf } from './kinds.ts'
import { listLabelled, readObject } from './labelled.ts'
import { readLedger } from './ledger.ts'
import type { ObjectsContext } from './options.ts'
import { ownedFields, ownedPart, withoutCoOwners } from './owned-fields.ts'
import { ownedTaints, taintId, taintsOf } from './taints.ts'

/** Six requests, however many nodes there are, and one more for each object that is not labelled as ours. */
export const observeObjects = async (
  context: ObjectsContext,
  desired: readonly OwnedDocuments[]
): Promise<ObjectsObservation> => {
  try {
    const cluster = desired.find(({ name }) => name === clusterNode)
    const [found, labelled, ledger] = await Promise.all([
      desired.some(({ name }) => name !== clusterNode) ? context.api.list(nodes) : [],
      cluster === undefined ? [] : listOurs(context, cluster),
      readLedger(context.api),
    ])
    const seen = await Promise.all(
      desired.map(async (owner) =>
        owner.name === clusterNode
          ? seeManifests(context, owner, labelled)
          : seeNode(
              owner,
              found.find((node) => nameAt(node) === owner.name)
            )
      )
    )
    return {
      status: 'seen',
      owners: seen.map(({ structures: _, ...owner }) => owner),
      ledger: ledger?.ledger,
      observed: hashText(canonicalJson(seen.map(({ name, structures }) => [name, structures]))),
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const barred = error.code === 401 || error.code === 403
    return { status: barred ? 'unauthorized' : 'unknown', why: error.message }
  }
}

/** Who declares no manifests needs no right to list them; then it is not known what else is ours. */
const listOurs = (
  context: ObjectsContext,
  { documents }: OwnedDocuments
): Promise<readonly JsonObject[] | undefined> =>
  listLabelled(context).catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 403 && !documents.some(isManifest)) return undefined
    throw error
  })

type Seen = SeenObjects & { readonly structures: readonly Json[] }

const seeNode = ({ name, documents }: OwnedDocuments, node: JsonObject | undefined): Seen => {
  const desired = nodeMetadataIn(documents)
  const wanted = desired === undefined ? {} : structureOf(desired, subjects)
  const owned = ownedFields(node)
  const keysOf = (map: 'labels' | 'annotations'): readonly string[] => {
    const fields = fieldOf(owned, 'f:metadata', `f:${map}`)
    return isObject(fields) ? Object.keys(fields).flatMap((key) => (key === '.' ? [] : [key.slice(2)])) : []
  }
  const live = new Set(taintsOf(node).map(taintId))
  const ours = {
    labels: keysOf('labels'),
    annotations: keysOf('annotations'),
    taints: [...ownedTaints(node)].filter((id) => live.has(id)),
  }
  const maps = (['labels', 'annotations', 'taints'] as const).map((map) => ({
    word: map.slice(0, -1),
    ours: ours[map],
    wanted: fieldOf(wanted, map),
    there:
      desired === undefined || node === undefined
        ? {}
        : fieldOf(structureOf(nodeDocument(desired, node), subjects), map),
  }))
  const document = desired === undefined ? undefined : nodeDocument(desired, node)
  const read =
    desired === undefined || document === undefined ? undefined : readLive(document, desired, subjects)
  return {
    name,
    documents: document === undefined ? [] : [document],
    undeclared: read?.undeclared ?? [],
    pruned: maps.flatMap(({ word, ours: keys, wanted: declared }) =>
      keys.filter((key) => !isObject(declared) || !(key in declared)).map((key) => `${word} ${key}`)
    ),
    unowned: [
      ...maps.flatMap(({ word, ours: keys, wanted: declared, there }) =>
        Object.entries(isObject(declared) ? declared : {})
          .filter(([key, value]) => fieldOf(there, key) === value && !keys.includes(key))
          .map(([key]) => `${word} ${key}`)
      ),
      ...sharedIn(node),
    ],
    structures: read === undefined ? [] : [read.structure],
  }
}

/** What others own beside us, and would let go. */
const sharedIn = (object: JsonObject | undefined): readonly string[] =>
  object === undefined || withoutCoOwners(object) === undefined
    ? []
    : [`${titleOf({ kind: 'Node', ...object })} is shared with others`]

const nodeDocument = (desired: Document, node: JsonObject | undefined): Document => {
  if (node === undefined) return { ...desired, body: 'absent', secrets: [] }
  const maps = (['labels', 'annotations'] as const).map((map) => [map, fieldOf(node, 'metadata', map) ?? {}])
  const body = {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: nameAt(node), ...(Object.fromEntries(maps) as JsonObject) },
    spec: { taints: taintsOf(node) },
  }
  return { ...desired, body: { yaml: [body] }, secrets: [] }
}

const seeManifests = async (
  context: ObjectsContext,
  { name, documents }: OwnedDocuments,
  listed: readonly JsonObject[] | undefined
): Promise<Seen> => {
  const labelled = listed ?? []
  const wanted = documents.filter(isManifest).map((document) => ({
    document,
    objects: objectsIn(document, context.secrets),
  }))
  const seen = await Promise.all(
    wanted.map(async ({ document, objects }) => {
      const live = await Promise.all(
        objects.map(async (object) => {
          const ours = labelled.find((each) => titleOf(each) === object.title)
          return { object, found: ours ?? (await readObject(context, object.filled)) }
        })
      )
      return seeDocument(context, document, live)
    })
  )
  const declared = new Set(wanted.flatMap(({ objects }) => objects.map(({ title }) => title)))
  const beside = labelled.filter((object) => !declared.has(titleOf(object)))
  return {
    name,
    documents: seen.map(({ live }) => live),
    undeclared: [
      ...(listed === undefined ? ['objects that the credential may not list'] : []),
      ...beside.filter(isNamespace).map(titleOf),
      ...seen.flatMap((each) => each.undeclared),
    ],
    pruned: [
      ...beside.filter((object) => !isNamespace(object)).map(titleOf),
      ...seen.flatMap(({ pruned }) => pruned),
    ],
    unowned: seen.flatMap(({ shared }) => shared),
    structures: seen.map(({ structure }) => structure),
  }
}

type Live = { readonly object: DesiredObject; readonly found: JsonObject | undefined }

const seeDocument = (context: ObjectsContext, desired: Document, objects: readonly Live[]) => {
  const shown = objects.flatMap(({ object: { template, filled }, found }) =>
    found === undefined ? [] : [hideIn(found, template, filled, context)]
  )
  const live: Document = {
    ...desired,
    body: shown.length === 0 ? 'absent' : { yaml: shown },
    secrets: desired.secrets.filter(({ name }) => JSON.stringify(shown).includes(`\${secret:${name}`)),
  }
  const { structure, undeclared } = readLive(live, desired, subjects)
  return {
    live,
    structure,
    undeclared,
    pruned: objects.flatMap(({ object, found }) => leftFields(desired, object, found)),
    shared: objects.flatMap(({ found }) => sharedIn(found)),
  }
}

/** Fields that we applied and no longer declare. Lists are compared whole, so what left one shows as a change of it. */
const leftFields = (
  desired: Document,
  { title, filled }: DesiredObject,
  found: JsonObject | undefined
): readonly string[] => {
  if (found === undefined) return []
  const read = (object: JsonObject): Json =>
    structureOf({ ...desired, body: { yaml: [object] }, secrets: [] }, subjects)
  return diffStructures(read(ownedPart(found)), read(filled))
    .filter(({ kind, path }) => kind === 'remove' && path.every((key) => typeof key === 'string'))
    .map(({ path }) => `${title}: ${fieldName(path.slice(1))}`)
}
