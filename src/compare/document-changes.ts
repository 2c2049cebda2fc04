import type { JsonPointer } from '../fleet/json.ts'
import { fromPointer, isObject } from '../fleet/json.ts'
import { documentKey } from '../render/machine-config.ts'
import { readLive } from '../render/live.ts'
import { structureOf } from '../render/structure.ts'
import type { Document } from '../subjects/document.ts'
import { machineConfigPath } from '../subjects/machine-config.ts'
import type { Change, DocumentChange } from './changes.ts'
import type { CompareSettings } from './compare-settings.ts'
import { diffStructures } from './diff-structures.ts'
import type { Difference } from './diff-structures.ts'
import { judgeWhole } from './judge-change.ts'
import { takeMoved } from './moved-settings.ts'

/** Every field of one document that differs, with what applying it does. */
export const documentChanges = (document: DocumentChange, settings: CompareSettings): readonly Change[] => {
  const { from, to } = document
  if (from === to) return []
  const right = structureFor(to, settings)
  const left =
    settings.live && from !== undefined && to !== undefined
      ? readLive(from, to, settings.subjects).structure
      : structureFor(from, settings)
  const moved =
    document.path === machineConfigPath && isObject(left) && isObject(right)
      ? takeMoved(left, right, { from: revisionsOf(from), to: revisionsOf(to) }, settings)
      : { from: left, to: right, changes: [] }
  const differences = [
    ...diffStructures(moved.from, moved.to),
    ...diffModes(from, to),
    ...diffRevisions(from, to),
  ]
  return [...moved.changes, ...differences.map((difference) => toChange(difference, document, settings))]
}

const revisionsOf = (document: Document | undefined): ReadonlyMap<string, string> =>
  new Map(document?.secrets.map(({ name, rev }) => [name, rev]))

const structureFor = (document: Document | undefined, { subjects }: CompareSettings) =>
  document === undefined ? undefined : structureOf(document, subjects)

const toChange = (difference: Difference, document: DocumentChange, settings: CompareSettings): Change => {
  const { path, kind, from, to } = difference
  const { os, talos, subjects } = settings
  const value = kind === 'add' ? to : from
  const judged = judgeWhole({ os, talos, document: document.path, path, kind, value }, subjects)
  return {
    ...judged,
    documents: [document.path],
    planes: [document.plane],
    kind,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}

/** Who owns a file and what may be done with it, where both sides say so. */
export const diffModes = (from: Document | undefined, to: Document | undefined): readonly Difference[] => {
  if (from?.file === undefined || to?.file === undefined) return []
  const before = describeFile(from.file)
  const after = describeFile(to.file)
  return before === after ? [] : [{ path: ['file'], kind: 'change', from: before, to: after }]
}

const describeFile = ({ mode, owner, group }: NonNullable<Document['file']>): string =>
  `0${mode.toString(8)} ${owner}:${group}`

/** A rotated secret is a change although no value is known: the hash of its ciphertext differs. */
export const diffRevisions = (
  from: Document | undefined,
  to: Document | undefined
): readonly Difference[] => {
  if (from === undefined || to === undefined) return []
  const before = new Map(from.secrets.map((secret) => [`${secret.at} ${secret.name}`, secret]))
  return to.secrets.flatMap(({ at, name, rev }) => {
    const old = before.get(`${at} ${name}`)
    if (old === undefined || old.rev === rev) return []
    return [
      {
        path: secretPath(at, to),
        kind: 'change' as const,
        from: secretText(name, old.rev),
        to: secretText(name, rev),
      },
    ]
  })
}

/** Below the key that the document has in a machine config, as every other field. */
const secretPath = (at: JsonPointer, { path, body }: Document): readonly string[] => {
  if (at === '') return ['secret']
  const [index, ...rest] = fromPointer(at)
  const document = typeof body === 'object' && 'yaml' in body ? body.yaml[Number(index)] : undefined
  return path === machineConfigPath && isObject(document) ? [documentKey(document), ...rest] : rest
}
const secretText = (name: string, rev: string): string =>
  `\${secret:${name}} (revision ${rev === '' ? 'unknown' : rev})`
